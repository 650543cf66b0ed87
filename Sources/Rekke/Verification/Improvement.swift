/// Something better than what a result comes to, which keeps all rules.
package struct Improvement: Hashable, Sendable {
    /// The first of the result's objectives in which they differ.
    package let objective: Objective
    /// What that could come to.
    package let value: ObjectiveOutcome.Value
    /// Where registrations are compared one by one: the first for which it is better.
    package let registration: String?

    package var description: String {
        let better = "\(objective.rawValue) could come to more than the result makes of it"
        guard let registration else { return "\(better): \(value.claimText)" }
        return switch value {
        case .places: "\"\(registration)\" could have a place beside all before it that have one"
        default: "\(better), for \"\(registration)\" first, beside all before it"
        }
    }
}

extension Problem {
    /// A better allocation than this, as far as counting finds one; nil where it finds none. It is asked of results that
    /// are not proven to be best.
    package func countedImprovement(of allocation: Allocation) -> Improvement? {
        let instance = Instance(self)
        return CountedImprovement(of: allocation, in: instance).values.flatMap {
            instance.improvement(of: allocation, by: $0)
        }
    }

    /// Whether another allocation of the same problem is better than this, whatever either says of itself.
    package func improvement(of allocation: Allocation, by other: Allocation) -> Improvement? {
        Instance(self).improvement(of: allocation, by: other.values)
    }

    /// What another allocation of the same problem shows to be untrue: a bound that it beats, an optimum that is none.
    package func contradictions(of allocation: Allocation, by other: Allocation) -> [Violation] {
        Instance(self).contradictions(of: allocation, by: other.values)
    }
}

extension Allocation {
    /// What it comes to, by objective.
    var values: [Objective: ObjectiveOutcome.Value] {
        Dictionary(objectives.map { ($0.objective, $0.value) }) { first, _ in first }
    }

    /// How many attendances its placements have.
    var attendances: Int {
        placements.reduce(0) { total, placement in
            total + (placement.attendance ?? []).reduce(0) { $0 + $1.attendees.count }
        }
    }
}

extension Instance {
    /// - Parameter values: What another allocation comes to.
    func improvement(of allocation: Allocation, by values: [Objective: ObjectiveOutcome.Value]) -> Improvement? {
        let comparison = ObjectiveComparison(positions: programme.seriesPositions)
        for outcome in allocation.objectives {
            guard let value = values[outcome.objective] else { return nil }
            guard let difference = comparison.difference(value, outcome.value, of: outcome.objective) else { continue }
            guard difference.isFirstBetter else { return nil }
            return Improvement(
                objective: outcome.objective, value: value,
                registration: outcome.objective.compared(in: self).map { registration($0[difference.component]).id })
        }
        return nil
    }

    /// - Parameter values: What another allocation comes to.
    func contradictions(of allocation: Allocation, by values: [Objective: ObjectiveOutcome.Value]) -> [Violation] {
        let comparison = ObjectiveComparison(positions: programme.seriesPositions)
        for (index, outcome) in allocation.objectives.enumerated() {
            guard let value = values[outcome.objective] else { return [] }
            let place = InputPath([.field("objectives")])[index]
            func violation(_ field: String, _ text: String) -> [Violation] {
                [Violation(place.field(field), "\(text): \(value.claimText) can be reached")]
            }
            if let bound = outcome.bound {
                return comparison.isBetter(value, than: bound, by: outcome.objective)
                    ? violation("bound", "is false") : []
            }
            guard let difference = comparison.difference(value, outcome.value, of: outcome.objective) else { continue }
            return difference.isFirstBetter ? violation("value", "is not the optimum") : []
        }
        return []
    }
}
