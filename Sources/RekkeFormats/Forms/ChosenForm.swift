/// A programme's `form` as somebody chooses it: what each column is for, and what answers mean.
package struct ChosenForm: Hashable, Codable, Sendable {
    /// By heading, as `form.columns` names the fields; columns that nothing is read from are left out.
    package var fields: [String: String]
    /// Of the columns that it was chosen for, also of those that nothing is to be read from.
    package var headings: [String] = []
    /// By text: the id of a series, or `all` or `none`.
    package var answers: [String: String]
    /// As `answers`, in columns of what is impossible, where texts mean something else there.
    package var impossibleAnswers: [String: String] = [:]
    /// Whether the month comes first in dates whose year does not; nil where they say so themselves.
    package var isMonthFirst: Bool?

    package init(fields: [String: String] = [:], answers: [String: String] = [:], isMonthFirst: Bool? = nil) {
        self.fields = fields
        self.answers = answers
        self.isMonthFirst = isMonthFirst
    }

    /// YAML to be put under `programme`; empty where no column is read.
    package var yaml: String {
        let columns = fields.sorted { $0.key < $1.key }.compactMap { heading, name in
            FormColumn.Field(name: name).map { FormColumn(field: $0, heading: heading) }
        }
        guard !columns.isEmpty else { return "" }
        var lines =
            ["  form:", "    columns:"] + FormSuggestion.lines(of: columns.sorted { $0.field.name < $1.field.name })
        lines += ChosenForm.lines("answers", answers) + ChosenForm.lines("impossibleAnswers", impossibleAnswers)
        if let isMonthFirst {
            let order: FormMapping.DateOrder = isMonthFirst ? .monthFirst : .dayFirst
            lines.append("    dates: \(order.rawValue)")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// Without what means a series that the programme does not have.
    ///
    /// - Parameter series: The ids of those that it has.
    package func limited(to series: Set<String>) -> ChosenForm {
        var limited = self
        limited.fields = fields.filter { field in
            switch FormColumn.Field(name: field.value) {
            case .series(_, let id), .rank(let id): series.contains(id)
            case .plain, .answers, .wish, nil: true
            }
        }
        func known(_ answers: [String: String]) -> [String: String] {
            answers.filter { series.contains($0.value) || ["all", "none"].contains($0.value) }
        }
        (limited.answers, limited.impossibleAnswers) = (known(answers), known(impossibleAnswers))
        return limited
    }

    private static func lines(_ field: String, _ answers: [String: String]) -> [String] {
        let texts = Dictionary(grouping: answers.keys.sorted()) { answers[$0] ?? "" }
        return (texts.isEmpty ? [] : ["    \(field):"])
            + texts.sorted { $0.key < $1.key }.map { meaning, texts in
                "      \(yamlText(meaning)): [\(texts.map(yamlText).joined(separator: ", "))]"
            }
    }

    /// What a column can be for, but for the series of the programme.
    package static var fieldNames: [String] {
        FormColumn.PlainField.allCases.map(\.rawValue) + ["suits", "preferences", "impossible"]
            + (0..<3).map { "preferences[\($0)]" }
    }
}

extension FormColumn.Field {
    /// As `form.columns` names it.
    init?(name: String) {
        if let plain = FormColumn.PlainField(rawValue: name) {
            self = .plain(plain)
        } else if let answers = FormColumn.AnswerField(rawValue: name) {
            self = .answers(answers)
        } else if name.hasPrefix("preferences["), let number = Int(name.dropFirst("preferences[".count).dropLast()),
            (0..<9).contains(number)
        {
            self = .wish(rank: number + 1)
        } else {
            let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
            guard parts.count == 2, let field = FormColumn.AnswerField(rawValue: parts[0]) else { return nil }
            self = field == .preferences ? .rank(id: parts[1]) : .series(field, id: parts[1])
        }
    }
}

/// An answer that means nothing known.
package struct AnswerQuestion: Hashable, Sendable {
    package let text: String
    /// What it seems to mean: the id of a series, or `all` or `none`; nil where that cannot be told.
    package let meaning: String?
}
