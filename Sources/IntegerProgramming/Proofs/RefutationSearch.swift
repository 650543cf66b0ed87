/// Looks for refutations that rest on a program's own rows and bounds and on nothing else, so that they can be written
/// down: without presolve, cuts or propagation.
///
/// What the relaxation claims decides where to go, and never what is true. It stays on the thread that made it.
final class RefutationSearch {
    enum Outcome {
        case refuted(Refutation)
        /// There is a solution that costs so little.
        case found([Int8])
        case gaveUp
    }

    private(set) var program: BinaryProgram
    private let lower: [Int8]
    private let upper: [Int8]
    /// A solution, where the simplex method begins.
    private let start: [Int8]
    private let limits: SearchLimits
    private var current: Relaxation?

    init(_ program: BinaryProgram, lower: [Int8], upper: [Int8], start: [Int8], limits: SearchLimits) {
        self.program = program
        self.lower = lower
        self.upper = upper
        self.start = start
        self.limits = limits
    }

    /// Goes without a row from now on.
    func release(_ row: Int) throws {
        program.bound(row, lower: .min, upper: .max)
        if let current, current.contains(row: row) { try current.bound(row, of: program) }
    }

    /// Why nothing costs at most `target`.
    ///
    /// - Parameter patience: The columns branched on after which it gives up.
    func refute(
        _ objective: [(column: Int, cost: Int)], atMost target: Int, patience: Int = .max
    ) throws -> Outcome {
        try limits.check()
        let trivial = Refutation.Combination(prices: [], question: 1)
        if least(objective) > target { return .refuted(.combination(trivial)) }
        for isLast in [false, true] {
            do {
                let relaxation = try relaxation()
                try relaxation.minimise(objective)
                var descent = RefutationDescent(program, relaxation, objective, target, patience)
                return try descent.run()
            } catch let stopped as Stopped {
                // A session that was stopped takes no further questions.
                current = nil
                throw stopped
            } catch SolverError.sessionFault(let message) {
                current = nil
                if isLast { throw SolverError.solverFault(message: message) }
            }
        }
        return .gaveUp
    }

    /// What the objective costs by the bounds alone.
    private func least(_ objective: [(column: Int, cost: Int)]) -> Int {
        objective.reduce(0) { $0 + $1.cost * Int($1.cost > 0 ? lower[$1.column] : upper[$1.column]) }
    }

    private func relaxation() throws -> Relaxation {
        if let current { return current }
        let bounds = Propagation(forcingNothing: lower, upper)
        guard let relaxation = try Relaxation(program, bounds, limits: limits) else {
            throw SolverError.solverFault(message: "the bounds exclude each other")
        }
        try relaxation.rest(at: start)
        current = relaxation
        return relaxation
    }
}
