internal import IntegerProgramming

/// What begins presolve and search, whoever has something to decide.
struct Decider {
    private(set) var policy: Policy
    let method: AllocationOptions.Method
    let solver: any Solver
    let limits: SearchLimits

    /// The same by another policy.
    func deciding(_ policy: Policy) -> Decider {
        var other = self
        other.policy = policy
        return other
    }

    /// The parts that are decided one by one: a single one where the integer program is asked for.
    func divide(_ instance: Instance) -> Presolve {
        switch method {
        case .automatic: Presolve(instance, policy)
        case .integerProgram: Presolve(undivided: instance)
        }
    }

    /// - Throws: `NoSolution`.
    func begin(_ instance: Instance) throws -> SplitSearch { try begin(divide(instance)) }

    /// - Throws: `NoSolution`.
    func begin(_ presolve: Presolve) throws -> SplitSearch {
        SplitSearch(
            presolve, try MatchingSearch(presolve, limits: limits), try presolve.hard.map { try begin($0) })
    }

    /// - Parameter hints: From an allocation that is finished: then a solution need not be found whatever the time.
    /// - Throws: `NoSolution`.
    func begin(_ part: Presolve.HardPart, hints: LeanHints? = nil) throws -> HardSearch {
        try HardSearch(part, policy, solver, limits, hints: hints)
    }
}

/// The confirmed places do not hold together with what the instance keeps beside the rules. By themselves they always do,
/// whatever they are: nothing else can be impossible.
struct NoSolution: Error {}

extension ObjectiveSearch {
    /// Decides all of these.
    ///
    /// - Throws: `Stopped` where a limit came first.
    mutating func decide(_ objectives: [Objective]) throws {
        do {
            for objective in objectives { try decide(.objective(objective)) { _ in } }
        } catch let undecided as Undecided {
            throw Stopped(limit: undecided.limit)
        }
    }
}
