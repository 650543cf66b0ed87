package import Rekke

extension ScenarioOutcomes {
    /// Numbers side by side: each with what it is of, for the problem as it is and then for every scenario.
    package func numbers(in language: Language) -> [(label: String, values: [Int])] {
        let allocations = [baseline] + scenarios.map(\.allocation)
        func row(_ label: String, _ number: (Allocation) -> Int) -> (label: String, values: [Int]) {
            (label, allocations.map(number))
        }
        var rows = [
            row(language("placed", "med plass"), \.summary.placed),
            row(language("on the waitlist", "på venteliste"), \.summary.waitlisted),
            row(language("not considered", "ikke med i fordelingen"), \.summary.rejected),
            row(language("outside preferences", "utenfor ønskene"), \.summary.outsidePreferences),
            row(language("sum of wish numbers", "sum av ønskenumre"), \.summary.totalRank),
            row(language("series used", "møterekker i bruk")) { $0.series.count { !$0.placed.isEmpty } },
        ]
        if allocations.contains(where: { $0.series.contains { $0.facilitators != nil } }) {
            rows.append(row(language("facilitators' meetings", "fasilitatorenes møter"), \.facilitatorsMeetings))
        }
        rows.append(row(language("guarantees broken", "brutte garantier"), \.guarantees.broken.count))
        return rows
    }
}

extension Allocation {
    /// How many times a facilitator leads a meeting.
    fileprivate var facilitatorsMeetings: Int {
        series.flatMap { $0.facilitators ?? [] }.reduce(0) { $0 + $1.facilitators.count }
    }
}
