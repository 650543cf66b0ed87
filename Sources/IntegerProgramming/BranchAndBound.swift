/// Questions to one binary program, each answered from where the last one ended.
///
/// A question is "is there a solution of which this costs at most so much?". The linear relaxation answers most; what it
/// leaves open is branched on, on the same relaxation. Every solution is checked in integers, and so is every "none":
/// see `Descent`. It stays on the thread that made it.
package final class BranchAndBound {
    /// What came of a question.
    package enum Answer: Sendable {
        /// It is now the incumbent.
        case found
        /// It is proven that there is none.
        case none
    }

    /// Rows that hold for all solutions and that these values, by column, violate.
    package typealias FractionSeparation = (_ value: (Int) -> Double) throws(SolverError) -> [BinaryProgram.Row]

    /// What holds for one question only.
    package struct Restriction {
        package var columns: [(column: Int, value: Int8)] = []
        package var rows: [(row: Int, lower: Int, upper: Int)] = []

        package init() {}
    }

    package internal(set) var program: BinaryProgram
    /// By column, the values that are still open.
    package private(set) var lower: [Int8]
    package private(set) var upper: [Int8]
    /// The last solution found.
    package internal(set) var incumbent: [Int8]
    /// Why the last question had no answer, where the relaxation alone said so and the question was for one of some
    /// columns, each of cost -1.
    package internal(set) var refusal: Proof?
    package internal(set) var statistics = SearchStatistics()
    package let limits: SearchLimits
    /// By column: those of a lower number are branched on first.
    let branchingOrder: [UInt8]
    /// Rows that hold for all solutions and that a solution of the rows so far violates.
    let separate: ([Int8]) throws -> [BinaryProgram.Row]
    /// The same for values of a relaxation, which may be fractions.
    let separateFractions: FractionSeparation?
    /// The rows that solutions have taught.
    package internal(set) var learned: [BinaryProgram.Row] = []
    private var current: Relaxation?
    /// Told how many nodes there are, at every new one.
    package var watch: ((_ nodes: Int) -> Void)?
    private var openWhenBuilt = 0
    private var settledSince = 0

    /// - Parameters:
    ///   - incumbent: A solution.
    ///   - separate: Says which rows a solution of the program violates that the program does not have yet.
    ///   - separateFractions: The same for every optimum of the relaxation; such rows make its bound better.
    package init(
        _ program: BinaryProgram, incumbent: [Int8], branchingOrder: [UInt8], limits: SearchLimits,
        separate: @escaping ([Int8]) throws -> [BinaryProgram.Row] = { _ in [] },
        separateFractions: FractionSeparation? = nil
    ) {
        self.separateFractions = separateFractions
        self.program = program
        self.incumbent = incumbent
        self.branchingOrder = branchingOrder
        self.limits = limits
        self.separate = separate
        lower = Array(repeating: 0, count: program.columnCount)
        upper = Array(repeating: 1, count: program.columnCount)
    }

    // MARK: - What is settled

    /// Leaves a column only one value, for good.
    package func settle(_ column: Int, to value: Int8) throws(SolverError) {
        guard lower[column] < upper[column] else { return }
        lower[column] = value
        upper[column] = value
        settledSince += 1
        if let current, current.place[column] >= 0 {
            try guarded { () throws(SolverError) in try current.bound([(column, value, value)]) }
        } else if let current, current.settled[column] != value {
            self.current = nil
        }
    }

    /// Makes a row tighter, for good.
    package func tighten(_ row: Int, lower: Int = .min, upper: Int = .max) throws(SolverError) {
        program.tighten(row, lower: lower, upper: upper)
        if let current { try guarded { () throws(SolverError) in try current.bound(row, of: program) } }
    }

    /// Adds a row that holds from now on; the incumbent must satisfy it.
    package func add(_ row: BinaryProgram.Row, isLazy: Bool) throws(SolverError) {
        let number = program.addRow(row, isLazy: isLazy)
        if !isLazy, let current { try guarded { () throws(SolverError) in try current.add(number, of: program) } }
    }

    func noteNode() {
        statistics.nodes += 1
        watch?(statistics.nodes)
    }

    /// Takes another solution for the incumbent, as found elsewhere.
    package func adopt(_ solution: [Int8]) { incumbent = solution }

    /// Lets the relaxation go, so that the next question builds it anew and smaller.
    package func rebuild() { current = nil }

    /// A fault of the session costs nothing but the session.
    func guarded(_ change: () throws(SolverError) -> Void) throws(SolverError) {
        do {
            try change()
        } catch .sessionFault {
            statistics.aborts += 1
            current = nil
        }
    }

    /// Building a relaxation anew pays when a third of its columns are settled, of small ones when so many are.
    private static let settledBeforeRebuilding = 100

    /// The relaxation; nil where the bounds alone exclude every solution.
    func relaxation() throws(SolverError) -> Relaxation? {
        if let current, settledSince < max(Self.settledBeforeRebuilding, openWhenBuilt / 3) { return current }
        let propagation = Propagation(program, lower: lower, upper: upper)
        guard !propagation.isInfeasible else { return nil }
        guard let relaxation = try Relaxation(program, propagation, limits: limits) else { return nil }
        try relaxation.rest(at: incumbent)
        current = relaxation
        openWhenBuilt = relaxation.columns.count
        settledSince = 0
        return relaxation
    }

    /// What an objective comes to at the incumbent.
    package func value(_ objective: [(column: Int, cost: Int)]) -> Int {
        objective.reduce(0) { $0 + $1.cost * Int(incumbent[$1.column]) }
    }
}
