/// How to allocate, beside what the problem itself says.
public struct AllocationOptions: Hashable, Sendable {
    /// A policy in place of the programme's; nil (the default) for the programme's own.
    public var policy: Policy?
    /// How objectives are decided. The default is `automatic`.
    public var method: Method
    /// How much is explained. The default is `full`, which may take longer than the decision.
    public var explanations: Explanations
    /// For the whole run; explanations are cut short first. nil (the default) for no limit; less than no time is none at all,
    /// and more than a thousand years is a thousand years.
    public var timeLimit: Duration? {
        didSet { timeLimit = timeLimit?.asTimeLimit }
    }
    /// Ends the run as its time limit would, when somebody asks for what was found so far; nil (the default) where nobody
    /// will.
    public var stop: StopRequest?

    /// How objectives are decided.
    public enum Method: String, CaseIterable, Hashable, Sendable {
        /// Taken apart first: by matching where only numbers of registrations bind, by small integer programs elsewhere.
        /// The default.
        case automatic
        /// By the integer program alone, for verification. The answer is the same.
        case integerProgram
    }

    /// How much is explained.
    public enum Explanations: String, CaseIterable, Hashable, Sendable {
        /// Everything there is. The default.
        case full
        /// Why each one waits, and envy; not where they stand in the queue for each series, nor what would help.
        case reasons
        /// Nothing.
        case none
    }

    /// What is left out is as the properties say. `stop` is set afterwards.
    public init(
        policy: Policy? = nil, method: Method = .automatic, explanations: Explanations = .full,
        timeLimit: Duration? = nil
    ) {
        self.policy = policy
        self.method = method
        self.explanations = explanations
        self.timeLimit = timeLimit?.asTimeLimit
    }
}

extension Duration {
    /// The nearest time that a run can be given, with which no calculation overflows.
    var asTimeLimit: Duration { min(max(self, .zero), .seconds(1000 * 366 * 86_400)) }
}
