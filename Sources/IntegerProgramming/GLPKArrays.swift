internal import CGLPK

/// A program and its objective as the flat arrays that C takes.
struct GLPKArrays {
    /// What one call gave.
    struct Call {
        var values: [Double]
        var report: cglpk_report
        var limit: Limit?
        var message: String
    }

    private let maximise: Bool
    private var cost: [Double]
    private let constant: Double
    private let columnLower: [Double]
    private let columnUpper: [Double]
    private let columnIsInteger: [Bool]
    private let rowLower: [Double]
    private let rowUpper: [Double]
    private var rowStart: [Int32] = [0]
    private var entryColumn: [Int32] = []
    private var entryValue: [Double] = []

    init(_ program: IntegerProgram, _ objective: LinearObjective) {
        maximise = objective.sense == .maximise
        constant = objective.expression.constant
        cost = Array(repeating: 0, count: program.variables.count)
        for term in objective.expression.terms {
            cost[term.variable.index] += term.coefficient
        }
        columnLower = program.variables.map(\.lower)
        columnUpper = program.variables.map(\.upper)
        columnIsInteger = program.variables.map(\.isInteger)
        rowLower = program.rows.map(\.lower)
        rowUpper = program.rows.map(\.upper)
        rowStart.reserveCapacity(program.rows.count + 1)
        for row in program.rows {
            for term in row.terms {
                entryColumn.append(Int32(term.variable.index))
                entryValue.append(term.coefficient)
            }
            rowStart.append(Int32(entryColumn.count))
        }
    }

    /// Asks the `Observation` that is handed to C as context.
    static let observer: cglpk_observer = { context, progress in
        guard let context = unsafe context, let progress = unsafe progress else { return false }
        return unsafe context.assumingMemoryBound(to: Observation.self).pointee.observe(progress.pointee)
    }

    /// - Parameters:
    ///   - start: A solution, as first incumbent.
    ///   - basis: Where an earlier call left off, and then this one.
    func solve(start: [Double]?, basis: inout [UInt8], observation: Observation) -> Call {
        var report = cglpk_report()
        var values = Array(repeating: 0.0, count: cost.count)
        var observation = observation
        let size = cost.count + rowLower.count
        // Rows that have come since have no place in the basis yet.
        basis = Array(basis.prefix(size)) + Array(repeating: 0, count: max(0, size - basis.count))
        unsafe withUnsafeMutablePointer(to: &observation) { observation in
            unsafe cglpk_solve(
                maximise, Int32(cost.count), cost, constant, columnLower, columnUpper, columnIsInteger,
                Int32(rowLower.count), rowLower, rowUpper, rowStart, entryColumn, entryValue,
                start, &basis, GLPKArrays.observer, observation, &values, &report)
        }
        let message = unsafe withUnsafeBytes(of: &report.message) { bytes in
            unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        return Call(values: values, report: report, limit: observation.limit, message: message)
    }
}

/// What GLPK's observer needs: whom to tell, when to stop, and which limit it was.
struct Observation {
    let limits: SearchLimits
    let progress: (SearchProgress) -> Void
    private var last: SearchProgress?
    private(set) var limit: Limit?

    init(limits: SearchLimits, progress: @escaping (SearchProgress) -> Void) {
        self.limits = limits
        self.progress = progress
    }

    /// Whether to stop.
    mutating func observe(_ state: cglpk_progress) -> Bool {
        let current = SearchProgress(state)
        if current != last {
            last = current
            progress(current)
        }
        limit = limits.reached
        return limit != nil
    }
}

extension SearchProgress {
    init(_ progress: cglpk_progress) {
        self.init(
            incumbent: progress.has_incumbent ? progress.incumbent : nil,
            bound: progress.has_bound ? progress.bound : nil,
            nodes: Int(progress.nodes))
    }
}

extension IntegerProgram.Violation {
    /// What is violated, by the name that the program gave it.
    var name: String {
        switch self {
        case .count: "number of values"
        case .bounds(let variable), .integrality(let variable): variable
        case .row(let row): row
        }
    }
}
