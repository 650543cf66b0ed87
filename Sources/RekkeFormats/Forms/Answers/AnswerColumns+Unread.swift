internal import Rekke
internal import Tables

/// What columns that no field is read from may say of which series suit.
extension AnswerColumns {
    /// That a column says which series suit, though no field is read from it; nil where the form reads such columns, or says
    /// that there are none.
    mutating func faultOfUnreadWishes(_ form: FormMapping) -> FormFault? {
        guard !form.hasWishes, !form.hasNoWishes else { return nil }
        let open = unread
        if let graded = graded(among: open) {
            return FormFault(
                row: table.headingRow, column: graded.columns[0].heading.column,
                text: FormSentence {
                    $0.areGraded(graded.preferences, ranks: graded.areNumbers ? graded.ranks : nil)
                })
        }
        let ofSeries = headingsOfSeries(among: open)
        guard let heading = ofSeries.first?.heading ?? firstWithWishes(among: open) else {
            return faultOfUnreadBoxes(open)
        }
        let question = question(of: heading)
        let field =
            question == .impossible
            ? "impossible"
            : ranking(of: ofSeries) != nil || ofSeries.isEmpty && FormHeading.asksForOrder(heading.text)
                ? "preferences" : "suits"
        let entries = ofSeries.map { "\(yamlText($0.id)): \(yamlText($0.heading.text))" }.joined(separator: ", ")
        if [.other, .elsewhere, .avoided].contains(question) {
            return faultOfUnclearWishes(heading, entries.isEmpty ? yamlText(heading.text) : "{\(entries)}")
        }
        if entries.isEmpty, FormHeading.asksForOrder(heading.text),
            [.last, .unclear].contains(OrderLegend(heading.text))
        {
            return FormFault(
                row: table.headingRow, column: heading.column,
                text: FormSentence { $0.mayHaveBestLast(yamlText(heading.text)) })
        }
        let form =
            entries.isEmpty
            ? ranked(open).map { "preferences: [\($0.map { yamlText($0.text) }.joined(separator: ", "))]" }
                ?? "\(field): \(yamlText(heading.text))" : "\(field): {\(entries)}"
        return FormFault(
            row: table.headingRow, column: heading.column, text: FormSentence { $0.areUnreadWishes(form: form) })
    }

    /// Those that each hold one wish of several, in the order of their ranks; nil where there are none.
    private mutating func ranked(_ open: [HeadedTable.Heading]) -> [HeadedTable.Heading]? {
        var found: [HeadedTable.Heading] = []
        for heading in open
        where FormHeading.isOfRank(heading.text) && question(of: heading) == .suits && holdsWishes(heading) {
            found.append(heading)
        }
        return FormHeading.ordered(byRank: found)
    }

    /// Where the heading does not ask what suits, the answers may be the days that do not, or those of another meeting.
    ///
    /// - Parameter shown: The heading, or those of all series, as YAML.
    private func faultOfUnclearWishes(_ heading: HeadedTable.Heading, _ shown: String) -> FormFault {
        FormFault(
            row: table.headingRow, column: heading.column,
            text: FormSentence { $0.areUnclearWishes(shown) })
    }

    /// Of several columns to tick, whose headings say nothing that is known, nobody knows whether they are the wishes.
    private func faultOfUnreadBoxes(_ open: [HeadedTable.Heading]) -> FormFault? {
        let boxes = open.filter { heading in
            let texts = self.texts[heading.column, default: []]
            return !texts.isEmpty && texts.allSatisfy { YesOrNo($0) != nil }
        }
        guard boxes.count > 1 else { return nil }
        return FormFault(
            row: table.headingRow, column: boxes[0].column,
            text: FormSentence { [others = boxes.count - 1] in $0.areUnreadBoxes(others: others) })
    }

    /// That no column at all says which series suit, though there are columns that no field is read from.
    private func doubtOfNoWishes(_ form: FormMapping) -> FormFault? {
        guard !form.hasNoWishes, let first = unread.first else { return nil }
        return FormFault(
            row: table.headingRow, column: first.column,
            text: FormSentence { $0.noColumnSaysWishes })
    }

    /// The columns that name series beside those that the form reads: what they say is not taken into account.
    mutating func doubtsOfUnreadWishes(_ form: FormMapping) -> [FormFault] {
        guard form.hasWishes else { return [doubtOfNoWishes(form)].compactMap(\.self) }
        // Where each series has a column of its own, another that names a day is one more of them.
        let isByColumn = form.columns.contains { column in
            switch column.field {
            case .series, .rank: true
            case .plain, .answers, .wish: false
            }
        }
        var found: [HeadedTable.Heading] = []
        for heading in unread {
            let isOfSeries = !AnswerWords(heading.text).weekdays.isEmpty || ids(in: heading.text) != nil
            let isYesOrNo = texts[heading.column, default: []].contains { YesOrNo($0) != nil }
            if isOfSeries && (isByColumn || isYesOrNo) || holdsWishes(heading) { found.append(heading) }
        }
        return found.map {
            FormFault(
                row: table.headingRow, column: $0.column,
                text: FormSentence { $0.mayBeUnreadWishes })
        }
    }

    /// The headings of the columns that no field is read from, though something stands in them.
    private var unread: [HeadedTable.Heading] {
        let known = Set(table.columns.compactMap(\.self))
        return table.headings.filter {
            $0.isOwn && !known.contains($0.column) && !texts[$0.column, default: []].isEmpty
        }
    }

    private mutating func firstWithWishes(among headings: [HeadedTable.Heading]) -> HeadedTable.Heading? {
        for heading in headings where holdsWishes(heading) { return heading }
        return nil
    }

    private mutating func holdsWishes(_ heading: HeadedTable.Heading) -> Bool {
        texts[heading.column, default: []].contains(where: isAnswer) || namesDays(heading)
            || understood(heading, isOfDenials: false) > 0 && namesSeries(heading)
    }

    /// Whether a cell names series, if not as they are called.
    private mutating func namesSeries(_ heading: HeadedTable.Heading) -> Bool {
        for text in texts[heading.column, default: []] {
            if case .series = guess(text, isOfDenials: false).meaning { return true }
        }
        return false
    }

    /// Whether a cell names series and nothing else; a bare number may be any.
    private func isAnswer(_ text: String) -> Bool {
        guard !text.allSatisfy(\.isNumber) else { return false }
        let found = recognition.found(in: text)
        return !found.ids.isEmpty && found.wrong.isEmpty
    }
}
