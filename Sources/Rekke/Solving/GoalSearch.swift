internal import IntegerProgramming

/// Objectives decided by the integer program, goal by goal. What one goal settles is not asked again by the next.
struct GoalSearch {
    private(set) var search: SequentialSearch
    private var goals: Goals

    /// What came of an objective.
    enum Decision {
        case decided
        /// A limit ended the search; the components proven so far, and the bound of the next as a number.
        case stopped(proven: Int, bound: Double?, Limit)
    }

    init(
        _ formulation: Formulation, incumbent: [Double], solver: any Solver, limits: SearchLimits
    ) throws(SolverError) {
        search = try SequentialSearch(formulation.program, incumbent: incumbent, solver: solver, limits: limits)
        goals = Goals(formulation)
    }

    /// Who has which place in the best solution so far.
    var assignment: Assignment {
        let formulation = goals.formulation
        return Assignment(
            places: zip(formulation.instance.considered, formulation.places).map { considered, places in
                zip(considered.pairs, places).first { search.incumbent.integer($0.1) == 1 }?.0
            })
    }

    /// Optimises one objective and keeps its optimum.
    mutating func decide(
        _ objective: Objective, progress: (SearchProgress) -> Void
    ) throws(SolverError) -> Decision {
        switch goals.question(of: objective) {
        case .goals(let goals): try decide(goals, progress)
        case .places(let registrations): try decidePlaces(registrations, progress)
        case .inOrder(let word, let number): try decideInOrder(word, progress) { _, pair in number(pair) }
        }
    }

    /// The same for a cost that no policy names.
    mutating func decide(_ cost: PlacementCost, progress: (SearchProgress) -> Void) throws(SolverError) -> Decision {
        try decide([goals.goal(for: cost)], progress)
    }

    /// The same for the cost of each registration in turn.
    mutating func decideInOrder(
        _ cost: PlacementCost, progress: (SearchProgress) -> Void
    ) throws(SolverError) -> Decision {
        let considered = goals.formulation.instance.considered
        return try decideInOrder(cost.name, progress) { position, pair in
            cost.cost(considered[position].registration, pair.series)
        }
    }

    /// The same for a place for each of these registrations in turn.
    mutating func decidePlaces(
        of registrations: Set<Int>, progress: (SearchProgress) -> Void
    ) throws(SolverError) -> Decision {
        let considered = goals.formulation.instance.considered
        return try decidePlaces(
            considered.indices.filter { registrations.contains(considered[$0].registration) }, progress)
    }

    private mutating func decide(
        _ goals: [Goal], _ progress: (SearchProgress) -> Void
    ) throws(SolverError) -> Decision {
        for (index, goal) in goals.enumerated() {
            if case .stopped(_, let bound, let limit) = try search.optimise(goal, progress: progress) {
                return .stopped(proven: index, bound: bound, limit)
            }
        }
        return .decided
    }

    private mutating func decidePlaces(
        _ registrations: [Int], _ progress: (SearchProgress) -> Void
    ) throws(SolverError) -> Decision {
        try search.lookAhead(to: registrations.compactMap { goals.place(for: $0) }, progress: progress)
        for (index, position) in registrations.enumerated() {
            guard let goal = goals.place(for: position) else { continue }
            switch try search.optimise(goal, progress: progress) {
            case .decided(let value):
                if value == 0 { goals.openPairs[position] = [] } else { goals.mayWait[position] = false }
            case .stopped(_, let bound, let limit):
                return .stopped(proven: index, bound: bound, limit)
            }
        }
        return .decided
    }

    private mutating func decideInOrder(
        _ word: String, _ progress: (SearchProgress) -> Void, by number: (_ position: Int, EligiblePair) -> Int
    ) throws(SolverError) -> Decision {
        try search.lookAhead(
            to: goals.openPairs.indices.compactMap { position in
                goals.number(word, for: position) { number(position, $0) }?.goal
            }, progress: progress)
        for position in goals.openPairs.indices {
            guard let (goal, none) = goals.number(word, for: position, by: { number(position, $0) }) else { continue }
            switch try search.optimise(goal, progress: progress) {
            case .decided(let value):
                goals.openPairs[position].removeAll { number(position, $0) - none != Int(value) }
                goals.mayWait[position] = goals.openPairs[position].isEmpty
            case .stopped(_, let bound, let limit):
                return .stopped(proven: position, bound: bound.map { $0 + Double(none) }, limit)
            }
        }
        return .decided
    }
}
