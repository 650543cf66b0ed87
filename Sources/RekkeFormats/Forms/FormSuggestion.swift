internal import Rekke
internal import Tables

/// What the columns that a form does not mention may be for, by their headings and by what is in them.
struct FormSuggestion {
    private let table: HeadedTable
    private let recognition: AnswerRecognition
    private let form: FormMapping?
    private let programme: Programme
    private var suggested: [FormColumn] = []

    private typealias Heading = HeadedTable.Heading

    init(_ table: HeadedTable, _ form: FormMapping?, _ programme: Programme) {
        self.table = table
        self.form = form
        self.programme = programme
        recognition = AnswerRecognition(programme.series, programme.timeZone, further: form?.answers ?? [:])
        let known = Set(table.columns.compactMap(\.self))
        let open = table.headings.filter { $0.isOwn && !known.contains($0.column) }
        suggestTime(open)
        suggestAnswers(open)
        for field in [FormColumn.PlainField.id, .organisation, .contactEmail, .contactName, .role, .size, .withdrawn] {
            suggest(field, open)
        }
    }

    /// The whole `form`, to be put under `programme`; nil where nothing is suggested.
    var yaml: String? {
        guard !suggested.isEmpty else { return nil }
        let columns = zip(form?.columns ?? [], table.columns).filter { $1 != nil }.map(\.0) + suggested
        let order = FormColumn.PlainField.allCases.map(\.rawValue) + ["suits", "preferences", "impossible"]
        var lines = ["  form:", "    columns:"]
        for name in order {
            let group = columns.filter { $0.field.registrationField == name || $0.field.name == name }
            if let line = FormSuggestion.line(name, group) { lines.append("      \(line)") }
        }
        if let form {
            if !form.answers.isEmpty {
                let answers = form.answers.sorted { $0.key < $1.key }.map { id, texts in
                    "\(yamlText(id)): [\(texts.map(yamlText).joined(separator: ", "))]"
                }
                lines.append("    answers: {\(answers.joined(separator: ", "))}")
            }
            if form.dates != .dayFirst { lines.append("    dates: \(form.dates.rawValue)") }
            if form.timeZone != programme.timeZone { lines.append("    timeZone: \(form.timeZone.identifier)") }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func line(_ name: String, _ columns: [FormColumn]) -> String? {
        guard let first = columns.first else { return nil }
        switch first.field {
        case .plain, .answers: return "\(name): \(yamlText(first.heading))"
        case .wish: return "\(name): [\(columns.map { yamlText($0.heading) }.joined(separator: ", "))]"
        case .series, .rank:
            let entries = columns.compactMap { column -> String? in
                switch column.field {
                case .series(_, let id), .rank(let id): "\(yamlText(id)): \(yamlText(column.heading))"
                case .plain, .answers, .wish: nil
                }
            }
            return "\(name): {\(entries.joined(separator: ", "))}"
        }
    }

    private func isTaken(_ name: String) -> Bool {
        ((form?.columns ?? []) + suggested).contains { $0.field.name == name || $0.field.registrationField == name }
    }

    private mutating func add(_ field: FormColumn.Field, _ heading: Heading) {
        suggested.append(FormColumn(field: field, heading: heading.text))
    }

    private func isFree(_ heading: Heading) -> Bool { !suggested.contains { $0.heading == heading.text } }

    private mutating func suggest(_ field: FormColumn.PlainField, _ open: [Heading]) {
        guard !isTaken(field.rawValue), let words = FormSuggestion.words[field] else { return }
        let free = open.filter(isFree)
        for word in words {
            guard let found = free.first(where: { FormSuggestion.holds($0.text, word) }) else { continue }
            return add(.plain(field), found)
        }
    }

    /// Times of registration: of several columns the one that is said to be it, else the last that is no beginning.
    private mutating func suggestTime(_ open: [Heading]) {
        guard !isTaken("submitted") else { return }
        let times = open.filter { heading in
            holdsOnly(heading) { content in
                switch content {
                case .date: true
                case .text(let text): (try? FormTime.read(trimmed(text), form?.dates ?? .dayFirst))?.secondOfDay != nil
                default: false
                }
            }
        }
        let named = times.filter { heading in
            FormSuggestion.words[.submitted]?.contains { FormSuggestion.holds(heading.text, $0) } == true
        }
        if let found = named.first ?? times.last(where: { !FormSuggestion.holds($0.text, "start") }) {
            add(.plain(.submitted), found)
        }
    }

    private mutating func suggestAnswers(_ open: [Heading]) {
        let answers = open.filter { heading in
            holdsOnly(heading) { content in
                guard case .text(let text) = content else { return false }
                let found = recognition.series(in: text)
                return !found.ids.isEmpty && found.wrong.isEmpty
            }
        }
        let impossible = answers.filter { heading in
            ["ikke", "umulig", "not", "cannot", "impossible"].contains { FormSuggestion.holds(heading.text, $0) }
        }
        let wanted = answers.filter { heading in !impossible.contains { $0.column == heading.column } }
        if let first = impossible.first, !isTaken("impossible") { add(.answers(.impossible), first) }
        guard !isTaken("suits"), !isTaken("preferences") else { return }
        if wanted.count > 1, wanted.count <= 9 {
            for (index, heading) in wanted.enumerated() { add(.wish(rank: index + 1), heading) }
        } else if let first = wanted.first {
            add(.answers(.suits), first)
        } else {
            for heading in open where holdsOnly(heading, FormSuggestion.isYesOrNo) {
                guard let id = seriesNamed(in: heading.text) else { continue }
                add(.series(.suits, id: id), heading)
            }
        }
    }

    /// The series that a heading as "Passer tirsdag?" names; nil where none is, or several.
    private func seriesNamed(in heading: String) -> String? {
        if let id = recognition.id(of: heading) { return id }
        let words = heading.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let ids = Set(words.compactMap { recognition.id(of: $0) })
        return ids.count == 1 ? ids.first : nil
    }

    /// Whether there is something in the column, and all of it is so; some hundred rows tell.
    private func holdsOnly(_ heading: Heading, _ isFitting: (Table.Cell.Content) -> Bool) -> Bool {
        let contents = table.rows.prefix(200).compactMap { $0.content(inColumn: heading.column) }
        return !contents.isEmpty && contents.allSatisfy(isFitting)
    }

    private static func isYesOrNo(_ content: Table.Cell.Content) -> Bool {
        switch content {
        case .boolean: true
        case .text(let text): ["ja", "nei", "yes", "no", "x", "true", "false"].contains(trimmed(text).lowercased())
        default: false
        }
    }

    /// Whether a word of the heading begins so, in capital or small letters.
    private static func holds(_ heading: String, _ beginning: String) -> Bool {
        let heading = heading.lowercased()
        return heading == beginning
            || heading.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.contains { $0.hasPrefix(beginning) }
    }

    /// What the words of a heading begin with, in Norwegian and English, the plainest first.
    private static let words: [FormColumn.PlainField: [String]] = [
        .id: ["svar-id", "response-id", "respons-id", "svarid", "id"],
        .submitted: [
            "fullføring", "completion", "opprettet", "innsendt", "levert", "created", "submitted", "tidsstempel",
            "timestamp",
        ],
        .organisation: ["organisasjon", "organisation", "organization", "virksomhet", "institusjon", "arbeidssted"],
        .contactEmail: ["e-post", "epost", "e-mail", "email"],
        .contactName: ["kontaktperson", "navn", "name"],
        .role: ["rolle", "role"],
        .size: ["antall", "number"],
        .withdrawn: ["trukket", "avmeldt", "withdrawn"],
    ]
}

/// A text as YAML writes it: in quotation marks unless it is plainly text.
private func yamlText(_ text: String) -> String {
    let isPlain =
        text.first?.isLetter == true && text.last != " "
        && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "." }
        && YAMLCoreSchema.kind(of: Array(text.utf8), isPlain: true, tag: nil) == .text
    if isPlain { return text }
    var writer = JSONWriter()
    writer.value(text)
    return String(decoding: writer.bytes, as: UTF8.self)
}
