/// A programme's `form` as somebody chooses it: what each column is for, and what answers mean.
package struct ChosenForm: Hashable, Codable, Sendable {
    /// By heading, as `form.columns` names the fields, several where a column speaks of several series; columns that nothing
    /// is read from are left out.
    package var fields: [String: [String]]
    /// Of the columns that it was chosen for, also of those that nothing is to be read from.
    package var headings: [String] = []
    /// By text: the ids of the series that it means, or `all` or `none`.
    package var answers: [String: [String]] = [:]
    /// As `answers`, in columns of what is impossible, where texts mean something else there.
    package var impossibleAnswers: [String: [String]] = [:]
    /// By text: the rank that it gives the series of its column; 1 is best.
    package var ranks: [String: Int] = [:]
    /// Whether the month comes first in dates whose year does not; nil where they say so themselves.
    package var isMonthFirst: Bool?

    package init(fields: [String: String] = [:]) { self.fields = fields.mapValues { [$0] } }

    /// What an earlier version did not know is as it is at first, and what had one meaning has it still.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        func meanings(_ key: CodingKeys) throws -> [String: [String]] {
            try values.decodeIfPresent([String: Meanings].self, forKey: key)?.mapValues(\.all) ?? [:]
        }
        fields = try meanings(.fields)
        headings = try values.decodeIfPresent([String].self, forKey: .headings) ?? []
        answers = try meanings(.answers)
        impossibleAnswers = try meanings(.impossibleAnswers)
        ranks = try values.decodeIfPresent([String: Int].self, forKey: .ranks) ?? [:]
        isMonthFirst = try values.decodeIfPresent(Bool.self, forKey: .isMonthFirst)
    }

    /// A list, or one text.
    private struct Meanings: Decodable {
        let all: [String]

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            all = try (try? value.decode([String].self)) ?? [value.decode(String.self)]
        }
    }

    /// What the answers seem to mean is taken for what they do, until somebody chooses.
    package mutating func take(_ questions: [AnswerQuestion]) {
        for question in questions where !question.meanings.isEmpty {
            if question.kind.isOfImpossible {
                impossibleAnswers[question.text] = question.meanings
            } else {
                answers[question.text] = question.meanings
            }
        }
    }

    /// The headings of columns that are for what only one can be for, or for what does not go together.
    package var conflicts: [String] {
        var columns: [String: Set<String>] = [:]
        for (heading, names) in fields { for name in names { columns[name, default: []].insert(heading) } }
        var found = columns.filter { $0.key != "attendees" && $0.value.count > 1 }.values.reduce(into: Set()) {
            $0.formUnion($1)
        }
        for group in [["suits", "preferences"], ["impossible"]] {
            let ofGroup = columns.filter { name, _ in group.contains(String(name.prefix { $0 != "." && $0 != "[" })) }
            let kinds = Set(ofGroup.keys.map(ChosenForm.kind))
            if kinds.count > 1 || ChosenForm.hasGap(ofGroup.keys) {
                for headings in ofGroup.values { found.formUnion(headings) }
            }
        }
        return found.sorted()
    }

    /// Without the series or the rank: columns of two kinds cannot say together what suits.
    private static func kind(of name: String) -> String {
        String(name.prefix { $0 != "." && $0 != "[" }) + name.drop { $0 != "." && $0 != "[" }.prefix(1)
    }

    /// Whether of several wishes one before the last has no column.
    private static func hasGap(_ names: some Collection<String>) -> Bool {
        let ranks = names.compactMap { name -> Int? in
            if case .wish(let rank) = FormColumn.Field(name: name) { rank } else { nil }
        }
        return ranks.max().map { $0 != ranks.count } ?? false
    }

    /// YAML to be put under `programme`; empty where no column is read.
    package var yaml: String {
        let columns = fields.sorted { $0.key < $1.key }.flatMap { heading, names in
            names.compactMap { FormColumn.Field(name: $0) }.map { FormColumn(field: $0, heading: heading) }
        }
        guard !columns.isEmpty else { return "" }
        var lines =
            ["  form:", "    columns:"] + FormSuggestion.lines(of: columns.sorted { $0.field.name < $1.field.name })
        lines += ChosenForm.lines("answers", answers) + ChosenForm.lines("impossibleAnswers", impossibleAnswers)
        let texts = Dictionary(grouping: ranks.keys.sorted()) { ranks[$0].map(String.init) ?? "" }
        lines += FormSuggestion.lines("ranks", texts)
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
        func isKnown(_ field: String) -> Bool {
            switch FormColumn.Field(name: field) {
            case .series(_, let id), .rank(let id): series.contains(id)
            case .plain, .answers, .wish, nil: true
            }
        }
        func known(_ all: [String: [String]], _ isKnown: (String) -> Bool) -> [String: [String]] {
            all.mapValues { $0.filter(isKnown) }.filter { !$0.value.isEmpty }
        }
        func hasMeaning(_ id: String) -> Bool { series.contains(id) || ["all", "none"].contains(id) }
        limited.fields = known(fields, isKnown)
        (limited.answers, limited.impossibleAnswers) = (
            known(answers, hasMeaning), known(impossibleAnswers, hasMeaning)
        )
        return limited
    }

    private static func lines(_ field: String, _ answers: [String: [String]]) -> [String] {
        var texts: [String: [String]] = [:]
        for (text, meanings) in answers.sorted(by: { $0.key < $1.key }) {
            for meaning in meanings { texts[meaning, default: []].append(text) }
        }
        return FormSuggestion.lines(field, texts)
    }

    /// What a column can be for, but for the series of the programme.
    package static var fieldNames: [String] {
        FormColumn.PlainField.allCases.map(\.rawValue) + ["suits", "preferences", "impossible"]
            + (0..<9).map { "preferences[\($0)]" }
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
    package let kind: Kind
    /// What it seems to mean: the ids of series, or `all` or `none`; empty where that cannot be told.
    package let meanings: [String]

    /// What is to be said of it.
    package enum Kind: String, Hashable, Sendable {
        /// Which series it means, where it is asked what suits, or what is impossible.
        case suits, impossible
        /// Whether it is a yes, in a column of one series.
        case yesOfSuits, yesOfImpossible
        /// Which rank it gives the series of its column, if any.
        case rank

        /// Whether it is an answer to what is impossible.
        package var isOfImpossible: Bool { [.impossible, .yesOfImpossible].contains(self) }
    }
}

extension ChosenForm {
    /// What is asked of answers that have been given a meaning, by the columns that are chosen: each once.
    package var answered: [AnswerQuestion] {
        let names = Set(fields.values.joined())
        func asked(
            _ texts: [String: [String]], _ field: String, _ whole: AnswerQuestion.Kind, _ one: AnswerQuestion.Kind
        )
            -> [AnswerQuestion]
        {
            let isOfSeries = names.contains { $0.hasPrefix(field + ".") }
            return texts.sorted { $0.key < $1.key }.map { text, meanings in
                // What means some of the series stands where several are answered.
                let isYesOrNo = isOfSeries && (meanings == ["all"] || meanings == ["none"])
                return AnswerQuestion(text: text, kind: isYesOrNo ? one : whole, meanings: meanings)
            }
        }
        let hasRanks = names.contains { $0.hasPrefix("preferences.") }
        return asked(answers, hasRanks ? "preferences" : "suits", .suits, hasRanks ? .rank : .yesOfSuits)
            + asked(impossibleAnswers, "impossible", .impossible, .yesOfImpossible)
            + ranks.keys.sorted().map { AnswerQuestion(text: $0, kind: .rank, meanings: []) }
    }
}
