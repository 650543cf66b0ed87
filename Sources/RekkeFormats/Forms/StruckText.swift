internal import Rekke
internal import Tables

extension HeadedTable {
    /// That text which is read is struck out in the spreadsheet: the first such cell of each row.
    ///
    /// - Parameter columns: Those that are read.
    func struckWarnings(in columns: some Sequence<Int>) -> [FormFault] {
        let read = Set(columns)
        let rows = Set(rows.map(\.number))
        var found = LimitedFaults<FormFault>()
        var last = 0
        for place in table.struckCells
        where place.row != last && rows.contains(place.row) && read.contains(place.column) {
            last = place.row
            let text =
                "this text, or part of it, is struck out in the spreadsheet, and is read like any other; delete what does not count"
            found.append(FormFault(row: place.row, column: place.column, text: text))
        }
        return found.faults
    }
}
