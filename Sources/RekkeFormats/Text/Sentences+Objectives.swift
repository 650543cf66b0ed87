package import Rekke

extension Sentences {
    /// What was optimised, in order, each with what it came to; without those that had nothing to decide.
    package func objectives(of allocation: Allocation) -> [String] {
        // What comes after the objective that a time limit ended was not optimised.
        let stopped = allocation.objectives.firstIndex { $0.bound != nil }
        return allocation.objectives.enumerated().compactMap { index, outcome in
            guard outcome.bound != nil || allocation.isOpen(outcome.objective) else { return nil }
            let objective = outcome.objective.text(in: language).capitalisedFirst
            let value = text(of: outcome.value)
            return "\(objective): "
                + (outcome.objective == .lowestTotalRank ? words.totalRank(value) : value)
                + (outcome.bound.map { words.atBest(text(of: $0)) }
                    ?? (stopped.map { index > $0 } == true ? words.notOptimised : ""))
        }
    }

    func text(of value: ObjectiveOutcome.Value) -> String {
        switch value {
        case .number(let number): return String(number)
        case .places(let places): return words.havePlaces(places.count { $0 }, of: places.count)
        case .ranks(let ranks):
            var counts: [Int: Int] = [:]
            for case let rank? in ranks { counts[rank, default: 0] += 1 }
            let sorted = counts.sorted { $0.key < $1.key }.map { (rank: $0.key, count: $0.value) }
            return wishes(sorted, without: ranks.count { $0 == nil })
        case .series(let series): return words.arePlaced(series.count { $0 != nil }, of: series.count)
        case .counts(let counts): return wishes(counts.map { ($0.rank, $0.count) }, without: 0)
        }
    }

    private func wishes(_ counts: [(rank: Int, count: Int)], without: Int) -> String {
        let parts = counts.map(wish) + (without > 0 ? [words.noPlace(count: without)] : [])
        return parts.isEmpty ? words.noWishes : parts.joined(separator: ", ")
    }

    private func wish(_ rank: Int, count: Int) -> String {
        if hasRanks { return words.wish(rank, count: count) }
        return rank == 1 ? words.suits(count: count) : words.outsidePreferences(count: count)
    }
}
