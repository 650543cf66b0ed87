public import Rekke

extension Reallocation {
    /// The reallocation for people: who moves and why, who gets or loses a place, then the whole result.
    ///
    /// - Parameters:
    ///   - problem: The changed problem.
    ///   - changes: What changed, by the scenarios' names.
    ///   - earlier: The problem before the change, for the names of those who lead nothing any more.
    public func table(
        for problem: Problem, after changes: [String] = [], of earlier: Problem? = nil,
        in language: Language = .english,
        style: TextStyle = TextStyle()
    ) -> String {
        var table = ReallocationTable(self, problem, earlier, language, style)
        table.writeAll(after: changes)
        return table.layout.text
    }
}

private struct ReallocationTable {
    let reallocation: Reallocation
    let problem: Problem
    let earlier: Problem?
    let language: Language
    var layout: TextLayout

    init(
        _ reallocation: Reallocation, _ problem: Problem, _ earlier: Problem?, _ language: Language, _ style: TextStyle
    ) {
        self.reallocation = reallocation
        self.problem = problem
        self.earlier = earlier
        self.language = language
        layout = TextLayout(style)
    }

    mutating func writeAll(after changes: [String]) {
        layout.paragraph(language.words.whatChanges, emphasis: .bold)
        for (index, name) in changes.enumerated() {
            layout.paragraph(printable(name), lead: "\(index + 1). ", indent: 2)
        }
        let sentences = ReallocationSentences(reallocation, problem, of: earlier, in: language)
        for sentence in sentences.opening { layout.paragraph(sentence) }
        for (heading, items) in sentences.lists { writeList(heading, items) }
        layout.emptyLine()
        layout.append(
            reallocation.allocation.table(
                for: problem, in: language, style: layout.style, keptOut: Set(reallocation.keptOut ?? []),
                since: reallocation.from))
    }

    private mutating func writeList(_ heading: String, _ items: [[String]]) {
        layout.heading(heading)
        for item in items {
            for (index, text) in item.enumerated() {
                layout.paragraph(text, lead: index == 0 ? "– " : "  ", indent: 2)
            }
        }
    }
}
