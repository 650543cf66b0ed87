extension AllocationAssembly {
    /// The same without the places of later tracks.
    var withoutLaterPlaces: AllocationAssembly {
        let own = instance.own
        let count = own.considered.count
        let later = instance.considered.count - count
        if later == 0 { return self }
        let places = found.map { Assignment(places: Array($0.places.prefix(count))) }
        return AllocationAssembly(
            instance: own, policy: policy, found: places.droppingLast(later, in: instance),
            attendance: Array(attendance.prefix(count)),
            facilitators: facilitators.map { Array($0.prefix(own.series.count)) }, explanation: explanation)
    }
}

extension Found {
    /// The same with a bound that says nothing of the last so many considered.
    ///
    /// - Parameter instance: With those.
    fileprivate func droppingLast(_ count: Int, in instance: Instance) -> Found {
        guard case .stopped(let value, var bound) = self else { return self }
        let own = instance.considered.count - count
        let later = Assignment(
            places: instance.considered.enumerated().map { $0 < own ? nil : $1.pairs.first })
        bound.value = bound.value.dropping(
            later.value(of: bound.objective, in: instance) { 0 }, ofLast: count, bound.objective)
        return .stopped(bestKnown: value, bound)
    }
}

extension ObjectiveOutcome.Value {
    /// What it says without the last so many considered, each with a place at rank 1.
    ///
    /// - Parameter later: What they come to by themselves.
    fileprivate func dropping(
        _ later: ObjectiveOutcome.Value, ofLast count: Int, _ objective: Objective
    ) -> ObjectiveOutcome.Value {
        switch self {
        // None of those is guaranteed.
        case .places(let places): .places(objective == .guarantees ? places : Array(places.dropLast(count)))
        case .ranks(let ranks): .ranks(Array(ranks.dropLast(count)))
        case .series(let series): .series(Array(series.dropLast(count)))
        case .number(let number):
            if case .number(let others) = later { .number(number - others) } else { self }
        case .counts(let counts):
            .counts(
                counts.map {
                    ObjectiveOutcome.RankCount(rank: $0.rank, count: $0.rank == 1 ? $0.count - count : $0.count)
                }.filter { $0.count > 0 })
        }
    }
}
