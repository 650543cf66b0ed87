internal import IntegerProgramming

/// Whether given series can all be staffed at once, and, if not, a row over "this series runs" that says so.
///
/// Facilitators thus stay out of the program: Benders' decomposition ("Partitioning procedures for solving mixed-variables
/// programming problems", 1962). The row comes from the prices of a linear program, in integers: whatever the prices, the
/// row holds for every set of series that can be staffed.
final class StaffingCheck {
    let needs: Needs
    private let limits: SearchLimits
    private var session: GLPKSession?
    /// Sets that can be staffed.
    private var known: [Members] = []
    /// By demand, who leads in the last staffing found.
    private var last: [[Int]] = []
    private(set) var statistics = SearchStatistics()
    /// Every row found so far.
    private(set) var refutations: [Refutation] = []
    /// By column of the linear program: facilitator and demand; then as many columns for what is missing as demands.
    private var leads: [(facilitator: Int, demand: Int)] = []
    /// By row behind those of the demands: its columns, and at most so much of them in meetings.
    private var bounds: [(columns: [Int], weights: [Int], atMost: Int)] = []

    /// A row that every set of series keeps that can be staffed: so much for each that runs, at most so much in all.
    struct Refutation {
        let coefficients: [Int: Int]
        let atMost: Int
        /// Whether it says what all that facilitators can lead is worth, at prices of what series ask. Then it holds as well
        /// with a series in the place of another that asks the same: nobody can lead in both at once.
        var isOfPrices = false

        func excludes(_ running: Set<Int>) -> Bool {
            running.reduce(0) { $0 + coefficients[$1, default: 0] } > atMost
        }
    }

    /// What every answer depends on.
    struct Needs: Equatable {
        /// By facilitator.
        let maxima: [Int]
        fileprivate let demands: [FacilitationDemand]
        /// By series, where its demands stand.
        private let ranges: [Int: Range<Int>]

        /// Those of the series that could run.
        init(_ instance: Instance) {
            let programme = instance.programme
            maxima = programme.facilitators.map { $0.maximumMeetings ?? .max }
            let demands = instance.facilitationDemands(
                of: instance.series.indices.filter { !instance.candidates[$0].isEmpty })
            self.demands = demands
            let bounds = demands.indices.filter { $0 == 0 || demands[$0].series != demands[$0 - 1].series }
            ranges = Dictionary(
                uniqueKeysWithValues: zip(bounds, bounds.dropFirst() + [demands.count]).map {
                    (demands[$0].series, $0..<$1)
                })
        }

        /// What a series asks of facilitators.
        func demands(of series: Int) -> [FacilitationDemand] { Array(demands[ranges[series] ?? 0..<0]) }

        /// Whether a series asks just that of facilitators, and they can lead as much as there.
        func ask(_ demands: [FacilitationDemand], of series: Int, _ maxima: [Int]) -> Bool {
            let mine = self.demands[ranges[series] ?? 0..<0]
            return mine.count == demands.count
                && zip(mine, demands).allSatisfy { mine, other in
                    mine.meetings == other.meetings && mine.able == other.able && mine.needed == other.needed
                        && mine.able.allSatisfy { maxima.indices.contains($0) && maxima[$0] == self.maxima[$0] }
                }
        }
    }

    private var maxima: [Int] { needs.maxima }
    private var demands: [FacilitationDemand] { needs.demands }

    /// The series that need facilitators.
    var series: Set<Int> { Set(demands.map(\.series)) }

    private let seriesCount: Int

    /// - Parameter other: Where it has as many demands, but others can meet them, this one begins at its last staffing.
    init(_ needs: Needs, limits: SearchLimits, after other: StaffingCheck? = nil) {
        self.needs = needs
        seriesCount = (needs.demands.map(\.series).max() ?? -1) + 1
        self.limits = limits
        if let other, other.needs.demands.count == needs.demands.count { last = other.last }
    }

    /// Whether facilitators suffice for everything at once; false may also mean that none was found.
    var isNeverShort: Bool { get throws { try canStaff(Set(demands.map(\.series))) } }

    /// Every row that says why these series cannot run at once; none where they can.
    func refutation(of running: Set<Int>) throws -> Refutation? {
        let running = running.intersection(demands.map(\.series))
        let members = Members(running, below: seriesCount)
        guard !known.contains(where: { members.isSubset(of: $0) }) else { return nil }
        if let known = refutations.first(where: { $0.excludes(running) }) { return known }
        if try !canStaff(running), let refutation = try refutationByPrices(of: running) {
            refutations.append(refutation)
            return refutation
        }
        known.removeAll { $0.isSubset(of: members) }
        known.append(members)
        return nil
    }

    /// Whether the last staffing, changed along chains of facilitators who make room for one another, is one for these.
    private func canStaff(_ series: Set<Int>) throws -> Bool {
        let isPossible = demands.allSatisfy { !series.contains($0.series) || $0.able.count >= $0.needed }
        guard isPossible else { return false }
        var roster = Roster(demands, maxima)
        for (index, chosen) in last.enumerated() where series.contains(demands[index].series) {
            for facilitator in chosen { roster.assign(facilitator, to: index) }
        }
        let order = demands.indices.filter { series.contains(demands[$0].series) }
            .sorted { (demands[$0].able.count, $0) < (demands[$1].able.count, $1) }
        for demand in order {
            try limits.check()
            while roster.chosen[demand].count < demands[demand].needed {
                guard roster.fillThoroughly(demand) else { return false }
            }
        }
        last = roster.chosen
        return true
    }

    // MARK: - By linear program

    private func open() throws(SolverError) {
        guard session == nil else { return }
        var arrays = GLPKSession.Arrays()
        leads = []
        bounds = []
        for (index, demand) in demands.enumerated() {
            arrays.rowStart.append(arrays.rowStart[index] + Int32(demand.able.count) + 1)
            for facilitator in demand.able {
                arrays.entryColumn.append(Int32(leads.count))
                arrays.entryValue.append(1)
                leads.append((facilitator, index))
            }
            // The column of what is missing gets its number below.
            arrays.entryColumn.append(-1)
            arrays.entryValue.append(1)
            arrays.rowLower.append(0)
            arrays.rowUpper.append(.infinity)
        }
        var missing = Int32(leads.count)
        for entry in arrays.entryColumn.indices where arrays.entryColumn[entry] < 0 {
            arrays.entryColumn[entry] = missing
            missing += 1
        }
        for facilitator in maxima.indices {
            let mine = leads.indices.filter { leads[$0].facilitator == facilitator }
            let entries = mine.flatMap { column in demands[leads[column].demand].meetings.map { (column, $0) } }
            for overlap in largestOverlaps(of: entries.map(\.1)) {
                let columns = Array(Set(overlap.map { entries[$0].0 })).sorted()
                if columns.count > 1, !bounds.contains(where: { $0.columns == columns && $0.atMost == 1 }) {
                    bounds.append((columns, columns.map { _ in 1 }, 1))
                }
            }
            if entries.count > maxima[facilitator] {
                bounds.append((mine, mine.map { demands[leads[$0].demand].meetings.count }, maxima[facilitator]))
            }
        }
        for bound in bounds {
            arrays.entryColumn += bound.columns.map(Int32.init)
            arrays.entryValue += bound.weights.map(Double.init)
            arrays.rowStart.append(Int32(arrays.entryColumn.count))
            arrays.rowLower.append(-.infinity)
            arrays.rowUpper.append(Double(bound.atMost))
        }
        arrays.columnLower = Array(repeating: 0, count: leads.count + demands.count)
        arrays.columnUpper =
            Array(repeating: 1, count: leads.count) + demands.map { Double($0.needed) }
        var opened = try GLPKSession(arrays, limits: limits)
        let columns = demands.indices.map { Int32(leads.count + $0) }
        try opened.setCosts(columns, columns.map { _ in 1 })
        session = consume opened
    }

    private func refutationByPrices(of running: Set<Int>) throws -> Refutation? {
        do {
            return try refute(running)
        } catch SolverError.sessionFault {
            statistics.aborts += 1
            session = nil
            return try refute(running)
        }
    }

    /// nil where the series can be staffed.
    private func refute(_ running: Set<Int>) throws -> Refutation? {
        try open()
        var values = [Double](repeating: 0, count: leads.count + demands.count)
        var prices = [Double](repeating: 0, count: demands.count + bounds.count)
        for (row, demand) in demands.enumerated() {
            let count = running.contains(demand.series) ? demand.needed : 0
            try session?.bound(row: row, lower: Double(count), upper: .infinity)
        }
        statistics.relaxations += 1
        switch try session?.relax(isDual: true) {
        case .stopped(let limit)?: throw Stopped(limit: limit)
        case .optimal?: break
        default: return try refuteByBranching(running)
        }
        try session?.read(&values, &prices)
        if values[leads.count...].contains(where: { $0 > 1e-6 }) {
            for denominator in [1, 2, 3, 4, 5, 6, 12, 60, 1 << 12, 1 << 20] {
                let row = row(from: prices, times: denominator)
                if row.excludes(running) { return row }
            }
        } else {
            let rounded = values[..<leads.count].map { Int8($0 > 0.5 ? 1 : 0) }
            if isStaffing(rounded, running) {
                keep(rounded)
                return nil
            }
        }
        return try refuteByBranching(running)
    }

    /// Exact: what leads whom to what in integers, or that nothing does.
    private func refuteByBranching(_ running: Set<Int>) throws -> Refutation? {
        var program = BinaryProgram()
        for _ in leads { _ = program.addColumn() }
        for (index, demand) in demands.enumerated() where running.contains(demand.series) {
            let mine = leads.indices.filter { leads[$0].demand == index }
            program.addRow(BinaryProgram.Row(mine.map { BinaryProgram.Term($0, 1) }, lower: demand.needed))
        }
        for bound in bounds {
            let terms = zip(bound.columns, bound.weights).map { BinaryProgram.Term($0, $1) }
            program.addRow(BinaryProgram.Row(terms, upper: bound.atMost))
        }
        let search = BranchAndBound(
            program, incumbent: leads.map { _ in 0 }, branchingOrder: leads.map { _ in 0 }, limits: limits)
        defer { statistics += search.statistics }
        switch try search.find([], atMost: 0) {
        case .found:
            keep(search.incumbent)
            return nil
        case .none:
            return Refutation(
                coefficients: Dictionary(uniqueKeysWithValues: running.map { ($0, 1) }), atMost: running.count - 1)
        }
    }

    /// Whether these lead every series that runs, and nobody more than they can.
    private func isStaffing(_ values: [Int8], _ running: Set<Int>) -> Bool {
        var counts = demands.map { _ in 0 }
        for (lead, value) in zip(leads, values) where value == 1 { counts[lead.demand] += 1 }
        let isEnough = zip(demands, counts).allSatisfy { !running.contains($0.series) || $1 >= $0.needed }
        return isEnough
            && bounds.allSatisfy { bound in
                zip(bound.columns, bound.weights).reduce(0) { $0 + $1.1 * Int(values[$1.0]) } <= bound.atMost
            }
    }

    /// The row that says why these series cannot run to these parts, as a relaxation has them; none where it finds none.
    func refutation(ofFractions running: [Int: Double]) throws(SolverError) -> Refutation? {
        do throws(SolverError) {
            try open()
            for (row, demand) in demands.enumerated() {
                let part = running[demand.series, default: 0]
                try session?.bound(row: row, lower: Double(demand.needed) * part, upper: .infinity)
            }
            statistics.relaxations += 1
            guard case .optimal? = try session?.relax(isDual: true) else { return nil }
            var values = [Double](repeating: 0, count: leads.count + demands.count)
            var prices = [Double](repeating: 0, count: demands.count + bounds.count)
            try session?.read(&values, &prices)
            guard values[leads.count...].contains(where: { $0 > 1e-6 }) else { return nil }
            for denominator in [1, 2, 3, 4, 5, 6, 12, 60, 1 << 12] {
                let row = row(from: prices, times: denominator)
                let activity = running.reduce(0.0) { $0 + $1.value * Double(row.coefficients[$1.key, default: 0]) }
                let scale = Double(row.coefficients.values.max() ?? 1)
                if activity > Double(row.atMost) + 1e-3 * scale { return row }
            }
            return nil
        } catch .sessionFault {
            statistics.aborts += 1
            session = nil
            return nil
        }
    }

    private func keep(_ values: [Int8]) {
        last = demands.map { _ in [] }
        for (column, lead) in leads.enumerated() where values[column] == 1 {
            last[lead.demand].append(lead.facilitator)
        }
    }

    /// For any prices a ≥ 0 of demands and b ≥ 0 of bounds: Σ a · needed · runs ≤ Σ b · atMost + Σ_leads max(0, a − Σ b · weight).
    private func row(from prices: [Double], times denominator: Int) -> Refutation {
        // Any number will do: so one that rounding has made too large is cut off.
        func rounded(_ price: Double) -> Int { Int(min(max(0, (price * Double(denominator)).rounded()), 0x1p32)) }
        var coefficients: [Int: Int] = [:]
        var left = leads.map { rounded(prices[$0.demand]) }
        for (row, demand) in demands.enumerated() where rounded(prices[row]) > 0 {
            coefficients[demand.series, default: 0] += demand.needed * rounded(prices[row])
        }
        var atMost = 0
        for (index, bound) in bounds.enumerated() {
            let price = rounded(-prices[demands.count + index])
            guard price > 0 else { continue }
            atMost += price * bound.atMost
            for (column, weight) in zip(bound.columns, bound.weights) { left[column] -= price * weight }
        }
        atMost += left.reduce(0) { $0 + max(0, $1) }
        let divisor = coefficients.values.reduce(0) { greatestCommonDivisor($0, $1) }
        guard divisor > 1 else { return Refutation(coefficients: coefficients, atMost: atMost, isOfPrices: true) }
        return Refutation(
            coefficients: coefficients.mapValues { $0 / divisor }, atMost: atMost / divisor, isOfPrices: true)
    }
}
