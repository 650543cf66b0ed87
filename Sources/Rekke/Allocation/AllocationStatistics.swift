/// What was recognised in a problem, how it was solved, and where the time went.
public struct AllocationStatistics: Hashable, Sendable {
    /// How many registrations were considered.
    public var considered = 0
    /// How many pairs of a registration and a series eligible for it there are.
    public var pairs = 0
    /// How many of those no solution contains, by counting alone.
    public var pairsRemoved = 0
    /// Parts that have nothing to do with one another and were decided by matching, taken together.
    public var matched = Part(parts: 0, registrations: 0)
    /// Parts that took an integer program each.
    public var programmed: [Part] = []
    /// Whether facilitators were found who lead every series at once, so that no integer program needs them; nil where
    /// none are planned.
    public var canStaffEverything: Bool?
    /// What the integer-programming solver did.
    public var solver = Solver()
    /// In the order in which they ended.
    public var stages: [Stage] = []

    /// Registrations that are decided together.
    public struct Part: Hashable, Sendable {
        /// How many parts are counted together.
        public var parts = 1
        /// How many registrations they hold.
        public var registrations: Int
    }

    /// What the integer-programming solver did.
    public struct Solver: Hashable, Sendable {
        /// Linear relaxations solved at the root of a question.
        public var relaxations = 0
        /// Questions that took branch and bound.
        public var integerPrograms = 0
        /// Nodes of their search trees.
        public var nodes = 0
        /// Rows learnt from facilitators that were missing.
        public var cuts = 0
        /// Fatal errors inside the solver, each answered by solving again without cuts.
        public var aborts = 0
    }

    /// What took how long.
    public struct Stage: Hashable, Sendable {
        /// The name of an objective, or `intake`, `presolve`, `people`, `explanations`, `positions`, `remedies`,
        /// `verification`.
        public var name: String
        /// By the wall's clock.
        public var duration: Duration
    }

    /// Runs a stage and notes how long it took.
    mutating func time<Value>(_ name: String, _ work: (inout AllocationStatistics) throws -> Value) rethrows -> Value {
        let start = ContinuousClock.now
        defer { stages.append(Stage(name: name, duration: ContinuousClock.now - start)) }
        return try work(&self)
    }
}
