internal import Rekke

/// Tells which series an answer of a form means.
struct AnswerRecognition {
    /// Where several kinds of texts would fit, the first kind decides.
    private var levels: [[FoldedText: [String]]] = []
    /// Texts that mean a series, for suggestions, with its id.
    private var texts: [(text: String, id: String)] = []

    private var search = NameSearch()

    /// A cell with more wrong answers holds something else.
    private static let mostWrong = 20

    /// - Parameter zone: Of the programme: weekdays go by it.
    init(_ series: [Series], _ zone: LocalTimeZone, further answers: [String: [String]]) {
        var (ids, names, weekdays): ([FoldedText: [String]], [FoldedText: [String]], [FoldedText: [String]]) = (
            [:], [:], [:]
        )
        for series in series {
            func add(_ text: String, to level: inout [FoldedText: [String]]) {
                guard let key = FoldedText(text), level[key]?.contains(series.id) != true else { return }
                level[key, default: []].append(series.id)
                texts.append((text, series.id))
            }
            add(series.id, to: &ids)
            for text in [series.name] + (answers[series.id] ?? []) { add(text, to: &names) }
            let days = Set(series.meetings.map { zone.localTime(at: $0.start).date.weekday })
            if days.count == 1, let day = days.first {
                for text in AnswerRecognition.texts(of: day) { add(text, to: &weekdays) }
            }
        }
        levels = [ids, names, weekdays]
    }

    /// The series that a cell names, in its order, each once, and the texts that name none, or several.
    ///
    /// The cell is tried whole first, then split at semicolons and line breaks, then at commas.
    func series(in cell: String) -> (ids: [String], wrong: [String]) {
        if let id = id(of: cell) { return ([id], []) }
        var ids: [String] = []
        var wrong: [String] = []
        func add(_ id: String) {
            if !ids.contains(id) { ids.append(id) }
        }
        for piece in split(cell, at: { $0 == ";" || $0.isNewline }) where wrong.count < AnswerRecognition.mostWrong {
            if let id = id(of: piece) {
                add(id)
                continue
            }
            let parts = split(piece, at: { $0 == "," })
            // A text that holds commas itself is wrong as a whole.
            let areParts = parts.count > 1 && parts.contains { id(of: $0) != nil }
            for part in areParts ? parts : [piece] {
                if let id = id(of: part) { add(id) } else { wrong.append(part) }
            }
        }
        return (ids, wrong)
    }

    /// The series that a text means; nil where that is none, or several.
    func id(of text: String) -> String? {
        guard let found = candidates(for: text), found.count == 1 else { return nil }
        return found[0]
    }

    private func candidates(for text: String) -> [String]? {
        guard let key = FoldedText(text) else { return nil }
        return levels.lazy.compactMap { $0[key] }.first
    }

    /// What to say of a text that names no series, or several.
    mutating func fault(of text: String) -> String {
        if let several = candidates(for: text) {
            // It is one of the programme's own texts.
            let answer = quoted(known: text)
            return
                "\(answer) fits \(list(several, atMost: 20)); say which one under form.answers, as \(several[0]): [\(answer)]"
        }
        let nearest = search.nearest(to: text, among: texts.lazy.map(\.text))
        guard let found = texts.first(where: { $0.text == nearest }) else {
            let (answer, example) = (quoted(cell: text), texts.first?.id ?? "tue")
            return "no series fits \(answer); say which one it means under form.answers, as \(example): [\(answer)]"
        }
        let meaning = found.text == found.id ? "" : " (\(found.id))"
        return "no series fits \(quoted(known: text)); did you mean \(quoted(known: found.text))\(meaning)?"
    }

    /// The pieces that are not blank, without the white space around them.
    private func split(_ text: String, at isSeparator: (Character) -> Bool) -> [String] {
        text.split(whereSeparator: isSeparator).map { trimmed($0) }.filter { !$0.isEmpty }
    }

    /// In Norwegian and English, singular and plural.
    static func texts(of day: Weekday) -> [String] {
        let norwegian =
            switch day {
            case .monday: "mandag"
            case .tuesday: "tirsdag"
            case .wednesday: "onsdag"
            case .thursday: "torsdag"
            case .friday: "fredag"
            case .saturday: "lørdag"
            case .sunday: "søndag"
            }
        return [norwegian, norwegian + "er", day.rawValue, day.rawValue + "s"]
    }
}

/// The text without the white space at its ends.
func trimmed(_ text: some StringProtocol) -> String {
    let text = Substring(text)
    // Most cells begin and end with a letter or a digit.
    if let first = text.utf8.first, let last = text.utf8.last, (0x21...0x7E).contains(first),
        (0x21...0x7E).contains(last)
    {
        return String(text)
    }
    var rest = text.drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
}
