import Rekke

/// Changes one's mind: cancelling the task ends the search, and the error says so.
func cancelAllocation(of problem: Problem) async throws {
    let search = Task { try await problem.allocation() }
    search.cancel()
    do {
        let allocation = try await search.value
        print("done before it could be cancelled: \(allocation.summary.placed) placed")
    } catch AllocationError.cancelled {
        print("cancelled")
    }
}
