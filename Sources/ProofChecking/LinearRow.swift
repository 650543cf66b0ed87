/// A sum of variables, each times an integer, held against a side.
struct LinearRow: Hashable, Sendable {
    enum Relation: Int, Sendable {
        case atMost = -1
        case equal = 0
        case atLeast = 1

        /// By the letter that MPS and VIPR have for it.
        init?(letter: String) {
            switch letter {
            case "L": self = .atMost
            case "E": self = .equal
            case "G": self = .atLeast
            default: return nil
            }
        }
    }

    let name: String
    /// By the program's variable; no coefficient is 0.
    let terms: [Int: ExactInteger]
    let relation: Relation
    let side: ExactInteger

    init(_ name: String, _ terms: [Int: ExactInteger], _ relation: Relation, _ side: ExactInteger) {
        self.name = name
        self.terms = terms.filter { $0.value != .zero }
        self.relation = relation
        self.side = side
    }

    /// Whether no values at all keep it: 0 held against a side on which it is not.
    var isAbsurd: Bool {
        guard terms.isEmpty else { return false }
        return switch relation {
        case .atMost: side < .zero
        case .equal: side != .zero
        case .atLeast: side > .zero
        }
    }

    /// Whether all values that keep it keep the other one too, which anybody sees who compares the two.
    func implies(_ other: LinearRow) -> Bool {
        if isAbsurd { return true }
        guard terms == other.terms else { return false }
        return switch (relation, other.relation) {
        case (.equal, .equal): side == other.side
        case (.equal, .atMost), (.atMost, .atMost): side <= other.side
        case (.equal, .atLeast), (.atLeast, .atLeast): side >= other.side
        case (.atMost, _), (.atLeast, _): false
        }
    }

    /// What the sum is where these variables are 1 and all others 0.
    func sum(where ones: Set<Int>) -> ExactInteger { terms.sum(where: ones) }

    func isKept(where ones: Set<Int>) -> Bool {
        let sum = sum(where: ones)
        return switch relation {
        case .atMost: sum <= side
        case .equal: sum == side
        case .atLeast: sum >= side
        }
    }
}

extension [Int: ExactInteger] {
    /// What the sum is where these variables are 1 and all others 0.
    func sum(where ones: Set<Int>) -> ExactInteger {
        reduce(.zero) { ones.contains($1.key) ? $0 + $1.value : $0 }
    }
}
