/// Something that solves integer programs.
package protocol Solver: Sendable {
    /// Finds an optimum. Blocking; the whole search, and every call of `progress`, runs on the calling thread.
    func solve(
        _ program: IntegerProgram, for objective: LinearObjective, limits: SearchLimits,
        progress: (SearchProgress) -> Void
    ) throws(SolverError) -> Outcome

    /// Finds an optimum, knowing something to begin with, and leaves there what the next search may begin with.
    func solve(
        _ program: IntegerProgram, for objective: LinearObjective, startingFrom start: inout SearchStart,
        limits: SearchLimits, progress: (SearchProgress) -> Void
    ) throws(SolverError) -> Outcome
}

extension Solver {
    package func solve(
        _ program: IntegerProgram, for objective: LinearObjective, startingFrom start: inout SearchStart,
        limits: SearchLimits, progress: (SearchProgress) -> Void
    ) throws(SolverError) -> Outcome {
        try solve(program, for: objective, limits: limits, progress: progress)
    }

    /// Finds an optimum, knowing a solution.
    package func solve(
        _ program: IntegerProgram, for objective: LinearObjective, startingFrom values: [Double],
        limits: SearchLimits, progress: (SearchProgress) -> Void
    ) throws(SolverError) -> Outcome {
        var start = SearchStart(values)
        return try solve(program, for: objective, startingFrom: &start, limits: limits, progress: progress)
    }

    /// Finds an optimum, however long that takes.
    package func solve(_ program: IntegerProgram, for objective: LinearObjective) throws(SolverError) -> Outcome {
        try solve(program, for: objective, limits: .none) { _ in }
    }
}

/// What a search may begin with. Nothing but time depends on it.
package struct SearchStart: Sendable, Equatable {
    /// A solution: one value a variable. What does not satisfy the program is ignored.
    package var values: [Double]
    /// Where the solver left off with the same program, or with fewer rows of it; for the solver itself to read.
    package var basis: [UInt8]

    package init(_ values: [Double]) {
        self.values = values
        basis = []
    }
}

/// Why a solver has no answer.
package enum SolverError: Error, Sendable, Equatable {
    /// The program or its objective means nothing.
    case invalidProgram([ModelFault])
    /// The solver failed; `message` is its own word on the cause.
    case solverFault(message: String)
    /// A program kept by the solver was lost to a fatal error; asked anew, the solver may well answer.
    case sessionFault(message: String)
    /// The solver's answer, made integer, does not satisfy the program: the conditions that it fails.
    case inexactAnswer(rows: [String])
}
