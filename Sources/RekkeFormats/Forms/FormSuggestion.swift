internal import Rekke
internal import Tables

/// What the columns that a form does not mention may be for, by their headings and by what is in them; and what answers
/// may mean that are not known.
struct FormSuggestion {
    private let table: HeadedTable
    private let form: FormMapping?
    private let programme: Programme
    private var columns: AnswerColumns
    private var suggested: [FormColumn] = []
    private var proposals: AnswerProposals?
    /// Whether the times of registration can only have the month first.
    private var hasMonthFirst = false

    private typealias Heading = HeadedTable.Heading

    init(_ table: HeadedTable, _ form: FormMapping?, _ programme: Programme) {
        self.table = table
        self.form = form
        self.programme = programme
        columns = AnswerColumns(table, programme, form?.answers ?? FormAnswers())
        let known = Set(table.columns.compactMap(\.self))
        let open = table.headings.filter { $0.isOwn && !known.contains($0.column) }
        suggestTime(open)
        suggestAnswers(open)
        for field in [FormColumn.PlainField.id, .organisation, .contactEmail, .contactName, .role, .size, .withdrawn] {
            suggest(field, open)
        }
        proposals = AnswerProposals(allColumns, table, &columns)
        if let time = allColumns.first(where: { $0.field == .plain(.submitted) }) {
            let column = table.headings.first { FoldedText($0.text) == FoldedText(time.heading) }?.column
            hasMonthFirst =
                form?.dates == nil
                && column.map { DateColumn(table.rows, column: $0, holdsDays: false, nil).hasMonthFirst } == true
        }
    }

    /// Those of the form that are in the table, and the suggested ones.
    private var allColumns: [FormColumn] {
        zip(form?.columns ?? [], table.columns).filter { $1 != nil }.map(\.0) + suggested
    }

    /// The whole `form`, to be put under `programme`; nil where nothing is suggested.
    var yaml: String? {
        let proposals = proposals?.lines(beside: form?.answers ?? FormAnswers(), programme.series.map(\.id)) ?? []
        let hasNew = !suggested.isEmpty || self.proposals?.isEmpty == false || hasMonthFirst
        guard hasNew else { return nil }
        var lines = ["  form:", "    columns:"] + FormSuggestion.lines(of: allColumns)
        if form?.hasNoWishes == true { lines.append("      suits: none") }
        lines += proposals.map { "    " + $0 }
        lines += impossibleLines
        if let dates = hasMonthFirst ? .monthFirst : form?.dates { lines.append("    dates: \(dates.rawValue)") }
        if let form, form.timeZone != programme.timeZone { lines.append("    timeZone: \(form.timeZone.identifier)") }
        return lines.map { $0 + "\n" }.joined()
    }

    /// Of the form, which keeps them.
    private var impossibleLines: [String] {
        guard let texts = form?.impossibleAnswers, !texts.isEmpty else { return [] }
        var lists = programme.series.map { ($0.id, texts.series[$0.id] ?? []) }
        lists += [("all", texts.all), ("none", texts.none)]
        return ["    impossibleAnswers:"]
            + lists.filter { !$0.1.isEmpty }.map { id, texts in
                "      \(yamlText(id)): [\(texts.map(yamlText).joined(separator: ", "))]"
            }
    }

    /// By heading, as `form.columns` names the fields: those of the form, and the suggested ones.
    var fields: [String: [String]] {
        Dictionary(allColumns.map { ($0.heading, [$0.field.name]) }, uniquingKeysWith: +)
    }

    /// The answers that mean nothing known.
    var questions: [AnswerQuestion] { proposals?.asked ?? [] }

    private func isTaken(_ name: String) -> Bool {
        ((form?.columns ?? []) + suggested).contains { $0.field.name == name || $0.field.registrationField == name }
    }

    private mutating func add(_ field: FormColumn.Field, _ heading: Heading) {
        suggested.append(FormColumn(field: field, heading: heading.text))
    }

    private func isFree(_ heading: Heading) -> Bool { !suggested.contains { $0.heading == heading.text } }

    private mutating func suggest(_ field: FormColumn.PlainField, _ open: [Heading]) {
        guard !isTaken(field.rawValue), let words = FormSuggestion.words[field] else { return }
        // Forms that ask for no address have a column of their own for it, in which everybody is "anonymous".
        let free = open.filter { heading in
            isFree(heading) && (field != .contactEmail || holdsAddresses(heading))
                && (field != .id || isUnique(heading))
                && (field != .contactName || !FormSuggestion.others.contains { FormHeading.holds(heading.text, $0) })
                && (field != .contactName || !FormHeading.isOfAttendees(heading.text))
                && !(FormSuggestion.unlike[field] ?? []).contains { FormHeading.holds(heading.text, $0) }
                && (field != .organisation || holdsNames(heading))
        }
        if field == .organisation, let named = free.first(where: FormSuggestion.asksForName) {
            return add(.plain(field), named)
        }
        for word in words {
            guard let found = free.first(where: { FormHeading.holds($0.text, word) }) else { continue }
            return add(.plain(field), found)
        }
    }

    /// Times of registration: of several columns the one that is said to be it, else the last that is no beginning.
    private mutating func suggestTime(_ open: [Heading]) {
        guard !isTaken("submitted") else { return }
        // A time for a heading is somebody's answer, and when something suits is no time of registration.
        let asked = open.filter { !FormTime.isDate($0.text) && !FormHeading.isOfWishes($0.text) }
        let times = asked.filter { heading in
            holdsOnly(heading) { content in
                switch content {
                case .date: true
                case .text(let text): FormTime.isTime(trimmed(text))
                default: false
                }
            }
        }
        let named = times.filter { heading in
            FormSuggestion.words[.submitted]?.contains { FormHeading.holds(heading.text, $0) } == true
        }
        if let found = named.first ?? times.last(where: { !FormHeading.holds($0.text, "start") }) {
            add(.plain(.submitted), found)
        }
    }

    private mutating func suggestAnswers(_ open: [Heading]) {
        let free = open.filter(isFree)
        let denials = free.filter { FormHeading.isOfDenials($0.text) }
        let others = free.filter { !FormHeading.isOfDenials($0.text) }
        if !isTaken("impossible"),
            let best = best(of: columns.holdingAnswers(among: denials, isOfDenials: true))
        {
            add(.answers(.impossible), best.heading)
        }
        guard !isTaken("suits"), !isTaken("preferences"), form?.hasNoWishes != true else { return }
        let wanted = columns.holdingAnswers(among: others, isOfDenials: false)
        let ranked = wanted.map(\.heading).filter { FormHeading.isOfRank($0.text) }
        var ofSeries = columns.headingsOfSeries(among: others.filter(holdsYesNoOrRanks))
        let areRanks = columns.areRanks(ofSeries)
        let isGrid = !ofSeries.isEmpty && (areRanks || ofSeries.map(\.heading).allSatisfy(holdsChoices))
        if isGrid { completeGrid(&ofSeries, others) }
        // Where each of several columns names its own series, none of them is all of the answer.
        let ofGrid = isGrid && ofSeries.count > 1 ? Set(ofSeries.map(\.heading.column)) : []
        let best = best(of: wanted.filter { !ofGrid.contains($0.heading.column) })
        if (2...9).contains(ranked.count) {
            suggestRanks(ranked)
        } else if let best, !isGrid || best.answers >= ofSeries.map({ columns.texts(in: $0.heading).count }).max() ?? 0
        {
            add(.answers(FormHeading.isOfOrder(best.heading.text) ? .preferences : .suits), best.heading)
        } else if isGrid {
            for (heading, id) in ofSeries { add(areRanks ? .rank(id: id) : .series(.suits, id: id), heading) }
        } else if let first = columns.namingDays(among: others).first {
            add(.answers(FormHeading.isOfOrder(first.text) ? .preferences : .suits), first)
        }
        guard !isTaken("impossible") else { return }
        for (heading, id) in columns.headingsOfSeries(among: denials.filter(holdsYesNoOrRanks)) {
            add(.series(.impossible, id: id), heading)
        }
    }

    /// With the columns of series that are left, whatever stands in them: without them, these series would suit nobody.
    private mutating func completeGrid(_ grid: inout [(heading: Heading, id: String)], _ open: [Heading]) {
        let known = Set(grid.map(\.id))
        grid += columns.headingsOfSeries(among: open).filter { !known.contains($0.id) }
    }

    /// The first of those with most answers, of those that ask what suits where some do.
    private func best(of found: [(heading: Heading, answers: Int)]) -> (heading: Heading, answers: Int)? {
        let asking = found.filter { FormHeading.isOfWishes($0.heading.text) }
        let likely = asking.isEmpty ? found : asking
        return likely.first { $0.answers == likely.map(\.answers).max() }
    }

    /// By the ranks that the headings say, be they in another order; else as they stand.
    private mutating func suggestRanks(_ headings: [Heading]) {
        let said = headings.compactMap { FormHeading.rank(in: $0.text) }
        let isSaid = said.count == headings.count && Set(said).count == said.count
        let ordered = isSaid ? zip(said, headings).sorted { $0.0 < $1.0 }.map(\.1) : headings
        for (index, heading) in ordered.enumerated() { add(.wish(rank: index + 1), heading) }
    }

    /// Whether there is something in the column, and all of it is so; some hundred rows tell.
    private func holdsOnly(_ heading: Heading, _ isFitting: (Table.Cell.Content) -> Bool) -> Bool {
        let contents = table.rows.prefix(200).compactMap { $0.content(inColumn: heading.column) }
        return !contents.isEmpty && contents.allSatisfy(isFitting)
    }

    /// Whether at least half of what is in the column says yes, no or a rank: what else is in it is asked for.
    private func holdsYesNoOrRanks(_ heading: Heading) -> Bool {
        holdsMostly(heading) { columns.isChoice($0, under: heading) || WrittenRank($0) != nil }
    }

    private func holdsChoices(_ heading: Heading) -> Bool {
        holdsMostly(heading) { columns.isChoice($0, under: heading) }
    }

    private func holdsMostly(_ heading: Heading, _ isFitting: (String) -> Bool) -> Bool {
        let texts = columns.texts(in: heading)
        return !texts.isEmpty && texts.count(where: isFitting) * 2 >= texts.count
    }

    /// Whether every row has something in the column, and no two the same.
    private func isUnique(_ heading: Heading) -> Bool {
        var known: Set<FoldedText> = []
        return !table.rows.isEmpty
            && table.rows.allSatisfy { row in
                switch row.content(inColumn: heading.column) {
                case .text(let text), .number(let text): FoldedText(text).map { known.insert($0).inserted } ?? false
                default: false
                }
            }
    }

    /// Whether nothing in the column is a number, or yes or no, as where it is asked what kind of organisation it is.
    private func holdsNames(_ heading: Heading) -> Bool {
        !columns.texts(in: heading).contains { $0.allSatisfy { $0.isNumber || $0.isWhitespace } || YesOrNo($0) != nil }
    }

    /// Whether the heading asks for the name of an organisation.
    private static func asksForName(_ heading: Heading) -> Bool {
        ["navn", "namn", "name", "heter", "heiter"].contains { FormHeading.holds(heading.text, $0) }
            && (words[.organisation] ?? []).contains { FormHeading.holds(heading.text, $0) }
    }

    private func holdsAddresses(_ heading: Heading) -> Bool {
        table.rows.prefix(200).contains { row in
            guard case .text(let text) = row.content(inColumn: heading.column) else { return false }
            return text.contains("@")
        }
    }
}
