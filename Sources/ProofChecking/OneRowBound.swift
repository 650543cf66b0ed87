/// What a goal comes to at best by its own variables' bounds and one row over them.
struct OneRowBound {
    let program: Program
    let goal: ProvenGoal

    /// Whether nothing better than the goal's value is possible: some multiple of the row, and the bounds, say so.
    func holds(with row: LinearRow?) -> Bool {
        guard let row else { return isBounded(by: [:], .zero, weight: .one) }
        guard row.terms.keys.allSatisfy({ goal.goal.terms[$0] != nil }) else { return false }
        // The best multiple takes some variable out of the sum.
        return row.terms.contains { variable, coefficient in
            guard let gain = gains[variable] else { return false }
            let weight = coefficient.signum < 0 ? -coefficient : coefficient
            let factor = coefficient.signum < 0 ? -gain : gain
            guard factor.signum * row.relation.rawValue <= 0 else { return false }
            return isBounded(by: row.terms.mapValues { $0 * factor }, row.side * factor, weight: weight)
        }
    }

    /// By variable, what a step of it gains.
    private var gains: [Int: ExactInteger] {
        goal.isMaximised ? goal.goal.terms : goal.goal.terms.mapValues { -$0 }
    }

    /// Whether weight · gain − multiple, each variable at its best, and the multiple's side stay below one better.
    private func isBounded(
        by multiple: [Int: ExactInteger], _ side: ExactInteger, weight: ExactInteger
    ) -> Bool {
        var most = side
        for (variable, gain) in gains {
            let rest = weight * gain + -(multiple[variable] ?? .zero)
            guard rest != .zero else { continue }
            let bounds = program.variables[variable]
            guard let bound = rest.signum > 0 ? bounds.upper : bounds.lower else { return false }
            most += rest * bound
        }
        let value = goal.isMaximised ? goal.value : -goal.value
        return most < weight * (value + .one)
    }
}
