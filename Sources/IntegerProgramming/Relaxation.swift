/// The linear relaxation of what is still open of a program, kept by GLPK between questions.
///
/// Columns whose value follows from the bounds are left out, and rows that cannot bind, or need not yet.
final class Relaxation {
    private(set) var session: GLPKSession
    /// The program's number of every column in the relaxation.
    let columns: [Int32]
    /// By the program's column: its place in `columns`; -1 where it has only one value.
    let place: [Int32]
    /// By the program's column: its value, where it has only one.
    let settled: [Int8]
    /// The program's number of every row in the relaxation.
    private(set) var rows: [Int32] = []
    /// By the program's row: whether it is in the relaxation.
    private var row: [Int32]
    /// By row of the relaxation: what its settled columns sum to.
    private(set) var settledSum: [Int] = []
    /// The costs now in the session, by place.
    private(set) var cost: [Int32: Int] = [:]
    /// By place: the bounds now in the session.
    private(set) var lower: [Int8]
    private(set) var upper: [Int8]
    /// A row that no column can satisfy was added.
    private(set) var isContradictory = false
    /// Bounds or rows have changed since the last optimum.
    var isDirty = true
    private(set) var values: [Double]

    /// nil where the bounds exclude each other.
    init?(
        _ program: BinaryProgram, _ propagation: borrowing Propagation, limits: SearchLimits
    ) throws(SolverError) {
        var place = [Int32](repeating: -1, count: program.columnCount)
        var columns: [Int32] = []
        for column in 0..<program.columnCount where propagation.lower[column] < propagation.upper[column] {
            place[column] = Int32(columns.count)
            columns.append(Int32(column))
        }
        self.place = place
        self.columns = columns
        settled = propagation.lower
        values = Array(repeating: 0, count: columns.count)
        self.lower = Array(repeating: 0, count: columns.count)
        self.upper = Array(repeating: 1, count: columns.count)
        row = Array(repeating: -1, count: program.rowCount)
        var arrays = GLPKSession.Arrays()
        arrays.columnLower = Array(repeating: 0, count: columns.count)
        arrays.columnUpper = Array(repeating: 1, count: columns.count)
        for number in 0..<program.rowCount where !program.isLazy[number] {
            var sum = 0
            var least = 0
            var most = 0
            let first = arrays.entryColumn.count
            for term in program.terms(of: number) {
                let column = Int(term.column)
                guard place[column] >= 0 else {
                    sum += term.coefficient * Int(propagation.lower[column])
                    continue
                }
                least += min(0, term.coefficient)
                most += max(0, term.coefficient)
                arrays.entryColumn.append(place[column])
                arrays.entryValue.append(Double(term.coefficient))
            }
            let lower = program.lower[number]
            let upper = program.upper[number]
            if lower == .min || sum + least >= lower, upper == .max || sum + most <= upper {
                arrays.entryColumn.removeLast(arrays.entryColumn.count - first)
                arrays.entryValue.removeLast(arrays.entryValue.count - first)
                continue
            }
            row[number] = Int32(rows.count)
            rows.append(Int32(number))
            settledSum.append(sum)
            arrays.rowLower.append(lower == .min ? -.infinity : Double(lower - sum))
            arrays.rowUpper.append(upper == .max ? .infinity : Double(upper - sum))
            arrays.rowStart.append(Int32(arrays.entryColumn.count))
        }
        session = try GLPKSession(arrays, limits: limits)
    }

    var rowCount: Int { rows.count }

    func contains(row number: Int) -> Bool { number < row.count && row[number] >= 0 }

    /// Takes in a row of the program.
    func add(_ number: Int, of program: BinaryProgram) throws(SolverError) {
        while row.count < program.rowCount { row.append(-1) }
        guard row[number] < 0 else { return }
        var sum = 0
        var entryColumn: [Int32] = []
        var entryValue: [Double] = []
        for term in program.terms(of: number) {
            let column = Int(term.column)
            if place[column] < 0 {
                sum += term.coefficient * Int(settled[column])
            } else {
                entryColumn.append(place[column])
                entryValue.append(Double(term.coefficient))
            }
        }
        let lower = program.lower[number]
        let upper = program.upper[number]
        if entryColumn.isEmpty, lower != .min && sum < lower || upper != .max && sum > upper { isContradictory = true }
        try session.addRow(
            entryColumn, entryValue, lower: lower == .min ? -.infinity : Double(lower - sum),
            upper: upper == .max ? .infinity : Double(upper - sum))
        row[number] = Int32(rows.count)
        rows.append(Int32(number))
        settledSum.append(sum)
        isDirty = true
    }

    /// What a row of the program can sum to, by what is settled.
    func range(of row: Int, in program: BinaryProgram) -> ClosedRange<Int> {
        var least = 0
        var most = 0
        for term in program.terms(of: row) {
            let column = Int(term.column)
            let settled = place[column] < 0 ? Int(settled[column]) : nil
            least += min(term.coefficient * (settled ?? 0), term.coefficient * (settled ?? 1))
            most += max(term.coefficient * (settled ?? 0), term.coefficient * (settled ?? 1))
        }
        return least...most
    }

    /// Takes over the row's bounds from the program.
    func bound(_ number: Int, of program: BinaryProgram) throws(SolverError) {
        guard contains(row: number) else { return try add(number, of: program) }
        let place = Int(row[number])
        let lower = program.lower[number]
        let upper = program.upper[number]
        try session.bound(
            row: place, lower: lower == .min ? -.infinity : Double(lower - settledSum[place]),
            upper: upper == .max ? .infinity : Double(upper - settledSum[place]))
        isDirty = true
    }

    /// Bounds columns of the program that are in the relaxation.
    func bound(_ changes: [(column: Int, lower: Int8, upper: Int8)]) throws(SolverError) {
        guard !changes.isEmpty else { return }
        for change in changes {
            lower[Int(place[change.column])] = change.lower
            upper[Int(place[change.column])] = change.upper
        }
        try session.bound(
            changes.map { place[$0.column] }, lower: changes.map { Double($0.lower) },
            upper: changes.map { Double($0.upper) })
        isDirty = true
    }

    /// Begins at a solution of the program.
    func rest(at solution: [Int8]) throws(SolverError) {
        try session.rest(at: columns.map { Double(solution[Int($0)]) })
    }

    /// Whether these are the costs, as far as columns are open.
    func minimises(_ objective: [(column: Int, cost: Int)]) -> Bool {
        var count = 0
        for (column, cost) in objective where place[column] >= 0 {
            guard self.cost[place[column]] == cost else { return false }
            count += 1
        }
        return count == cost.count
    }

    func minimise(_ objective: [(column: Int, cost: Int)]) throws(SolverError) {
        var new: [Int32: Int] = [:]
        for (column, cost) in objective where place[column] >= 0 { new[place[column], default: 0] += cost }
        let changed = Set(new.keys).union(cost.keys).filter { new[$0, default: 0] != cost[$0, default: 0] }.sorted()
        try session.setCosts(changed, changed.map { Double(new[$0, default: 0]) })
        cost = new
    }

    /// What the settled columns cost.
    func settledCost(_ objective: [(column: Int, cost: Int)]) -> Int {
        objective.reduce(0) { $0 + (place[$1.column] < 0 ? $1.cost * Int(settled[$1.column]) : 0) }
    }

    /// Solves the relaxation; its values are then in `values`.
    func solve(isDual: Bool, cutoff: Double) throws(SolverError) -> GLPKSession.Status {
        let status = try session.relax(isDual: isDual, cutoff: cutoff)
        if case .optimal = status {
            try session.read(&values)
            isDirty = false
        }
        return status
    }

    func basis() throws(SolverError) -> [UInt8] { try session.basis() }

    func restore(_ basis: [UInt8]) throws(SolverError) {
        try session.restore(basis)
        isDirty = true
    }

    func branch(
        withCuts: Bool, startingFrom start: [Int8]?, nodes: inout Int
    ) throws(SolverError) -> (status: GLPKSession.Status, values: [Double]) {
        let start = start.map { start in columns.map { Double(start[Int($0)]) } }
        return try session.branch(withCuts: withCuts, startingFrom: start, nodes: &nodes)
    }

    /// All values of the program, rounded.
    func rounded(_ values: [Double]) -> [Int8] {
        var all = settled
        for (column, value) in zip(columns, values) { all[Int(column)] = value > 0.5 ? 1 : 0 }
        return all
    }

    /// The value of any column of the program in the relaxation.
    func value(_ column: Int) -> Double {
        place[column] < 0 ? Double(settled[column]) : values[Int(place[column])]
    }
}
