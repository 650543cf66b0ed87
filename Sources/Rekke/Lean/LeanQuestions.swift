internal import IntegerProgramming

/// Questions put to the lean program, each from where the last one ended, and only where no earlier answer tells.
struct LeanQuestions: PlacementQuestions {
    private let lean: LeanProgram
    private let stages: [LeanSearch.Stage]
    private let limits: SearchLimits
    private let search: BranchAndBound
    private var paths: AugmentingPaths
    private var stageSearch: [Int: BranchAndBound] = [:]
    /// Registrations that cannot all be placed together.
    private var conflicts: [(members: Members, positions: [Int])] = []
    /// The last solutions found, with who has a place.
    private var solutions: [(placed: Members, values: [Int8])] = []
    /// Why others could not be placed, the last one that applied first.
    private var proofs: [PlacementPrices] = []
    /// Each question is held against all that are kept, which is to take less time than asking it.
    private static let mostProofs = 256
    private static let mostSolutions = 1000
    /// From so many solutions, those that lack the fewest, paths are looked for.
    private static let mostStarts = 4
    /// Whether somebody left out never helps others, so that those whom nobody asks about may be left out.
    private let isMonotone: Bool

    init(_ search: LeanSearch, limits: SearchLimits) throws {
        lean = search.lean
        stages = search.stages
        self.limits = limits
        let instance = lean.instance
        isMonotone = !instance.needsOthers(in: instance.series.indices)
        let open = (
            lower: [Int8](repeating: 0, count: lean.program.columnCount),
            upper: [Int8](repeating: 1, count: lean.program.columnCount)
        )
        // By the rules alone: what else is kept is no conflict of registrations.
        let rules =
            instance.further.isEmpty
            ? lean.program : try LeanProgram(instance.keeping(instance.further.lifted), limits: limits).program
        self.search = try Self.search(
            lean, rules, lower: open.lower, upper: open.upper, search.search, limits)
        paths = AugmentingPaths(lean, self.search)
        rememberSolution()
    }

    private static func search(
        _ lean: LeanProgram, _ program: BinaryProgram, lower: [Int8], upper: [Int8], _ decided: BranchAndBound,
        _ limits: SearchLimits
    ) throws -> BranchAndBound {
        var program = program
        for row in decided.learned { program.addRow(row) }
        let search = BranchAndBound(
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
        let isAsked = members(asked)
        if conflicts.contains(where: { $0.members.isSubset(of: isAsked) }) { return false }
        if solutions.contains(where: { isAsked.isSubset(of: $0.placed) }) { return true }
        if let number = proofs.firstIndex(where: { $0.refuse(asked) }) {
            let proof = proofs.remove(at: number)
            proofs.insert(proof, at: 0)
            remember(conflict: proof.conflict(in: asked))
            return false
        }
        if try rearrange(for: asked, isAsked) {
            rememberSolution()
            return true
        }
        let others =
            isMonotone
            ? lean.instance.considered.indices.filter { position in
                !isAsked.contains(position) && !lean.instance.considered[position].isConfirmed
            } : []
        if try canBePlaced(asked, in: search, leavingOut: others) {
            rememberSolution()
            return true
        }
        guard let refusal = search.refusal,
            let proof = PlacementPrices(refusal.prices, lean, search, isLeftOut: isMonotone), proof.refuse(asked)
        else {
            remember(conflict: asked)
            return false
        }
        proofs.insert(proof, at: 0)
        if proofs.count > Self.mostProofs { proofs.removeLast() }
        remember(conflict: proof.conflict(in: asked))
        return false
    }

    func conflict(among considered: [Int]) -> [Int] {
        let isAsked = members(considered)
        // The one that ends first, as all of the others may then be left out.
        return conflicts.lazy.filter { $0.members.isSubset(of: isAsked) }.map(\.positions)
            .min { $0.reversed().lexicographicallyPrecedes($1.reversed()) } ?? considered
    }

    mutating func exchangeable(for left: Int, among considered: [Int]) throws -> [Int] {
        let asked = considered.filter { !lean.instance.considered[$0].isConfirmed }
        let isAsked = members(asked)
        func isFound() -> Bool {
            guard let found = solutions.first(where: { isAsked.isSubset(of: $0.placed) }) else { return false }
            search.adopt(found.values)
            return true
        }
        if !isFound() { guard try canBePlaced(asked, keeping: nil), isFound() else { return [] } }
        paths.update()
        return paths.exchangeable(for: left).filter(isAsked.contains)
    }

    private func members(_ some: [Int]) -> Members { Members(some, below: lean.places.count) }

    /// Whether paths lead to places for all of these from a solution that lacks few of them; it is then the incumbent.
    private mutating func rearrange(for asked: [Int], _ isAsked: Members) throws -> Bool {
        var nearest: [(lacking: Int, number: Int)] = []
        for (number, solution) in solutions.enumerated().reversed() {
            let lacking = isAsked.count(outside: solution.placed)
            let index = nearest.firstIndex { $0.lacking > lacking } ?? nearest.count
            guard index < Self.mostStarts else { continue }
            nearest.insert((lacking, number), at: index)
            if nearest.count > Self.mostStarts { nearest.removeLast() }
        }
        paths.staying = isAsked
        for (_, number) in nearest {
            search.adopt(solutions[number].values)
            paths.update()
            if try asked.allSatisfy({ try paths.place[$0] != nil || paths.insert($0) == .done }) { return true }
        }
        return false
    }

    private func canBePlaced(_ asked: [Int], in search: BranchAndBound, leavingOut others: [Int]) throws -> Bool {
        var restriction = BranchAndBound.Restriction()
        // Always the same one is asked for, so that from question to question only bounds change.
        guard let last = asked.first else { return true }
        restriction.rows = asked.filter { $0 != last }.map { (lean.onePlace[$0], 1, 1) }
        restriction.columns = others.flatMap { lean.places[$0].map { (column: $0, value: 0) } }
        switch try search.find(lean.places[last].map { ($0, -1) }, atMost: -1, under: restriction) {
        case .found: return true
        case .none: return false
        }
    }

    private func isPlaced(_ considered: Int, in search: BranchAndBound) -> Bool {
        lean.places[considered].contains { search.incumbent[$0] == 1 }
    }

    private mutating func remember(conflict: [Int]) {
        let members = members(conflict)
        conflicts.removeAll { members.isSubset(of: $0.members) }
        conflicts.append((members, conflict.sorted()))
    }

    private mutating func rememberSolution() {
        let placed = lean.places.indices.filter { isPlaced($0, in: search) }
        solutions.append((members(placed), search.incumbent))
        if solutions.count > Self.mostSolutions { solutions.removeFirst() }
    }

    private mutating func stage(_ number: Int) throws -> BranchAndBound {
        if let known = stageSearch[number] { return known }
        let stage = stages[number]
        let new = try Self.search(lean, stage.program, lower: stage.lower, upper: stage.upper, search, limits)
        stageSearch[number] = new
        return new
    }
}
