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

extension [TrackOutcomes] {
    /// What the scenarios come to, for people, one track after the other.
    public func table(in language: Language = .english, style: TextStyle = TextStyle()) -> String {
        map { track in
            language.heading(ofTrack: track.track, style)
                + track.outcomes.table(for: track.problem, in: language, style: style)
        }.joined(separator: "\n")
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
            language.words.besideNow)
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
        let headings = [language.words.now] + outcomes.scenarios.indices.map { String($0 + 1) }
        let rows = outcomes.numbers(in: language).map { (label: $0.label, cells: $0.values.map { String($0) }) }
        layout.columns(headings, rows, indent: 2)
    }

    // MARK: One scenario

    private mutating func write(_ sentences: ScenarioSentences) {
        if let unproven = sentences.unproven { layout.paragraph(unproven, indent: 2) }
        if let nothingChanges = sentences.nothingChanges { layout.paragraph(nothingChanges, indent: 2) }
        for (heading, items) in sentences.lists { writeList(heading, items) }
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
