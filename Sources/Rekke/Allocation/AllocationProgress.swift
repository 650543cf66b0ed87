/// How far an allocation has come.
public struct AllocationProgress: Hashable, Sendable {
    /// What is being worked on.
    public var stage: Stage
    /// The value of the best solution so far for the question being asked, such as "has this one a place?"; nil before
    /// there is one.
    public var incumbent: Double?
    /// What no solution to that question beats; nil while nothing is known.
    public var bound: Double?
    /// The distance of the two, relative to the incumbent; nil while one is missing.
    public var gap: Double?
    /// Nodes of the search tree visited for that question.
    public var nodes: Int

    /// A step of the work, in the order in which they come.
    public enum Stage: Hashable, Sendable {
        /// Deciding the policy's objective of that number, from 1.
        case objective(Objective, number: Int, of: Int)
        /// Finding out why each one waits.
        case explaining(registration: Int, of: Int)
        /// Finding out what more places in each series would do.
        case addingPlaces(series: Int, of: Int)
        /// Trying single changes.
        case remedying(change: Int, of: Int)
    }
}
