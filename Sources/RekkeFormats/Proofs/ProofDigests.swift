/// The SHA-256 of the documents that a proof is about.
public struct ProofDigests: Hashable, Sendable {
    /// Of the problem's file; of a reallocation, of the problem before the changes.
    public let problem: String
    /// Of the result as a JSON document.
    public let result: String
    /// Of a reallocation: of the result before it.
    public let earlierResult: String?
    /// Of a reallocation: of the scenarios' files, in order.
    public let scenarios: [String]?

    /// Each is 64 hexadecimal digits in small letters; the last two are of reallocations only.
    public init(problem: String, result: String, earlierResult: String? = nil, scenarios: [String]? = nil) {
        self.problem = problem
        self.result = result
        self.earlierResult = earlierResult
        self.scenarios = scenarios
    }
}
