internal import IntegerProgramming

/// A proof that some registrations cannot all be placed, for whoever else it tells of: the rows that tie registrations to
/// one another, at prices. At these, everybody's place costs at least so much, and what it costs together can be no more than
/// there is. So any set that costs more is refused, whatever set the prices are from, and without those who can go with what
/// is left over it is refused still.
///
/// Source: Geoffrion, "Lagrangean relaxation for integer programming" (1974); here the rows of everybody's one place stay,
/// so that each is alone.
struct PlacementPrices {
    /// What all together come to with nobody asked for; above 0 is a contradiction.
    private let base: Int
    /// By considered registration: what it adds to be asked for.
    private let cost: [Int]

    /// - Parameters:
    ///   - prices: Of rows of the program that is searched; those of one registration's place are not needed.
    ///   - isLeftOut: Whether nobody has a place who is not asked for.
    /// - Returns: nil where an integer would be too large.
    init?(
        _ prices: [(row: Int, price: Int)], _ lean: LeanProgram, _ search: BranchAndBound, isLeftOut: Bool
    ) {
        let own = Set(lean.onePlace)
        guard let (bound, reduced) = search.combination(of: prices.lazy.filter { !own.contains($0.row) })
        else { return nil }
        var isOwn = [Bool](repeating: false, count: reduced.count)
        var base = CheckedSum(bound)
        var cost = [Int](repeating: 0, count: lean.places.count)
        var largest = CheckedSum()
        for (position, columns) in lean.places.enumerated() where !lean.instance.considered[position].isConfirmed {
            for column in columns { isOwn[column] = true }
            let cheapest = columns.lazy.filter { search.upper[$0] > 0 }.map { reduced[$0] }.min() ?? 0
            let unasked = isLeftOut ? 0 : min(0, cheapest)
            base.add(1, times: unasked)
            var difference = CheckedSum(cheapest)
            difference.add(-1, times: unasked)
            guard difference.isExact, difference.value != .min else { return nil }
            cost[position] = difference.value
            largest.add(1, times: abs(difference.value))
        }
        for (column, reduced) in reduced.enumerated() where !isOwn[column] {
            base.add(reduced, times: Int(reduced > 0 ? search.lower[column] : search.upper[column]))
        }
        guard base.isExact, base.value != .min else { return nil }
        largest.add(1, times: abs(base.value))
        guard largest.isExact else { return nil }
        self.base = base.value
        self.cost = cost
    }

    /// Whether these cannot all be placed.
    func refuse(_ asked: [Int]) -> Bool {
        asked.reduce(base) { $0 + cost[$1] } > 0
    }

    /// The part of a refused set that is left after leaving out one after the other, the last first, as long as it is refused.
    func conflict(in refused: [Int]) -> [Int] {
        var sum = refused.reduce(base) { $0 + cost[$1] }
        return refused.sorted().reversed().filter { position in
            guard sum - cost[position] > 0 else { return true }
            sum -= cost[position]
            return false
        }.reversed()
    }
}
