/// Something that solves integer programs.
package protocol Solver: Sendable {
    /// Finds an optimum. Blocking; the whole search, and every call of `progress`, runs on the calling thread.
    func solve(
        _ program: IntegerProgram, for objective: LinearObjective, limits: SearchLimits,
        progress: (SearchProgress) -> Void
    ) throws(SolverError) -> Outcome

    /// Finds an optimum, knowing a solution: one value a variable. What does not satisfy the program is ignored.
    func solve(
        _ program: IntegerProgram, for objective: LinearObjective, startingFrom incumbent: [Double],
        limits: SearchLimits, progress: (SearchProgress) -> Void
    ) throws(SolverError) -> Outcome
}

extension Solver {
    package func solve(
        _ program: IntegerProgram, for objective: LinearObjective, startingFrom incumbent: [Double],
        limits: SearchLimits, progress: (SearchProgress) -> Void
    ) throws(SolverError) -> Outcome {
        try solve(program, for: objective, limits: limits, progress: progress)
    }

    /// Finds an optimum, however long that takes.
    package func solve(_ program: IntegerProgram, for objective: LinearObjective) throws(SolverError) -> Outcome {
        try solve(program, for: objective, limits: .none) { _ in }
    }
}

/// Why a solver has no answer.
package enum SolverError: Error, Sendable, Equatable {
    /// The program or its objective means nothing.
    case invalidProgram([ModelFault])
    /// The solver failed; `message` is its own word on the cause.
    case solverFault(message: String)
    /// The solver's answer, made integer, does not satisfy the program: the conditions that it fails.
    case inexactAnswer(rows: [String])
}
