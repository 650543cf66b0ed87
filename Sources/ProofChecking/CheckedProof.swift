/// What a proof's folder proves of a program that is its own.
public struct CheckedProof: Sendable {
    /// The SHA-256 that the folder has of the problem's document.
    public let problemDigest: String
    /// The SHA-256 that the folder has of the result's document.
    public let resultDigest: String
    /// The contents of `program.mps`.
    public let program: [UInt8]
    /// The variables that are 1 in the solution; all others are 0.
    public let ones: Set<String>
    /// What is proven to be at its best, in order.
    public let goals: [Goal]
    /// How many of them by certificates; the others by bounds and one row.
    public let certificateCount: Int

    public struct Goal: Hashable, Sendable {
        public let name: String
        /// Whether more is better.
        public let isMaximised: Bool
        public let value: Int

        public init(name: String, isMaximised: Bool, value: Int) {
            self.name = name
            self.isMaximised = isMaximised
            self.value = value
        }
    }
}
