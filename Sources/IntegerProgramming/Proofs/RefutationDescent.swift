/// One question to a relaxation, depth first, that keeps why each branch is left.
struct RefutationDescent {
    private struct Branch {
        let column: Int
        let first: Int8
        let basis: [UInt8]
        /// Why the first value is out, once that is known.
        var firstRefutation: Leaf?

        var value: Int8 { firstRefutation == nil ? first : 1 - first }
    }

    /// A refutation, and the columns branched on whose values it rests on.
    private struct Leaf {
        let refutation: Refutation
        let columns: Set<Int>
    }

    private let program: BinaryProgram
    private let relaxation: Relaxation
    private let objective: [(column: Int, cost: Int)]
    private let target: Int
    private let settledCost: Int
    private var patience: Int
    private var branches: [Branch] = []

    init(
        _ program: BinaryProgram, _ relaxation: Relaxation, _ objective: [(column: Int, cost: Int)], _ target: Int,
        _ patience: Int
    ) {
        self.program = program
        self.relaxation = relaxation
        self.objective = objective
        self.target = target
        self.patience = patience
        settledCost = relaxation.settledCost(objective)
    }

    /// - Throws: `Stopped` where a limit came first.
    mutating func run() throws -> RefutationSearch.Outcome {
        var status = try relaxation.solve(isDual: false, cutoff: .infinity)
        while true {
            if case .stopped(let limit) = status { throw Stopped(limit: limit) }
            if let leaf = try leaf(status) ?? point() {
                if let refutation = try backtrack(leaf) { return .refuted(refutation) }
            } else if let solution = solution(status) {
                try leave()
                return .found(solution)
            } else {
                guard patience > 0, let column = branchingColumn(status) else {
                    try leave()
                    return .gaveUp
                }
                patience -= 1
                let first: Int8 = relaxation.value(column) > 0.5 ? 1 : 0
                branches.append(Branch(column: column, first: first, basis: try relaxation.basis()))
                try relaxation.bound([(column, first, first)])
            }
            status = try relaxation.solve(isDual: true, cutoff: .infinity)
        }
    }

    // MARK: - Leaves

    /// From where the relaxation claims that nothing is left; nil where integers do not agree.
    private func leaf(_ status: GLPKSession.Status) throws(SolverError) -> Leaf? {
        switch status {
        case .optimal where relaxation.session.objective > Double(target - settledCost) + 1e-6:
            return try relaxation.refutation(
                program, costingAtMost: target - settledCost, scales: Certificate.plainScales
            ).flatMap { leaf(Refutation.Combination(prices: $0.prices, question: $0.scale)) }
        case .infeasible:
            return relaxation.contradiction(program, scales: Certificate.plainScales)
                .flatMap { leaf(Refutation.Combination(prices: $0.prices, question: 0)) }
        case .optimal, .cutOff, .undecided, .stopped: return nil
        }
    }

    /// Where every column has one value left: a row that they break, or that they cost too much; nil where neither is so.
    private func point() -> Leaf? {
        guard let values = onlyPoint else { return nil }
        if cost(of: values) > target { return leaf(Refutation.Combination(prices: [], question: 1)) }
        guard let row = (0..<program.rowCount).first(where: { !program.isSatisfied($0, at: values) }) else {
            return nil
        }
        let isBelow = program.activity(of: row, at: values) < program.lower[row]
        return leaf(Refutation.Combination(prices: [(row, isBelow ? 1 : -1)], question: 0))
    }

    /// The values, where each column has one left.
    private var onlyPoint: [Int8]? {
        relaxation.columns.contains(where: relaxation.isOpen)
            ? nil : relaxation.rounded(relaxation.lower.map(Double.init))
    }

    private func leaf(_ combination: Refutation.Combination) -> Leaf? {
        guard let reduced = combination.reduced(program, objective) else { return nil }
        let values = Dictionary(uniqueKeysWithValues: branches.map { ($0.column, $0.value) })
        // At 1 a column's lower bound is another than before, at 0 its upper one.
        let columns = reduced.filter { column, value in values[column].map { $0 == 1 ? value > 0 : value < 0 } == true }
        return Leaf(refutation: .combination(combination), columns: Set(columns.map(\.column)))
    }

    private func cost(of values: [Int8]) -> Int {
        objective.reduce(0) { $0 + $1.cost * Int(values[$1.column]) }
    }

    /// The optimum of the relaxation, or the only point left, where it is a solution that costs so little.
    private func solution(_ status: GLPKSession.Status) -> [Int8]? {
        var values = onlyPoint
        if values == nil, case .optimal = status, fractionalColumn == nil {
            values = relaxation.rounded(relaxation.values)
        }
        guard let values else { return nil }
        return cost(of: values) <= target && program.isFeasible(values) ? values : nil
    }

    // MARK: - Branching

    private func branchingColumn(_ status: GLPKSession.Status) -> Int? {
        if case .optimal = status, let column = fractionalColumn { return column }
        return relaxation.columns.first(where: relaxation.isOpen).map { Int($0) }
    }

    private var fractionalColumn: Int? {
        var best: (distance: Double, column: Int)?
        for (place, column) in relaxation.columns.enumerated() {
            let value = relaxation.values[place]
            let distance = abs(value - value.rounded())
            if distance > 1e-6, distance > best?.distance ?? 0 { best = (distance, Int(column)) }
        }
        return best?.column
    }

    /// Goes on to the next value that is still to be tried; where there is none, the whole refutation.
    private mutating func backtrack(_ leaf: Leaf) throws -> Refutation? {
        var leaf = leaf
        while var branch = branches.popLast() {
            if !leaf.columns.contains(branch.column) {
                // It holds whatever the value is.
            } else if let first = branch.firstRefutation {
                let (zero, one) = branch.first == 0 ? (first, leaf) : (leaf, first)
                leaf = Leaf(
                    refutation: .branches(column: branch.column, zero: zero.refutation, one: one.refutation),
                    columns: zero.columns.union(one.columns).subtracting([branch.column]))
            } else {
                branch.firstRefutation = leaf
                branches.append(branch)
                try relaxation.restore(branch.basis)
                try relaxation.bound([(branch.column, branch.value, branch.value)])
                return nil
            }
            try relaxation.bound([(branch.column, 0, 1)])
            if branches.isEmpty { try relaxation.restore(branch.basis) }
        }
        return leaf.refutation
    }

    /// Takes back what was branched on.
    private mutating func leave() throws {
        try relaxation.bound(branches.map { ($0.column, 0, 1) })
        if let first = branches.first { try relaxation.restore(first.basis) }
        branches = []
    }
}
