import Rekke

/// Allocates several problems side by side, each within ten seconds, and gives the results in the problems' order.
func allocateTogether(_ problems: [Problem]) async throws -> [Allocation] {
    let options = AllocationOptions(explanations: .reasons, timeLimit: .seconds(10))
    return try await withThrowingTaskGroup(of: (Int, Allocation).self) { group in
        for (position, problem) in problems.enumerated() {
            group.addTask { (position, try await problem.allocation(options: options)) }
        }
        var results: [Int: Allocation] = [:]
        for try await (position, allocation) in group { results[position] = allocation }
        return problems.indices.compactMap { results[$0] }
    }
}

/// Takes what has been found when somebody has waited long enough, be it proven or not.
func allocate(_ problem: Problem, endingAt stop: StopRequest) async throws -> Allocation {
    var options = AllocationOptions()
    options.stop = stop
    let allocation = try await problem.allocation(options: options)
    switch allocation.status {
    case .optimal: print("proven to be the best")
    case .feasible: print("keeps all rules; there may be a better one")
    }
    return allocation
}
