internal import Rekke
internal import Tables

/// Finds the table and the row that have certain headings.
struct HeadingSearch {
    private let wanted: [FoldedText?]
    private let names: [String]
    private(set) var faults: [FormFault] = []
    private(set) var warnings: [FormFault] = []
    /// The names of the sheets that the warnings are of.
    private(set) var told: Set<String> = []

    /// Headings stand in one of the first rows.
    private static let mostRows = 20

    /// - Parameters:
    ///   - headings: Those asked for.
    ///   - sources: What asks for each, for messages.
    init(_ headings: [String], askedForBy sources: [String]) {
        wanted = headings.map { FoldedText($0) }
        names = zip(headings, sources).map { "\(quoted(known: $0))\($1.isEmpty ? "" : " (\($1))")" }
    }

    /// The table in which all headings are found; with faults, the one that has most of them.
    mutating func find(in tables: [Table]) -> HeadedTable? {
        let shown = tables.filter { !$0.isHidden }
        let candidates = shown.compactMap { table in bestRow(of: table).map { (table: table, row: $0) } }
        guard let best = candidates.map(\.row.score).max() else {
            faults.append(
                FormFault(
                    row: 1, column: 1,
                    text: FormSentence(
                        english: hiddenAdvice(tables) ?? "the table is empty; it needs a row of headings")))
            return nil
        }
        let equals = candidates.filter { $0.row.score == best }
        if equals.count > 1, best > 0 || wanted.isEmpty {
            let sheets = equals.compactMap(\.table.name).map { quoted($0) }.joined(separator: ", ")
            faults.append(
                FormFault(
                    row: 1, column: 1, text: "several sheets could be meant: \(sheets); hide or delete all but one"))
            return nil
        }
        if best < wanted.count, let advice = hiddenAdvice(tables) {
            faults.append(FormFault(row: 1, column: 1, text: FormSentence(english: advice)))
            return nil
        }
        guard best > 0 || wanted.isEmpty else {
            // What stands in the first row may be somebody's answer: it is not repeated.
            faults.append(
                FormFault(
                    row: 1, column: 1,
                    text:
                        "none of the first rows has the headings \(names.prefix(12).joined(separator: ", ")); is this the right file?"
                ))
            return nil
        }
        let hidden = tables.filter(\.isHidden).compactMap { table in bestRow(of: table).map { (table: table, row: $0) }
        }
        for other in candidates + hidden
        where other.table.name != equals[0].table.name && 2 * other.row.score > wanted.count
            && (!other.table.isHidden || other.table.rows.contains { $0.number > other.row.number })
        {
            told.insert(other.table.name ?? "")
            let text =
                "the \(other.table.isHidden ? "hidden " : "")sheet \(quoted(other.table.name ?? "")) has most of the headings, too, and is not read; put all answers on one sheet"
            warnings.append(FormFault(row: other.row.number, column: 1, text: FormSentence(english: text)))
        }
        return headed(equals[0].table, equals[0].row)
    }

    /// What to do where a hidden sheet has all headings; nil where none has.
    private func hiddenAdvice(_ tables: [Table]) -> String? {
        let hidden = tables.first { $0.isHidden && bestRow(of: $0)?.score == wanted.count && !wanted.isEmpty }
        return hidden?.name.map { "the headings are in the hidden sheet \(quoted($0)); show it in the spreadsheet" }
    }

    /// The first of the rows that have most of the headings.
    private func bestRow(of table: Table) -> (number: Int, headings: [HeadedTable.Heading], score: Int)? {
        var best: (number: Int, headings: [HeadedTable.Heading], score: Int)?
        let asked = Set(wanted.compactMap(\.self))
        for row in table.rows.prefix(HeadingSearch.mostRows) {
            let headings = headings(in: row, of: table)
            // Without headings to look for, the first row that is not only a title.
            let score = asked.isEmpty ? 0 : asked.intersection(headings.compactMap { FoldedText($0.text) }).count
            let isBetter = asked.isEmpty ? best.map { $0.headings.count < 2 } ?? true : score > best?.score ?? -1
            if isBetter { best = (row.number, headings, score) }
        }
        guard var best else { return nil }
        // Several fields may be read from one column.
        if best.score == asked.count { best.score = wanted.count }
        return best
    }

    /// The headings in a row: its texts, and those of merged cells that reach into it.
    private func headings(in row: Table.Row, of table: Table) -> [HeadedTable.Heading] {
        var headings = row.cells.compactMap { cell -> HeadedTable.Heading? in
            guard let text = cell.content.headingText else { return nil }
            return HeadedTable.Heading(column: cell.column, text: text, isOwn: true)
        }
        let last = table.rows.prefix(HeadingSearch.mostRows).compactMap(\.cells.last?.column).max() ?? 0
        var taken = Set(headings.map(\.column))
        // Merged cells do not overlap; where a file says so, the rest of them is left out.
        var room = last
        for area in table.merged where area.rows.contains(row.number) && area.columns.lowerBound <= last {
            let columns = area.columns.clamped(to: area.columns.lowerBound...last)
            room -= columns.count
            guard room >= 0 else { break }
            let first = table.rows.first { $0.number == area.rows.lowerBound }
            guard let text = first?.content(inColumn: columns.lowerBound)?.headingText else { continue }
            for column in columns where taken.insert(column).inserted {
                headings.append(HeadedTable.Heading(column: column, text: text, isOwn: column == columns.lowerBound))
            }
        }
        return headings.sorted { $0.column < $1.column }
    }

    private mutating func headed(
        _ table: Table, _ row: (number: Int, headings: [HeadedTable.Heading], score: Int)
    ) -> HeadedTable {
        let asked = Set(wanted.compactMap(\.self))
        let columns = row.headings.filter { FoldedText($0.text).map(asked.contains) ?? false }.map(\.column)
        let bottom = table.merged
            .filter { area in area.rows.contains(row.number) && columns.contains { area.columns.contains($0) } }
            .map(\.rows.upperBound).max()
        let headingRow = max(row.number, bottom ?? 0)
        let data = table.rows.drop { $0.number <= headingRow }
        let above = table.rows.prefix { $0.number < row.number }
        let found = wanted.indices.map { index in
            column(index, row.number, row.headings, data)
        }
        return HeadedTable(
            table: table, rowsAbove: above, headingRow: headingRow, headings: row.headings, columns: found, rows: data)
    }

    private mutating func column(
        _ index: Int, _ row: Int, _ headings: [HeadedTable.Heading], _ data: ArraySlice<Table.Row>
    ) -> Int? {
        let places = headings.filter { FoldedText($0.text) == wanted[index] }
        guard let first = places.first else {
            let isBelow = data.first?.cells.contains { FoldedText($0.content.headingText) == wanted[index] } == true
            if isBelow, let below = data.first?.number {
                faults.append(
                    FormFault(
                        row: below, column: 1,
                        text:
                            "the heading \(names[index]) stands here, below the row of headings; write it there, and delete this row"
                    ))
                return nil
            }
            let nearest = nearestName(to: names[index].prefixInQuotes, among: headings.map(\.text))
            let advice =
                nearest.map { "; did you mean \(quoted(known: $0))?" }
                ?? "; the headings are \(headings.prefix(12).map { quoted($0.text) }.joined(separator: ", "))"
            faults.append(FormFault(row: row, column: 1, text: "no column has the heading \(names[index])\(advice)"))
            return nil
        }
        guard places.count > 1 else { return first.column }
        guard places.count(where: \.isOwn) == 1 else {
            faults.append(
                FormFault(
                    row: row, column: places[1].column,
                    text: "a second column has the heading \(names[index]); the first is column \(first.column)"))
            return nil
        }
        // A heading over several columns means the one that holds something.
        var columns: Set<Int> = []
        for row in data { columns.formUnion(row.cells.lazy.map(\.column)) }
        let filled = places.filter { columns.contains($0.column) }
        guard filled.count > 1 else { return filled.first?.column ?? first.column }
        faults.append(
            FormFault(
                row: row, column: first.column,
                text: "the heading \(names[index]) stands over \(filled.count) columns; give each of them its own"))
        return nil
    }
}

extension String {
    /// What stands between the first quotation mark and the last.
    fileprivate var prefixInQuotes: String {
        guard let start = firstIndex(of: "\""), let end = lastIndex(of: "\""), start < end else { return self }
        return String(self[index(after: start)..<end])
    }
}

extension Table.Cell.Content {
    /// The cell as a heading; nil where it is none.
    fileprivate var headingText: String? {
        switch self {
        case .text(let text), .number(let text), .date(let text):
            let text = trimmed(text)
            return text.isEmpty ? nil : text
        case .boolean, .error, .formula: return nil
        }
    }
}
