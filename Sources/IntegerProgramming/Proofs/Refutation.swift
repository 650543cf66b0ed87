/// Why no values within the bounds of a binary program keep its rows and cost so little: checked in integers.
package indirect enum Refutation: Sendable {
    case combination(Combination)
    /// One for each value of a column.
    case branches(column: Int, zero: Refutation, one: Refutation)

    /// Rows times integers that contradict each other, each column at its best within its bounds.
    package struct Combination: Sendable {
        /// Above 0 for the row's lower bound, below for its upper one.
        let prices: [(row: Int, price: Int)]
        /// How many times it takes that the cost is as little as asked; 0 where the rows alone are enough.
        let question: Int
    }
}

extension Refutation.Combination {
    /// By column that is left in the sum, what a step of it adds; nil where an integer would be too large.
    func reduced(
        _ program: BinaryProgram, _ objective: [(column: Int, cost: Int)]
    ) -> [(column: Int, value: Int)]? {
        var sums: [Int: CheckedSum] = [:]
        for (column, cost) in objective { sums[column, default: CheckedSum()].add(question, times: cost) }
        for (row, price) in prices {
            for term in program.terms(of: row) {
                sums[Int(term.column), default: CheckedSum()].add(-price, times: term.coefficient)
            }
        }
        guard sums.values.allSatisfy(\.isExact) else { return nil }
        return sums.filter { $0.value.value != 0 }.map { (column: $0.key, value: $0.value.value) }
            .sorted { $0.column < $1.column }
    }
}
