internal import IntegerProgramming

/// Objectives decided on the lean program, with the answers of `GoalSearch`: each question begins where the last one
/// ended, and is put to the program only where no augmenting path and no counting answers it.
///
/// Not for policies with `mostAttendance`: attendances are not all in the program.
struct LeanSearch {
    let lean: LeanProgram
    let search: BranchAndBound
    private(set) var paths: AugmentingPaths
    /// The last sum decided: every solution from then on comes to the same.
    private var lastSum: (costs: [(column: Int, cost: Int)], value: Int)?
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
    /// - Parameter hints: What nothing depends on but how long it takes; its refutations are rows of the program, and so have
    ///   to hold, which is why they come with what they rest on.
    init?(_ instance: Instance, limits: SearchLimits, hints: LeanHints? = nil) throws {
        lean = try LeanProgram(
            instance, limits: limits, staffing: hints?.staffing ?? [], attendance: hints?.attendance ?? [])
        let program = lean.program
        var values = [Int8](repeating: 0, count: program.columnCount)
        let confirmed = instance.considered.indices.filter { instance.considered[$0].isConfirmed }
        for position in confirmed { values[lean.places[position][0]] = 1 }
        let lean = lean
        search = BranchAndBound(
            program, incumbent: values, branchingOrder: lean.branchingOrder, limits: limits,
            separate: { try lean.separate($0) },
            // Where the series are chosen, the bound hangs on who can lead them.
            separateFractions: lean.staffing == nil || instance.further.sums.isEmpty
                ? nil : { value throws(SolverError) in try lean.separateFractions(value) })
        for position in confirmed { try search.settle(lean.places[position][0], to: 1) }
        let all = Set(instance.series.indices)
        let known = hints?.refutations(for: lean) ?? []
        let first = known.firstIndex { $0.excludes(all) }
        if first == nil, let refutation = try lean.staffing?.refutation(of: all) {
            try search.add(lean.row(of: refutation), isLazy: false)
        }
        for (index, refutation) in known.enumerated() {
            try search.add(lean.row(of: refutation), isLazy: index != first)
        }
        paths = AugmentingPaths(lean, search)
        if let places = hints?.places, try begin(at: places) {
            isSeeded = true
            return
        }
        if try !program.isFeasible(values) || !lean.separate(values).isEmpty {
            guard try begin() else { return nil }
            paths.update()
        }
        // A better start than the confirmed places alone.
        else if instance.further.solution != nil {
            _ = try begin()
            paths.update()
        }
    }

    /// Looks for a first solution: the one that is known, else, where only rules bind, the confirmed places alone.
    private func begin() throws -> Bool {
        let instance = lean.instance
        var restrictions: [BranchAndBound.Restriction] = []
        if let known = instance.knownPlaces {
            var restriction = BranchAndBound.Restriction()
            for (position, columns) in lean.places.enumerated() {
                restriction.columns += columns.enumerated().map { ($0.element, $0.offset == known[position] ? 1 : 0) }
            }
            restrictions.append(restriction)
        }
        if instance.further.isEmpty {
            var nobodyElse = BranchAndBound.Restriction()
            for position in instance.considered.indices where !instance.considered[position].isConfirmed {
                nobodyElse.columns += lean.places[position].map { ($0, 0) }
            }
            restrictions.append(nobodyElse)
        } else {
            restrictions.append(BranchAndBound.Restriction())
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
            var restriction = BranchAndBound.Restriction()
            restriction.columns = lean.places.joined().map { (column: $0, value: values[$0]) }
            guard case .found = try search.find([], atMost: 0, under: restriction) else { return false }
        } else {
            return false
        }
        paths.update()
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

    /// Optimises what is aimed at, and keeps its optimum.
    ///
    /// - Throws: `Undecided` where a limit came first.
    mutating func decide(_ aim: Aim) throws {
        do {
            for (index, question) in aim.questions(in: lean.instance).enumerated() {
                try answer(question, index, aim)
            }
        } catch let stopped as Stopped {
            throw undecided(aim, proven: 0, nil, stopped.limit)
        }
        guard case .objective = aim else { return }
        stages.append(Stage(lower: search.lower, upper: search.upper, program: search.program))
    }

    private func undecided(_ aim: Aim, proven: Int, _ number: Int?, _ limit: Limit) -> Undecided {
        let bound = Bound(lean.instance, assignment, proven: proven, number: number.map(Double.init))
        return Undecided(limit: limit, bound: bound.value(of: aim))
    }

    private mutating func answer(_ question: Question, _ index: Int, _ aim: Aim) throws {
        switch question.wanted {
        case .fewest(let sum): try decide(sum, sign: 1, index, aim)
        case .most(let sum): try decide(sum, sign: -1, index, aim)
        case .places(let group): try decidePlaces(lean.instance.members(of: group), aim)
        case .inOrder(let number): try decideInOrder(aim, by: number)
        }
    }

    // MARK: - Sums

    /// What everything still open costs; a sum that is to be largest costs less the larger it is.
    private func costs(_ sum: Question.Sum, sign: Int) throws -> [(column: Int, cost: Int)] {
        var costs: [(column: Int, cost: Int)] = []
        switch sum.counted {
        case .places(let number):
            for (considered, columns) in zip(lean.instance.considered, lean.places) {
                for (pair, column) in zip(considered.pairs, columns) where search.upper[column] > 0 {
                    let cost = sign * number(considered, pair)
                    if cost != 0 { costs.append((column, cost)) }
                }
            }
        case .addedSeries:
            for (series, runs) in zip(lean.instance.series, lean.runs) where series.status == .candidate {
                if let runs { costs.append((runs, sign)) }
            }
        case .attendances:
            throw AllocationError.fault("the lean program does not know all attendances")
        }
        return costs
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

    private mutating func decide(_ sum: Question.Sum, sign: Int, _ index: Int, _ aim: Aim) throws {
        let costs = try costs(sum, sign: sign)
        let known = sign < 0 ? sum.most.map { -$0 } : nil
        defer { paths.update() }
        if case .stopped(let bound, let limit) = try search.minimise(
            costs, ideal: max(ideal(costs), known ?? .min))
        {
            throw undecided(aim, proven: index, sign * bound, limit)
        }
        guard !costs.isEmpty else { return }
        let value = search.value(costs)
        try search.settle(where: costs, costs: value)
        let terms = costs.map { BinaryProgram.Term($0.column, $0.cost) }
        try search.add(BinaryProgram.Row(terms, lower: value, upper: value), isLazy: true)
        lastSum = (costs, value)
    }

    // MARK: - Vectors

    /// Whether it may still end without a place.
    func mayWait(_ position: Int) -> Bool { search.program.lower[lean.onePlace[position]] < 1 }

    private func openPairs(_ position: Int) -> [Int] {
        lean.places[position].indices.filter { search.upper[lean.places[position][$0]] > 0 }
    }

    private mutating func decidePlaces(_ positions: [Int], _ aim: Aim) throws {
        guard positions.contains(where: { mayWait($0) && !openPairs($0).isEmpty }) else { return }
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
        } catch let stopped as Stopped {
            throw undecided(aim, proven: proven, 1, stopped.limit)
        }
    }

    /// Whether it can have a place beside what is decided; if so, it has one in the incumbent.
    private mutating func canPlace(_ position: Int, _ open: [Int]) throws -> BranchAndBound.Answer {
        if paths.place[position] != nil { return .found }
        switch try paths.insert(position, into: open) {
        case .done: return .found
        case .impossible: return .none
        case .unknown: break
        }
        let columns = open.map { lean.places[position][$0] }
        if refusals.refuse(columns) { return .none }
        let answer = try search.find(columns.map { ($0, -1) }, atMost: -1)
        switch answer {
        case .found: paths.update()
        case .none: if let proof = search.refusal { refusals.add(proof) }
        }
        return answer
    }

    /// A proof would cost more than the questions that it saves: the search ends within a fiftieth of the bound, or after so
    /// many nodes.
    private static let nearEnough = 50
    private static let patience = 200

    /// A solution that places many of them, the first ones above all, so that few questions remain. Nothing depends on it.
    private mutating func lookAhead(to positions: [Int]) throws {
        // Elsewhere rearrangements find most of it, and sooner.
        guard !isSeeded, lean.staffing != nil || lean.needsAttendance.contains(true) else { return }
        var objective: [(column: Int, cost: Int)] = []
        for (index, position) in positions.enumerated() where mayWait(position) {
            objective += openPairs(position).map { (lean.places[position][$0], index - positions.count) }
        }
        guard let bound = try search.relaxedBound(objective), bound < search.value(objective) else { return }
        _ = try search.find(objective, atMost: bound - bound / Self.nearEnough, patience: Self.patience)
        paths.update()
    }

    private mutating func decideInOrder(_ aim: Aim, by numberOf: Question.Number) throws {
        for position in lean.places.indices {
            let considered = lean.instance.considered[position]
            func number(_ pair: Int) -> Int { numberOf(considered, considered.pairs[pair]) }
            var open = openPairs(position)
            guard !open.isEmpty, mayWait(position) || Set(open.map(number)).count > 1 else { continue }
            do {
                try search.limits.check()
                try improve(position, among: &open, number: number)
            } catch let stopped as Stopped {
                throw undecided(aim, proven: position, open.map(number).min(), stopped.limit)
            }
            let best = paths.place[position].map(number)
            for pair in openPairs(position) where number(pair) != best {
                try search.settle(lean.places[position][pair], to: 0)
            }
            if best != nil, mayWait(position) { try search.tighten(lean.onePlace[position], lower: 1) }
        }
    }

    /// Gives somebody the best place that it can have beside what is decided; the better ones are then no longer open.
    private mutating func improve(
        _ position: Int, among open: inout [Int], number: (_ pair: Int) -> Int
    ) throws {
        while true {
            let current = paths.place[position].map(number) ?? .max
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
    ) throws -> BranchAndBound.Answer {
        switch try paths.insert(position, into: better) {
        case .done: return .found
        case .impossible: return .none
        case .unknown: break
        }
        let answer: BranchAndBound.Answer
        if let lastSum {
            var restriction = BranchAndBound.Restriction()
            restriction.columns = open.filter { !better.contains($0) }.map { (lean.places[position][$0], 0) }
            restriction.rows = [(lean.onePlace[position], 1, 1)]
            answer = try search.find(lastSum.costs, atMost: lastSum.value, under: restriction)
        } else {
            answer = try search.find(better.map { (lean.places[position][$0], -1) }, atMost: -1)
        }
        if case .found = answer { paths.update() }
        return answer
    }
}

/// Proofs that somebody cannot be placed, kept for whom they exclude as well.
private struct Refusals {
    private var proofs: [BranchAndBound.Proof] = []
    /// Each question is held against all of them, which is to take less time than asking it.
    private static let most = 64

    mutating func add(_ proof: BranchAndBound.Proof) {
        proofs.append(proof)
        if proofs.count > Refusals.most { proofs.removeFirst() }
    }

    func refuse(_ columns: [Int]) -> Bool {
        proofs.contains { $0.excludes(columns) }
    }
}
