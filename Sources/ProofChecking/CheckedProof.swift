/// What a proof's folder proves of a program that is its own.
public struct CheckedProof: Sendable {
    /// The contents of `program.mps`.
    public let program: [UInt8]
    /// The variables that are 1 in the solution; all others are 0.
    public let ones: Set<String>
    /// What is proven to be at its best, in order.
    public let goals: [ClaimedGoal]
    /// By goal: the names of the rows, and of the bounds of variables, that what shows it begins with.
    public let rows: [[String]]
    /// How many of them by certificates; the others by bounds and one row.
    public let certificateCount: Int
}
