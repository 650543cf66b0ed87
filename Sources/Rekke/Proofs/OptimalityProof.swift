internal import IntegerProgramming

/// That an allocation is the best by every objective of its policy in turn: for each goal that they come down to, what
/// shows that nothing better is possible with all goals before it kept.
///
/// It rests on the integer program as [model.md](../../../documentation/model.md) has it, and on nothing that the search
/// did: whoever checks it needs integers only.
public struct OptimalityProof: Sendable, Equatable {
    /// The integer program in free MPS, the goals as further free rows.
    public let program: String
    /// The program's variables that are 1 in the solution, in its order.
    public let ones: [String]
    /// In order.
    public let goals: [Goal]

    /// One number that cannot be better with all goals before it kept.
    public struct Goal: Sendable, Equatable {
        /// The name of its row in the program.
        public let name: String
        /// Whether more is better.
        public let isMaximised: Bool
        /// What it is in the solution.
        public let value: Int
        /// Why it cannot be better.
        public let evidence: Evidence
    }

    /// What shows that nothing better is possible.
    public enum Evidence: Sendable, Equatable {
        /// The bounds of the goal's own variables, and that row of the program over them, if any.
        case bound(row: String?)
        /// A certificate in VIPR's format 1.0.
        case certificate(String)
    }
}

extension OptimalityProof.Goal {
    init(_ proof: ProofProgram.GoalProof) {
        let evidence: OptimalityProof.Evidence =
            switch proof.evidence {
            case .bound(let row): .bound(row: row)
            case .certificate(let text): .certificate(text)
            }
        self.init(
            name: proof.goal, isMaximised: proof.sense == .maximise, value: proof.value, evidence: evidence)
    }
}
