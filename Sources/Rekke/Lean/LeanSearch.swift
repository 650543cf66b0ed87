internal import IntegerProgramming

/// Objectives decided on the lean program, with the answers of `GoalSearch`: each question begins where the last one
/// ended, and is put to the program only where no rearrangement and no counting answers it.
///
/// Not for policies with `mostAttendance`: attendances are not all in the program.
struct LeanSearch {
    let lean: LeanProgram
    let search: BinarySearch
    private(set) var rearrangement: Rearrangement
    /// The last sum decided: every solution from then on comes to the same.
    private var kept: (objective: [(column: Int, cost: Int)], value: Int)?
    private var refusals = Refusals()
    /// Whether it began with a solution that is known to be good.
    private var isSeeded = false
    /// By objective decided, what it left to later ones.
    private(set) var stages: [Stage] = []

    /// The values left open, and the rows that keep what was decided.
    struct Stage {
        let lower: [Int8]
        let upper: [Int8]
        let program: BinaryProgram
    }

    /// nil where the confirmed places do not hold together with what the instance keeps beside the rules.
    ///
    /// - Parameter hints: Nothing depends on them but how long it takes.
    init?(_ instance: Instance, limits: SearchLimits, hints: LeanHints? = nil) throws {
        lean = try LeanProgram(instance, limits: limits, staffing: hints?.staffing ?? [])
        let program = lean.program
        var values = [Int8](repeating: 0, count: program.columnCount)
        let confirmed = instance.considered.indices.filter { instance.considered[$0].isConfirmed }
        for position in confirmed { values[lean.places[position][0]] = 1 }
        let lean = lean
        search = BinarySearch(
            program, incumbent: values, branchingOrder: lean.branchingOrder, limits: limits,
            separate: { try lean.separate($0) },
            // Where the series are chosen, the bound hangs on who can lead them.
            separateFractions: lean.staffing == nil || instance.further.sums.isEmpty
                ? nil : { value throws(SolverError) in try lean.separateFractions(value) })
        for position in confirmed { try search.settle(lean.places[position][0], to: 1) }
        if let refutation = try lean.staffing?.refutation(of: Set(instance.series.indices)) {
            try search.add(lean.row(of: refutation), isLazy: false)
        }
        for refutation in hints?.refutations(for: lean) ?? [] {
            try search.add(lean.row(of: refutation), isLazy: true)
        }
        rearrangement = Rearrangement(lean, search)
        if let places = hints?.places, try begin(at: places) {
            isSeeded = true
            return
        }
        if try !program.isFeasible(values) || !lean.separate(values).isEmpty {
            guard try begin() else { return nil }
            rearrangement.update()
        }
        // A better start than the confirmed places alone.
        else if instance.further.solution != nil {
            _ = try begin()
            rearrangement.update()
        }
    }

    /// Looks for a first solution: the one that is known, else, where only rules bind, the confirmed places alone.
    private func begin() throws -> Bool {
        let instance = lean.instance
        var restrictions: [BinarySearch.Restriction] = []
        if let known = instance.knownPlaces {
            var restriction = BinarySearch.Restriction()
            for (position, columns) in lean.places.enumerated() {
                restriction.columns += columns.enumerated().map { ($0.element, $0.offset == known[position] ? 1 : 0) }
            }
            restrictions.append(restriction)
        }
        if instance.further.isEmpty {
            var nobodyElse = BinarySearch.Restriction()
            for position in instance.considered.indices where !instance.considered[position].isConfirmed {
                nobodyElse.columns += lean.places[position].map { ($0, 0) }
            }
            restrictions.append(nobodyElse)
        } else {
            restrictions.append(BinarySearch.Restriction())
        }
        for restriction in restrictions {
            switch try search.find([], atMost: 0, under: restriction) {
            case .found: return true
            case .none: continue
            }
        }
        return false
    }

    /// Takes these places for a first solution; false where they are none.
    private mutating func begin(at places: [EligiblePair?]) throws -> Bool {
        guard let values = lean.values(of: places) else { return false }
        if try search.program.isFeasible(values) && lean.separate(values).isEmpty {
            search.adopt(values)
        } else if lean.needsAttendance.contains(true) {
            // Who attends is still to be found.
            var restriction = BinarySearch.Restriction()
            restriction.columns = lean.places.joined().map { (column: $0, value: values[$0]) }
            guard case .found = try search.find([], atMost: 0, under: restriction) else { return false }
        } else {
            return false
        }
        rearrangement.update()
        return true
    }

    var statistics: SearchStatistics {
        var sum = search.statistics
        if let staffing = lean.staffing { sum += staffing.statistics }
        return sum
    }

    /// Who has which place in the best solution so far.
    var assignment: Assignment {
        Assignment(
            places: zip(lean.instance.considered, lean.places).map { considered, columns in
                zip(considered.pairs, columns).first { search.incumbent[$0.1] == 1 }?.0
            })
    }

    /// Optimises one objective and keeps its optimum.
    mutating func decide(
        _ objective: Objective, progress: (SearchProgress) -> Void
    ) throws -> GoalSearch.Decision {
        try unlessStopped { search throws in
            let decision = try search.decision(on: objective, progress)
            if case .decided = decision {
                search.stages.append(
                    Stage(lower: search.search.lower, upper: search.search.upper, program: search.search.program))
            }
            return decision
        }
    }

    /// The same for a cost that no policy names.
    mutating func decide(_ cost: PlacementCost) throws -> GoalSearch.Decision {
        var objective: [(column: Int, cost: Int)] = []
        for (considered, columns) in zip(lean.instance.considered, lean.places) {
            for (pair, column) in zip(considered.pairs, columns) where search.upper[column] > 0 {
                let cost = cost.cost(considered.registration, pair.series)
                if cost != 0 { objective.append((column, cost)) }
            }
        }
        return try unlessStopped { search throws in try search.decide([objective]) }
    }

    /// The same for the cost of each registration in turn.
    mutating func decideInOrder(
        _ cost: PlacementCost, progress: (SearchProgress) -> Void
    ) throws -> GoalSearch.Decision {
        let considered = lean.instance.considered
        return try unlessStopped { search throws in
            try search.decideInOrder(progress) { position, pair in
                cost.cost(considered[position].registration, pair.series)
            }
        }
    }

    /// The same for a place for each of these registrations in turn.
    mutating func decidePlaces(
        of registrations: Set<Int>, progress: (SearchProgress) -> Void
    ) throws -> GoalSearch.Decision {
        let considered = lean.instance.considered
        let positions = considered.indices.filter { registrations.contains(considered[$0].registration) }
        return try unlessStopped { search throws in try search.decidePlaces(positions, progress) }
    }

    private mutating func unlessStopped(
        _ decide: (inout LeanSearch) throws -> GoalSearch.Decision
    ) throws -> GoalSearch.Decision {
        do {
            return try decide(&self)
        } catch let stopped as Stopped {
            return .stopped(proven: 0, bound: nil, stopped.limit)
        }
    }

    private mutating func decision(
        on objective: Objective, _ progress: (SearchProgress) -> Void
    ) throws -> GoalSearch.Decision {
        let instance = lean.instance
        switch objective {
        case .guarantees:
            return try decidePlaces(
                instance.considered.indices.filter { instance.considered[$0].isGuaranteed }, progress)
        case .placesFirstCome: return try decidePlaces(Array(instance.considered.indices), progress)
        case .ranksFirstCome: return try decideInOrder(progress) { $1.rank }
        case .seriesOrder: return try decideInOrder(progress) { $1.series }
        case .mostPlaces:
            let most = instance.further.mostPlaces
            return try decide(
                [cost { _ in -1 }], atLeast: most?.of == instance.considered.count ? most.map { -$0.places } : nil)
        case .fewestOutsidePreferences: return try decide([cost { $0.outsidePreferences ? 1 : 0 }])
        case .lowestTotalRank: return try decide([cost { $0.rank }])
        case .lowestWorstRank:
            return try decide(instance.ranks.reversed().map { rank in cost { $0.rank == rank ? 1 : 0 } })
        case .rankMaximal: return try decide(instance.ranks.map { rank in cost { $0.rank == rank ? -1 : 0 } })
        case .fewestAddedSeries:
            let added = instance.series.indices.filter { instance.series[$0].status == .candidate }
            return try decide([added.compactMap { lean.runs[$0].map { ($0, 1) } }])
        case .mostAttendance:
            throw AllocationError.fault("the lean program does not know all attendances")
        }
    }

    // MARK: - Sums

    /// A cost for every pair still open.
    private func cost(_ number: (EligiblePair) -> Int) -> [(column: Int, cost: Int)] {
        var objective: [(column: Int, cost: Int)] = []
        for (considered, columns) in zip(lean.instance.considered, lean.places) {
            for (pair, column) in zip(considered.pairs, columns) where search.upper[column] > 0 {
                let cost = number(pair)
                if cost != 0 { objective.append((column, cost)) }
            }
        }
        return objective
    }

    /// The least that an objective can come to, by what is open for each registration alone.
    private func ideal(_ objective: [(column: Int, cost: Int)]) -> Int {
        let costs = Dictionary(objective.map { ($0.column, $0.cost) }) { $0 + $1 }
        var ideal = objective.reduce(0) { $0 + (lean.branchingOrder[$1.column] == 1 ? 0 : min(0, $1.cost)) }
        for position in lean.places.indices {
            let open = lean.places[position].filter { search.upper[$0] > 0 }.map { costs[$0, default: 0] }
            ideal += (open + (mayWait(position) ? [0] : [])).min() ?? 0
        }
        return ideal
    }

    /// - Parameter least: What none of them can be below, known beforehand.
    private mutating func decide(
        _ objectives: [[(column: Int, cost: Int)]], atLeast least: Int? = nil
    ) throws -> GoalSearch.Decision {
        for (index, objective) in objectives.enumerated() {
            let sign = objective.contains { $0.cost < 0 } ? -1 : 1
            if case .stopped(let bound, let limit) = try search.minimise(
                objective, ideal: max(ideal(objective), least ?? .min))
            {
                rearrangement.update()
                return .stopped(proven: index, bound: Double(sign * bound), limit)
            }
            rearrangement.update()
            let value = search.value(objective)
            guard !objective.isEmpty else { continue }
            try search.settle(where: objective, costs: value)
            let terms = objective.map { BinaryProgram.Term($0.column, $0.cost) }
            try search.add(BinaryProgram.Row(terms, lower: value, upper: value), isLazy: true)
            kept = (objective, value)
        }
        return .decided
    }

    // MARK: - Vectors

    /// Whether it may still end without a place.
    func mayWait(_ position: Int) -> Bool { search.program.lower[lean.onePlace[position]] < 1 }

    private func openPairs(_ position: Int) -> [Int] {
        lean.places[position].indices.filter { search.upper[lean.places[position][$0]] > 0 }
    }

    private mutating func decidePlaces(
        _ positions: [Int], _ progress: (SearchProgress) -> Void
    ) throws -> GoalSearch.Decision {
        guard positions.contains(where: { mayWait($0) && !openPairs($0).isEmpty }) else { return .decided }
        var proven = 0
        do {
            try search.limits.check()
            try lookAhead(to: positions)
            for (index, position) in positions.enumerated() where mayWait(position) {
                proven = index
                let open = openPairs(position)
                guard !open.isEmpty else { continue }
                try search.limits.check()
                switch try canPlace(position, open) {
                case .found: try search.tighten(lean.onePlace[position], lower: 1)
                case .none: for pair in open { try search.settle(lean.places[position][pair], to: 0) }
                }
            }
            return .decided
        } catch let stopped as Stopped {
            return .stopped(proven: proven, bound: 1, stopped.limit)
        }
    }

    /// Whether it can have a place beside what is decided; if so, it has one in the incumbent.
    private mutating func canPlace(_ position: Int, _ open: [Int]) throws -> BinarySearch.Answer {
        if rearrangement.place[position] != nil { return .found }
        switch try rearrangement.insert(position, into: open) {
        case .done: return .found
        case .impossible: return .none
        case .unknown: break
        }
        let columns = open.map { lean.places[position][$0] }
        if refusals.refuse(columns) { return .none }
        let answer = try search.find(columns.map { ($0, -1) }, atMost: -1)
        switch answer {
        case .found: rearrangement.update()
        case .none: if let proof = search.refusal { refusals.add(proof) }
        }
        return answer
    }

    /// A solution that places many of them, the first ones above all, so that few questions remain. Nothing depends on it.
    private mutating func lookAhead(to positions: [Int]) throws {
        // Elsewhere rearrangements find most of it, and sooner.
        guard !isSeeded, lean.staffing != nil || lean.needsAttendance.contains(true) else { return }
        var objective: [(column: Int, cost: Int)] = []
        for (index, position) in positions.enumerated() where mayWait(position) {
            objective += openPairs(position).map { (lean.places[position][$0], index - positions.count) }
        }
        guard let bound = try search.relaxedBound(objective), bound < search.value(objective) else { return }
        _ = try search.find(objective, atMost: bound - bound / 50, patience: 200)
        rearrangement.update()
    }

    private mutating func decideInOrder(
        _ progress: (SearchProgress) -> Void, by numberOf: (_ position: Int, EligiblePair) -> Int
    ) throws -> GoalSearch.Decision {
        for position in lean.places.indices {
            let pairs = lean.instance.considered[position].pairs
            func number(_ pair: EligiblePair) -> Int { numberOf(position, pair) }
            var open = openPairs(position)
            guard !open.isEmpty, mayWait(position) || Set(open.map { number(pairs[$0]) }).count > 1 else { continue }
            do {
                try search.limits.check()
                try improve(position, among: &open) { number(pairs[$0]) }
            } catch let stopped as Stopped {
                let least = open.map { number(pairs[$0]) }.min()
                return .stopped(proven: position, bound: least.map(Double.init), stopped.limit)
            }
            let best = rearrangement.place[position].map { number(pairs[$0]) }
            for pair in openPairs(position) where number(pairs[pair]) != best {
                try search.settle(lean.places[position][pair], to: 0)
            }
            if best != nil, mayWait(position) { try search.tighten(lean.onePlace[position], lower: 1) }
        }
        return .decided
    }

    /// Gives somebody the best place that it can have beside what is decided; the better ones are then no longer open.
    private mutating func improve(
        _ position: Int, among open: inout [Int], number: (_ pair: Int) -> Int
    ) throws {
        while true {
            let current = rearrangement.place[position].map(number) ?? .max
            let better = open.filter { number($0) < current }
            if better.isEmpty { return }
            switch try canImprove(position, to: better, among: open) {
            case .found: continue
            case .none: open.removeAll { better.contains($0) }
            }
            return
        }
    }

    /// Whether it can have one of the better places beside what is decided; if so, it has one in the incumbent.
    private mutating func canImprove(
        _ position: Int, to better: [Int], among open: [Int]
    ) throws -> BinarySearch.Answer {
        switch try rearrangement.insert(position, into: better) {
        case .done: return .found
        case .impossible: return .none
        case .unknown: break
        }
        let answer: BinarySearch.Answer
        if let kept {
            var restriction = BinarySearch.Restriction()
            restriction.columns = open.filter { !better.contains($0) }.map { (lean.places[position][$0], 0) }
            restriction.rows = [(lean.onePlace[position], 1, 1)]
            answer = try search.find(kept.objective, atMost: kept.value, under: restriction)
        } else {
            answer = try search.find(better.map { (lean.places[position][$0], -1) }, atMost: -1)
        }
        if case .found = answer { rearrangement.update() }
        return answer
    }
}

/// Proofs that somebody cannot be placed, kept for whom they exclude as well.
private struct Refusals {
    private var proofs: [BinarySearch.Proof] = []

    mutating func add(_ proof: BinarySearch.Proof) {
        proofs.append(proof)
        if proofs.count > 64 { proofs.removeFirst() }
    }

    func refuse(_ columns: [Int]) -> Bool {
        proofs.contains { $0.excludes(columns) }
    }
}
