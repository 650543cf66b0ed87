package import Rekke

extension Sentences {
    /// What was optimised, in order, each with what it came to; without those that had nothing to decide.
    package func objectives(of allocation: Allocation) -> [String] {
        // What comes after the objective that a time limit ended was not optimised.
        let stopped = allocation.objectives.firstIndex { $0.bound != nil }
        return allocation.objectives.enumerated().compactMap { index, outcome in
            guard outcome.bound != nil || allocation.isOpen(outcome.objective) else { return nil }
            let objective = outcome.objective.text(in: language).capitalisedFirst
            var text = text(of: outcome.value)
            if let bound = outcome.bound {
                text += language("; at best \(self.text(of: bound))", "; i beste fall \(self.text(of: bound))")
            } else if let stopped, index > stopped {
                text += language(" (not optimised)", " (ikke optimert)")
            }
            return "\(objective): \(text)"
        }
    }

    private func text(of value: ObjectiveOutcome.Value) -> String {
        switch value {
        case .number(let number): return String(number)
        case .places(let places):
            let placed = places.count { $0 }
            return language("\(placed) of \(places.count) have a place", "\(placed) av \(places.count) har plass")
        case .ranks(let ranks):
            var counts: [Int: Int] = [:]
            for case let rank? in ranks { counts[rank, default: 0] += 1 }
            let sorted = counts.sorted { $0.key < $1.key }.map { (rank: $0.key, count: $0.value) }
            return wishes(sorted, without: ranks.count { $0 == nil })
        case .series(let series):
            let placed = series.count { $0 != nil }
            return language("\(placed) of \(series.count) placed", "\(placed) av \(series.count) plassert")
        case .counts(let counts):
            return wishes(counts.map { ($0.rank, $0.count) }, without: 0)
        }
    }

    private func wishes(_ counts: [(rank: Int, count: Int)], without: Int) -> String {
        var parts = counts.map { language("wish \($0.rank): \($0.count)", "ønske \($0.rank): \($0.count)") }
        if without > 0 { parts.append(language("no place: \(without)", "uten plass: \(without)")) }
        return parts.isEmpty ? language("none", "ingen") : parts.joined(separator: ", ")
    }
}
