internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats

/// The rows of the export, each as it was read, with what is to be said of it.
struct RegistrationTable {
    private let reading: DeskReading
    private let language: Language
    /// What was put right by hand, by row.
    private let corrections: [Int: RowCorrection]
    /// Where rows can be put right; nil where they cannot any more.
    private let path: String?
    /// Of the programme as it is shown.
    private let step: Int
    /// Of the export, by row.
    private let faults: [Int: [InputFault]]
    private let warnings: [Int: [InputFault]]
    /// Rows of which something could not be read: a fault that many have is told of the first.
    private let unreadRows: Set<Int>

    private var words: any Words { language.words }

    enum State { case right, doubtful, wrong }

    init(_ reading: DeskReading, of programme: DeskProgramme, in language: Language) {
        let export = programme.export?.name
        path = programme.isTold || export == nil ? nil : programme.path(.registrations) + "/rows"
        corrections = reading.form?.corrections ?? [:]
        step = programme.step
        self.reading = reading
        self.language = language
        func byRow(_ found: [InputFault]) -> [Int: [InputFault]] {
            Dictionary(grouping: found.filter { $0.file == export }, by: \.line)
        }
        faults = byRow(reading.faults)
        warnings = byRow(reading.form?.warnings ?? [])
        let rows = zip(reading.form?.rows ?? [], reading.form?.unread ?? [])
        unreadRows = Set(rows.filter { !$1.isEmpty }.map { $0.0 })
    }

    func state(_ row: Int) -> State {
        if faults[row] != nil || unreadRows.contains(row) { return .wrong }
        // Read the other way round, each of them says something else.
        let isTold = warnings[row] != nil || reading.form?.countingAnswers[row] != nil
        return isTold || reading.openScale != nil ? .doubtful : .right
    }

    func write(to main: inout Markup) {
        guard let form = reading.form, form.isRead, reading.choice.conflicts.isEmpty else { return }
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

    /// Rows that do not count, and what was put right in rows that are not there any more: neither is to be forgotten.
    func writeLeftOut(to main: inout Markup) {
        for (row, correction) in corrections.filter({ $1.isLeftOut }).sorted(by: { $0.key < $1.key }) {
            main.element("p") { line in
                line.write(words.deskIsLeftOut(row, correction.note) + " ")
                guard let path else { return }
                line.element("a", ["href": "\(path)/\(row)"], words.deskCorrectRow(row))
            }
        }
        for correction in reading.form?.unusedCorrections ?? [] {
            main.element("p", ["class": "alarm"], words.deskIsNotThereAnyMore(correction.row, correction.note))
        }
    }

    private func write(_ row: Int, _ index: Int, _ sentence: String, to body: inout Markup) {
        guard let form = reading.form else { return }
        let state = state(row)
        let name = ["right", "doubtful", "wrong"][state == .right ? 0 : state == .doubtful ? 1 : 2]
        body.element("tr", ["class": name]) { line in
            line.element("th", ["scope": "row"]) { head in
                let text = "\(words.deskRow) \(row)"
                guard let path else { return head.write(text) }
                head.element("a", ["href": "\(path)/\(row)", "title": words.deskCorrectRow(row)], text)
            }
            line.element("td", sentence)
            line.element("td", language.count(form.registrations[index].attendees.count, .attendee))
            line.element("td") { cell in
                cell.element("span", ["class": "state"], word(for: state))
                if let correction = corrections[row] {
                    cell.element("p", words.deskIsCorrected(correction.note))
                }
                for fault in (faults[row] ?? []) + (warnings[row] ?? []) {
                    cell.fault(fault, in: language)
                    guard let text = form.text(row: row, column: fault.column) else { continue }
                    cell.element("span", ["class": "cell"], text)
                }
                writeRemedies(for: row, to: &cell)
            }
        }
    }

    /// What one click puts right: that an organisation is another row's, and that this answer counts rather than an earlier one.
    private func writeRemedies(for row: Int, to cell: inout Markup) {
        guard let form = reading.form else { return }
        let counting = form.countingAnswers[row]
        if let counting { cell.element("p", words.deskAnotherAnswerCounts(counting)) }
        guard let path else { return }
        let organisation = form.columns.first { $0.fields.contains("organisation") }?.number
        let alike = (form.alikeOrganisations[row] ?? []).compactMap { other in
            organisation.flatMap { form.text(row: other, column: $0) }.map {
                (RowRemedy.sameOrganisation, other, words.deskSameOrganisation(as: oneLine($0)))
            }
        }
        for (remedy, other, text) in alike + (counting.map { [(.counts, $0, words.deskLetThisCount)] } ?? []) {
            cell.form(to: "\(path)/\(row)") { fields in
                fields.hidden("step", "\(step)")
                fields.hidden(remedy.rawValue, "\(other)")
                fields.button(text, isMain: false)
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
}

/// As it was typed, without white space around it, on one line.
func oneLine(_ text: String) -> String {
    printable(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
