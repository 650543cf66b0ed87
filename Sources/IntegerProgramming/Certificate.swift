/// A proof in integers that an objective costs at least so much: what rows times prices sum to, with every column at its
/// best within its bounds. It holds whatever the prices are and wherever they are from (weak duality), so that prices of a
/// floating-point solver, rounded, do.
///
/// Source: Neumaier & Shcherbina, "Safe bounds in linear and mixed-integer programming" (Mathematical Programming 2004).
struct Certificate {
    /// What prices, costs and the bound are multiplied with before they are integers.
    let scale: Int
    /// Times `scale`; settled columns left out.
    let bound: Int
    /// By the program's column, what a step of it costs beyond the bound; 0 for settled ones.
    let reduced: [Int]
    /// Of the rows that it rests on: above 0 where it rests on the lower bound, below where on the upper.
    let prices: [(row: Int, price: Int)]

    /// Whether nothing that costs at most `target` is left, or nothing where a column of that reduced cost has its other
    /// value.
    func isAbove(_ target: Int, with reduced: Int = 0) -> Bool {
        var left = CheckedSum(bound)
        left.add(target, times: -scale)
        left.add(reduced.signum(), times: reduced)
        return left.isExact && left.value > 0
    }

    /// The bound, rounded up to what an integer can be.
    var roundedBound: Int {
        let (quotient, remainder) = bound.quotientAndRemainder(dividingBy: scale)
        return remainder > 0 ? quotient + 1 : quotient
    }

    /// For prices that are read often.
    static let usualScale = 1 << 20

    /// Fractions with small denominators are exact with one of these; others are close with the last ones, also beside
    /// coefficients of a million.
    static let scales = [usualScale, 1, 2, 3, 4, 6, 12, 60, 840, 1 << 30, 1 << 40]

    /// The same for proofs that people read: the least that will do.
    static let plainScales = [1, 2, 3, 4, 6, 12, 60, 840, 10_000, 1_000_000, 100_000_000]
}

/// A sum of products of integers that cannot wrap around: it says so instead.
package struct CheckedSum {
    package private(set) var value: Int
    package private(set) var isExact = true

    package init(_ value: Int = 0) {
        self.value = value
    }

    package mutating func add(_ factor: Int, times other: Int) {
        let (product, isTooLarge) = factor.multipliedReportingOverflow(by: other)
        let (sum, isSumTooLarge) = value.addingReportingOverflow(product)
        value = sum
        if isTooLarge || isSumTooLarge { isExact = false }
    }
}
