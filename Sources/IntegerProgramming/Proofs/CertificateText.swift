/// A refutation in VIPR's format 1.0, with the rows that it rests on and no others.
///
/// Source: Cheung, Gleixner & Steffy, "Verifying Integer Programming Results" (IPCO 2017).
struct CertificateText {
    private let question: ProofQuestion
    /// The rows that are given, in their order, and where each stands.
    private var given: [Given] = []
    private var position: [Given: Int] = [:]
    private var steps: [String] = []
    /// Of each combination, in the order in which they are derived.
    private var sums: [Sum] = []
    /// By column, which one it is of those that are named.
    private var names: [Int] = []
    private(set) var text = ""

    private var proof: ProofProgram { question.proof }

    /// In the order in which they are written.
    private enum Given: Hashable {
        case row(Int)
        case kept(Int)
        case better
        case lower(Int)
        case upper(Int)
    }

    /// Rows times integers that come to nothing on the left.
    private struct Sum {
        var factors: [(row: Given, factor: Int)] = []
        /// Of columns that are branched on: the assumption in place of a bound.
        var assumed: [(column: Int, factor: Int)] = []
        var side = CheckedSum()
    }

    /// - Throws: `SolverError` where it is no refutation.
    init(_ question: ProofQuestion, _ refutation: Refutation) throws(SolverError) {
        self.question = question
        try collect(refutation, [:])
        given = Set(sums.flatMap { $0.factors.map(\.row) }).sorted { Self.order($0) < Self.order($1) }
        for (index, row) in given.enumerated() { position[row] = index }
        var isNamed = [Bool](repeating: false, count: proof.portable.columns.count)
        for row in given { forEachTerm(of: row) { column, _ in isNamed[column] = true } }
        for column in refutation.columns { isNamed[column] = true }
        let columns = isNamed.indices.filter { isNamed[$0] }
        names = [Int](repeating: 0, count: isNamed.count)
        for (index, column) in columns.enumerated() { names[column] = index }
        sums.reverse()
        _ = derive(refutation, [:])
        writeHeader(columns)
        for step in steps { write(step, "\n") }
    }

    private static func order(_ row: Given) -> (Int, Int) {
        switch row {
        case .row(let number): (0, number)
        case .kept(let goal): (1, goal)
        case .better: (2, 0)
        case .lower(let column): (3, column)
        case .upper(let column): (4, column)
        }
    }

    /// Text is added piece by piece: certificates of large programs have tens of thousands.
    private mutating func write(_ pieces: String...) {
        for piece in pieces { text += piece }
    }

    private mutating func writeHeader(_ columns: [Int]) {
        let bounds = given.count {
            switch $0 {
            case .lower, .upper: true
            case .row, .kept, .better: false
            }
        }
        write("VER 1.0\nVAR ", String(columns.count), "\n")
        for column in columns { write(proof.portable.columns[column].name, "\n") }
        write("INT ", String(columns.count))
        for index in columns.indices { write(index == 0 ? "\n" : " ", String(index)) }
        write("\nOBJ min\n0\nCON ", String(given.count), " ", String(bounds), "\n")
        for row in given { writeLine(row) }
        write("RTP infeas\nSOL 0\nDER ", String(steps.count), "\n")
    }

    // MARK: - Rows

    private mutating func writeLine(_ row: Given) {
        var (sum, count) = ("", 0)
        forEachTerm(of: row) { column, coefficient in
            for piece in [" ", String(names[column]), " ", String(coefficient)] { sum += piece }
            count += 1
        }
        write(name(of: row), " ", letter(of: row), " ", String(side(of: row)), " ", String(count), sum, "\n")
    }

    private func name(of row: Given) -> String {
        switch row {
        case .row(let number): proof.portable.rows[number].name
        case .kept(let goal): "kept(\(proof.goals[goal].name))"
        case .better: "better(\(proof.goals[question.goal].name))"
        case .lower(let column): "lower(\(proof.portable.columns[column].name))"
        case .upper(let column): "upper(\(proof.portable.columns[column].name))"
        }
    }

    private func letter(of row: Given) -> String {
        switch row {
        case .row(let number): proof.portable.rows[number].relation.mpsLetter
        case .kept(let goal): proof.goals[goal].sense == .maximise ? "G" : "L"
        case .better: proof.goals[question.goal].sense == .maximise ? "G" : "L"
        case .lower: "G"
        case .upper: "L"
        }
    }

    private func side(of row: Given) -> Int {
        switch row {
        case .row(let number):
            proof.program.lower[number] == .min ? proof.program.upper[number] : proof.program.lower[number]
        case .kept(let goal): proof.goals[goal].sign * question.costs[goal]
        case .better: proof.goals[question.goal].sign * question.target
        case .lower(let column): Int(proof.lower[column])
        case .upper(let column): Int(proof.upper[column])
        }
    }

    private func forEachTerm(of row: Given, _ visit: (_ column: Int, _ coefficient: Int) -> Void) {
        switch row {
        case .row(let number):
            for term in proof.program.terms(of: number) { visit(Int(term.column), term.coefficient) }
        case .kept(let goal):
            for (column, cost) in proof.goals[goal].cost { visit(column, proof.goals[goal].sign * cost) }
        case .better: forEachTerm(of: .kept(question.goal), visit)
        case .lower(let column), .upper(let column): visit(column, 1)
        }
    }

    // MARK: - Sums

    /// - Parameter values: Of the columns that are branched on.
    /// - Throws: `SolverError` where the rows do not come to a contradiction.
    private func sum(_ combination: Refutation.Combination, _ values: [Int: Int]) throws(SolverError) -> Sum {
        var left = [CheckedSum](repeating: CheckedSum(), count: proof.program.columnCount)
        var sum = Sum()
        func add(_ row: Given, times factor: Int, to sum: inout Sum) {
            guard factor != 0 else { return }
            sum.factors.append((row, factor))
            sum.side.add(factor, times: side(of: row))
            forEachTerm(of: row) { column, coefficient in left[column].add(factor, times: coefficient) }
        }
        for (row, price) in combination.prices {
            let goal = row - proof.program.rowCount
            if goal < 0 {
                add(.row(row), times: price, to: &sum)
            } else {
                // A goal's cost is at most so much; its own row may be the other way round.
                add(.kept(goal), times: proof.goals[goal].sign * price, to: &sum)
            }
        }
        add(.better, times: -proof.goals[question.goal].sign * combination.question, to: &sum)
        for (column, rest) in left.enumerated() where rest.value != 0 || !rest.isExact {
            guard rest.isExact else { throw .solverFault(message: "a proof's integers are too large") }
            // To nothing, by a bound: from below where the rest is below 0.
            let isLower = rest.value < 0
            if let value = values[column], value == (isLower ? 1 : 0) {
                sum.assumed.append((column, -rest.value))
                sum.side.add(-rest.value, times: value)
            } else {
                sum.factors.append((isLower ? .lower(column) : .upper(column), -rest.value))
                sum.side.add(-rest.value, times: Int(isLower ? proof.lower[column] : proof.upper[column]))
            }
        }
        guard sum.side.isExact, sum.side.value > 0 else { throw .solverFault(message: "this is no refutation") }
        return sum
    }

    /// - Parameter values: Of the columns that are branched on.
    private mutating func collect(_ refutation: Refutation, _ values: [Int: Int]) throws(SolverError) {
        switch refutation {
        case .combination(let combination): sums.append(try sum(combination, values))
        case .branches(let column, let zero, let one):
            for (value, branch) in [zero, one].enumerated() {
                try collect(branch, values.merging([column: value]) { $1 })
            }
        }
    }

    // MARK: - Steps

    /// - Parameter assumptions: By column that is branched on, the number of the row that says its value.
    /// - Returns: The number of the row that is derived: a contradiction.
    private mutating func derive(_ refutation: Refutation, _ assumptions: [Int: Int]) -> Int {
        switch refutation {
        case .combination:
            let sum = sums.removeLast()
            var list = ""
            func write(_ row: Int, times factor: Int) {
                for piece in [" ", String(row), " ", String(factor)] { list += piece }
            }
            for (row, factor) in sum.factors { write(position[row] ?? 0, times: factor) }
            for (column, factor) in sum.assumed { write(assumptions[column] ?? 0, times: factor) }
            let count = sum.factors.count + sum.assumed.count
            return add("contradiction G \(sum.side.value) 0 { lin \(count)\(list) }")
        case .branches(let column, let zero, let one):
            var cases: [String] = []
            for (value, branch) in [zero, one].enumerated() {
                let name = "\(value == 0 ? "zero" : "one")(\(proof.portable.columns[column].name))"
                let assumption = add("\(name) \(value == 0 ? "L" : "G") \(value) 1 \(names[column]) 1 { asm }")
                let row = derive(branch, assumptions.merging([column: assumption]) { $1 })
                cases.append("\(row) \(assumption)")
            }
            return add("contradiction G 1 0 { uns \(cases.joined(separator: " ")) }")
        }
    }

    private mutating func add(_ step: String) -> Int {
        steps.append("\(step) -1")
        return given.count + steps.count - 1
    }
}

extension ProofProgram.GoalCost {
    /// What makes costs of its numbers.
    var sign: Int { sense == .minimise ? 1 : -1 }
}

extension Refutation {
    /// Those that are branched on.
    fileprivate var columns: Set<Int> {
        switch self {
        case .combination: []
        case .branches(let column, let zero, let one): zero.columns.union(one.columns).union([column])
        }
    }
}
