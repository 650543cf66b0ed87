internal import Rekke
internal import Tables

/// What the sheets of a workbook that are not read say of answers.
struct OtherSheets {
    /// Where answers would be lost.
    private(set) var faults: [FormFault] = []
    private(set) var warnings: [FormFault] = []
    /// Those in which something stands, in the workbook's order.
    private(set) var names: [String] = []
    private let table: HeadedTable
    private let form: FormMapping
    private let organisations: Set<OrganisationKey>
    private let ids: Set<FoldedText>
    /// The ids in the table, or, where it has none, what stands in its columns.
    private let answers: Set<[Table.Cell.Content?]>
    private let columns: [Int]

    /// Names and ids of fewer characters may stand anywhere by chance.
    private static let (leastOfName, leastOfID) = (4, 5)

    /// - Parameters:
    ///   - told: The names of sheets of which it is told that they are not read.
    init(
        _ sheets: [Table], beside table: HeadedTable, _ form: FormMapping, _ registrations: [Registration],
        told: Set<String>
    ) {
        self.table = table
        self.form = form
        organisations = Set(registrations.compactMap { OrganisationKey($0.organisation) })
        ids = Set(registrations.compactMap { FoldedText($0.id) })
        let columns = Set(table.columns.compactMap(\.self)).sorted()
        self.columns = columns
        answers = Set(table.rows.map { row in columns.map(row.content) })
        for sheet in sheets where sheet.name != table.table.name && !sheet.rows.isEmpty {
            let name = sheet.name ?? ""
            names.append(name)
            if !told.contains(name) { inspect(sheet, quoted(name)) }
        }
    }

    private mutating func inspect(_ sheet: Table, _ name: String) {
        if let row = sheet.rows.first(where: { isAnswer($0, in: sheet) }) {
            let text =
                "on the sheet \(name), which is not read, this row looks like an answer; put all answers on one sheet, below the headings"
            let fault = FormFault(row: row.number, column: 1, text: FormSentence(english: text))
            // Whoever hides a sheet means it not to count; one with headings of its own may be about something else.
            let isHeaded = sheet.rows.first.map { !isAnswer($0, in: sheet) } == true
            if sheet.isHidden || isHeaded { warnings.append(fault) } else { faults.append(fault) }
        } else if let place = placeOfRegistration(in: sheet) ?? placeOfChange(in: sheet) {
            let text =
                "the sheet \(name) is not read, and seems to speak of organisations or answers that are; if it changes any of them, correct their rows"
            warnings.append(FormFault(row: place.row, column: place.column, text: FormSentence(english: text)))
        }
    }

    // MARK: - Answers

    /// Whether a row has a moment where answers have theirs, and most of what else they have; not one that is read.
    private func isAnswer(_ row: Table.Row, in sheet: Table) -> Bool {
        guard let time = columnOfTime, let moment = row.content(inColumn: time), isMoment(moment, in: sheet) else {
            return false
        }
        let contents = columns.map(row.content)
        return contents.count { $0 != nil } * 2 > max(2, contents.count) && !answers.contains(contents)
    }

    private var columnOfTime: Int? { column(of: .submitted) }

    private func column(of field: FormColumn.PlainField) -> Int? {
        zip(form.columns, table.columns).first { $0.0.field == .plain(field) }?.1
    }

    private func isMoment(_ content: Table.Cell.Content, in sheet: Table) -> Bool {
        switch content {
        case .date(let number): (SerialDate(number, in: sheet.dateSystem)?.millisecondOfDay ?? 0) > 0
        case .text(let text), .number(let text): FormTime.isTime(trimmed(text))
        case .boolean, .error, .formula: false
        }
    }

    // MARK: - Registrations

    /// Where an organisation or an id of one of the registrations stands first.
    private func placeOfRegistration(in sheet: Table) -> Table.Place? {
        let headings = form.columns.filter { [.plain(.id), .plain(.organisation)].contains($0.field) }
            .compactMap { FoldedText($0.heading) }
        var headed: Set<Int> = []
        for row in sheet.rows {
            for cell in row.cells {
                guard let text = cell.content.plainText, let key = FoldedText(text) else { continue }
                if headings.contains(key) {
                    headed.insert(cell.column)
                } else if names(key, isHeaded: headed.contains(cell.column)) {
                    return Table.Place(row: row.number, column: cell.column)
                }
            }
        }
        return nil
    }

    private func names(_ key: FoldedText, isHeaded: Bool) -> Bool {
        let length = key.folded.count
        return organisations.contains(key) && (isHeaded || length >= OtherSheets.leastOfName)
            || ids.contains(key) && (isHeaded || length >= OtherSheets.leastOfID)
    }

    /// Where it is said that an answer is another one, or none any more: by the sheet's name already, or a word; sentences
    /// are rather what forms tell those who answer.
    private func placeOfChange(in sheet: Table) -> Table.Place? {
        if RemarkWords.mayChange(sheet.name ?? "") { return Table.Place(row: 1, column: 1) }
        for row in sheet.rows {
            for cell in row.cells {
                guard case .text(let text) = cell.content, OtherSheets.isShort(text), RemarkWords.mayChange(text)
                else { continue }
                return Table.Place(row: row.number, column: cell.column)
            }
        }
        return nil
    }

    private static func isShort(_ text: String) -> Bool { RemarkTokens(text).words.count <= 3 }
}

extension Table.Cell.Content {
    fileprivate var plainText: String? {
        switch self {
        case .text(let text), .number(let text): text
        case .date, .boolean, .error, .formula: nil
        }
    }
}
