/// Whether one goal can be better than at a solution, with all goals before it kept.
struct ProofQuestion {
    let proof: ProofProgram
    let goal: Int
    /// By goal, what it costs at the solution.
    let costs: [Int]

    /// Goals over more columns are asked of the whole program at once.
    private static let mostColumns = 64
    /// The columns branched on after which a small program is given up.
    private static let patience = 16

    init(_ proof: ProofProgram, goal: Int, costs: [Int]) {
        self.proof = proof
        self.goal = goal
        self.costs = costs
    }

    var cost: [(column: Int, cost: Int)] { proof.goals[goal].cost }
    var target: Int { costs[goal] - 1 }

    /// What few rows show is shown by them: a small proof is read, and found, sooner.
    ///
    /// - Parameters:
    ///   - search: Of the whole program, with the goals before this one kept.
    ///   - exchanges: nil where nothing is known of them.
    func evidence(
        _ search: RefutationSearch, _ exchanges: Exchanges?, at solution: [Int8], _ limits: SearchLimits
    ) throws -> ProofProgram.Evidence {
        for keepsGoals in [false, true] where cost.count <= Self.mostColumns {
            let own = OwnRows(search.program, of: cost, where: { keepsGoals || $0 < proof.program.rowCount })
            if let refutation = try own.refutation(proof, cost, target, solution, limits, patience: Self.patience) {
                return try evidence(refutation)
            }
        }
        if let exchanges {
            var prices = ExchangePrices(proof, exchanges, goal: goal)
            if let refutation = try prices.refutation(atMost: target, costs: costs, limits) {
                return try evidence(refutation)
            }
        }
        switch try search.refute(cost, atMost: target) {
        case .refuted(let refutation): return try evidence(refutation)
        case .found: throw ProofProgram.Failure.beaten(goal: proof.goals[goal].name)
        case .gaveUp: throw SolverError.solverFault(message: "the search gave up, and was not to")
        }
    }

    private func evidence(_ refutation: Refutation) throws -> ProofProgram.Evidence {
        if case .combination(let combination) = refutation, combination.question > 0 {
            if combination.prices.isEmpty { return .bound(row: nil) }
            let columns = Set(cost.map(\.column))
            if let row = combination.prices.first?.row, combination.prices.count == 1, row < proof.program.rowCount,
                proof.program.terms(of: row).allSatisfy({ columns.contains(Int($0.column)) })
            {
                return .bound(row: proof.portable.rows[row].name)
            }
        }
        return .certificate(try CertificateText(self, refutation).text)
    }
}

/// The rows over no columns but those of a goal, as a program of their own.
private struct OwnRows {
    private var program = BinaryProgram()
    private var rows: [Int] = []
    private let columns: [Int]
    private var place: [Int: Int] = [:]

    init(_ whole: BinaryProgram, of cost: [(column: Int, cost: Int)], where isMeant: (Int) -> Bool) {
        columns = cost.map(\.column)
        for column in columns { place[column] = program.addColumn() }
        for row in Set(columns.flatMap { whole.rows[$0].map { Int($0) } }).sorted() where isMeant(row) {
            let terms = whole.terms(of: row)
            guard whole.lower[row] != .min || whole.upper[row] != .max,
                terms.allSatisfy({ place[Int($0.column)] != nil })
            else { continue }
            rows.append(row)
            program.addRow(
                BinaryProgram.Row(
                    terms.map { BinaryProgram.Term(place[Int($0.column)] ?? 0, $0.coefficient) },
                    lower: whole.lower[row], upper: whole.upper[row]))
        }
    }

    /// In the rows and columns of the whole program; nil where these rows are not enough.
    func refutation(
        _ proof: ProofProgram, _ cost: [(column: Int, cost: Int)], _ target: Int, _ solution: [Int8],
        _ limits: SearchLimits, patience: Int
    ) throws -> Refutation? {
        let search = RefutationSearch(
            program, lower: columns.map { proof.lower[$0] }, upper: columns.map { proof.upper[$0] },
            start: columns.map { solution[$0] }, limits: limits)
        let own = cost.enumerated().map { (column: $0, cost: $1.cost) }
        guard case .refuted(let refutation) = try search.refute(own, atMost: target, patience: patience) else {
            return nil
        }
        return whole(refutation)
    }

    private func whole(_ refutation: Refutation) -> Refutation {
        switch refutation {
        case .combination(let combination):
            .combination(
                Refutation.Combination(
                    prices: combination.prices.map { (rows[$0.row], $0.price) }, question: combination.question))
        case .branches(let column, let zero, let one):
            .branches(column: columns[column], zero: whole(zero), one: whole(one))
        }
    }
}
