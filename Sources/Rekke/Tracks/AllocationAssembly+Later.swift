extension AllocationAssembly {
    /// The same without the places of later tracks.
    var withoutLaterPlaces: AllocationAssembly {
        let own = instance.own
        let count = own.considered.count
        let later = instance.considered.count - count
        if later == 0 { return self }
        let places = found.map { Assignment(places: Array($0.places.prefix(count))) }
        return AllocationAssembly(
            instance: own, policy: policy, found: places.droppingLast(later),
            attendance: Array(attendance.prefix(count)),
            facilitators: facilitators.map { Array($0.prefix(own.series.count)) }, explanation: explanation)
    }
}

extension Found {
    /// The same with a bound that says nothing of the last so many considered.
    fileprivate func droppingLast(_ count: Int) -> Found {
        guard case .stopped(let value, var bound) = self else { return self }
        bound.value = bound.value.droppingLast(count, of: bound.objective)
        return .stopped(bestKnown: value, bound)
    }
}

extension ObjectiveOutcome.Value {
    /// What it says without the last so many considered, each with a place at rank 1.
    fileprivate func droppingLast(_ count: Int, of objective: Objective) -> ObjectiveOutcome.Value {
        switch self {
        // None of those is guaranteed.
        case .places(let places): .places(objective == .guarantees ? places : Array(places.dropLast(count)))
        case .ranks(let ranks): .ranks(Array(ranks.dropLast(count)))
        case .series(let series): .series(Array(series.dropLast(count)))
        case .number(let number):
            .number([.mostPlaces, .lowestTotalRank].contains(objective) ? number - count : number)
        case .counts(let counts):
            .counts(
                counts.map {
                    ObjectiveOutcome.RankCount(rank: $0.rank, count: $0.rank == 1 ? $0.count - count : $0.count)
                }.filter { $0.count > 0 })
        }
    }
}
