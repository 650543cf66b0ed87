/// What an objective came to.
public struct ObjectiveOutcome: Hashable, Sendable {
    /// What was optimised.
    public var objective: Objective
    /// What it came to in the result.
    public var value: Value
    /// What could at best be reached, where a time limit ended the search at this objective; nil otherwise. Objectives
    /// after it were not optimised.
    public var bound: Value?

    package init(objective: Objective, value: Value, bound: Value? = nil) {
        self.objective = objective
        self.value = value
        self.bound = bound
    }

    /// Numbers of registrations, series or ranks, in the form that the objective compares.
    public enum Value: Hashable, Sendable {
        /// For each guaranteed or considered registration: has it a place?
        case places([Bool])
        /// A count, or a sum.
        case number(Int)
        /// nil for no place.
        case ranks([Int?])
        /// The ids of series; nil for no place.
        case series([String?])
        /// How many placements are at each rank that occurs, by rising rank.
        case counts([RankCount])
    }

    /// How many placements have one rank.
    public struct RankCount: Hashable, Sendable {
        /// 1 for the best.
        public var rank: Int
        /// The number of placements, at least 1.
        public var count: Int

        package init(rank: Int, count: Int) {
            self.rank = rank
            self.count = count
        }
    }
}
