internal import Rekke
internal import Tables

/// What the answers that mean nothing known may mean, to be put under `form.answers`.
struct AnswerProposals {
    private var proposed: [(text: String, meaning: AnswerRecognition.Meaning, reason: String)] = []
    private var questions: [(text: String, row: Int, guess: AnswerGuess)] = []
    /// All of them, each once for what suits, and once for what is impossible.
    private(set) var asked: [AnswerQuestion] = []
    private var seen: Set<FoldedText> = []
    private var seenOfSuits: Set<FoldedText> = []
    private var seenOfImpossible: Set<FoldedText> = []
    private var seenInColumnsOfSeries: [AnswerQuestion.Kind: Set<FoldedText>] = [:]

    /// More of them are no answers to choose from.
    private static let most = 100

    var isEmpty: Bool { proposed.isEmpty && questions.isEmpty }

    /// - Parameter form: With the columns that are suggested.
    init(_ form: FormMapping, _ table: HeadedTable, _ programme: Programme, _ answers: inout AnswerColumns) {
        let recognition = AnswerRecognition(of: .suits, form, programme, in: table.texts)
        let recognitionOfImpossible = AnswerRecognition(of: .impossible, form, programme, in: table.texts)
        let ranks = RankTexts(form)
        for column in form.columns {
            let key = FoldedText(column.heading)
            guard let place = table.headings.first(where: { FoldedText($0.text) == key })?.column else { continue }
            switch column.field {
            case .answers, .wish, .plain(.placed): break
            case .series, .rank:
                ask(of: column.field, table.rows, place, ranks, recognition)
                continue
            case .plain: continue
            }
            let isOfDenials = column.field == .answers(.impossible) && FormHeading.isOfDenials(column.heading)
            let isOfImpossible = column.field == .answers(.impossible)
            for row in table.rows where asked.count < AnswerProposals.most {
                guard case .text(let text) = row.content(inColumn: place) else { continue }
                let known = isOfImpossible ? recognitionOfImpossible : recognition
                for wrong in known.found(in: trimmed(text), isOfDenials: isOfDenials).wrong {
                    let guess = answers.guess(
                        wrong, isOfDenials: isOfImpossible, isOfOrder: column.field == .answers(.preferences))
                    note(wrong, row.number, guess, isOfImpossible)
                }
            }
        }
        // Those first whose meaning can be told.
        asked = asked.filter { !$0.meanings.isEmpty } + asked.filter(\.meanings.isEmpty)
    }

    private mutating func note(_ text: String, _ row: Int, _ guess: AnswerGuess, _ isOfImpossible: Bool) {
        guard let key = FoldedText(text) else { return }
        let isNew = isOfImpossible ? seenOfImpossible.insert(key).inserted : seenOfSuits.insert(key).inserted
        if isNew {
            asked.append(
                AnswerQuestion(
                    text: text, kind: isOfImpossible ? .impossible : .suits,
                    meanings: guess.meaning.map(AnswerAdvice.keys) ?? []))
        }
        // What it rules out is asked beside what suits by it.
        if guess.denies, seenOfImpossible.insert(key).inserted {
            asked.append(AnswerQuestion(text: text, kind: .impossible, meanings: []))
        }
        guard seen.insert(key).inserted else { return }
        if let meaning = guess.meaning {
            proposed.append((text, meaning, guess.reason.english))
        } else {
            questions.append((text, row, guess))
        }
    }

    /// What in a column of one series is neither yes nor no, or no rank: nobody can tell what it is worth.
    private mutating func ask(
        of field: FormColumn.Field, _ rows: some Sequence<Table.Row>, _ place: Int, _ ranks: RankTexts,
        _ recognition: AnswerRecognition
    ) {
        for row in rows where asked.count < AnswerProposals.most {
            let text: String
            switch row.content(inColumn: place) {
            case .text(let cell): text = trimmed(cell)
            // Where the form says what numbers mean, one that it leaves out has no meaning.
            case .number(let number) where ranks.holdNumbers: text = FormCells.text(ofNumber: number)
            default: continue
            }
            let kind: AnswerQuestion.Kind
            switch field {
            case .rank
            where ranks[text] == nil && YesOrNo(text) != .nothing && !recognition.isNoWish(text)
                && (ranks.holdNumbers || WrittenRank(text) == nil && Int(text) == nil):
                kind = .rank
            case .series(let field, let id)
            where YesOrNo(text) == nil && recognition.choice(of: id, text, isOfSuits: field == .suits) == nil:
                kind = field == .impossible ? .yesOfImpossible : .yesOfSuits
            default: continue
            }
            guard let key = FoldedText(text), seenInColumnsOfSeries[kind, default: []].insert(key).inserted else {
                continue
            }
            asked.append(AnswerQuestion(text: text, kind: kind, meanings: []))
        }
    }

    /// The field `answers`, with those that are known already.
    ///
    /// - Parameter ids: Of the programme's series.
    func lines(beside known: FormAnswers, _ ids: [String]) -> [String] {
        var lines: [String] = []
        for id in ids { lines += entry(id, known.series[id] ?? []) { $0.holds(id, ids) } }
        if !ids.contains("all") { lines += entry("all", known.all) { $0 == .all } }
        if !ids.contains("none") { lines += entry("none", known.none) { $0 == AnswerRecognition.Meaning.none } }
        if !lines.isEmpty { lines.insert("answers:", at: 0) }
        return lines
            + asking(
                "What do these mean? Put each under answers: under a series, or under all or none.", denying: false)
            + asking(
                "What do these rule out? Put each under impossibleAnswers: under a series, or under none; and under answers "
                    + "what suits, where nothing else says it.", denying: true)
    }

    private func asking(_ question: String, denying: Bool) -> [String] {
        let asked = questions.filter { $0.guess.denies == denying }
        guard !asked.isEmpty else { return [] }
        return ["# \(question)"]
            + asked.map { question in
                let place = "row \(question.row): \(question.guess.reason.english)"
                return AnswerProposals.shown(question.text).map { "#    - \($0)  # \(place)" }
                    ?? "#    - (write it as it stands there)  # \(place)"
            }
    }

    private func entry(
        _ key: String, _ known: [String], _ isOfKey: (AnswerRecognition.Meaning) -> Bool
    ) -> [String] {
        let new = proposed.filter { isOfKey($0.meaning) }
        guard !known.isEmpty || !new.isEmpty else { return [] }
        return ["  \(yamlText(key)):"] + known.map { "    - \(yamlText($0))" }
            + new.map { "    - \(yamlText($0.text))  # \($0.reason)" }
    }

    /// As it is to be written, but for what may be somebody's name; nil where only its beginning would be shown: pasted, the
    /// ellipsis would take in what begins alike.
    private static func shown(_ text: String) -> String? {
        let shown = quoted(cell: text)
        if shown == "\"\(text)\"" { return yamlText(text) }
        return shown.hasSuffix("…\"") ? nil : shown
    }
}

extension AnswerRecognition.Meaning {
    /// - Parameter ids: Of all series: where one of them is called "all", every one is named instead.
    fileprivate func holds(_ id: String, _ ids: [String]) -> Bool {
        switch self {
        case .series(let named): named.contains(id)
        case .all: ids.contains("all")
        case .none: false
        }
    }
}

/// A text as YAML writes it: in quotation marks unless it is plainly text.
func yamlText(_ text: String) -> String {
    let isPlain =
        text.first?.isLetter == true && text.last != " "
        && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "." }
        && YAMLCoreSchema.kind(of: Array(text.utf8), isPlain: true, tag: nil) == .text
    if isPlain { return text }
    var writer = JSONWriter()
    writer.value(text)
    return String(decoding: writer.bytes, as: UTF8.self)
}
