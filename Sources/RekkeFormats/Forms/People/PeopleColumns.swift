internal import Rekke
internal import Tables

/// Columns that say who comes, or how many, beside those that people are read from.
struct PeopleColumns {
    private(set) var doubts: [FormFault] = []

    /// - Parameter areRead: Whether people are read, from the form or a table of attendees.
    init(
        _ table: HeadedTable, _ form: FormMapping, _ rows: RegistrationRows, _ registrations: [Registration],
        areRead: Bool
    ) {
        let read = Set(table.columns.compactMap(\.self))
        let open = table.headings.filter { $0.isOwn && !read.contains($0.column) }
        for heading in open where PeopleColumns.mayNamePeople(table, heading) {
            doubts.append(
                FormFault(
                    row: table.headingRow, column: heading.column,
                    text: FormSentence { $0.seemsToSayWhoComes }))
        }
        for heading in PeopleColumns.partsOfNames(form) {
            let column = table.headings.first { FoldedText($0.text) == FoldedText(heading) }?.column
            doubts.append(
                FormFault(
                    row: table.headingRow, column: column ?? 1,
                    text: FormSentence { $0.seemsToHoldPartsOfNames }))
        }
        guard areRead else { return }
        let counted = Set(open.filter { FormHeading.isOfCount($0.text) }.map(\.column))
        let positions = Dictionary(rows.rows.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for row in table.rows {
            guard let position = positions[row.number], !registrations[position].withdrawn else { continue }
            let count = registrations[position].attendees.count
            if let size = registrations[position].size, size != count {
                warn(size, count, row.number, rows.columns["size"])
            }
            for cell in row.cells where !read.contains(cell.column) {
                guard let said = PeopleColumns.count(cell.content, isCounted: counted.contains(cell.column)) else {
                    continue
                }
                if said != count { warn(said, count, row.number, cell.column) }
            }
        }
    }

    private mutating func warn(_ said: Int, _ count: Int, _ row: Int, _ column: Int?) {
        doubts.append(
            FormFault(row: row, column: column ?? 1, text: FormSentence { $0.says(said, named: count) }))
    }

    /// The headings of first names or surnames among those that attendees are read from.
    private static func partsOfNames(_ form: FormMapping) -> [String] {
        form.columns.filter { $0.field == .plain(.attendees) }.map(\.heading).filter { heading in
            let words = RemarkTokens(heading).words
            return words.contains { parts.contains($0) } || words.contains(inOrder: ["first", "name"])
                || words.contains(inOrder: ["last", "name"])
        }
    }

    private static let parts: Set = [
        "fornavn", "førenamn", "fornamn", "etternavn", "etternamn", "familienavn", "surname", "surnames", "forename",
        "firstname",
        "lastname",
    ]

    /// Whether a column that nothing is read from says who comes: by its heading and what stands in it, or by cells that are
    /// lists of names.
    static func mayNamePeople(_ table: HeadedTable, _ heading: HeadedTable.Heading) -> Bool {
        let texts = table.rows.prefix(200).compactMap { row -> String? in
            guard case .text(let text) = row.content(inColumn: heading.column) else { return nil }
            return text
        }
        if nameSeveral(texts) { return true }
        // What is asked by yes and no, or comes again and again, is no name.
        guard FormHeading.isOfAttendees(heading.text), !texts.contains(where: { YesOrNo(trimmed($0)) != nil }) else {
            return false
        }
        return texts.count { text in
            (try? NamedPeople(in: text)).map { $0.names.count > 1 || $0.names.contains { $0.contains(" ") } } ?? false
        } * 2 > texts.count
    }

    /// Whether most of some texts name two people or more, each by a full name.
    static func nameSeveral(_ texts: [String]) -> Bool {
        texts.count { text in
            guard let names = (try? NamedPeople(in: text))?.names, names.count > 1 else { return false }
            return names.allSatisfy { $0.contains(" ") }
        } * 2 > texts.count
    }

    /// Of a cell of a column that asks how many, or of a text as "gjelder 5 personer" or "vi blir fem"; nil where none is said.
    private static func count(_ content: Table.Cell.Content, isCounted: Bool) -> Int? {
        switch content {
        case .number(let text) where isCounted: Int(text) ?? Double(text).flatMap { Int(exactly: $0) }
        case .text(let text): SaidCount(text, isCounted: isCounted)?.count
        default: nil
        }
    }
}
