internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats

/// The rows of the export, each as it was read, with what is to be said of it.
struct RegistrationTable {
    private let reading: DeskReading
    private let language: Language
    /// Of the export, by row.
    private let faults: [Int: [InputFault]]
    private let warnings: [Int: [InputFault]]
    /// Rows of which something could not be read: a fault that many have is told of the first.
    private let unreadRows: Set<Int>

    private var words: any Words { language.words }

    enum State { case right, doubtful, wrong }

    /// - Parameter export: What its file is called.
    init(_ reading: DeskReading, of export: String?, in language: Language) {
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
        faults[row] != nil || unreadRows.contains(row) ? .wrong : warnings[row] != nil ? .doubtful : .right
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

    private func write(_ row: Int, _ index: Int, _ sentence: String, to body: inout Markup) {
        guard let form = reading.form else { return }
        let state = state(row)
        let name = ["right", "doubtful", "wrong"][state == .right ? 0 : state == .doubtful ? 1 : 2]
        body.element("tr", ["class": name]) { line in
            line.element("th", ["scope": "row"]) { $0.write("\(words.deskRow) \(row)") }
            line.element("td", sentence)
            line.element("td", language.count(form.registrations[index].attendees.count, .attendee))
            line.element("td") { cell in
                cell.element("span", ["class": "state"], word(for: state))
                for fault in (faults[row] ?? []) + (warnings[row] ?? []) {
                    cell.fault(fault, in: language)
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
}
