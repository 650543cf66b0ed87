internal import IntegerProgramming

/// Questions put to the lean program, each from where the last one ended, and only where no earlier answer tells.
struct LeanQuestions: PlacementQuestions {
    private let lean: LeanProgram
    private let stages: [LeanSearch.Stage]
    private let limits: SearchLimits
    private let search: BinarySearch
    private var rearrangement: Rearrangement
    private var stageSearch: [Int: BinarySearch] = [:]
    /// Registrations that cannot all be placed together.
    private var conflicts: [Set<Int>] = []
    /// Registrations that can.
    private var possible: [Set<Int>] = []
    /// Whether somebody left out never helps others, so that those whom nobody asks about may be left out.
    private let isMonotone: Bool

    init(_ search: LeanSearch, limits: SearchLimits) throws {
        lean = search.lean
        stages = search.stages
        self.limits = limits
        let instance = lean.instance
        isMonotone = instance.series.indices.allSatisfy { index in
            let series = instance.series[index]
            return instance.holdsConfirmed(index) || series.minimum <= 1 && series.quotas.allSatisfy { $0.minimum == 0 }
        }
        let open = (
            lower: [Int8](repeating: 0, count: lean.program.columnCount),
            upper: [Int8](repeating: 1, count: lean.program.columnCount)
        )
        // By the rules alone: what else is kept is no conflict of registrations.
        let rules =
            instance.further.isEmpty
            ? lean.program : LeanProgram(instance.keeping(instance.further.lifted), limits: limits).program
        self.search = try Self.search(
            lean, rules, lower: open.lower, upper: open.upper, search.search, limits)
        rearrangement = Rearrangement(lean, self.search)
    }

    private static func search(
        _ lean: LeanProgram, _ program: BinaryProgram, lower: [Int8], upper: [Int8], _ decided: BinarySearch,
        _ limits: SearchLimits
    ) throws -> BinarySearch {
        var program = program
        for row in decided.learned { program.addRow(row) }
        let search = BinarySearch(
            program, incumbent: decided.incumbent, branchingOrder: lean.branchingOrder, limits: limits,
            separate: { try lean.separate($0) })
        for position in lean.instance.considered.indices where lean.instance.considered[position].isConfirmed {
            try search.settle(lean.places[position][0], to: 1)
        }
        for column in lower.indices where lower[column] == upper[column] {
            try search.settle(column, to: lower[column])
        }
        return search
    }

    var statistics: SearchStatistics {
        stageSearch.sorted { $0.key < $1.key }.reduce(search.statistics) { sum, stage in
            var sum = sum
            sum += stage.value.statistics
            return sum
        }
    }

    var decidedObjectives: Int { stages.count }

    mutating func canBePlaced(_ considered: [Int], keeping objective: Int?) throws -> Bool {
        let asked = considered.filter { !lean.instance.considered[$0].isConfirmed }
        if let objective { return try canBePlaced(asked, in: stage(objective), leavingOut: []) }
        let set = Set(asked)
        if conflicts.contains(where: { $0.isSubset(of: set) }) { return false }
        if possible.contains(where: { set.isSubset(of: $0) }) { return true }
        rearrangement.staying = set
        rearrangement.update()
        if try asked.allSatisfy({ try rearrangement.place[$0] != nil || rearrangement.insert($0) == .done }) {
            rememberPossible()
            return true
        }
        let others =
            isMonotone
            ? lean.instance.considered.indices.filter { position in
                !set.contains(position) && !lean.instance.considered[position].isConfirmed
            } : []
        guard try canBePlaced(asked, in: search, leavingOut: others) else {
            remember(conflict: search.refusal.map { core(of: $0, in: asked) } ?? set)
            return false
        }
        rememberPossible()
        return true
    }

    private func canBePlaced(_ asked: [Int], in search: BinarySearch, leavingOut others: [Int]) throws -> Bool {
        var restriction = BinarySearch.Restriction()
        // The one whom the incumbent leaves out is asked for, so that the simplex begins where all else holds.
        guard let last = asked.first(where: { !isPlaced($0, in: search) }) ?? asked.last else { return true }
        restriction.rows = asked.filter { $0 != last }.map { (lean.onePlace[$0], 1, 1) }
        restriction.columns = others.flatMap { lean.places[$0].map { (column: $0, value: 0) } }
        return try answer(search.find(lean.places[last].map { ($0, -1) }, atMost: -1, under: restriction))
    }

    private func isPlaced(_ considered: Int, in search: BinarySearch) -> Bool {
        lean.places[considered].contains { search.incumbent[$0] == 1 }
    }

    /// The part of a refused set that the proof rests on: whoever's having a place it uses, and the one refused.
    private func core(of proof: BinarySearch.Proof, in asked: [Int]) -> Set<Int> {
        let rows = Set(proof.rows)
        let refused = asked.first { !isPlaced($0, in: search) } ?? asked.last
        return Set(asked.filter { rows.contains(lean.onePlace[$0]) || $0 == refused })
    }

    private mutating func remember(conflict: Set<Int>) {
        conflicts.removeAll { conflict.isSubset(of: $0) }
        conflicts.append(conflict)
    }

    private mutating func rememberPossible() {
        let placed = lean.places.indices.filter { position in
            lean.places[position].contains { search.incumbent[$0] == 1 }
        }
        possible.append(Set(placed))
        if possible.count > 50 { possible.removeFirst() }
    }

    private mutating func stage(_ number: Int) throws -> BinarySearch {
        if let known = stageSearch[number] { return known }
        let stage = stages[number]
        let new = try Self.search(lean, stage.program, lower: stage.lower, upper: stage.upper, search, limits)
        stageSearch[number] = new
        return new
    }

    private func answer(_ answer: BinarySearch.Answer) throws -> Bool {
        switch answer {
        case .found: return true
        case .none, .gaveUp: return false
        case .stopped(.time): throw OutOfTime.outOfTime
        case .stopped(.cancelled): throw AllocationError.cancelled
        }
    }
}
