internal import Rekke
internal import Tables

/// What the columns that a form does not mention may be for, by their headings and by what is in them; and what answers
/// may mean that are not known.
struct FormSuggestion {
    private(set) var table: HeadedTable
    let form: FormMapping?
    let programme: Programme
    var columns: AnswerColumns
    var suggested: [FormColumn] = []
    private var proposals: AnswerProposals?
    /// Of columns that may say which series suit, of which nobody can tell whether they do.
    var doubtful: [String] = []
    /// Of columns that may name the organisations, of which nobody can tell which does.
    private var organisations: [String] = []
    /// Of columns that may hold the times of registration, of which nobody can tell which does.
    private var moments: [String] = []
    /// Of columns that say how many people come, of which nobody can tell which counts all of them.
    var sizes: [String] = []
    /// Of columns that hold an order, in which the best may not stand first.
    var reversed: [String] = []
    var graded: GradedColumns?
    /// By heading, those columns as ranks: what each answer is worth is asked where they are read so.
    var gradedFields: [String: [String]] {
        guard let graded else { return [:] }
        let fields = graded.columns.map { ($0.heading.text, [FormColumn.Field.rank(id: $0.id).name]) }
        return Dictionary(fields, uniquingKeysWith: +)
    }
    /// What numbers mean, where headings say that the highest is the best.
    var ranks: [Int: [String]] = [:]
    /// Whether the times of registration can only have the month first.
    private var hasMonthFirst = false

    typealias Heading = HeadedTable.Heading

    /// - Parameter hasAttendees: Whether people are read already, from a column or a table.
    init(_ table: HeadedTable, _ form: FormMapping?, _ programme: Programme, hasAttendees: Bool) {
        self.table = table
        self.form = form
        self.programme = programme
        columns = AnswerColumns(table, programme, form?.answers ?? FormAnswers())
        let known = Set(table.columns.compactMap(\.self))
        let open = table.headings.filter { $0.isOwn && !known.contains($0.column) }
        suggestTime(open)
        leaveOutFurtherHeadings()
        suggestAnswers(open)
        if !hasAttendees { suggestAttendees(open) }
        for field in [FormColumn.PlainField.id, .organisation, .contactEmail, .contactName, .role, .withdrawn] {
            suggest(field, open)
        }
        suggestSize(open)
        var whole = form ?? FormMapping(timeZone: programme.timeZone)
        whole.columns = allColumns
        proposals = AnswerProposals(whole, self.table, programme, &columns)
        hasMonthFirst =
            form?.dates == nil
            && timeColumn.map { DateColumn(table.rows, column: $0, holdsDays: false, nil).hasMonthFirst } == true
    }

    /// Of the times of registration.
    private var timeColumn: Int? {
        guard let time = allColumns.first(where: { $0.field == .plain(.submitted) }) else { return nil }
        return table.headings.first { FoldedText($0.text) == FoldedText(time.heading) }?.column
    }

    /// What stands below the headings and is no answer tells nothing of a column.
    private mutating func leaveOutFurtherHeadings() {
        let rows = Set(timeColumn.map { table.furtherHeadings(time: $0).map(\.row.number) } ?? [])
        guard !rows.isEmpty else { return }
        table.rows = table.rows.filter { !rows.contains($0.number) }[...]
        columns = AnswerColumns(table, programme, form?.answers ?? FormAnswers())
    }

    /// Those of the form that are in the table, and the suggested ones.
    private var allColumns: [FormColumn] {
        zip(form?.columns ?? [], table.columns).filter { $1 != nil }.map(\.0) + suggested
    }

    /// The whole `form`, to be put under `programme`; nil where nothing is suggested.
    var yaml: String? {
        let proposals = proposals?.lines(beside: form?.answers ?? FormAnswers(), programme.series.map(\.id)) ?? []
        let hasNew =
            !suggested.isEmpty || self.proposals?.isEmpty == false || hasMonthFirst || !doubtful.isEmpty
            || !organisations.isEmpty || !moments.isEmpty || !sizes.isEmpty || graded != nil || !reversed.isEmpty
        guard hasNew else { return nil }
        var lines = ["  form:", "    columns:"] + FormSuggestion.lines(of: allColumns)
        if form?.hasNoWishes == true { lines.append("      suits: none") }
        lines += questionsOfColumns + proposals.map { "    " + $0 }
        lines += impossibleLines
        lines += graded?.question.below ?? []
        let ranks = (form.map(\.ranks) ?? [:]).merging(self.ranks) { first, _ in first }.map { ("\($0)", $1) }
        lines += FormSuggestion.lines("ranks", Dictionary(uniqueKeysWithValues: ranks))
        if let dates = hasMonthFirst ? .monthFirst : form?.dates { lines.append("    dates: \(dates.rawValue)") }
        if let form, form.timeZone != programme.timeZone { lines.append("    timeZone: \(form.timeZone.identifier)") }
        return lines.map { $0 + "\n" }.joined()
    }

    /// Comments that ask which column is meant.
    private var questionsOfColumns: [String] {
        let questions = [
            ("submitted", "Which of these is when somebody registered? Give it as submitted.", moments),
            ("size", "Which of these is how many people come? Give it as size.", sizes),
            (
                "preferences",
                "Does the best come last here? Preferences have the best first: turn the answers round, then give it so.",
                reversed
            ),
            ("organisation", "Which of these names the organisation? Give it as organisation.", organisations),
            (
                "suits",
                "Do these say which series suit, or which are impossible? Give the right one as suits or impossible.",
                doubtful
            ),
        ]
        let lacksOrganisation = form == nil && !isTaken("organisation") && organisations.isEmpty
        return
            (lacksOrganisation
            ? ["      # No column seems to name the organisations: nobody would see who answers twice."] : [])
            + questions.filter { !$0.2.isEmpty }.flatMap { field, question, headings in
                ["      # \(question)"] + headings.map { "      #    \(field): \(yamlText($0))" }
            } + (graded?.question.ofColumns ?? [])
    }

    /// Of the form, which keeps them.
    private var impossibleLines: [String] {
        guard let texts = form?.impossibleAnswers, !texts.isEmpty else { return [] }
        var lists = programme.series.map { (key: $0.id, value: texts.series[$0.id] ?? []) }
        lists += [(key: "all", value: texts.all), (key: "none", value: texts.none)]
        return ["    impossibleAnswers:"] + FormSuggestion.lines(of: lists)
    }

    /// A field that lists texts by what they mean; nothing where there are none.
    static func lines(_ field: String, _ texts: [String: [String]]) -> [String] {
        texts.isEmpty ? [] : ["    \(field):"] + lines(of: texts.sorted { $0.key < $1.key })
    }

    private static func lines(of lists: [(key: String, value: [String])]) -> [String] {
        lists.filter { !$0.value.isEmpty }.map { meaning, texts in
            "      \(yamlText(meaning)): [\(texts.map(yamlText).joined(separator: ", "))]"
        }
    }

    /// By heading, as `form.columns` names the fields: those of the form, and the suggested ones.
    var fields: [String: [String]] {
        Dictionary(allColumns.map { ($0.heading, [$0.field.name]) }, uniquingKeysWith: +)
    }

    /// The answers that mean nothing known.
    var questions: [AnswerQuestion] { proposals?.asked ?? [] }

    func isTaken(_ name: String) -> Bool {
        ((form?.columns ?? []) + suggested).contains { $0.field.name == name || $0.field.registrationField == name }
    }

    mutating func add(_ field: FormColumn.Field, _ heading: Heading) {
        suggested.append(FormColumn(field: field, heading: heading.text))
    }

    func isFree(_ heading: Heading) -> Bool { !suggested.contains { $0.heading == heading.text } }

    private mutating func suggest(_ field: FormColumn.PlainField, _ open: [Heading]) {
        guard !isTaken(field.rawValue), let words = FormSuggestion.words[field] else { return }
        // Forms that ask for no address have a column of their own for it, in which everybody is "anonymous".
        let free = open.filter { heading in
            isFree(heading) && (field != .contactEmail || holdsAddresses(heading))
                && (field != .id || isUnique(heading))
                && (field != .withdrawn || StandingQuestion(heading.text).asksWhoHasWithdrawn)
                && (field != .contactName || mayNameContact(heading))
                && !(FormSuggestion.unlike[field] ?? []).contains { FormHeading.holds(heading.text, $0) }
                && (field != .organisation || holdsNames(heading))
        }
        if field == .organisation, let named = plainestOrganisation(among: free) {
            return add(.plain(field), named)
        }
        defer { if field == .organisation, !isTaken(field.rawValue) { suggestLikelyOrganisation(free) } }
        for equals in likely(field, free) {
            for word in words {
                guard let found = equals.first(where: { FormHeading.holds($0.text, word) }) else { continue }
                return add(.plain(field), found)
            }
        }
    }

    /// By what organisations of one kind are called, where the column holds names that differ: where all are alike, or several
    /// columns are so, which of them names who takes part is a question.
    private mutating func suggestLikelyOrganisation(_ free: [Heading]) {
        let likely = free.filter { FormHeading.mayNameOrganisation($0.text) && !columns.texts(in: $0).isEmpty }
        let distinct = likely.filter { heading in
            let texts = columns.texts(in: heading)
            return Set(texts.compactMap { FoldedText($0) }).count * 2 > texts.count
        }
        if likely.count == 1, let only = distinct.first {
            add(.plain(.organisation), only)
        } else {
            organisations = likely.map(\.text)
        }
    }

    /// Times of registration: of several columns the one that is said to be it, else the only one that is no beginning and no change.
    private mutating func suggestTime(_ open: [Heading]) {
        guard !isTaken("submitted") else { return }
        // A time for a heading is somebody's answer, and when something suits is no time of registration.
        let asked = open.filter {
            !FormTime.isDate($0.text) && ![.suits, .elsewhere].contains(HeadingQuestion($0.text))
        }
        func holds(_ isMeant: @escaping (String) -> Bool) -> (Table.Cell.Content) -> Bool {
            { content in
                switch content {
                case .date: true
                case .text(let text): isMeant(trimmed(text))
                default: false
                }
            }
        }
        let isTime = holds(FormTime.isTime)
        let all = asked.filter { holdsOnly($0, isTime) && !FormHeading.holds($0.text, "start") }
        // When an answer was changed, or read, is no time of registration.
        let unchanged = all.filter { !FormHeading.isOfChange($0.text) }
        let times = unchanged.isEmpty ? all : unchanged
        // Where the heading says it, an odd cell, or how dates are written, is what is wrong, not the column.
        let named = asked.filter { heading in
            FormSuggestion.words[.submitted]?.contains { FormHeading.holds(heading.text, $0) } == true
                && holdsMostly(heading, holds(FormTime.beginsWithDate)) && !FormHeading.isOfChange(heading.text)
        }
        if let found = named.first ?? (times.count == 1 ? times[0] : nil) {
            add(.plain(.submitted), found)
        } else {
            moments = times.map(\.text)
        }
    }

    /// Columns whose headings ask who comes, and in which that stands.
    private mutating func suggestAttendees(_ open: [Heading]) {
        for heading in open where isFree(heading) && FormHeading.isOfAttendees(heading.text) {
            if PeopleColumns.mayNamePeople(table, heading) { add(.plain(.attendees), heading) }
        }
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

    /// The heading that asks for an organisation in the fewest further words: "Organisasjon" before "Hvor i organisasjonen?".
    private func plainestOrganisation(among free: [Heading]) -> Heading? {
        let found = free.compactMap { heading in
            FormSuggestion.wordsBesideOrganisation(heading.text).map { (heading: heading, further: $0) }
        }
        let fewest = found.map(\.further).min()
        return found.first { $0.further == fewest }?.heading
    }

    func holdsAddresses(_ heading: Heading) -> Bool {
        table.rows.prefix(200).contains { row in
            guard case .text(let text) = row.content(inColumn: heading.column) else { return false }
            return text.contains("@")
        }
    }
}
