internal import Rekke
internal import Tables

/// Which columns hold answers that say which series suit, or do not, by what stands in them.
struct AnswerColumns {
    private let table: HeadedTable
    let recognition: AnswerRecognition
    private var guesses: AnswerGuesses
    /// By column, of some hundred rows, which tell.
    private var texts: [Int: [String]] = [:]

    init(_ table: HeadedTable, _ programme: Programme, _ answers: FormAnswers) {
        self.table = table
        recognition = AnswerRecognition(programme.series, programme.timeZone, further: answers)
        guesses = AnswerGuesses(programme.series, programme.timeZone, further: answers)
        for cell in table.rows.prefix(200).flatMap(\.cells) {
            if let text = AnswerColumns.text(of: cell.content) { texts[cell.column, default: []].append(text) }
        }
    }

    /// That a column says which series suit, though no field is read from it; nil where the form reads such columns, or says
    /// that there are none.
    mutating func faultOfUnreadWishes(_ form: FormMapping) -> FormFault? {
        guard !form.hasWishes, !form.hasNoWishes else { return nil }
        let open = unread
        let ofSeries = headingsOfSeries(among: open)
        guard let heading = ofSeries.first?.heading ?? open.first(where: holdsWishes) else { return nil }
        let field = FormHeading.isOfDenials(heading.text) ? "impossible" : areRanks(ofSeries) ? "preferences" : "suits"
        let entries = ofSeries.map { "\(yamlText($0.id)): \(yamlText($0.heading.text))" }.joined(separator: ", ")
        return FormFault(
            row: table.headingRow, column: heading.column,
            text: "the answers here say which series suit, and no field of the form is read from them; map them, as "
                + "\(field): \(entries.isEmpty ? yamlText(heading.text) : "{\(entries)}"), or write suits: none under "
                + "form.columns where every series suits everybody")
    }

    /// The columns that name series beside those that the form reads: what they say is not taken into account.
    func doubtsOfUnreadWishes(_ form: FormMapping) -> [FormFault] {
        guard form.hasWishes else { return [] }
        // Where each series has a column of its own, another that names a day is one more of them.
        let isByColumn = form.columns.contains { column in
            switch column.field {
            case .series, .rank: true
            case .plain, .answers, .wish: false
            }
        }
        let found = unread.filter { heading in
            holdsWishes(heading)
                || !AnswerWords(heading.text).weekdays.isEmpty
                    && (isByColumn || texts[heading.column, default: []].contains { YesOrNo($0) != nil })
        }
        return found.map {
            FormFault(
                row: table.headingRow, column: $0.column,
                text:
                    "the answers here seem to say which series suit, or do not, and no field of the form is read from them"
            )
        }
    }

    /// The headings of the columns that no field is read from, though something stands in them.
    private var unread: [HeadedTable.Heading] {
        let known = Set(table.columns.compactMap(\.self))
        return table.headings.filter {
            $0.isOwn && !known.contains($0.column) && !texts[$0.column, default: []].isEmpty
        }
    }

    private func holdsWishes(_ heading: HeadedTable.Heading) -> Bool {
        let texts = self.texts[heading.column, default: []]
        if texts.contains(where: isAnswer) { return true }
        // A day of the week here and there is talk; in every second answer it is what was asked for.
        return texts.count(where: { !AnswerWords($0).weekdays.isEmpty && !FormTime.isDate($0) }) * 2 >= texts.count
    }

    /// Those that name a series each, the first for each, of one kind of question; by parts of names only where several do.
    mutating func headingsOfSeries(
        among headings: [HeadedTable.Heading]
    ) -> [(heading: HeadedTable.Heading, id: String)] {
        var found: [(heading: HeadedTable.Heading, id: String)] = []
        var isCertain = false
        for heading in headings {
            let id = series(in: heading.text)
            isCertain = isCertain || id != nil
            guard let id = id ?? guessedSeries(in: heading.text), !found.contains(where: { $0.id == id }) else {
                continue
            }
            let isOfDenials = FormHeading.isOfDenials(heading.text)
            if found.first.map({ FormHeading.isOfDenials($0.heading.text) == isOfDenials }) ?? true {
                found.append((heading, id))
            }
        }
        return isCertain || found.count > 1 ? found : []
    }

    /// Whether the columns hold ranks, of which more than one is in use.
    func areRanks(_ columns: [(heading: HeadedTable.Heading, id: String)]) -> Bool {
        let numbers = columns.flatMap { texts[$0.heading.column, default: []] }.map { WrittenRank($0)?.rank ?? 0 }
        return !numbers.isEmpty && numbers.allSatisfy((1...9).contains) && Set(numbers).count > 1
    }

    /// Whether a cell names series and nothing else; a bare number may be any.
    private func isAnswer(_ text: String) -> Bool {
        guard !text.allSatisfy(\.isNumber) else { return false }
        let found = recognition.found(in: text)
        return !found.ids.isEmpty && found.wrong.isEmpty
    }

    /// Whether every answer in a column is known, or can be told.
    mutating func holdsAnswersOnly(_ heading: HeadedTable.Heading, isOfDenials: Bool) -> Bool {
        let texts = self.texts[heading.column, default: []]
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
    private func series(in heading: String) -> String? {
        if case .series(let ids) = recognition.meaning(of: heading) { return ids.count == 1 ? ids[0] : nil }
        let words = heading.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { Int($0) == nil }
        let ids = Set(words.compactMap { recognition.candidates(for: $0) }.filter { $0.count == 1 }.map { $0[0] })
        return ids.count == 1 ? ids.first : nil
    }

    private mutating func guessedSeries(in heading: String) -> String? {
        guard case .series(let ids) = guess(heading, isOfDenials: false).meaning, ids.count == 1 else { return nil }
        return ids[0]
    }

    private static func text(of content: Table.Cell.Content) -> String? {
        switch content {
        case .text(let text): trimmed(text).isEmpty ? nil : trimmed(text)
        case .number(let number): number
        case .boolean(let truth): "\(truth)"
        case .date, .error, .formula: nil
        }
    }

    mutating func guess(_ text: String, isOfDenials: Bool) -> AnswerGuess {
        guesses.guess(text, isOfDenials: isOfDenials)
    }
}
