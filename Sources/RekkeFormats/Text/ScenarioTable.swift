public import Rekke

extension ScenarioOutcomes {
    /// What the scenarios come to, for people: numbers side by side, then for each scenario who gains, who loses, who moves
    /// and why, and what rests on assumptions.
    ///
    /// - Parameter problem: The problem as it is.
    public func table(for problem: Problem, in language: Language = .english, style: TextStyle = TextStyle()) -> String
    {
        var table = ScenarioTable(self, problem, language, style)
        table.writeAll()
        return table.layout.text
    }
}

private struct ScenarioTable {
    let outcomes: ScenarioOutcomes
    let language: Language
    let baseline: Sentences
    var layout: TextLayout

    init(_ outcomes: ScenarioOutcomes, _ problem: Problem, _ language: Language, _ style: TextStyle) {
        self.outcomes = outcomes
        self.language = language
        baseline = Sentences(problem, outcomes.baseline, in: language)
        layout = TextLayout(style)
    }

    mutating func writeAll() {
        layout.paragraph(printable(baseline.programme.name), emphasis: .bold)
        layout.paragraph(
            language("Beside the problem as it is (now):", "Sammenlignet med slik det er nå:"))
        for (index, outcome) in outcomes.scenarios.enumerated() {
            layout.paragraph(printable(outcome.scenario.name), lead: "\(index + 1). ", indent: 2)
        }
        writeNumbers()
        for (index, outcome) in outcomes.scenarios.enumerated() {
            layout.heading("\(index + 1). \(printable(outcome.scenario.name))")
            write(ScenarioSentences(outcome, outcomes.baseline, baseline, language))
        }
    }

    // MARK: Numbers

    private mutating func writeNumbers() {
        let allocations = [outcomes.baseline] + outcomes.scenarios.map(\.allocation)
        func row(_ label: String, _ number: (Allocation) -> Int) -> (label: String, cells: [String]) {
            (label, allocations.map { String(number($0)) })
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
        let headings = [language("now", "nå")] + outcomes.scenarios.indices.map { String($0 + 1) }
        layout.columns(headings, rows, indent: 2)
    }

    // MARK: One scenario

    private mutating func write(_ sentences: ScenarioSentences) {
        if sentences.isUnproven {
            layout.paragraph(
                language(
                    "Not proven optimal: the time limit ended the search, here or for the problem as it is.",
                    "Ikke bevist optimal: Tidsgrensen avbrøt søket, her eller for slik det er nå."), indent: 2)
        }
        let lists = [
            (language("Gets a place", "Får plass"), sentences.gained),
            (language("Loses the place", "Mister plassen"), sentences.lost),
            (language("Moves", "Flyttes"), sentences.moved),
        ]
        if lists.allSatisfy(\.1.isEmpty) {
            layout.paragraph(
                language("Everyone keeps what they have.", "Ingen plasser blir annerledes."), indent: 2)
        }
        for (heading, items) in lists { writeList(heading, items) }
        writeList(language("Guarantees", "Garantier"), sentences.guarantees)
        writeList(language("Not used", "Ikke i bruk"), sentences.unused)
        writeList(language("Assumed", "Antatt"), sentences.assumptions)
    }

    private mutating func writeList(_ heading: String, _ items: [[String]]) {
        guard !items.isEmpty else { return }
        layout.paragraph(heading, indent: 2, emphasis: .bold)
        for item in items {
            for (index, text) in item.enumerated() {
                layout.paragraph(text, lead: index == 0 ? "– " : "  ", indent: 4)
            }
        }
    }
}

extension Allocation {
    /// How many times a facilitator leads a meeting.
    fileprivate var facilitatorsMeetings: Int {
        series.flatMap { $0.facilitators ?? [] }.reduce(0) { $0 + $1.facilitators.count }
    }
}
