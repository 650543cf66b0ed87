internal import Rekke
internal import Tables

/// What the answers of a row say of series.
extension RegistrationRows {
    /// What a cell says of the series of its column: yes or no, or what means so.
    mutating func readChoice(
        _ field: FormColumn.AnswerField, of id: String, _ row: Table.Row, _ column: Int, into answers: inout RowAnswers
    ) {
        if case .text(let text) = row.content(inColumn: column) {
            let isOfSuits = field == .suits
            if isOfSuits { answers.ruleOut(recognition.ruledOut(by: text) ?? []) }
            if YesOrNo(trimmed(text)) == nil {
                // That it rules nothing out says neither yes nor no.
                if isOfSuits, isWaived(text), !isListed(text),
                    let fault = fault(ofDenial: trimmed(text), field, isByColumn: true)
                {
                    return cells.report(fault, row.number, column)
                }
                let known = isOfSuits ? recognition : recognitionOfImpossible
                if let answer = known.choice(of: id, text, isOfSuits: isOfSuits) {
                    if answer == .yes || field == .impossible { warnOfWaived([text], field, row, column) }
                    return answers.note(field, id, answer)
                }
                if let fault = fault(ofDenial: trimmed(text), field, isByColumn: true) {
                    return cells.report(fault, row.number, column)
                }
            }
        }
        if let answer = cells.yesOrNo(row, column, of: field) { answers.note(field, id, answer) }
    }

    /// Grids of ranks have a column for what cannot be: such a series is none of the wishes.
    mutating func readRank(of id: String, _ row: Table.Row, _ column: Int, into answers: inout RowAnswers) {
        let content = row.content(inColumn: column)
        if case .text(let text) = content {
            if YesOrNo(trimmed(text)) == .nothing { return }
            let ruledOut = recognition.ruledOut(by: text)
            answers.ruleOut(ruledOut ?? [])
            if ruledOut != nil, ranks[content] == nil { return }
            // Where nothing is ruled out by it, somebody has said so.
            if ruledOut == nil, !isWaived(text), let fault = fault(ofDenial: trimmed(text), .suits, isByColumn: true) {
                return cells.report(fault, row.number, column)
            }
            warnOfWaived([text], .suits, row, column)
        }
        if let rank = ranks[content] {
            answers.ranks[id] = rank
        } else if case .text(let text) = content, recognition.isNoWish(text) {
            answers.saysNone = true
        } else if let rank = cells.rank(row, column) {
            guard !ranks.holdNumbers else {
                return cells.report(FormSentence { $0.isNotAmongRanks(rank) }, row.number, column)
            }
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
        if field != .impossible, isContradictory(found, row, column) { return }
        registration.impossible += (field == .impossible ? found.ids : found.ruledOut)
            .filter { !registration.impossible.contains($0) }
        // Where all suit, those are left out that the answer rules out.
        let wishes = found.answers.map { $0.filter { !found.ruledOut.contains($0) } }.filter { !$0.isEmpty }
        switch field {
        case .impossible: break
        case .preferences where cells.text(row, column).map(areOutOfOrder) == true:
            cells.report(FormSentence { $0.ranksAreOutOfOrder }, row.number, column)
        case .preferences
        where found.answers.contains { $0.count > 1 } && cells.text(row, column).map(RankedAnswer.saysOrder) == true:
            cells.report(FormSentence { $0.orderIsReadAsOneWish }, row.number, column)
        case .suits where found.saysAll, .preferences where found.saysAll && found.answers.count == 1: break
        case .suits where !wishes.isEmpty: registration.preferences = .suits(wishes.flatMap(\.self))
        case .preferences where !wishes.isEmpty: registration.preferences = .ranking(wishes)
        case .suits, .preferences:
            guard found.saysNone, found.wrong.isEmpty else { return }
            if found.ruledOut.isEmpty { reportNone(row, column) } else { reportOnlyRuledOut(row, column) }
        }
    }

    /// Whether it says of a series that it suits, and that it does not.
    private mutating func isContradictory(_ found: AnswerRecognition.Found, _ row: Table.Row, _ column: Int) -> Bool {
        let waived = found.known.compactMap { FoldedText($0).flatMap { self.waived[$0] } }
        let isWaived = waived.contains { !$0.series.isDisjoint(with: found.named) }
        let both = found.ruledOut.filter(found.named.contains)
        if !both.isEmpty { reportContradiction(both, row, column) }
        if isWaived {
            cells.report(FormSentence { $0.saysOfOneThatItSuitsAndDeniesIt }, row.number, column)
        }
        if isWaived || !both.isEmpty { note(unread: .answers(.suits)) }
        return isWaived || !both.isEmpty
    }

    private mutating func reportContradiction(_ ids: [String], _ row: Table.Row, _ column: Int) {
        cells.report(FormSentence { $0.suitAndAreRuledOut(ids) }, row.number, column)
    }

    /// Gives a registration what its columns rule out, and what they say without that.
    mutating func ruling(
        out answers: RowAnswers, _ row: Table.Row, in registration: inout Registration
    ) -> RowAnswers {
        var answers = answers
        for id in answers.impossible + answers.ruledOut where !registration.impossible.contains(id) {
            registration.impossible.append(id)
        }
        for id in answers.ruledOut where answers.ofAll.contains(id) {
            answers.ranks[id] = nil
            answers.wishes.removeAll { $0.id == id }
        }
        let both = answers.ruledOut.filter { answers.ranks[$0] != nil || answers.suits.contains($0) }
        if !both.isEmpty {
            let field = answers.suits.isEmpty ? "preferences" : "suits"
            reportContradiction(both, row, columns[field] ?? 1)
            note(unread: .answers(.suits))
        }
        return answers
    }

    /// That it names no series, where nothing at all would mean that every one suits.
    mutating func reportNone(_ row: Table.Row, _ column: Int) {
        cells.report(FormSentence { $0.saysNoSeriesSuits }, row.number, column)
    }

    /// That it rules something out, and says of nothing that it suits: whether all the rest does, only a person can say.
    mutating func reportOnlyRuledOut(_ row: Table.Row, _ column: Int) {
        cells.report(FormSentence { $0.saysOnlyWhatIsImpossible }, row.number, column)
    }

    mutating func readWish(_ rank: Int, _ row: Table.Row, _ column: Int, into answers: inout RowAnswers) {
        let found = self.answers(row, column, .suits)
        answers.saysNone = answers.saysNone || found.saysNone
        if isContradictory(found, row, column) { return }
        answers.ruleOut(found.ruledOut)
        if found.saysAll { answers.ofAll.formUnion(found.ids.filter { answers.ranks[$0] == nil }) }
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
        warnOfWaived(found.known, field, row, column)
        if !found.wrong.isEmpty, let field = mapping.first(where: { $0.column == column })?.field {
            note(unread: field)
        }
        return found
    }

    /// Whether the form's answers list it.
    private func isListed(_ text: String) -> Bool {
        further.texts.contains { FoldedText($0) == FoldedText(text) }
    }

    /// Whether it denies something, and the form says that it rules nothing out.
    private func isWaived(_ text: String) -> Bool { FoldedText(text).map { waived[$0] != nil } ?? false }

    /// That texts deny what nothing is ruled out by.
    private mutating func warnOfWaived(
        _ texts: [String], _ field: FormColumn.AnswerField, _ row: Table.Row, _ column: Int
    ) {
        let waived = field == .impossible ? waivedOfImpossible : self.waived
        guard !waived.isEmpty else { return }
        for text in texts.compactMap({ FoldedText($0).flatMap { waived[$0] } }) {
            cells.warn(text.text, row.number, column)
        }
    }

    /// What to say of a text that denies something: nil where it does not, or where nothing in the programme is meant.
    private func fault(
        ofDenial text: String, _ field: FormColumn.AnswerField, isByColumn: Bool = false
    ) -> FormSentence? {
        let denial = denials.denial(in: text)
        // Of one that the form knows, what it means is not what it is listed as.
        let isKnown = isListed(text)
        guard denial.isOfSeries, denial.denies || isKnown || (field == .impossible && denial.isOfDays) else {
            return nil
        }
        return AnswerAdvice.text(
            ofDenial: isKnown ? quoted(known: text) : quoted(cell: text), denial, field, isByColumn: isByColumn)
    }

    /// What to say of a text that names no series, or several.
    private mutating func fault(of text: String, _ field: FormColumn.AnswerField) -> FormSentence {
        let isOfDenials = field == .impossible
        if let several = (isOfDenials ? recognitionOfImpossible : recognition).candidates(for: text) {
            // It is one of the programme's own texts.
            let examples = several.prefix(3).map { AnswerAdvice.answers([$0], text) }
            return FormSentence { $0.fitsSeveral(quoted(known: text), several, examples: examples) }
        }
        let words = RemarkTokens(text).words
        let affirms = words.contains(where: RemarkWords.affirms) && !words.contains(where: RemarkWords.denies)
        if isOfDenials, further.saysAll(text) || affirms {
            return FormSentence { $0.saysWhatSuits(quoted(cell: text)) }
        }
        if let fault = self.fault(ofDenial: text, field) { return fault }
        if let ids = further.ids(of: text) {
            return FormSentence {
                $0.saysNo(quoted(known: text), listedUnder: ids, isOfImpossible: isOfDenials)
            }
        }
        return AnswerAdvice.text(
            of: text, guesses.guess(text, isOfDenials: isOfDenials, isOfOrder: field == .preferences))
    }
}
