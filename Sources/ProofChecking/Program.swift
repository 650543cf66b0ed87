/// The integer program of a proof, as `program.mps` has it.
struct Program: Sendable {
    struct Variable: Sendable {
        let name: String
        let isInteger: Bool
        /// nil for none.
        var lower: ExactInteger?
        var upper: ExactInteger?
    }

    /// A sum that is to be made as large, or as small, as can be.
    struct Goal: Sendable {
        let name: String
        let terms: [Int: ExactInteger]
    }

    var variables: [Variable] = []
    /// By name.
    var numbers: [String: Int] = [:]
    var rows: [LinearRow] = []
    /// By name, the position in `rows`.
    var positions: [String: Int] = [:]
    /// The free rows behind the first, in order.
    var goals: [Goal] = []

    func row(_ name: String) -> LinearRow? { positions[name].map { rows[$0] } }
}
