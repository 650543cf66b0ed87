internal import CapacitatedMatching
internal import IntegerProgramming

/// The part of a problem in which only numbers of registrations bind, decided by matching.
struct MatchingSearch {
    private let presolve: Presolve
    private let limits: SearchLimits
    private let problem: MatchingProblem
    /// The same without what is kept beside the rules.
    private let rulesOnly: MatchingProblem
    private var matching: Matching
    /// The choices: the possible pairs of all agents, the preferred ones of each first. Where any choice is as good, the
    /// matching takes the first, so that objectives about ranks find little left to exchange.
    private let pairs: [EligiblePair]
    /// What was open before the first objective, and after each that was decided.
    private var faces: [Face]

    /// - Parameter limits: Only cancellation ends a matching: it takes seconds for a million registrations.
    /// - Throws: `NoSolution` where not everyone who is to be kept can have a place.
    init(_ presolve: Presolve, limits: SearchLimits) throws {
        self.presolve = presolve
        self.limits = limits.cancellationOnly
        var offsets: [Int32] = [0]
        var pairs: [EligiblePair] = []
        offsets.reserveCapacity(presolve.pure.count + 1)
        pairs.reserveCapacity(presolve.pure.reduce(0) { $0 + presolve.instance.considered[$1].pairs.count })
        for position in presolve.pure {
            Self.append(presolve.possible.pairs(of: position, in: presolve.instance), to: &pairs)
            offsets.append(Int32(pairs.count))
        }
        self.pairs = pairs
        let isConfirmed = presolve.pure.map { presolve.instance.considered[$0].isConfirmed }
        let isKept = presolve.pure.map { presolve.instance.isKept($0) }
        rulesOnly = MatchingProblem(
            capacities: presolve.bounds.map(\.room), offsets: offsets, items: pairs.map { Int32($0.series) },
            isRequired: isConfirmed)
        problem =
            isKept.contains(true)
            ? MatchingProblem(
                capacities: rulesOnly.capacities, offsets: offsets, items: rulesOnly.items,
                isRequired: zip(isConfirmed, isKept).map { $0 || $1 })
            : rulesOnly
        if isKept.contains(true) {
            var some = Matching(rulesOnly)
            let kept = isKept.indices.filter { isKept[$0] }
            try some.placeInTurn(kept)
            guard kept.allSatisfy({ some.choice[$0] >= 0 }) else { throw NoSolution() }
        }
        matching = Matching(problem)
        faces = [matching.face]
    }

    private static func append(_ some: [EligiblePair], to pairs: inout [EligiblePair]) {
        guard some.count <= 8 else {
            pairs += some.sorted { ($0.rank, $0.series) < ($1.rank, $1.series) }
            return
        }
        // Most have a few, by series: sorting them in place takes no memory.
        let first = pairs.count
        for pair in some {
            var position = pairs.count
            pairs.append(pair)
            while position > first, pairs[position - 1].rank > pair.rank {
                pairs.swapAt(position - 1, position)
                position -= 1
            }
        }
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

    /// Optimises what is aimed at, and keeps its optimum.
    mutating func decide(_ aim: Aim) throws {
        for question in aim.questions(in: presolve.instance) { try answer(question) }
        if case .objective = aim { faces.append(matching.face) }
    }

    private mutating func answer(_ question: Question) throws {
        switch question.wanted {
        case .fewest(let sum): try minimise(costs(sum, sign: 1))
        case .most(let sum): try minimise(costs(sum, sign: -1))
        case .places(let group):
            let agents = presolve.pure.indices.filter { group(presolve.instance.considered[presolve.pure[$0]]) }
            try limits.ending { isStopped throws(MatchingStopped) in
                try matching.placeInTurn(agents, isStopped: isStopped)
            }
        case .inOrder(let number):
            let numbers = byChoice { registration, _, pair in number(registration, pair) }
            try limits.ending { isStopped throws(MatchingStopped) in
                try matching.chooseInTurn(numbers, isStopped: isStopped)
            }
        }
    }

    /// By choice. Whether a series runs that would be counted is decided elsewhere: none of them takes anybody but the
    /// confirmed here.
    private func costs(_ sum: Question.Sum, sign: Int) -> [Int32] {
        byChoice { registration, position, pair in
            switch sum.counted {
            case .places(let number): sign * number(registration, pair)
            case .attendances: sign * presolve.instance.mostAttendances(of: position, in: pair)
            case .addedSeries: 0
            }
        }
    }

    private func byChoice(
        _ number: (Admission.Considered, _ position: Int, EligiblePair) -> Int
    ) -> [Int32] {
        var numbers: [Int32] = []
        numbers.reserveCapacity(pairs.count)
        for (agent, position) in presolve.pure.enumerated() {
            let registration = presolve.instance.considered[position]
            for choice in problem.choices(of: agent) {
                numbers.append(Int32(number(registration, position, pairs[choice])))
            }
        }
        return numbers
    }

    private mutating func minimise(_ costs: [Int32]) throws {
        guard costs.contains(where: { $0 != 0 }) else { return }
        try limits.ending { isStopped throws(MatchingStopped) in try matching.minimise(costs, isStopped: isStopped) }
    }
}

extension SearchLimits {
    /// Does what asks whether to stop, as long as none of these is reached.
    func ending<Value>(
        _ matching: (_ isStopped: @escaping () -> Bool) throws(MatchingStopped) -> Value
    ) throws(Stopped) -> Value {
        do {
            return try matching { reached != nil }
        } catch {
            throw Stopped(limit: reached ?? .cancelled)
        }
    }
}

// MARK: - Why somebody waits

extension MatchingSearch {
    /// How places could be rearranged before the first objective was decided, and after each that was.
    var rearrangements: [CapacitatedMatching.Rearrangement] {
        faces.map { CapacitatedMatching.Rearrangement(of: matching, in: $0) }
    }

    /// Whom more places in one series would let in, where everyone has been placed in turn.
    ///
    /// - Parameter keepsPreferences: Nobody is outside its preferences, but for confirmed places, and nobody is put there.
    func addedPlaces(keepingPreferences keepsPreferences: Bool) -> AddedPlaces {
        guard keepsPreferences, pairs.contains(where: \.outsidePreferences) else {
            return AddedPlaces(problem, choice: matching.choice)
        }
        var offsets: [Int32] = [0]
        var items: [Int32] = []
        var held = [Int32](repeating: -1, count: problem.agentCount)
        for agent in 0..<problem.agentCount {
            for choice in problem.choices(of: agent)
            where !pairs[choice].outsidePreferences || problem.isRequired[agent] {
                if Int(matching.choice[agent]) == choice { held[agent] = Int32(items.count) }
                items.append(problem.items[choice])
            }
            offsets.append(Int32(items.count))
        }
        let within = MatchingProblem(
            capacities: problem.capacities, offsets: offsets, items: items, isRequired: problem.isRequired)
        return AddedPlaces(within, choice: held)
    }

    /// Whether some agents can have a place at one time, by the rules alone.
    func canPlace(_ agents: [Int]) throws -> Bool {
        var some = Matching(rulesOnly)
        try limits.ending { isStopped throws(MatchingStopped) in
            try some.placeInTurn(agents, isStopped: isStopped)
        }
        return agents.allSatisfy { some.choice[$0] >= 0 }
    }
}
