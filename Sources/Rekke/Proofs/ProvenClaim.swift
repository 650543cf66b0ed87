internal import IntegerProgramming

/// What a proof has to be about to be one of an allocation of a problem: whoever checks a proof holds it against this.
public struct ProvenClaim: Sendable {
    /// The integer program, as a proof writes it.
    public let program: String
    /// By goal, in order: its name, and whether more is better.
    public let goals: [(name: String, isMaximised: Bool)]
    /// By the name of each variable that says that somebody has a place: whether that is so.
    public let places: [String: Bool]

    /// - Throws: `AllocationError.fault`.
    public init(_ allocation: Allocation, of problem: Problem) throws(AllocationError) {
        let provable = try ProvableProgram(problem)
        program = provable.text
        goals = provable.program.goalNames.map { ($0.name, $0.sense == .maximise) }
        var places: [String: Bool] = [:]
        for (variables, values) in zip(provable.formulation.places, provable.places(of: allocation)) {
            for (variable, value) in zip(variables, values) { places[provable.program.name(of: variable)] = value }
        }
        self.places = places
    }
}
