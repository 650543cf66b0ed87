/// What a proof says of one goal: what it comes to, and what shows that it cannot be better.
public struct ClaimedGoal: Hashable, Sendable {
    /// Its name in `program.mps`.
    public let name: String
    /// Whether more is better.
    public let isMaximised: Bool
    public let value: Int
    public let evidence: Evidence

    public enum Evidence: Hashable, Sendable {
        /// The bounds of its own variables, and that row over none but them, if any.
        case bounds(row: String?)
        /// A certificate, by its file.
        case certificate(file: String)
    }

    public init(name: String, isMaximised: Bool, value: Int, evidence: Evidence) {
        self.name = name
        self.isMaximised = isMaximised
        self.value = value
        self.evidence = evidence
    }

    var certificate: String? {
        if case .certificate(let file) = evidence { file } else { nil }
    }
}
