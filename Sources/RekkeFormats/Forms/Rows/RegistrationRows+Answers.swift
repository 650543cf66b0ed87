internal import Rekke
internal import Tables

/// What the answers of a row say of series.
extension RegistrationRows {
    /// What a cell says of the series of its column in other words than yes and no.
    func choice(of id: String, _ row: Table.Row, _ column: Int, isOfSuits: Bool) -> YesOrNo? {
        guard case .text(let text) = row.content(inColumn: column), YesOrNo(trimmed(text)) == nil else { return nil }
        return (isOfSuits ? recognition : recognitionOfImpossible).choice(of: id, text, isOfSuits: isOfSuits)
    }

    /// Grids of ranks have a column for what cannot be: such a series is none of the wishes.
    mutating func readRank(of id: String, _ row: Table.Row, _ column: Int, into answers: inout RowAnswers) {
        let content = row.content(inColumn: column)
        if let rank = ranks[content] {
            answers.ranks[id] = rank
        } else if case .text(let text) = content, recognition.isNoWish(text) {
            answers.saysNone = true
        } else if let rank = cells.rank(row, column) {
            answers.ranks[id] = rank
        }
    }

    private func areOutOfOrder(_ cell: String) -> Bool {
        RankedAnswer.areOutOfOrder(in: cell, recognition.isName)
    }

    mutating func read(
        _ field: FormColumn.AnswerField, _ row: Table.Row, _ column: Int, into registration: inout Registration
    ) {
        let found = answers(row, column, field)
        switch field {
        case .impossible: registration.impossible = found.ids
        case .preferences where cells.text(row, column).map(areOutOfOrder) == true:
            cells.report(FormSentence { $0.ranksAreOutOfOrder }, row.number, column)
        case .preferences
        where found.answers.contains { $0.count > 1 } && cells.text(row, column).map(RankedAnswer.saysOrder) == true:
            cells.report(FormSentence { $0.orderIsReadAsOneWish }, row.number, column)
        case .suits where found.saysAll, .preferences where found.saysAll && found.answers.count == 1: break
        case .suits where !found.ids.isEmpty: registration.preferences = .suits(found.ids)
        case .preferences where !found.ids.isEmpty: registration.preferences = .ranking(found.answers)
        case .suits, .preferences:
            if found.saysNone, found.wrong.isEmpty { reportNone(row, column) }
        }
    }

    /// That it names no series, where nothing at all would mean that every one suits.
    mutating func reportNone(_ row: Table.Row, _ column: Int) {
        cells.report(FormSentence { $0.saysNoSeriesSuits }, row.number, column)
    }

    mutating func readWish(_ rank: Int, _ row: Table.Row, _ column: Int, into answers: inout RowAnswers) {
        let found = self.answers(row, column, .suits)
        answers.saysNone = answers.saysNone || found.saysNone
        for id in found.ids where answers.ranks[id] == nil || !found.saysAll {
            if answers.ranks[id] != nil {
                cells.report(FormSentence { $0.isChosenAlready(id) }, row.number, column)
            }
            answers.ranks[id] = rank
            answers.wishes.append((rank, id))
        }
    }

    mutating func answers(
        _ row: Table.Row, _ column: Int, _ field: FormColumn.AnswerField
    ) -> AnswerRecognition.Found {
        guard let text = cells.text(row, column) else { return AnswerRecognition.Found() }
        let isOfDenials = field == .impossible
        let recognition = isOfDenials ? recognitionOfImpossible : self.recognition
        let found = recognition.found(in: text, isOfDenials: isOfDenials && columnsOfDenials.contains(column))
        for wrong in found.wrong where !unknown.isRepeated(wrong, inColumn: column) {
            let fault = FormFault(row: row.number, column: column, text: fault(of: wrong, field))
            unknown.append(wrong, fault)
        }
        if !found.wrong.isEmpty, let field = mapping.first(where: { $0.column == column })?.field {
            note(unread: field)
        }
        return found
    }

    /// What to say of a text that names no series, or several.
    private mutating func fault(of text: String, _ field: FormColumn.AnswerField) -> FormSentence {
        let isOfDenials = field == .impossible
        if let several = (isOfDenials ? recognitionOfImpossible : recognition).candidates(for: text) {
            // It is one of the programme's own texts.
            let examples = several.prefix(3).map { AnswerAdvice.answers([$0], text) }
            return FormSentence { $0.fitsSeveral(quoted(known: text), several, examples: examples) }
        }
        if isOfDenials, further.saysAll(text) || RemarkTokens(text).words.contains(where: RemarkWords.affirms) {
            return FormSentence { $0.saysWhatSuits(quoted(cell: text)) }
        }
        if let ids = further.ids(of: text) {
            return FormSentence {
                $0.saysNo(quoted(known: text), listedUnder: ids, isOfImpossible: isOfDenials)
            }
        }
        return AnswerAdvice.text(
            of: text, guesses.guess(text, isOfDenials: isOfDenials, isOfOrder: field == .preferences))
    }
}
