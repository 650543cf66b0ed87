extension BinarySearch {
    /// Why some columns can never be 1, in exact integers: a combination of rows by prices. It may say so of others as well.
    package struct Proof: Sendable {
        /// What the combination is at the least, with every open column at its best.
        private let base: Int
        /// By column, what a step of it adds; nil for columns that were settled.
        private let reduced: [Int?]

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
}
