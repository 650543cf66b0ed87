internal import Rekke
internal import Tables

/// Which columns hold answers that say which series suit, or do not, by what stands in them.
struct AnswerColumns {
    private let table: HeadedTable
    let recognition: AnswerRecognition
    private var guesses: AnswerGuesses

    init(_ table: HeadedTable, _ programme: Programme, _ answers: FormAnswers) {
        self.table = table
        recognition = AnswerRecognition(programme.series, programme.timeZone, further: answers)
        guesses = AnswerGuesses(programme.series, programme.timeZone, further: answers)
    }

    /// That a column says which series suit, though no field is read from it; nil where the form reads such columns, or says
    /// that there are none.
    func faultOfUnreadWishes(_ form: FormMapping) -> FormFault? {
        guard !form.hasWishes, !form.hasNoWishes, let heading = firstOfUnreadWishes() else { return nil }
        return FormFault(
            row: table.headingRow, column: heading.column,
            text: "the answers here say which series suit, and no field of the form is read from them; "
                + "map them, as suits: \(yamlText(heading.text)), or write suits: none under form.columns where every series "
                + "suits everybody")
    }

    private func firstOfUnreadWishes() -> HeadedTable.Heading? {
        let known = Set(table.columns.compactMap(\.self))
        for heading in table.headings where heading.isOwn && !known.contains(heading.column) {
            if holdsWishes(heading) { return heading }
        }
        return nil
    }

    private func holdsWishes(_ heading: HeadedTable.Heading) -> Bool {
        let texts = texts(in: heading.column)
        guard !texts.isEmpty else { return false }
        if series(in: heading.text) != nil || texts.contains(where: isAnswer) { return true }
        // A day of the week here and there is talk; in every second answer it is what was asked for.
        return texts.count(where: { !AnswerWords($0).weekdays.isEmpty && !FormTime.isDate($0) }) * 2 >= texts.count
    }

    /// Whether a cell names series and nothing else; a bare number may be any.
    private func isAnswer(_ text: String) -> Bool {
        guard !text.allSatisfy(\.isNumber) else { return false }
        let found = recognition.found(in: text)
        return !found.ids.isEmpty && found.wrong.isEmpty
    }

    /// Whether every answer in a column is known, or can be told.
    mutating func holdsAnswersOnly(_ heading: HeadedTable.Heading, isOfDenials: Bool) -> Bool {
        let texts = texts(in: heading.column)
        var hasSeries = false
        for text in texts {
            guard !text.allSatisfy(\.isNumber) else { return false }
            let found = recognition.found(in: text, isOfDenials: isOfDenials)
            let guessed = found.wrong.map { guesses.guess($0, isOfDenials: isOfDenials).meaning }
            if guessed.contains(nil) { return false }
            hasSeries = hasSeries || !found.ids.isEmpty || guessed.contains { $0 != AnswerRecognition.Meaning.none }
        }
        return hasSeries
    }

    /// The series that a heading as "Passer tirsdag?" names; nil where none is, or several.
    func series(in heading: String) -> String? {
        if case .series(let ids) = recognition.meaning(of: heading) { return ids.count == 1 ? ids[0] : nil }
        let words = heading.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let ids = Set(words.compactMap { recognition.candidates(for: $0) }.filter { $0.count == 1 }.map { $0[0] })
        return ids.count == 1 ? ids.first : nil
    }

    /// Some hundred rows tell.
    private func texts(in column: Int) -> [String] {
        table.rows.prefix(200).compactMap { row in
            switch row.content(inColumn: column) {
            case .text(let text): trimmed(text).isEmpty ? nil : trimmed(text)
            case .number(let number): number
            case .boolean(let truth): "\(truth)"
            default: nil
            }
        }
    }

    mutating func guess(_ text: String, isOfDenials: Bool) -> AnswerGuess {
        guesses.guess(text, isOfDenials: isOfDenials)
    }
}
