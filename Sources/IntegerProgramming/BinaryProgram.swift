/// An integer program over columns that are 0 or 1, with integer coefficients: what it says is exact.
///
/// Flat, for programs that are asked much: rows are runs of one array. Building never fails.
package struct BinaryProgram: Sendable {
    /// Part of a row: a column times a coefficient other than 0.
    package struct Term: Sendable, Equatable {
        package let column: Int32
        package let coefficient: Int

        package init(_ column: Int, _ coefficient: Int) {
            self.column = Int32(column)
            self.coefficient = coefficient
        }
    }

    /// lower ≤ Σ terms ≤ upper; `Int.min` and `Int.max` mean none. Each column at most once.
    package struct Row: Sendable, Equatable {
        package let terms: [Term]
        package let lower: Int
        package let upper: Int

        package init(_ terms: [Term], lower: Int = .min, upper: Int = .max) {
            self.terms = terms
            self.lower = lower
            self.upper = upper
        }
    }

    package private(set) var columnCount = 0
    package private(set) var lower: [Int] = []
    package private(set) var upper: [Int] = []
    /// Whether a relaxation may go without the row until an answer violates it.
    package private(set) var isLazy: [Bool] = []
    private var start: [Int] = [0]
    private var terms: [Term] = []
    /// By column, the rows that it is in.
    package private(set) var rows: [[Int32]] = []

    package init() {}

    package var rowCount: Int { lower.count }

    /// Adds a column, and returns its number.
    package mutating func addColumn() -> Int {
        columnCount += 1
        rows.append([])
        return columnCount - 1
    }

    /// Adds a row, and returns its number.
    @discardableResult
    package mutating func addRow(_ row: Row, isLazy: Bool = false) -> Int {
        let number = Int32(rowCount)
        for term in row.terms { rows[Int(term.column)].append(number) }
        terms.append(contentsOf: row.terms)
        start.append(terms.count)
        lower.append(row.lower)
        upper.append(row.upper)
        self.isLazy.append(isLazy)
        return Int(number)
    }

    /// Makes a row's bounds tighter.
    package mutating func tighten(_ row: Int, lower: Int = .min, upper: Int = .max) {
        self.lower[row] = max(self.lower[row], lower)
        self.upper[row] = min(self.upper[row], upper)
    }

    /// Puts a row's bounds back to what they were.
    mutating func bound(_ row: Int, lower: Int, upper: Int) {
        self.lower[row] = lower
        self.upper[row] = upper
    }

    package func terms(of row: Int) -> ArraySlice<Term> { terms[start[row]..<start[row + 1]] }

    /// What the row's terms sum to.
    package func activity(of row: Int, at values: [Int8]) -> Int {
        terms(of: row).reduce(0) { $0 + $1.coefficient * Int(values[Int($1.column)]) }
    }

    package func isSatisfied(_ row: Int, at values: [Int8]) -> Bool {
        let activity = activity(of: row, at: values)
        return lower[row] <= activity && activity <= upper[row]
    }

    /// Whether the values, one a column, satisfy every row.
    package func isFeasible(_ values: [Int8]) -> Bool {
        (0..<rowCount).allSatisfy { isSatisfied($0, at: values) }
    }
}
