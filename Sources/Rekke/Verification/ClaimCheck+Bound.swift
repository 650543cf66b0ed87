extension ClaimCheck {
    /// What can be seen of a bound by itself: it is of the kind of its value, and nothing better than it was reached.
    func bound(ofObjective index: Int) -> [Violation] {
        let outcome = allocation.objectives[index]
        guard let bound = outcome.bound else { return [] }
        let place = InputPath([.field("objectives")])[index].field("bound")
        guard isPossible(bound, beside: outcome.value) else {
            return [Violation(place, "is nothing that \(outcome.objective.rawValue) could come to")]
        }
        let comparison = ObjectiveComparison(positions: positions)
        return comparison.isBetter(outcome.value, than: bound, by: outcome.objective)
            ? [Violation(place, "is worse than the value that was reached")] : []
    }

    /// Whether the registrations, ranks and series that the problem has could come to such a value at all.
    private func isPossible(_ bound: ObjectiveOutcome.Value, beside value: ObjectiveOutcome.Value) -> Bool {
        switch (bound, value) {
        case (.number(let number), .number): number >= 0
        case (.places(let bound), .places(let places)): bound.count == places.count
        case (.ranks(let bound), .ranks(let ranks)):
            bound.count == ranks.count
                && zip(bound, instance.considered).allSatisfy { rank, considered in
                    rank.map { rank in considered.pairs.contains { $0.rank == rank } } != false
                }
        case (.series(let bound), .series(let series)):
            bound.count == series.count
                && zip(bound, instance.considered).allSatisfy { id, considered in
                    id.map { id in considered.pairs.contains { $0.series == positions[id] } } != false
                }
        case (.counts(let bound), .counts):
            bound.allSatisfy {
                $0.count > 0 && $0.count <= instance.considered.count && instance.ranks.contains($0.rank)
            }
        default: false
        }
    }
}
