internal import Rekke
internal import Tables

/// What somebody has put right in a row by hand, or that it does not count: the file stays as it was given.
package struct RowCorrection: Codable, Hashable, Sendable {
    /// The number of the row.
    package var row: Int
    /// Of what stood in it: in another file, another row may have the number.
    package var digest: String
    /// By column: what it says instead; empty where nothing is to stand there.
    package var cells: [Int: String]
    /// Whether the row does not count.
    package var isLeftOut: Bool
    /// Why.
    package var note: String
    /// The digest of the row that another correction is for without which this one does not hold: one answer counts since the
    /// other does not.
    package var companion: String?
    /// How many rows said the same: where there are fewer, nobody can tell whether it is this one that is gone.
    package var alike: Int?

    package init(
        row: Int, digest: String, cells: [Int: String], isLeftOut: Bool, note: String, companion: String? = nil,
        alike: Int? = nil
    ) {
        self.row = row
        self.digest = digest
        self.cells = cells
        self.isLeftOut = isLeftOut
        self.note = note
        self.companion = companion
        self.alike = alike
    }
}

extension [RowCorrection] {
    /// Those that hold: without any whose companion is not among them.
    package var holding: [RowCorrection] {
        let digests = Set(map(\.digest))
        let accompanied = filter { $0.companion.map(digests.contains) != false }
        return accompanied.count == count ? self : accompanied.holding
    }
}

/// A row as the file has it.
package struct UncorrectedRow: Hashable, Sendable {
    package let digest: String
    /// How many rows of the sheet say the same, itself included.
    package let alike: Int
    /// By column, for people to read.
    package let texts: [Int: String]
}

extension FormExports.File {
    /// The tables as they were given, what was put right in them by row, and what no row is for.
    func correctedTables() throws(TableError) -> (tables: [Table], used: [Int: RowCorrection], unused: [RowCorrection])
    {
        var tables = try tables()
        var rows: [String: [(table: Int, row: Int)]] = [:]
        for table in tables.indices where !corrections.isEmpty {
            for (row, content) in tables[table].rows.enumerated() {
                rows[content.digest, default: []].append((table, row))
            }
        }
        var places: [(correction: RowCorrection, table: Int, row: Int)] = []
        for correction in corrections {
            let alike = rows[correction.digest] ?? []
            // A row may have moved; of several that are alike, it is the one with its number.
            let own = alike.first { tables[$0.table].rows[$0.row].number == correction.row }
            guard let place = own ?? (alike.count == 1 ? alike.first : nil), alike.count >= correction.alike ?? 1
            else { continue }
            places.append((correction, place.table, place.row))
        }
        let holding = Set(places.map(\.correction).holding)
        var used: [Int: RowCorrection] = [:]
        for place in places where holding.contains(place.correction) {
            used[tables[place.table].rows[place.row].number] = place.correction
            tables[place.table].apply(place.correction, toRowAt: place.row)
        }
        let unused = corrections.filter { !holding.contains($0) }
        for table in tables.indices { tables[table].rows.removeAll(where: \.cells.isEmpty) }
        return (tables, used, unused)
    }
}

extension FormImport {
    /// A row of the sheet that was read, as the file has it; nil where there is none.
    package func uncorrected(row: Int, of file: FormExports.File) -> UncorrectedRow? {
        guard let table = (try? file.tables())?.first(where: { $0.name == sheet }),
            let found = table.rows.first(where: { $0.number == row })
        else { return nil }
        let texts = found.cells.compactMap { cell in
            cell.content.text(in: table.dateSystem).map { (cell.column, $0) }
        }
        let digest = found.digest
        return UncorrectedRow(
            digest: digest, alike: table.rows.count { $0.digest == digest },
            texts: Dictionary(texts) { first, _ in first })
    }
}

extension Table {
    fileprivate mutating func apply(_ correction: RowCorrection, toRowAt position: Int) {
        let number = rows[position].number
        rows[position].apply(correction)
        // What was odd about a cell goes with it.
        func isGone(_ row: Int, _ column: Int) -> Bool {
            row == number && (correction.isLeftOut || correction.cells[column] != nil)
        }
        spoiltCells.removeAll { isGone($0.row, $0.column) }
        struckCells.removeAll { isGone($0.row, $0.column) }
        notedCells.removeAll { isGone($0.row, $0.column) }
        if correction.isLeftOut { hiddenRows.removeAll { $0 == number } }
    }
}

extension Table.Row {
    /// Of all that stands in it.
    fileprivate var digest: String {
        DecisionRecord.digest(of: Array(cells.map { "\($0.column) \($0.content)\n" }.joined().utf8))
    }

    fileprivate mutating func apply(_ correction: RowCorrection) {
        guard !correction.isLeftOut else { return cells = [] }
        var corrected = cells.filter { correction.cells[$0.column] == nil }
        corrected += correction.cells.compactMap { column, text in
            trimmed(text).isEmpty ? nil : Table.Cell(column: column, content: .text(text))
        }
        cells = corrected.sorted { $0.column < $1.column }
    }
}

extension Table.Cell.Content {
    /// As people read it; nil for a formula.
    func text(in system: SerialDate.System) -> String? {
        switch self {
        case .text(let text), .error(let text): text
        case .number(let number): FormCells.text(ofNumber: number)
        case .date(let number): SerialDate(number, in: system).map(\.text) ?? number
        case .boolean(let value): value ? "TRUE" : "FALSE"
        case .formula: nil
        }
    }
}

extension SerialDate {
    /// As `2021-08-26T13:45`, or a day where it has no time.
    fileprivate var text: String {
        let date = LocalDate(daysSinceEpoch: daysSinceEpoch)
        guard millisecondOfDay > 0 else { return "\(date)" }
        return isoText(of: LocalTime(date: date, secondOfDay: millisecondOfDay / 1000, nanoseconds: 0))
    }
}
