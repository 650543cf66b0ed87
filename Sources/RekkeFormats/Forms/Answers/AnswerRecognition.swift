internal import Rekke

/// Tells which series an answer of a form means.
struct AnswerRecognition {
    /// What a text means.
    enum Meaning: Hashable {
        case series([String])
        case all
        /// No series; beside others, nothing.
        case none
    }

    /// In the programme's order.
    let ids: [String]
    /// Where several kinds of texts would fit, the first kind decides.
    private var levels: [[FoldedText: [String]]] = []
    /// What days of the week may mean where that is several series.
    private let ambiguous: AmbiguousDays
    /// What the form says of texts that mean all series, or none.
    private var others: [FoldedText: Meaning] = [:]
    /// What the form says of texts that begin so.
    private(set) var beginnings: [(text: String, meaning: Meaning)] = []
    /// The series that texts rule out where it is asked what suits; none for those that say so.
    private var ruledOut: [FoldedText: [String]] = [:]
    /// By how texts begin that rule out series.
    private var rulingBeginnings: [(text: String, meaning: Meaning)] = []
    private let denials: DenialReader

    /// How many semicolons and commas a known text holds at most.
    private(set) var mostSeparators = 0
    /// Where known texts hold such characters themselves.
    private(set) var divisions: [DividedName] = []
    private let series: [String: Series]
    private let zone: LocalTimeZone

    /// - Parameters:
    ///   - zone: Of the programme: weekdays go by it.
    ///   - denials: What texts rule out, where it is asked what suits.
    ///   - cells: What is answered.
    init(
        _ series: [Series], _ zone: LocalTimeZone, further answers: FormAnswers,
        rulingOut denials: FormAnswers = FormAnswers(), in cells: some Sequence<String>
    ) {
        ids = series.map(\.id)
        self.denials = DenialReader(series, zone)
        self.zone = zone
        self.series = Dictionary(series.map { ($0.id, $0) }) { first, _ in first }
        var (known, further, names, weekdays): Level4 = ([:], [:], [:], [:])
        var separators = 0
        var divisions: [DividedName] = []
        func add(_ text: String, _ id: String, to level: inout [FoldedText: [String]]) {
            guard let key = FoldedText(text), level[key]?.contains(id) != true else { return }
            level[key, default: []].append(id)
            separators = max(separators, text.count(where: AnswerRecognition.isSeparator))
            divisions += DividedName.all(in: text)
        }
        for series in series {
            add(series.id, series.id, to: &known)
            add(series.name, series.id, to: &names)
            for text in answers.series[series.id] ?? [] { add(text, series.id, to: &further) }
            for day in AnswerRecognition.weekday(of: series, zone).map(AnswerRecognition.texts) ?? [] {
                add(day, series.id, to: &weekdays)
            }
        }
        levels = [known, further, names, weekdays]
        let (ofIDs, ofForm) = (known, further)
        ambiguous = AmbiguousDays(
            names, weekdays, of: self.series, own: [ofIDs, ofForm], in: cells)
        let otherTexts = answers.all + answers.none + denials.texts
        separators = max(separators, otherTexts.map { $0.count { ",;".contains($0) } }.max() ?? 0)
        mostSeparators = min(separators, 9)
        self.divisions = divisions
        for (texts, meaning) in [(answers.none, Meaning.none), (answers.all, .all)] {
            for key in texts.compactMap({ FoldedText($0) }) { others[key] = meaning }
        }
        let meanings = others.map { ($0.folded, $1) } + further.map { ($0.folded, Meaning.series($1)) }
        beginnings = AnswerRecognition.beginnings(in: meanings)
        for key in denials.none.compactMap({ FoldedText($0) }) { ruledOut[key] = [] }
        for (ids, texts) in series.map({ ([$0.id], denials.series[$0.id] ?? []) }) + [(ids, denials.all)] {
            for key in texts.compactMap({ FoldedText($0) }) {
                ruledOut[key, default: []] += ids.filter { ruledOut[key]?.contains($0) != true }
            }
        }
        rulingBeginnings = AnswerRecognition.beginnings(in: ruledOut.map { ($0.folded, .series($1)) })
    }

    /// What answers mean in columns of that field.
    init(
        of field: FormColumn.AnswerField, _ form: FormMapping, _ programme: Programme, in cells: some Sequence<String>
    ) {
        self.init(
            programme.series, programme.timeZone, further: form.answers(of: field, programme),
            rulingOut: field == .impossible ? FormAnswers() : form.rulingOut(programme), in: cells)
    }

    /// Of the texts that end in `…`, how they begin, the longest first.
    private static func beginnings(in meanings: [(String, Meaning)]) -> [(text: String, meaning: Meaning)] {
        meanings.compactMap { text, meaning in
            for ending in ["…", "..."] where text.hasSuffix(ending) {
                return (trimmed(text.dropLast(ending.count)), meaning)
            }
            return nil
        }.sorted { ($1.text.count, $0.text) < ($0.text.count, $1.text) }
    }

    private typealias Level = [FoldedText: [String]]
    private typealias Level4 = (Level, Level, Level, Level)

    /// The day of the week of all its meetings; nil where they are on several.
    static func weekday(of series: Series, _ zone: LocalTimeZone) -> Weekday? {
        let days = Set(series.meetings.map { zone.localTime(at: $0.start).date.weekday })
        return days.count == 1 ? days.first : nil
    }

    /// What a cell says.
    struct Found {
        /// By answer, in the cell's order, the series that it means; each series once.
        fileprivate(set) var answers: [[String]] = []
        /// Whether an answer says that all series suit.
        fileprivate(set) var saysAll = false
        /// Whether an answer says that it names none.
        fileprivate(set) var saysNone = false
        /// Whether it says so in a plain word, beside which nothing else can hold.
        fileprivate(set) var denies = false
        /// The texts that mean nothing known, or one of several.
        fileprivate(set) var wrong: [String] = []
        /// The texts that mean something known.
        fileprivate(set) var known: [String] = []
        /// The series that it names, not only by saying that all suit.
        fileprivate(set) var named: Set<String> = []
        /// The series that it rules out, though it is asked what suits.
        fileprivate(set) var ruledOut: [String] = []

        var ids: [String] { answers.flatMap(\.self) }
    }

    /// What a cell says: it is tried whole first, then split at semicolons, line breaks and commas where all of it is known so;
    /// else split at semicolons and line breaks, then at commas; of names that hold such characters themselves, the longest is
    /// taken.
    ///
    /// - Parameter isOfDenials: Whether the column asks for what is impossible, so that "no" means none.
    func found(in cell: String, isOfDenials: Bool = false) -> Found {
        var found = Found()
        for part in parts(of: cell, isOfDenials) {
            let text = trimmed(cell[part.range])
            if part.isKnown, let meaning = meaning(of: text, isOfDenials) {
                note(meaning, of: text, in: &found)
            } else {
                found.wrong.append(text)
            }
        }
        if found.denies, !found.ids.isEmpty {
            // "No" beside some that are named: which of the two holds, only a person can say.
            found = Found()
            found.wrong = [cell]
        }
        // A yes before the days says nothing more.
        if isOfDenials, !found.ids.isEmpty { found.wrong.removeAll { YesOrNo($0) == .yes && $0.count > 1 } }
        return found
    }

    private func note(_ meaning: Meaning, of text: String, in found: inout Found) {
        if meaning == Meaning.none { found.denies = found.denies || AnswerRecognition.isDenial(text) }
        found.known.append(text)
        found.ruledOut += (ruledOut(by: text) ?? []).filter { !found.ruledOut.contains($0) }
        add(meaning, to: &found)
    }

    private func add(_ meaning: Meaning, to found: inout Found) {
        switch meaning {
        case .none: found.saysNone = true
        case .series(let ids):
            found.named.formUnion(ids)
            found.answers.append(ids.filter { !found.ids.contains($0) })
        case .all:
            found.saysAll = true
            found.answers.append(ids.filter { !found.ids.contains($0) })
        }
        found.answers.removeAll(where: \.isEmpty)
    }

    /// What a text means; nil where that is nothing known, or one of several series.
    func meaning(of text: String, _ isOfDenials: Bool = false) -> Meaning? {
        guard let key = FoldedText(text) else { return nil }
        if levels[0][key] == nil, levels[1][key] == nil, let other = others[key] { return other }
        if let ids = levels[1][key], levels[0][key] == nil { return .series(ids) }
        if let ids = candidates(for: text) { return areOne(ids) && ambiguous.ids[key] == nil ? .series(ids) : nil }
        if isOfDenials, AnswerRecognition.isDenial(text) { return Meaning.none }
        if text.contains(where: { $0 == ";" || $0.isNewline }) { return ruledOut[key].map { _ in .none } }
        return beginning(of: key, beginnings) ?? (ruledOut(by: text) == nil ? nil : Meaning.none)
    }

    /// The series that a text rules out where it is asked what suits, as the form says it; nil where it says nothing of it.
    func ruledOut(by text: String) -> [String]? {
        guard !ruledOut.isEmpty, let key = FoldedText(text) else { return nil }
        if let ids = ruledOut[key] { return ids }
        guard case .series(let ids) = beginning(of: key, rulingBeginnings) else { return nil }
        return ids
    }

    /// Whether it says of the series of its column, where ranks are asked for, that it does not suit.
    func isNoWish(_ text: String) -> Bool {
        YesOrNo(text) == .no || YesOrNo(whetherItSuits: text) == .no || meaning(of: text) == Meaning.none
    }

    /// What it says of the series of its column in other words than yes and no: forms write the choice itself where it is
    /// ticked, and grids what their own columns are called.
    func choice(of id: String, _ text: String, isOfSuits: Bool) -> YesOrNo? {
        if isOfSuits, let answer = YesOrNo(whetherItSuits: text) { return answer }
        switch meaning(of: text) {
        case .series(let ids): return ids.contains(id) ? .yes : nil
        case .all: return .yes
        case .some(.none): return .no
        case nil: return nil
        }
    }

    private static func isDenial(_ text: String) -> Bool {
        FoldedText(text).map { text in
            ["nei", "ingen", "no", "none"].contains(
                text.folded.last == "." ? String(text.folded.dropLast()) : text.folded)
        } ?? false
    }

    /// By the beginning alone; not where the rest denies it, names another day or a series, or may be several answers of
    /// which one does.
    private func beginning(of key: FoldedText, _ beginnings: [(text: String, meaning: Meaning)]) -> Meaning? {
        guard let found = beginnings.first(where: { key.folded.hasPrefix($0.text) }) else { return nil }
        let rest = String(key.folded.dropFirst(found.text.count))
        let pieces = AnswerRecognition.pieces(rest, in: rest.startIndex..<rest.endIndex) { $0 == "," }
        let denial = denials.denial(in: rest)
        let isMore =
            denial.isOfSeries && denial.denies || denial.isOfDays && found.meaning == Meaning.none
            || RemarkTokens(rest).words.contains { RemarkWords.denies($0) || ["nei", "no"].contains($0) }
            || !AnswerWords(rest).weekdays.allSatisfy { isNamed($0, by: found.meaning) }
            || pieces.contains { candidates(for: trimmed(rest[$0])) != nil }
        return isMore ? nil : found.meaning
    }

    private func isNamed(_ day: Weekday, by meaning: Meaning) -> Bool {
        switch meaning {
        case .all: true
        case .none: false
        case .series(let ids): ids.contains { series[$0].flatMap { AnswerRecognition.weekday(of: $0, zone) } == day }
        }
    }

    /// Whether a series has this id, or is called so.
    func isName(_ text: String) -> Bool {
        FoldedText(text).map { levels[0][$0] != nil || levels[2][$0] != nil } ?? false
    }

    /// The series that a text may mean; nil where it fits none.
    func candidates(for text: String) -> [String]? {
        guard let key = FoldedText(text) else { return nil }
        return ambiguous.ids[key] ?? levels.lazy.compactMap { $0[key] }.first
    }

    /// Whether what fits all of these means each of them.
    private func areOne(_ ids: [String]) -> Bool { ids.count == 1 || ids.compactMap { series[$0] }.areParallel }

    /// In every language, singular and plural, in small letters.
    static func texts(of day: Weekday) -> [String] { weekdays[day] ?? [] }

    private static let weekdays = Dictionary(
        uniqueKeysWithValues: Weekday.allCases.map { day in
            (
                day,
                Language.allCases.map(\.words).flatMap { [$0.weekday(day), $0.weekdays(day)] }.map { $0.lowercased() }
            )
        })
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
