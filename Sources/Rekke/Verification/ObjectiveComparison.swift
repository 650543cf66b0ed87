/// Compares what allocations come to, by the objectives' own sense of what is better.
struct ObjectiveComparison {
    /// The positions of the series by id.
    let positions: SeriesPositions

    /// Where two values of an objective first differ, and which is the better one.
    struct Difference {
        /// The component, where a vector is compared in order; 0 of a number.
        let component: Int
        let isFirstBetter: Bool
    }

    /// - Returns: nil for equal values.
    func difference(
        _ first: ObjectiveOutcome.Value, _ second: ObjectiveOutcome.Value, of objective: Objective
    ) -> Difference? {
        let (one, two) = (costs(first, objective, beside: second), costs(second, objective, beside: first))
        guard let component = zip(one, two).enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset else {
            return nil
        }
        return Difference(component: component, isFirstBetter: one[component] < two[component])
    }

    func isBetter(
        _ first: ObjectiveOutcome.Value, than second: ObjectiveOutcome.Value, by objective: Objective
    ) -> Bool {
        difference(first, second, of: objective)?.isFirstBetter == true
    }

    /// Numbers of which the smaller is better, compared in order.
    private func costs(
        _ value: ObjectiveOutcome.Value, _ objective: Objective, beside other: ObjectiveOutcome.Value
    ) -> [Int] {
        switch value {
        case .places(let places): places.map { $0 ? 0 : 1 }
        case .number(let number): [objective.isMaximised ? -number : number]
        case .ranks(let ranks): ranks.map { $0 ?? .max }
        case .series(let series): series.map { id in id.flatMap { positions[$0] } ?? .max }
        case .counts(let counts): costs(counts, objective, beside: other)
        }
    }

    /// The counts of all ranks that occur in either: fewest of the worst first, or most of the best first.
    private func costs(
        _ counts: [ObjectiveOutcome.RankCount], _ objective: Objective, beside other: ObjectiveOutcome.Value
    ) -> [Int] {
        var others: [ObjectiveOutcome.RankCount] = []
        if case .counts(let found) = other { others = found }
        let ranks = Set((counts + others).map(\.rank)).sorted()
        let countOf = Dictionary(counts.map { ($0.rank, $0.count) }) { first, _ in first }
        return objective.isMaximised
            ? ranks.map { -(countOf[$0] ?? 0) } : ranks.reversed().map { countOf[$0] ?? 0 }
    }
}
