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
    private var conflicts: [[Int]] = []
    /// The last solutions found, with who has a place.
    private var solutions: [(isPlaced: [Bool], values: [Int8])] = []
    /// Why others could not be placed, the last one that applied first: rows at prices, with the row of everyone who had to
    /// have a place.
    private var proofs: [[(row: Int, price: Int)]] = []
    /// Each question is held against all that are kept, which is to take less time than asking it.
    private static let mostProofs = 64
    private static let mostSolutions = 100
    /// By row of somebody's one place: who it is.
    private let owner: [Int: Int]
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
        owner = Dictionary(zip(lean.onePlace, lean.onePlace.indices)) { first, _ in first }
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
        let isAsked = isMember(of: asked)
        if conflicts.contains(where: { $0.allSatisfy { isAsked[$0] } }) { return false }
        if solutions.contains(where: { solution in asked.allSatisfy { solution.isPlaced[$0] } }) { return true }
        beginNear(asked)
        paths.staying = isAsked
        if try asked.allSatisfy({ try paths.place[$0] != nil || paths.insert($0) == .done }) {
            rememberSolution()
            return true
        }
        let others =
            isMonotone
            ? lean.instance.considered.indices.filter { position in
                !isAsked[position] && !lean.instance.considered[position].isConfirmed
            } : []
        if refuse(asked, isAsked, leavingOut: others) { return false }
        let refused = asked.first { !isPlaced($0, in: search) }
        guard try canBePlaced(asked, in: search, leavingOut: others) else {
            guard let proof = search.refusal, let refused else {
                remember(conflict: asked)
                return false
            }
            let prices = proof.prices + [(lean.onePlace[refused], BranchAndBound.Proof.unit)]
            proofs.insert(prices, at: 0)
            if proofs.count > Self.mostProofs { proofs.removeLast() }
            remember(conflict: core(of: prices, in: asked))
            return false
        }
        rememberSolution()
        return true
    }

    mutating func exchangeable(for left: Int, among considered: [Int]) throws -> [Int] {
        let asked = considered.filter { !lean.instance.considered[$0].isConfirmed }
        func isFound() -> Bool {
            guard let found = solutions.first(where: { solution in asked.allSatisfy { solution.isPlaced[$0] } })
            else { return false }
            search.adopt(found.values)
            return true
        }
        if !isFound() { guard try canBePlaced(asked, keeping: nil), isFound() else { return [] } }
        paths.update()
        let isAsked = isMember(of: asked)
        return paths.exchangeable(for: left).filter { isAsked[$0] }
    }

    private func isMember(of some: [Int]) -> [Bool] {
        var isMember = [Bool](repeating: false, count: lean.places.count)
        for position in some { isMember[position] = true }
        return isMember
    }

    /// Goes back to the solution that lacks the fewest of these.
    private mutating func beginNear(_ asked: [Int]) {
        var fewest = asked.count { !isPlaced($0, in: search) }
        for solution in solutions {
            let lacking = asked.count { !solution.isPlaced[$0] }
            guard lacking < fewest else { continue }
            fewest = lacking
            search.adopt(solution.values)
        }
        paths.update()
    }

    /// Whether one of the proofs known shows that these cannot all be placed, if need be with the one first asked for in
    /// place of others.
    private mutating func refuse(_ asked: [Int], _ isAsked: [Bool], leavingOut others: [Int]) -> Bool {
        guard let first = asked.first else { return false }
        var restriction = BranchAndBound.Restriction()
        restriction.rows = asked.map { (lean.onePlace[$0], 1, 1) }
        restriction.columns = others.flatMap { lean.places[$0].map { (column: $0, value: 0) } }
        for (number, proof) in proofs.enumerated() {
            let prices = proof.map { row, price in
                let position = price > 0 ? owner[row] : nil
                let isMissing = position.map { !isAsked[$0] && !lean.instance.considered[$0].isConfirmed } == true
                return (row: isMissing ? lean.onePlace[first] : row, price: price)
            }
            guard search.excludesAll(prices, under: restriction) else { continue }
            proofs.remove(at: number)
            proofs.insert(prices, at: 0)
            remember(conflict: core(of: prices, in: asked))
            return true
        }
        return false
    }

    private func canBePlaced(_ asked: [Int], in search: BranchAndBound, leavingOut others: [Int]) throws -> Bool {
        var restriction = BranchAndBound.Restriction()
        // The one whom the incumbent leaves out is asked for, so that the simplex begins where all else holds.
        guard let last = asked.first(where: { !isPlaced($0, in: search) }) ?? asked.last else { return true }
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

    /// The part of a refused set that a proof rests on: whoever's having a place it uses.
    private func core(of prices: [(row: Int, price: Int)], in asked: [Int]) -> [Int] {
        let rows = Set(prices.lazy.filter { $0.price > 0 }.map(\.row))
        return asked.filter { rows.contains(lean.onePlace[$0]) }
    }

    private mutating func remember(conflict: [Int]) {
        let isMember = isMember(of: conflict)
        conflicts.removeAll { known in
            known.count >= conflict.count && known.count { isMember[$0] } == conflict.count
        }
        conflicts.append(conflict)
    }

    private mutating func rememberSolution() {
        let isPlaced = lean.places.map { columns in columns.contains { search.incumbent[$0] == 1 } }
        solutions.append((isPlaced, search.incumbent))
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
