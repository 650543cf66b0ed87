/// One of several objectives that are decided in order.
package struct Goal: Sendable {
    package let name: String
    package let objective: LinearObjective
    /// A value that no solution beats, known beforehand: an incumbent that attains it is optimal without a search.
    package let ideal: Double?

    package init(name: String, objective: LinearObjective, ideal: Double? = nil) {
        self.name = name
        self.objective = objective
        self.ideal = ideal
    }
}

/// What came of one goal.
package enum GoalOutcome: Sendable, Equatable {
    /// The optimum, now kept.
    case decided(Double)
    /// The best value found, and what no solution beats; not kept, since a better one may exist.
    case stopped(value: Double, bound: Double?, limit: Limit)
}
