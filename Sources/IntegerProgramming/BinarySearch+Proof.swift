extension BinarySearch {
    /// Why some columns can never be 1, in exact integers: a combination of rows by prices. It may say so of others as well.
    package struct Proof: Sendable {
        /// What the combination is at the least, with every open column at its best.
        private let base: Int
        /// By column, what a step of it adds; nil for columns that were settled.
        private let reduced: [Int?]
        /// The rows that it rests on, with their prices in units: above 0 where on the lower bound, below where on the upper.
        package let prices: [(row: Int, price: Int)]
        /// The price of 1, at which the columns that cannot be 1 stand in it.
        package static let unit = Certificate.scale

        /// From a proof that a sum of columns, each of cost -1, stays above -1.
        init(_ certificate: Certificate, of columns: [Int], isOpen: (Int) -> Bool) {
            var reduced = certificate.reduced.indices.map { isOpen($0) ? certificate.reduced[$0] : nil }
            var base = certificate.bound
            for column in columns {
                guard let price = reduced[column] else { continue }
                reduced[column] = price + Certificate.scale
                base += min(0, price + Certificate.scale) - min(0, price)
            }
            self.base = base
            prices = certificate.prices
            self.reduced = reduced
        }

        /// Whether none of these columns, at most one of which is 1, can be 1: the combination, which every solution keeps
        /// at 0 or below, would be above.
        package func excludes(_ columns: [Int]) -> Bool {
            var rest = base
            for column in columns {
                guard let price = reduced[column] else { return false }
                rest -= min(0, price)
            }
            return columns.allSatisfy { rest + (reduced[$0] ?? 0) > 0 }
        }
    }

    /// Whether no solution keeps a restriction, by rows at prices: in exact integers, whatever the prices are and wherever
    /// they are from (weak duality).
    package func excludesAll(_ prices: [(row: Int, price: Int)], under restriction: Restriction) -> Bool {
        var rowLower = program.lower
        var rowUpper = program.upper
        for (row, lower, upper) in restriction.rows {
            rowLower[row] = max(rowLower[row], lower)
            rowUpper[row] = min(rowUpper[row], upper)
        }
        var lower = lower
        var upper = upper
        for (column, value) in restriction.columns {
            lower[column] = value
            upper[column] = value
        }
        var reduced = [Int](repeating: 0, count: program.columnCount)
        var bound = 0
        for (row, price) in prices where price != 0 {
            let side = price > 0 ? rowLower[row] : rowUpper[row]
            guard side != .min, side != .max else { return false }
            bound += price * side
            for term in program.terms(of: row) { reduced[Int(term.column)] -= price * term.coefficient }
        }
        for column in reduced.indices {
            bound += reduced[column] * Int(reduced[column] > 0 ? lower[column] : upper[column])
        }
        return bound > 0
    }
}
