internal import CapacitatedMatching
internal import IntegerProgramming

/// Finds out why registrations wait, asking only the part that each is in.
struct SplitExplainer {
    private let presolve: Presolve
    private let places: [(part: Int?, number: Int)]
    private let matching: MatchingSearch
    private let assignment: Assignment
    private let obstacles: ObstacleSearch
    private var capacity: CapacityWitnesses
    private var hard: [ReasonBesideOthers]
    private let policy: Policy
    private let bound: Objective?
    private let limits: SearchLimits
    private(set) var explanation = Explanation()
    /// In the part that is decided by matching.
    private lazy var rearrangements = matching.rearrangements

    /// Whether the placements are given, and the search has decided nothing.
    private let isGiven: Bool

    /// - Parameters:
    ///   - given: Placements to explain beside the rules alone, with a search that has decided nothing; nil for those that
    ///     it found.
    ///   - reading: Of full sets; nil for that of the policy, or of the rules alone where placements are given.
    ///   - bound: The objective at which a time limit ended the search; with given placements, what stands for all else
    ///     than the rules.
    init(
        _ search: SplitSearch, given: Assignment? = nil, reading: FullSetReading? = nil, bound: Objective?,
        _ decider: Decider
    ) throws {
        let (policy, solver, limits) = (decider.policy, decider.solver, decider.limits)
        presolve = search.presolve
        places = search.presolve.places
        matching = search.matching
        isGiven = given != nil
        let assignment = given ?? search.assignment
        self.assignment = assignment
        self.policy = policy
        self.bound = bound
        self.limits = limits
        let byPlacements = given == nil ? FullSetReading(policy, assignment) : .byRules
        capacity = CapacityWitnesses(search.presolve.instance, assignment, reading ?? byPlacements)
        hard = try zip(search.presolve.hard, search.hard).map { part, search in
            ReasonBesideOthers(
                instance: part.instance,
                assignment: Assignment(places: part.considered.map { assignment.places[$0] }),
                questions: try search.questions(solver, limits), bound: bound, policy: policy)
        }
        obstacles = ObstacleSearch(instance: search.presolve.instance) { program in
            try solver.isFeasible(program, limits)
        }
    }

    /// Explains one waiting registration. Asked in priority order.
    ///
    /// - Throws: `Stopped` where a limit came first.
    mutating func explain(_ waiting: Int) throws {
        try limits.check()
        explanation.reasons[waiting] = try reason(for: waiting)
    }

    private mutating func reason(for waiting: Int) throws -> Reason {
        if let obstacles = try obstacles.obstacles(for: waiting) { return .cannotRun(obstacles) }
        if let set = capacity.fullSet(around: waiting, in: &explanation) { return .placesTaken(fullSet: set) }
        let (part, number) = places[waiting]
        guard let part else { return try reasonInMatching(for: waiting, number) }
        return try hard[part].reason(for: number)
    }

    /// Only numbers of registrations bind: beside all before it there is no room, or some objective prefers otherwise.
    private mutating func reasonInMatching(for waiting: Int, _ agent: Int) throws -> Reason {
        let instance = presolve.instance
        let pure = presolve.pure
        func isBefore(_ other: Int) -> Bool {
            pure[other] < waiting || instance.considered[pure[other]].isConfirmed
        }
        let excluding = isGiven ? 0 : rearrangements.firstIndex { !$0.canPlace(agent, beside: isBefore) }
        guard let objective = excluding else {
            // Where a time limit ended the search, the objectives after it were not asked.
            if let bound { return .outweighed(by: bound) }
            throw AllocationError.fault("nothing keeps \"\(instance.registration(waiting).id)\" out")
        }
        if objective > 0 { return .outweighed(by: policy.objectives[objective - 1]) }
        let movable = pure.indices.filter { other in
            assignment.places[pure[other]] != nil && isBefore(other) && !instance.considered[pure[other]].isConfirmed
        }
        let matching = matching
        if isGiven || !instance.further.isEmpty, try matching.canPlace(movable + [agent]) {
            // By the rules alone there is room: those who must be kept take it.
            let first = policy.objectives[0]
            return .outweighed(by: bound ?? (first == .guarantees ? policy.placing : first))
        }
        let conflict = try smallestConflict(among: movable, isPossible: { try matching.canPlace($0 + [agent]) })
        return .conflict(with: conflict.map { instance.registration(pure[$0]).id })
    }
}

extension Solver {
    /// Whether a program has a solution.
    func isFeasible(_ program: IntegerProgram, _ limits: SearchLimits) throws -> Bool {
        switch try solve(program, for: .feasibility, limits: limits, progress: { _ in }) {
        case .optimal, .feasible: return true
        case .infeasible, .unbounded: return false
        case .unknown(let limit): throw Stopped(limit: limit)
        }
    }
}
