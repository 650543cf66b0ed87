extension BranchAndBound {
    /// Why some columns can never be 1, in exact integers: a combination of rows by prices. It may say so of others as well.
    package struct Proof: Sendable {
        /// What the combination is at the least, with every open column at its best.
        private let base: Int
        /// By column, what a step of it adds; nil for columns that were settled.
        private let reduced: [Int?]
        /// The rows that it rests on, with their prices in units: above 0 where on the lower bound, below where on the upper.
        package let prices: [(row: Int, price: Int)]
        /// The price of 1, at which the columns that cannot be 1 stand in it.
        package static let unit = Certificate.usualScale

        /// From a proof of the usual scale that a sum of columns, each of cost -1, stays above -1.
        init(_ certificate: Certificate, of columns: [Int], isOpen: (Int) -> Bool) {
            var reduced = certificate.reduced.indices.map { isOpen($0) ? certificate.reduced[$0] : nil }
            var base = certificate.bound
            for column in columns {
                guard let price = reduced[column] else { continue }
                reduced[column] = price + Certificate.usualScale
                base += min(0, price + Certificate.usualScale) - min(0, price)
            }
            self.base = base
            prices = certificate.prices
            self.reduced = reduced
        }

        /// Whether none of these columns, at most one of which is 1, can be 1: the combination, which every solution keeps
        /// at 0 or below, would be above.
        package func excludes(_ columns: [Int]) -> Bool {
            var rest = CheckedSum(base)
            for column in columns {
                guard let price = reduced[column] else { return false }
                rest.add(-1, times: min(0, price))
            }
            return columns.allSatisfy { column in
                var sum = rest
                sum.add(1, times: reduced[column] ?? 0)
                return sum.isExact && sum.value > 0
            }
        }
    }

    /// What rows at prices add up to, whatever the prices are and wherever they are from: with every solution, `bound` and
    /// the columns times `reduced` come to 0 at the most. A price above 0 is for a row's lower bound, below for its upper.
    ///
    /// nil where a row lacks that bound, or where an integer would be too large.
    package func combination(
        of prices: some Sequence<(row: Int, price: Int)>
    ) -> (bound: Int, reduced: [Int])? {
        var reduced = [CheckedSum](repeating: CheckedSum(), count: program.columnCount)
        var bound = CheckedSum()
        for (row, price) in prices where price != 0 {
            let side = price > 0 ? program.lower[row] : program.upper[row]
            guard side != .min, side != .max else { return nil }
            bound.add(price, times: side)
            for term in program.terms(of: row) { reduced[Int(term.column)].add(-price, times: term.coefficient) }
        }
        guard bound.isExact, reduced.allSatisfy(\.isExact) else { return nil }
        return (bound.value, reduced.map(\.value))
    }
}
