/// Whether every step of a certificate follows from the rows before it, and the last is a contradiction.
struct DerivationCheck {
    private let file: String
    private let integers: Set<Int>
    private var rows: [LinearRow]
    /// By row: the assumptions that it holds under.
    private var assumptions: [Set<Int>]

    private init(_ certificate: Certificate, file: String) {
        self.file = file
        integers = certificate.integers
        rows = certificate.rows.map(\.row)
        assumptions = Array(repeating: [], count: rows.count)
    }

    static func check(_ certificate: Certificate, file: String) throws(ProofFault) {
        var check = DerivationCheck(certificate, file: file)
        for step in certificate.steps { try check.take(step) }
        guard let last = check.rows.last, let open = check.assumptions.last else {
            throw ProofFault(file, "nothing is derived")
        }
        guard last.isAbsurd, open.isEmpty else {
            throw ProofFault(
                file, line: certificate.steps.last?.line, place: last.name,
                "the last row is no contradiction without assumptions")
        }
    }

    private mutating func take(_ step: Certificate.Step) throws(ProofFault) {
        func require(_ holds: Bool, _ text: String) throws(ProofFault) {
            guard holds else { throw ProofFault(file, line: step.line, place: step.row.name, text) }
        }
        switch step.reason {
        case .assumed: assumptions.append([rows.count])
        case .sum(let factors):
            guard let sum = sum(factors) else { return try require(false, "its sum turns rows both ways") }
            try require(sum.implies(step.row), "it does not follow from its sum")
            assumptions.append(factors.reduce(into: []) { $0.formUnion(assumptions[$1.row]) })
        case .eitherWay(let one, let other):
            try require(
                rows[one.row].implies(step.row) && rows[other.row].implies(step.row), "it does not follow both ways")
            try require(
                oneOfThemHolds(rows[one.assumption], rows[other.assumption]),
                "neither of its two assumptions need hold")
            assumptions.append(
                assumptions[one.row].subtracting([one.assumption])
                    .union(assumptions[other.row].subtracting([other.assumption])))
        }
        rows.append(step.row)
    }

    /// The rows' sum; nil where the factors turn some of them to "at most" and others to "at least".
    private func sum(_ factors: [(row: Int, factor: ExactInteger)]) -> LinearRow? {
        var terms: [Int: ExactInteger] = [:]
        var side = ExactInteger.zero
        var directions: Set<Int> = []
        for (number, factor) in factors {
            let row = rows[number]
            for (variable, coefficient) in row.terms { terms[variable, default: .zero] += factor * coefficient }
            side += factor * row.side
            directions.insert(factor.signum * row.relation.rawValue)
        }
        directions.remove(0)
        guard directions.count < 2, let relation = LinearRow.Relation(rawValue: directions.first ?? 0) else {
            return nil
        }
        return LinearRow("", terms, relation, side)
    }

    /// Whether integers keep one or the other: the same sum at most n, or at least n + 1.
    private func oneOfThemHolds(_ one: LinearRow, _ other: LinearRow) -> Bool {
        let (low, high) = one.relation == .atMost ? (one, other) : (other, one)
        return low.relation == .atMost && high.relation == .atLeast && low.terms == high.terms
            && high.side == low.side + .one && areIntegers(low)
    }

    private func areIntegers(_ row: LinearRow) -> Bool { row.terms.keys.allSatisfy(integers.contains) }
}
