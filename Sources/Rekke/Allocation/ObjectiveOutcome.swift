/// What an objective came to.
public struct ObjectiveOutcome: Hashable, Sendable {
    public var objective: Objective
    public var value: Value
    /// What could at best be reached, where a time limit ended the search at this objective; nil otherwise. Objectives
    /// after it were not optimised.
    public var bound: Value?

    package init(objective: Objective, value: Value, bound: Value? = nil) {
        self.objective = objective
        self.value = value
        self.bound = bound
    }

    public enum Value: Hashable, Sendable {
        /// For each guaranteed or considered registration: has it a place?
        case places([Bool])
        case number(Int)
        /// nil for no place.
        case ranks([Int?])
        /// The ids of series; nil for no place.
        case series([String?])
        /// How many placements are at each rank that occurs, by rising rank.
        case counts([RankCount])
    }

    public struct RankCount: Hashable, Sendable {
        public var rank: Int
        public var count: Int

        package init(rank: Int, count: Int) {
            self.rank = rank
            self.count = count
        }
    }
}
