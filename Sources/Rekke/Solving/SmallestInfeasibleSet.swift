internal import IntegerProgramming

/// A smallest set of members, by number, that cannot hold together.
///
/// Every feasible set, grown until nothing more can be added, leaves out something of every conflict. So a conflict meets
/// all these complements, and the smallest set that does so is the answer as soon as it is a conflict itself.
/// Source: Ignatiev, Previti, Liffiton & Marques-Silva, "Smallest MUS extraction with minimal hitting set dualization"
/// (CP 2015).
///
/// - Parameters:
///   - count: How many members there are; all together must be a conflict.
///   - isFeasible: Whether some can hold together. Parts of a feasible set must be feasible.
/// - Returns: The members' numbers, ascending.
func smallestInfeasibleSet(
    among count: Int, _ solver: any Solver, _ limits: SearchLimits, isFeasible: ([Int]) throws -> Bool
) throws -> [Int] {
    var program = IntegerProgram(name: "smallest conflict")
    let chosen = (0..<count).map { program.addBinary("\($0)") }
    while true {
        let objective = LinearObjective.minimise(LinearExpression(sumOf: chosen))
        let solution: Solution
        switch try solver.solve(program, for: objective, limits: limits, progress: { _ in }) {
        case .optimal(let smallest): solution = smallest
        case .feasible(_, _, let limit), .unknown(let limit): throw Stopped(limit: limit)
        case .infeasible, .unbounded: throw AllocationError.fault("no set of members meets all that is left out")
        }
        var members = (0..<count).filter { solution.integer(chosen[$0]) == 1 }
        guard try isFeasible(members) else { return members }
        for other in 0..<count where !members.contains(other) {
            let grown = (members + [other]).sorted()
            if try isFeasible(grown) { members = grown }
        }
        let left = (0..<count).filter { !members.contains($0) }
        guard !left.isEmpty else { throw AllocationError.fault("a conflict of confirmed places is none") }
        program.addRow("\(program.rows.count)", LinearExpression(sumOf: left.map { chosen[$0] }), lower: 1)
    }
}
