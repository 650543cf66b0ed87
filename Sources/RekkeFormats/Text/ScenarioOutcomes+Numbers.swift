package import Rekke

extension ScenarioOutcomes {
    /// Numbers side by side: each with what it is of, for the problem as it is and then for every scenario.
    package func numbers(in language: Language) -> [(label: String, values: [Int])] {
        let words = language.words
        func row(_ label: String, _ number: (Allocation) -> Int) -> (label: String, values: [Int]) {
            (label, allocations.map(number))
        }
        var rows = [
            row(words.placed, \.summary.placed),
            row(words.onTheWaitlist, \.summary.waitlisted),
            row(words.ofThoseNotConsidered, \.summary.rejected),
            row(words.outsidePreferences, \.summary.outsidePreferences),
            row(words.sumOfWishNumbers, \.summary.totalRank),
            row(words.seriesUsed) { $0.series.count { !$0.placed.isEmpty } },
        ]
        if allocations.contains(where: { $0.series.contains { $0.facilitators != nil } }) {
            rows.append(row(words.facilitatorsMeetings, \.facilitatorsMeetings))
        }
        rows.append(row(words.guaranteesBroken, \.guarantees.broken.count))
        return rows
    }
}

extension Allocation {
    /// How many times a facilitator leads a meeting.
    fileprivate var facilitatorsMeetings: Int {
        series.flatMap { $0.facilitators ?? [] }.reduce(0) { $0 + $1.facilitators.count }
    }
}
