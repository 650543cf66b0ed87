internal import CGLPK

/// A program over integer columns that GLPK keeps between questions, so that each begins where the last one ended.
///
/// It cannot be copied or sent away, since GLPK's objects belong to the thread that made them. Every method throws
/// `SolverError.sessionFault` once GLPK has ended with a fatal error on this thread, here or elsewhere.
@safe package struct GLPKSession: ~Copyable {
    /// Flat rows, as C takes them.
    package struct Arrays {
        package var columnLower: [Double] = []
        package var columnUpper: [Double] = []
        package var rowLower: [Double] = []
        package var rowUpper: [Double] = []
        package var rowStart: [Int32] = [0]
        package var entryColumn: [Int32] = []
        package var entryValue: [Double] = []

        package init() {}
    }

    /// What became of a question, as far as floating-point numbers tell: a claim, that is, and no proof.
    package enum Status {
        case optimal, infeasible, cutOff
        /// The simplex method lost its way.
        case undecided
        case stopped(Limit)
    }

    private let session: OpaquePointer
    package let columnCount: Int
    package private(set) var rowCount: Int
    private let limits: SearchLimits
    /// What stopped it; it takes no further questions then.
    private var stoppedBy: Limit?

    package init(_ arrays: Arrays, limits: SearchLimits) throws(SolverError) {
        columnCount = arrays.columnLower.count
        rowCount = arrays.rowLower.count
        self.limits = limits
        guard
            let session = unsafe cglpk_open(
                Int32(arrays.columnLower.count), arrays.columnLower, arrays.columnUpper, Int32(arrays.rowLower.count),
                arrays.rowLower, arrays.rowUpper, arrays.rowStart, arrays.entryColumn, arrays.entryValue)
        else { throw .sessionFault(message: "GLPK takes no such program") }
        unsafe self.session = session
    }

    deinit {
        unsafe cglpk_close(session)
    }

    private func fault() -> SolverError {
        .sessionFault(message: unsafe String(cString: cglpk_message(session)))
    }

    private func check(_ isDone: Bool) throws(SolverError) {
        guard isDone else { throw fault() }
    }

    /// Simplex steps since the session was opened.
    package var steps: Int { unsafe Int(cglpk_steps(session)) }

    package var objective: Double { unsafe cglpk_objective(session) }

    package mutating func addRow(
        _ columns: [Int32], _ values: [Double], lower: Double, upper: Double
    ) throws(SolverError) {
        try check(unsafe cglpk_add_row(session, Int32(columns.count), columns, values, lower, upper))
        rowCount += 1
    }

    package mutating func bound(_ columns: [Int32], lower: [Double], upper: [Double]) throws(SolverError) {
        try check(unsafe cglpk_bound_columns(session, Int32(columns.count), columns, lower, upper))
    }

    package mutating func bound(row: Int, lower: Double, upper: Double) throws(SolverError) {
        try check(unsafe cglpk_bound_row(session, Int32(row), lower, upper))
    }

    package mutating func setCosts(_ columns: [Int32], _ costs: [Double]) throws(SolverError) {
        try check(unsafe cglpk_set_costs(session, Int32(columns.count), columns, costs))
    }

    /// Puts every column at rest at its value, so that the simplex begins at that solution.
    package mutating func rest(at values: [Double]) throws(SolverError) {
        try check(unsafe cglpk_rest_at(session, values))
    }

    /// Where the simplex stands, for `restore`.
    package func basis() throws(SolverError) -> [UInt8] {
        var basis = [UInt8](repeating: 0, count: columnCount + rowCount)
        try check(unsafe cglpk_save_basis(session, &basis))
        return basis
    }

    package mutating func restore(_ basis: [UInt8]) throws(SolverError) {
        try check(unsafe cglpk_restore_basis(session, Int32(basis.count - columnCount), basis))
    }

    /// The values of the relaxation's optimum, one a column, and the prices of the rows.
    package func read(_ values: inout [Double], _ prices: inout [Double]) throws(SolverError) {
        try check(unsafe cglpk_read(session, &values, &prices))
    }

    /// The prices of the rows, where the simplex method stands.
    func prices() throws(SolverError) -> [Double] {
        var values = [Double](repeating: 0, count: columnCount)
        var prices = [Double](repeating: 0, count: rowCount)
        try read(&values, &prices)
        return prices
    }

    /// After `infeasible`: prices of the rows that may well show why, up to their sign; nil after the last.
    func ray(_ number: Int) -> [Double]? {
        var prices = [Double](repeating: 0, count: rowCount)
        return unsafe cglpk_ray(session, Int32(number), &prices) ? prices : nil
    }

    /// The values of the relaxation's optimum, one a column.
    package func read(_ values: inout [Double]) throws(SolverError) {
        try check(unsafe cglpk_read(session, &values, nil))
    }

    /// Solves the linear relaxation from where the last question ended.
    ///
    /// - Parameters:
    ///   - isDual: By the dual simplex method, which is quick after new rows and bounds; else the primal one, which is
    ///     quick after new costs.
    ///   - cutoff: Ends the dual simplex as soon as no solution is below.
    package mutating func relax(isDual: Bool, cutoff: Double = .infinity) throws(SolverError) -> Status {
        var observation = Observation(limits: limits) { _ in }
        let status = unsafe withUnsafeMutablePointer(to: &observation) { observation in
            unsafe cglpk_relax(session, isDual, cutoff, GLPKArrays.observer, observation)
        }
        stoppedBy = stoppedBy ?? observation.limit
        switch (status, stoppedBy) {
        case (CGLPK_OPTIMAL, _): return .optimal
        case (CGLPK_INFEASIBLE, _): return .infeasible
        case (CGLPK_CUT_OFF, _): return .cutOff
        case (_, let limit?): return .stopped(limit)
        case _ where unsafe !cglpk_is_aborted(session): return .undecided
        default: throw fault()
        }
    }

    /// Goes on from the relaxation's optimum by GLPK's own branch and bound. That it finds nothing proves nothing.
    ///
    /// - Returns: The best values where there are any; nil where there are none.
    package mutating func branch(
        withCuts: Bool, startingFrom start: [Double]?, nodes: inout Int
    ) throws(SolverError) -> (status: Status, values: [Double]) {
        var observation = Observation(limits: limits) { _ in }
        var report = cglpk_report()
        var values = [Double](repeating: 0, count: columnCount)
        unsafe withUnsafeMutablePointer(to: &observation) { observation in
            unsafe cglpk_branch(session, withCuts, start, GLPKArrays.observer, observation, &values, &report)
        }
        nodes += Int(report.progress.nodes)
        stoppedBy = stoppedBy ?? observation.limit
        switch (report.status, stoppedBy) {
        case (CGLPK_OPTIMAL, _): return (.optimal, values)
        case (CGLPK_INFEASIBLE, _): return (.infeasible, [])
        case (_, let limit?): return (.stopped(limit), [])
        case _ where unsafe !cglpk_is_aborted(session): return (.undecided, [])
        default: throw fault()
        }
    }
}
