internal import IntegerProgramming

/// Which series to add where only numbers of registrations bind: a small program over "this series is added" and "this one
/// has a place", whose rows matchings teach (Benders, 1962). Its optima are those of the whole program.
final class MatchingChoice {
    private let choice: Instance
    private let policy: Policy
    private let positions: [Int]
    private let cover: SeriesCover
    /// Agents who wait without added series, in priority order.
    private let waiting: [Int]
    private let limits: SearchLimits
    private let search: BranchAndBound
    private let branchingOrder: [UInt8]
    private let separate: ([Int8]) throws -> [BinaryProgram.Row]
    /// How many ways to add series are compared by what the policy lists besides; beyond that it is left to the program.
    private static let mostTies = 32

    /// nil where more than numbers of registrations bind, with all series open that may be added.
    ///
    /// - Parameter instance: With everything that may be added; its sums say how many, and in which order.
    init?(_ instance: Instance, _ policy: Policy, _ positions: [Int], limits: SearchLimits) throws {
        var further = instance.further
        further.sums = []
        let free = instance.keeping(further)
        // Whether a series is added matters here alone.
        let besides = Policy(policy.objectives.filter { $0 != .fewestAddedSeries })
        let presolve = Presolve(free, besides)
        guard presolve.hard.isEmpty else { return nil }
        choice = free
        self.policy = besides
        self.positions = positions
        self.limits = limits
        let cover = SeriesCover(presolve, positions)
        self.cover = cover
        let waiting = cover.isKept.indices.filter { !cover.isKept[$0] }
        self.waiting = waiting

        var program = BinaryProgram()
        for _ in positions { _ = program.addColumn() }
        var column = [Int](repeating: -1, count: cover.isKept.count)
        for agent in waiting { column[agent] = program.addColumn() }
        let numbers = Dictionary(uniqueKeysWithValues: positions.enumerated().map { ($1, $0) })
        for sum in instance.further.sums {
            let terms = sum.running.compactMap { term in
                numbers[term.series].map { BinaryProgram.Term($0, term.coefficient) }
            }
            program.addRow(BinaryProgram.Row(terms, upper: sum.atMost))
        }
        let count = positions.count
        func rows(_ values: [Int8]) throws -> [BinaryProgram.Row] {
            let added = values[..<count].map { $0 == 1 }
            let asked = waiting.filter { values[column[$0]] == 1 }
            let placement = try cover.placing(asked, adding: added, limits)
            let refused = asked.filter { !placement.hasPlace($0) }
            guard !refused.isEmpty else { return [] }
            return try cover.rows(against: refused, in: placement, adding: added, limits).map { row in
                BinaryProgram.Row(
                    row.waiting.map { BinaryProgram.Term(column[$0], 1) }
                        + row.added.sorted { $0.key < $1.key }.filter { $0.value > 0 }
                        .map { BinaryProgram.Term($0.key, -$0.value) },
                    upper: row.places)
            }
        }
        let nothing = [Int8](repeating: 0, count: program.columnCount)
        // What keeps everyone out without added series.
        var everyone = nothing
        for agent in waiting { everyone[column[agent]] = 1 }
        for row in try rows(everyone) { program.addRow(row) }
        branchingOrder = (0..<program.columnCount).map { $0 < count ? 0 : 1 }
        separate = rows
        search = BranchAndBound(
            program, incumbent: nothing, branchingOrder: branchingOrder, limits: limits, separate: rows)
    }

    private func column(_ number: Int) -> Int { positions.count + number }

    private var added: [Bool] { search.incumbent[..<positions.count].map { $0 == 1 } }

    /// Whoever can have a place with the series of the incumbent has one in it, in turn.
    private func complete() throws {
        let placement = try cover.placing(waiting, adding: added, limits)
        var values = search.incumbent
        for (number, agent) in waiting.enumerated() { values[column(number)] = placement.hasPlace(agent) ? 1 : 0 }
        search.adopt(values)
    }

    /// How many more than without added series can be placed.
    func mostPlaces() throws -> Int {
        try complete()
        return -(try leastValue(of: waiting.indices.map { (column: column($0), cost: -1) }, ideal: -waiting.count))
    }

    private func leastValue(of objective: [(column: Int, cost: Int)], ideal: Int) throws -> Int {
        switch try search.minimise(objective, ideal: ideal) {
        case .optimal: return search.value(objective)
        case .stopped(_, let limit): throw Stopped(limit: limit)
        }
    }

    /// The best choice; nil where too many are alike but for what the policy lists besides.
    ///
    /// - Parameter allocator: Makes one for a policy.
    func best(_ allocator: (Policy) -> Allocator) throws -> Assignment? {
        let most = try mostPlaces()
        try complete()
        let places = waiting.indices.map { (column: column($0), cost: -1) }
        try search.settle(where: places, costs: -most)
        try search.add(
            BinaryProgram.Row(places.map { BinaryProgram.Term($0.column, 1) }, lower: most), isLazy: false)
        for number in waiting.indices {
            if search.incumbent[column(number)] == 0 {
                guard search.upper[column(number)] == 1 else { continue }
                switch try search.find([(column(number), -1)], atMost: -1) {
                case .found: try complete()
                case .none: break
                }
            }
            try search.settle(column(number), to: search.incumbent[column(number)])
        }
        let series = positions.indices.map { (column: $0, cost: 1) }
        let fewest = try leastValue(of: series, ideal: 0)
        try search.add(BinaryProgram.Row(series.map { BinaryProgram.Term($0.column, 1) }, upper: fewest), isLazy: false)
        guard let ties = try ties(of: fewest) else { return nil }
        return try bestAssignment(adding: ties, allocator(policy))
    }

    /// Every way to add so many series that leaves the same registrations with a place; nil where there are too many.
    private func ties(of count: Int) throws -> [[Bool]]? {
        var ties = [added]
        var program = search.program
        var incumbent = search.incumbent
        while ties.count <= Self.mostTies, count > 0 {
            let last = positions.indices.filter { ties[ties.count - 1][$0] }
            let next = BranchAndBound(
                program, incumbent: incumbent, branchingOrder: branchingOrder, limits: limits, separate: separate)
            for number in waiting.indices { try next.settle(column(number), to: incumbent[column(number)]) }
            switch try next.find(last.map { ($0, 1) }, atMost: count - 1) {
            case .found: incumbent = next.incumbent
            case .none: return ties
            }
            program = next.program
            program.addRow(BinaryProgram.Row(last.map { BinaryProgram.Term($0, 1) }, upper: count - 1))
            ties.append(incumbent[..<positions.count].map { $0 == 1 })
        }
        return count > 0 ? nil : ties
    }

    /// The best by the policy of what these ways come to.
    private func bestAssignment(adding ties: [[Bool]], _ allocator: Allocator) throws -> Assignment? {
        var best: Assignment?
        for added in ties {
            var isOpen = [Bool](repeating: true, count: choice.series.count)
            for (number, position) in positions.enumerated() { isOpen[position] = added[number] }
            let some = choice.restricted(
                to: choice.considered.map { considered in considered.only(considered.pairs.filter { isOpen[$0.series] })
                })
            var allocator = allocator
            let assignment: Assignment
            switch try allocator.decision(on: some, aims: policy.objectives.map { .objective($0) }) {
            case .proven(let found)?: assignment = found
            case .stopped?: throw Stopped(limit: .time)
            case nil: return nil
            }
            if best.map({ assignment.isBetter(than: $0, by: policy.objectives, in: choice) }) != false {
                best = assignment
            }
        }
        return best
    }
}
