internal import HTTPTypes
internal import Hummingbird
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats
internal import RekkeService

/// How the export is understood, and what can be chosen about that.
extension Desk {
    func addRegistrations(to router: some RouterMethods<BasicRequestContext>) {
        router.get("/programmes/:id/registrations") { request, context in
            let programme = try await programme(context)
            let reading = await DeskReading.of(programme, in: request.language)
            return RegistrationsPage(programme: programme, reading: reading, language: request.language).response()
        }
        router.post("/programmes/:id/registrations") { request, context in
            let programme = try await programme(context)
            if programme.isTold { return Desk.redirect(programme.path(.changes)) }
            let form = try await request.form(limits)
            let export = form.deskFile("export")
            let choice = form.text("columns").map { _ in ChosenForm(form) }
            let acceptsAbsences = form.text("absences") != nil
            try await change(programme, as: export == nil ? .choose : .readFile, request) { programme in
                programme.dropDecision()
                if let export {
                    // What was chosen holds; what else is in it is as it seems to be.
                    programme.export = export
                    return
                }
                programme.state.acceptsAbsences = acceptsAbsences
                if let choice { programme.state.choice = choice }
            }
            return Desk.redirect(programme.path(.registrations))
        }
    }
}

extension ChosenForm {
    /// What the page's fields say.
    fileprivate init(_ form: MultipartForm) {
        self.init()
        for index in 0... {
            guard let heading = form.text("heading-\(index)") else { break }
            headings.append(heading)
            let names = form.text("column-\(index)")?.split(whereSeparator: \.isNewline).map(String.init) ?? []
            if !names.isEmpty { fields[heading] = names }
        }
        for index in 0... {
            guard let text = form.text("text-\(index)") else { break }
            let meanings = ChosenForm.consistent(form.texts("answer-\(index)"))
            guard !meanings.isEmpty else { continue }
            if form.text("kind-\(index)") == "impossible" {
                impossibleAnswers[text] = meanings
            } else {
                answers[text] = meanings
            }
        }
        isMonthFirst = form.text("dates").flatMap { $0.isEmpty ? nil : $0 == "monthFirst" }
    }

    /// Whoever ticks every series ticks each; no series beside some is no answer, and is asked anew.
    private static func consistent(_ ticked: [String]) -> [String] {
        let ticked = ticked.filter { !$0.isEmpty }
        if ticked.contains("none") { return ticked == ["none"] ? ticked : [] }
        return ticked.contains("all") ? ["all"] : ticked
    }
}

private struct RegistrationsPage {
    let programme: DeskProgramme
    let reading: DeskReading
    let language: Language
    /// Of the export, by row.
    private let faults: [Int: [InputFault]]
    private let warnings: [Int: [InputFault]]
    /// Rows of which something could not be read: a fault that many have is told of the first.
    private let unreadRows: Set<Int>

    private var words: any Words { language.words }
    private var form: FormImport? { reading.form }

    init(programme: DeskProgramme, reading: DeskReading, language: Language) {
        self.programme = programme
        self.reading = reading
        self.language = language
        func byRow(_ found: [InputFault]) -> [Int: [InputFault]] {
            Dictionary(grouping: found.filter { $0.file == programme.export?.name }, by: \.line)
        }
        faults = byRow(reading.faults)
        warnings = byRow(reading.form?.warnings ?? [])
        let rows = zip(reading.form?.rows ?? [], reading.form?.unread ?? [])
        unreadRows = Set(rows.filter { !$1.isEmpty }.map { $0.0 })
    }

    func response() -> Response {
        DeskPage(language: language, title: words.deskRegistrations, programme: programme, step: .registrations)
            .response { main in
                writeSummary(to: &main)
                if let programme = form?.programme ?? reading.problem?.programme, !self.programme.isTold {
                    MeetingDates(programme: programme, language: language, today: .today).write(to: &main)
                }
                if reading.isChosen, !programme.isTold { writeChoices(to: &main) }
                writeRows(to: &main)
                if programme.export != nil, !programme.isTold { writeCorrection(to: &main) }
            }
    }

    private func writeSummary(to main: inout Markup) {
        if let form, !form.isRead || lacking != nil {
            main.element("p", ["class": "lead"], words.rowsCouldNotBeRead.capitalisedFirst + ".")
        } else if let form {
            // Nothing is read without doubt where a column of wishes is passed over.
            if !isOpen {
                let states = form.rows.map(state)
                let counts = [State.right, .doubtful, .wrong].map { state in states.count { $0 == state } }
                main.element("p", ["class": "lead"], words.deskRows(counts[0], doubtful: counts[1], wrong: counts[2]))
            }
            if form.blankRows > 0 { main.element("p", words.blankRowsPassedOver(form.blankRows)) }
            if form.areIDsMade { main.element("p", words.idsAreMade) }
            if form.registrations.allSatisfy({ $0.contact?.email == nil }) {
                main.element("p", ["class": "strong"], words.deskNoAddresses)
            }
        } else if let problem = reading.problem {
            main.element(
                "p", ["class": "lead"],
                language.count(problem.registrations.count, .registration).capitalisedFirst + ".")
        }
        writeFaults(to: &main)
        writeDoubts(to: &main)
        if programme.isTold {
            main.element("p", ["class": "strong"], words.deskAnswersAreOut)
        } else if reading.problem != nil, !isOpen {
            main.form(to: programme.path(.allocation)) { $0.button(words.deskAllocate) }
        } else {
            main.element("p", ["class": "strong"], words.deskPutRight)
        }
    }

    /// What has to be chosen before rows can be read.
    private var lacking: String? {
        guard reading.isChosen, let form else { return nil }
        if form.columns.isEmpty { return reading.faults.isEmpty ? words.deskNoHeadings : nil }
        let conflicts = reading.choice.conflicts
        if !conflicts.isEmpty { return words.deskDoNotGoTogether(conflicts.map(words.quoted)) }
        let chosen = reading.choice.fields.values.joined()
        guard chosen.contains("submitted") else { return words.deskChooseTime }
        let saysWishes = chosen.contains { name in ["suits", "preferences"].contains { name.hasPrefix($0) } }
        return saysWishes || reading.faults.isEmpty ? nil : words.deskChooseSeries
    }

    /// What is wrong that belongs to no row below.
    private func writeFaults(to main: inout Markup) {
        let rows = Set(form?.rows ?? [])
        // Where no column is known, that is to be chosen, and nothing else can be said.
        if let lacking { return main.element("p", ["class": "alarm"], lacking) }
        let others = reading.faults.filter { $0.file != programme.export?.name || !rows.contains($0.line) }
        guard !others.isEmpty else { return }
        main.element("div", ["class": "alarm"]) { box in
            box.list(
                others.map { fault in
                    let place = fault.file.isEmpty ? "" : "\(fault.file), \(words.deskRow.lowercased()) \(fault.line): "
                    return [place + fault.text]
                }, shown: 20, more: words.showMore)
        }
    }

    /// What of the table as a whole may be meant otherwise than it is read.
    private func writeDoubts(to main: inout Markup) {
        guard let form else { return }
        if isOpen, lacksWishes { main.element("p", ["class": "alarm"], words.deskChooseSeries) }
        if !form.unreadWishes.isEmpty {
            let headings = form.unreadWishes.map(words.quoted)
            main.element("p", ["class": "alarm"], words.deskUnreadWishes(headings))
        }
        let rows = Set(form.rows)
        for fault in form.warnings where fault.file == programme.export?.name && !rows.contains(fault.line) {
            let column = form.columns.first { $0.number == fault.column }?.heading
            guard column.map(form.unreadWishes.contains) != true else { continue }
            main.element("p", ["lang": "en"], (column.map { words.quoted($0) + ": " } ?? "") + fault.text)
        }
    }

    /// Whether something has to be chosen that nobody has looked at: wishes that are passed over are somebody's place.
    private var isOpen: Bool {
        programme.state.choice == nil && (form?.unreadWishes.isEmpty == false || lacksWishes)
    }

    /// Whether no column is read for what suits, though one that is not read may say it.
    private var lacksWishes: Bool {
        guard reading.isChosen, let form, form.isRead else { return false }
        let wishes = reading.choice.fields.values.joined().contains {
            $0.hasPrefix("suits") || $0.hasPrefix("preferences")
        }
        return !wishes && form.columns.contains(where: \.fields.isEmpty)
    }

    // MARK: Choices

    private func writeChoices(to main: inout Markup) {
        main.form(to: programme.path(.registrations)) { form in
            form.hidden("columns", "true")
            if !questions.isEmpty {
                form.element("h2", words.deskAnswersLead)
                writeQuestions(to: &form)
            }
            // What is plain need not be looked at.
            if isClear, questions.isEmpty {
                form.folded(words.deskColumnsLead) { page in
                    writeColumns(to: &page)
                    page.button(words.deskReadAgain, isMain: false)
                }
            } else {
                form.element("h2", words.deskColumnsLead)
                writeColumns(to: &form)
                form.button(words.deskReadAgain, isMain: false)
            }
        }
    }

    private var isClear: Bool { reading.problem != nil && form?.isRead == true && form?.unreadWishes.isEmpty == true }

    /// Answers that need a meaning, or have been given one.
    private var questions: [Question] {
        let asked = reading.questions.map { Question(text: $0.text, isOfImpossible: $0.isOfImpossible) }
        let answered =
            reading.choice.answers.keys.sorted().map { Question(text: $0, isOfImpossible: false) }
            + reading.choice.impossibleAnswers.keys.sorted().map { Question(text: $0, isOfImpossible: true) }
        return (asked + answered).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private struct Question: Equatable {
        let text: String
        /// Whether it is an answer to what is impossible.
        let isOfImpossible: Bool
    }

    private func writeQuestions(to page: inout Markup) {
        let series = (form?.programme.series ?? []).map { ($0.id, $0.name) }
        page.element("p", words.deskTickMeanings)
        for (index, question) in questions.enumerated() {
            let answer = words.quoted(question.text)
            let answers = question.isOfImpossible ? reading.choice.impossibleAnswers : reading.choice.answers
            page.element("fieldset") { group in
                group.element("legend", question.isOfImpossible ? words.deskWhereImpossible(answer) : answer)
                group.hidden("text-\(index)", question.text)
                group.hidden("kind-\(index)", question.isOfImpossible ? "impossible" : "suits")
                // Whoever can take part in nothing has not answered what suits.
                let none = question.isOfImpossible ? words.deskNoSeries : words.deskOnlyBesideOthers
                for (value, label) in series + [("all", words.deskEverySeries), ("none", none)] {
                    let isChecked = answers[question.text]?.contains(value) == true
                    group.check(label, "answer-\(index)", value: value, isChecked: isChecked)
                }
            }
        }
    }

    private func writeColumns(to page: inout Markup) {
        for (index, column) in (form?.columns ?? []).enumerated() {
            page.element("div", ["class": "field"]) { field in
                field.hidden("heading-\(index)", column.heading)
                field.choice(
                    column.heading, "column-\(index)", fields,
                    chosen: reading.choice.fields[column.heading]?.joined(separator: "\n") ?? "")
            }
        }
        page.element("div", ["class": "field"]) { field in
            let orders = [
                ("", words.deskAsUnderstood), ("dayFirst", words.deskDayFirst), ("monthFirst", words.deskMonthFirst),
            ]
            let chosen = reading.choice.isMonthFirst.map { $0 ? "monthFirst" : "dayFirst" } ?? ""
            field.choice(words.deskDateOrder, "dates", orders, chosen: chosen)
        }
        page.check(words.deskTakeAbsences, "absences", isChecked: programme.state.acceptsAbsences)
    }

    /// What a column can be for.
    private var fields: [(value: String, text: String)] {
        let plain = ChosenForm.fieldNames.compactMap { name in words.deskField(name).map { (name, $0) } }
        return [("", words.isNotRead)] + plain + fields("suits", words.deskSuits)
            + fields("preferences", words.deskRank) + fields("impossible", words.deskImpossible)
    }

    /// One for each series, and for those that meet at the same times, of which a column may speak together.
    private func fields(_ name: String, _ label: (String) -> String) -> [(value: String, text: String)] {
        let series = form?.programme.series ?? []
        let groups = series.map { [$0] } + series.ofSameTimes
        return groups.map { group in
            (group.map { "\(name).\($0.id)" }.joined(separator: "\n"), label(language.list(group.map(\.name))))
        }
    }

    // MARK: Rows

    private enum State { case right, doubtful, wrong }

    private func state(_ row: Int) -> State {
        faults[row] != nil || unreadRows.contains(row) ? .wrong : warnings[row] != nil ? .doubtful : .right
    }

    private func writeRows(to main: inout Markup) {
        guard let form, form.isRead, reading.choice.conflicts.isEmpty else { return }
        let sentences = form.sentences(in: language)
        main.element("h2", words.rows)
        main.scrolling(words.rows) { page in
            page.element("table", ["class": "rows"]) { table in
                table.element("thead") { head in
                    head.element("tr") { row in
                        for text in [
                            words.deskRow, words.deskUnderstood, words.plural(.attendee).capitalisedFirst,
                            words.deskLookAt,
                        ] {
                            row.element("th", ["scope": "col"], text)
                        }
                    }
                }
                table.element("tbody") { body in
                    for (index, row) in form.rows.enumerated() { write(row, index, sentences[index], to: &body) }
                }
            }
        }
    }

    private func write(_ row: Int, _ index: Int, _ sentence: String, to body: inout Markup) {
        guard let form else { return }
        let state = state(row)
        let name = ["right", "doubtful", "wrong"][state == .right ? 0 : state == .doubtful ? 1 : 2]
        body.element("tr", ["class": name]) { line in
            line.element("th", ["scope": "row"]) { $0.write("\(words.deskRow) \(row)") }
            line.element("td", sentence)
            line.element("td", language.count(form.registrations[index].attendees.count, .attendee))
            line.element("td") { cell in
                cell.element("span", ["class": "state"], word(for: state))
                for fault in (faults[row] ?? []) + (warnings[row] ?? []) {
                    // What is found in files is told in English.
                    cell.element("p", ["lang": "en"], fault.text)
                    guard let text = form.text(row: row, column: fault.column) else { continue }
                    cell.element("span", ["class": "cell"], text)
                }
            }
        }
    }

    private func word(for state: State) -> String {
        switch state {
        case .right: words.deskRight
        case .doubtful: words.deskDoubtful
        case .wrong: words.deskWrong
        }
    }

    private func writeCorrection(to main: inout Markup) {
        main.form(to: programme.path(.registrations)) { form in
            form.element("div", ["class": "drop"]) { area in
                area.field(words.deskCorrectedExport, "export", type: "file", hint: words.deskDropHere)
                area.button(words.deskReadFile, isMain: false)
            }
        }
    }
}
