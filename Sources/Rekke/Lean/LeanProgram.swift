internal import IntegerProgramming

/// The integer program of an instance, without whatever cannot bind: the same placements are solutions.
///
/// Attendance is settled among places, where few registrations share people; elsewhere it has columns for people whom
/// several registrations may need, and only for them. Facilitators are left to a `StaffingCheck`.
struct LeanProgram {
    let instance: Instance
    var program = BinaryProgram()
    /// By considered registration, then by eligible pair: the column that says that it has a place there.
    private(set) var places: [[Int]] = []
    /// By considered registration: the row of its one place.
    private(set) var onePlace: [Int] = []
    /// By series: the column that says that it runs; nil where nothing depends on it, or where it runs in any case.
    private(set) var runs: [Int?] = []
    /// By column: running series first, then places, then attendance.
    private(set) var branchingOrder: [UInt8] = []
    /// The rows that keep places apart that need the same people.
    private(set) var conflicts: Range<Int> = 0..<0
    /// By column: a place that needs attendance columns.
    private(set) var needsAttendance: [Bool] = []
    /// nil where all series can be staffed at once.
    let staffing: StaffingCheck?
    /// What attendance asks of places.
    let attendance: PlacesByAttendance

    /// - Parameters:
    ///   - known: What was found out of staffing elsewhere; who asks the same is answered from it.
    ///   - attendance: The same of attendance.
    /// - Throws: `Stopped` where a limit came first.
    init(
        _ instance: Instance, limits: SearchLimits, staffing known: [StaffingCheck] = [],
        attendance: [PlacesByAttendance] = []
    ) throws {
        self.instance = instance
        let needs = StaffingCheck.Needs(instance)
        if let same = known.first(where: { $0.needs == needs }) {
            staffing = same
        } else {
            let check = StaffingCheck(needs, limits: limits)
            staffing = try check.isNeverShort ? nil : check
        }
        let basis = PlacesByAttendance.Basis(instance)
        self.attendance =
            try attendance.first { $0.basis == basis } ?? PlacesByAttendance(basis, of: instance, limits)
        addPlaces()
        addRuns()
        addSeriesRows()
        addPeople()
        addFurtherBounds()
    }

    /// Every place in a series, with the registration that would have it.
    private func candidates(in series: Int) -> [(considered: Int, column: Int)] {
        instance.candidates[series].map { ($0.considered, places[$0.considered][$0.pair]) }
    }

    mutating func addColumn(order: UInt8, needsAttendance: Bool = false) -> Int {
        branchingOrder.append(order)
        self.needsAttendance.append(needsAttendance)
        return program.addColumn()
    }

    private mutating func addPlaces() {
        for considered in instance.considered {
            let columns = considered.pairs.map { _ in addColumn(order: 1) }
            let mustHaveOne = considered.isConfirmed || instance.isKept(places.count)
            places.append(columns)
            onePlace.append(
                program.addRow(
                    BinaryProgram.Row(
                        columns.map { BinaryProgram.Term($0, 1) }, lower: mustHaveOne ? 1 : 0, upper: 1)))
        }
    }

    private mutating func addRuns() {
        runs = instance.series.indices.map { index in
            guard !instance.holdsConfirmed(index), !instance.candidates[index].isEmpty else { return nil }
            let series = instance.series[index]
            let matters =
                instance.neededOthers(index) || staffing != nil || series.status == .candidate
                || instance.further.counts(running: index)
            return matters ? addColumn(order: 0) : nil
        }
    }

    private mutating func add(_ row: PlacementRow) {
        var terms = row.places.map { BinaryProgram.Term(places[$0.candidate.considered][$0.candidate.pair], $0.weight) }
        var constant = 0
        for (series, coefficient) in row.running where coefficient != 0 {
            if let runs = runs[series] {
                terms.append(BinaryProgram.Term(runs, coefficient))
            } else if instance.holdsConfirmed(series) || !instance.candidates[series].isEmpty {
                constant += coefficient
            }
        }
        let own = BinaryProgram.Row(
            terms, lower: row.atLeast.map { $0 - constant } ?? .min, upper: row.atMost.map { $0 - constant } ?? .max)
        program.addRow(row.atLeast == nil ? own.reduced : own)
    }

    private mutating func addSeriesRows() {
        for index in instance.series.indices {
            if let runs = runs[index] {
                for (_, column) in candidates(in: index) {
                    program.addRow(
                        BinaryProgram.Row([BinaryProgram.Term(column, 1), BinaryProgram.Term(runs, -1)], upper: 0),
                        isLazy: true)
                }
            }
        }
        for rule in instance.rules {
            for row in rule.rows(in: instance) { add(row) }
        }
    }

    private mutating func addPeople() {
        var columns = AttendanceColumns(instance, maxima: attendance.maxima)
        columns.needs = attendance.needs
        let first = program.rowCount
        for (places, most) in attendance.rows {
            let terms = places.map { BinaryProgram.Term(self.places[$0.considered][$0.pair], 1) }
            program.addRow(BinaryProgram.Row(terms, upper: most), isLazy: true)
        }
        conflicts = first..<program.rowCount
        for need in columns.needs { needsAttendance[places[need.considered][need.pair]] = true }
        columns.add(to: &self)
    }

    private mutating func addFurtherBounds() {
        for row in instance.rowsOfSums { add(row) }
        for (series, runs) in runs.enumerated() where instance.further.rewards(running: series) {
            guard let runs else { continue }
            let taken = candidates(in: series).map { BinaryProgram.Term($0.column, -1) }
            program.addRow(BinaryProgram.Row([BinaryProgram.Term(runs, 1)] + taken, upper: 0))
        }
    }

    // MARK: - Solutions

    /// The series that run in a solution, among those that need facilitators.
    func running(in values: [Int8]) -> Set<Int> {
        Set(
            instance.series.indices.filter { series in
                instance.holdsConfirmed(series)
                    || instance.candidates[series].contains { values[places[$0.considered][$0.pair]] == 1 }
            })
    }

    /// The row that a solution violates because its series cannot be staffed together; none where they can.
    func separate(_ values: [Int8]) throws -> [BinaryProgram.Row] {
        guard let staffing, let refutation = try staffing.refutation(of: running(in: values)) else { return [] }
        return [row(of: refutation)]
    }

    /// The row that values of the relaxation violate because no facilitators could share their time out like that.
    func separateFractions(_ value: (Int) -> Double) throws(SolverError) -> [BinaryProgram.Row] {
        guard let staffing else { return [] }
        var running: [Int: Double] = [:]
        for series in instance.series.indices {
            if let runs = runs[series] {
                running[series] = value(runs)
            } else if instance.holdsConfirmed(series) {
                running[series] = 1
            }
        }
        return try staffing.refutation(ofFractions: running).map { [row(of: $0)] } ?? []
    }

    /// A refutation as a row of the program.
    func row(of refutation: StaffingCheck.Refutation) -> BinaryProgram.Row {
        var terms: [BinaryProgram.Term] = []
        var most = refutation.atMost
        for (series, coefficient) in refutation.coefficients.sorted(by: { $0.key < $1.key }) where coefficient != 0 {
            if let runs = runs[series] {
                terms.append(BinaryProgram.Term(runs, coefficient))
            } else {
                most -= coefficient
            }
        }
        return BinaryProgram.Row(terms, upper: most)
    }
}
