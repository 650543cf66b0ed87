internal import Rekke
internal import Tables

extension HeadedTable {
    /// What the spreadsheet shows otherwise than it is read: text that is struck out, the first such cell of each row; notes
    /// beside answers; columns that are hidden.
    ///
    /// - Parameter columns: Those that are read.
    func lookWarnings(in columns: some Sequence<Int>) -> [FormFault] {
        let read = Set(columns)
        let rows = Set(rows.map(\.number))
        let struck = firstOfRows(table.struckCells.filter { rows.contains($0.row) && read.contains($0.column) }).map {
            FormFault(
                row: $0.row, column: $0.column,
                text:
                    "this text, or part of it, is struck out in the spreadsheet, and is read like any other; delete what does not count"
            )
        }
        let noted = firstOfRows(table.notedCells.filter { rows.contains($0.row) }).map {
            FormFault(
                row: $0.row, column: $0.column,
                text: "a note stands at this cell, and is not read; if it changes the answer, correct the row")
        }
        let hidden = read.sorted().filter { column in table.hiddenColumns.contains { $0.contains(column) } }.map {
            FormFault(
                row: headingRow, column: $0,
                text: "this column is hidden in the spreadsheet, and is read like the others; is it the right one?")
        }
        return LimitedFaults(struck + noted + hidden).faults
    }

    private func firstOfRows(_ places: [Table.Place]) -> [Table.Place] {
        var last = 0
        return places.sorted { ($0.row, $0.column) < ($1.row, $1.column) }.filter { place in
            defer { last = place.row }
            return place.row != last
        }
    }
}
