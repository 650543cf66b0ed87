internal import CapacitatedMatching
internal import IntegerProgramming

/// The part of a problem in which only numbers of registrations bind, decided by matching.
struct MatchingSearch {
    private let presolve: Presolve
    private let limits: SearchLimits
    private let problem: MatchingProblem
    private var matching: Matching
    /// The choices: the possible pairs of all agents.
    private let pairs: [EligiblePair]
    /// What was open before the first objective, and after each that was decided.
    private var faces: [Face]

    /// - Parameter limits: Only cancellation ends a matching: it takes seconds for a million registrations.
    init(_ presolve: Presolve, limits: SearchLimits) {
        self.presolve = presolve
        self.limits = SearchLimits(cancellation: limits.cancellation)
        var offsets: [Int32] = [0]
        var pairs: [EligiblePair] = []
        offsets.reserveCapacity(presolve.pure.count + 1)
        for position in presolve.pure {
            pairs += presolve.possible.pairs(of: position, in: presolve.instance)
            offsets.append(Int32(pairs.count))
        }
        self.pairs = pairs
        problem = MatchingProblem(
            capacities: presolve.bounds.map(\.room), offsets: offsets, items: pairs.map { Int32($0.series) },
            isRequired: presolve.pure.map { presolve.instance.considered[$0].isConfirmed })
        matching = Matching(problem)
        faces = [matching.face]
    }

    /// By considered registration; nobody has a place who is not of this part.
    var assignment: Assignment {
        var places = [EligiblePair?](repeating: nil, count: presolve.instance.considered.count)
        for (position, choice) in zip(presolve.pure, matching.choice) where choice >= 0 {
            places[position] = pairs[Int(choice)]
        }
        return Assignment(places: places)
    }

    /// What an objective came to in this part, with nothing for all others.
    func value(of objective: Objective) -> ObjectiveOutcome.Value {
        assignment.value(of: objective, in: presolve.instance) {
            zip(presolve.pure, matching.choice).reduce(0) { sum, agent in
                let (position, choice) = agent
                return choice < 0 ? sum : sum + presolve.instance.mostAttendances(of: position, in: pairs[Int(choice)])
            }
        }
    }

    /// Optimises one objective and keeps its optimum.
    mutating func decide(_ objective: Objective) throws {
        do {
            try optimise(objective)
        } catch is MatchingStopped {
            throw AllocationError.cancelled
        }
        faces.append(matching.face)
    }

    private mutating func optimise(_ objective: Objective) throws {
        switch objective {
        case .guarantees:
            // They are the first that are considered.
            let guaranteed = presolve.pure.prefix { presolve.instance.considered[$0].isGuaranteed }
            try placeInTurn(guaranteed.indices)
        case .placesFirstCome: try placeInTurn(presolve.pure.indices)
        case .mostPlaces: try minimise { _ in -1 }
        // Candidate series take nobody but the confirmed.
        case .fewestAddedSeries: break
        case .fewestOutsidePreferences: try minimise { $0.outsidePreferences ? 1 : 0 }
        case .lowestTotalRank: try minimise(\.rank)
        case .lowestWorstRank: for rank in ranks.reversed() { try minimise { $0.rank == rank ? 1 : 0 } }
        case .rankMaximal: for rank in ranks { try minimise { $0.rank == rank ? -1 : 0 } }
        case .mostAttendance: try minimiseAttendances()
        case .ranksFirstCome: try chooseInTurn(\.rank)
        case .seriesOrder: try chooseInTurn(\.series)
        }
    }

    private var isStopped: () -> Bool {
        let limits = limits
        return { limits.reached != nil }
    }

    private var ranks: [Int] { Set(pairs.map(\.rank)).sorted() }

    private mutating func placeInTurn(_ agents: Range<Int>) throws {
        try matching.placeInTurn(Array(agents), isStopped: isStopped)
    }

    private mutating func minimise(_ cost: (EligiblePair) -> Int) throws {
        try matching.minimise(pairs.map { Int32(cost($0)) }, isStopped: isStopped)
    }

    private mutating func chooseInTurn(_ number: (EligiblePair) -> Int) throws {
        try matching.chooseInTurn(pairs.map { Int32(number($0)) }, isStopped: isStopped)
    }

    private mutating func minimiseAttendances() throws {
        let costs = presolve.pure.indices.flatMap { agent in
            problem.choices(of: agent).map { choice in
                Int32(-presolve.instance.mostAttendances(of: presolve.pure[agent], in: pairs[choice]))
            }
        }
        try matching.minimise(costs, isStopped: isStopped)
    }
}

// MARK: - Why somebody waits

extension MatchingSearch {
    /// How places could be rearranged before the first objective was decided, and after each that was.
    var rearrangements: [CapacitatedMatching.Rearrangement] {
        faces.map { CapacitatedMatching.Rearrangement(of: matching, in: $0) }
    }

    /// Whom more places in one series would let in, where everyone has been placed in turn.
    var addedPlaces: AddedPlaces { AddedPlaces(problem, choice: matching.choice) }

    /// Whether some agents can have a place at one time.
    func canPlace(_ agents: [Int]) throws -> Bool {
        var some = Matching(problem)
        try some.placeInTurn(agents, isStopped: isStopped)
        return agents.allSatisfy { some.choice[$0] >= 0 }
    }
}
