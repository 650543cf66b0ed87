internal import Hummingbird
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats

/// How the registrations were read, and what can be done about it.
struct RegistrationsPage {
    let programme: DeskProgramme
    let reading: DeskReading
    let language: Language
    private let table: RegistrationTable

    private var words: any Words { language.words }
    private var form: FormImport? { reading.form }

    init(programme: DeskProgramme, reading: DeskReading, language: Language) {
        self.programme = programme
        self.reading = reading
        self.language = language
        table = RegistrationTable(reading, of: programme, in: language)
    }

    func response() -> Response {
        DeskPage(language: language, title: words.deskRegistrations, programme: programme, step: .registrations)
            .response { main in
                writeSummary(to: &main)
                if let programme = form?.programme ?? reading.problem?.programme, !self.programme.isTold {
                    MeetingDates(programme: programme, language: language, today: .today).write(to: &main)
                }
                if reading.isChosen, !programme.isTold {
                    RegistrationChoices(programme: programme, reading: reading, language: language).write(to: &main)
                }
                table.write(to: &main)
                if programme.export != nil, !programme.isTold { writeCorrection(to: &main) }
            }
    }

    private func writeSummary(to main: inout Markup) {
        if let form, !form.isRead || lacking != nil {
            main.element("p", ["class": "lead"], words.rowsCouldNotBeRead.capitalisedFirst + ".")
        } else if let form {
            // Nothing is read without doubt where a column of wishes is passed over.
            if !isOpen {
                let states = form.rows.map(table.state)
                let counts = [RegistrationTable.State.right, .doubtful, .wrong].map { state in
                    states.count { $0 == state }
                }
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
        table.writeLeftOut(to: &main)
        writeLackOfSeries(to: &main)
        writeFaults(to: &main)
        writeDoubts(to: &main)
        if programme.isTold {
            main.element("p", ["class": "strong"], words.deskAnswersAreOut)
        } else if reading.problem != nil, !isOpen {
            main.form(to: programme.path(.allocation)) { form in
                form.step(of: programme)
                form.button(words.deskAllocate)
            }
        } else if !reading.lacksProgramme {
            main.element("p", ["class": "strong"], words.deskPutRight)
        }
    }

    /// What is mended in the programme, with the way there.
    private func writeLackOfSeries(to main: inout Markup) {
        let days = form?.daysWithoutSeries ?? []
        guard !programme.isTold, programme.given == nil, reading.lacksProgramme || !days.isEmpty else { return }
        main.element("div", ["class": "alarm"]) { box in
            box.element(
                "p",
                reading.lacksProgramme ? words.deskProgrammeFirst : words.deskNoSeriesOn(days.map(words.weekdays)))
            box.element("p") { $0.element("a", ["href": programme.path(.programme)], words.deskToProgramme) }
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
                    return [place + (fault.text(in: language) ?? fault.text)]
                }, shown: 20, more: words.showMore)
        }
    }

    /// What of the table as a whole may be meant otherwise than it is read.
    private func writeDoubts(to main: inout Markup) {
        guard let form else { return }
        if isOpen, reading.lacksWishes { main.element("p", ["class": "alarm"], words.deskChooseSeries) }
        if !form.unreadWishes.isEmpty {
            let headings = form.unreadWishes.map(words.quoted)
            main.element("p", ["class": "alarm"], words.deskUnreadWishes(headings))
        }
        writeScale(to: &main)
        let rows = Set(form.rows)
        for fault in form.warnings where fault.file == programme.export?.name && !rows.contains(fault.line) {
            let column = form.columns.first { $0.number == fault.column }?.heading
            guard column.map(form.unreadWishes.contains) != true else { continue }
            // It is asked above.
            if reading.openScale != nil, fault.text(in: language) == words.looksLikeScale { continue }
            main.fault(fault, under: column.map(words.quoted), in: language)
        }
    }

    /// Which of the numbers is the best: read the other way round, everybody would get what suits least.
    private func writeScale(to main: inout Markup) {
        guard !programme.isTold, let scale = reading.openScale else { return }
        main.element("div", ["class": "alarm"]) { box in
            box.form(to: programme.path(.registrations)) { form in
                form.step(of: programme)
                form.element("p", words.deskWhichEndIsBest(scale.headings.map(words.quoted)))
                form.button(words.deskHighestIsBest, isMain: false, name: "highest-is-best")
                form.button(words.deskOneIsBest, isMain: false, name: "one-is-best")
            }
        }
    }

    private var isOpen: Bool { reading.isOpen(in: programme) }

    private func writeCorrection(to main: inout Markup) {
        main.form(to: programme.path(.registrations)) { form in
            form.step(of: programme)
            form.element("div", ["class": "drop"]) { area in
                area.field(words.deskCorrectedExport, "export", type: "file", hint: words.deskDropHere)
                area.button(words.deskReadFile, isMain: false)
            }
        }
    }
}
