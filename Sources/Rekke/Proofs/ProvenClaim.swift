internal import IntegerProgramming

/// What a proof has to be about to be one of a decision: whoever checks a proof holds it against this.
public struct ProvenClaim: Sendable {
    /// The integer program, as a proof writes it.
    public let program: String
    /// By goal, in order: its name there, whether more is better, and its name with ids as they are in the problem.
    public let goals: [(name: String, isMaximised: Bool, title: String)]
    /// By the name of each variable that says that somebody has a place: whether that is so by the result; empty where
    /// there is no result to say so.
    public let places: [String: Bool]

    /// What a proof of this allocation has to be about.
    ///
    /// - Throws: `AllocationError.fault`.
    public init(_ allocation: Allocation, of problem: Problem) throws(AllocationError) {
        let provable = try ProvableProgram(problem)
        self.init(provable, provable.assignment(of: allocation))
    }

    init(_ provable: ProvableProgram, _ assignment: Assignment? = nil) {
        program = provable.text
        goals = zip(provable.program.goalNames, provable.goalTitles).map { ($0.name, $0.sense == .maximise, $1) }
        places = assignment.map(provable.places) ?? [:]
    }
}
