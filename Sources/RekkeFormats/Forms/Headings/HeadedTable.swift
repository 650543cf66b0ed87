internal import Tables

/// A table with the row of its headings, and which of them are the ones asked for.
struct HeadedTable {
    let table: Table
    /// Those above the headings.
    let rowsAbove: ArraySlice<Table.Row>
    /// The last row that headings are in.
    let headingRow: Int
    /// All headings, from the left.
    let headings: [Heading]
    /// By the heading's position among those asked for: its column; nil where there is none.
    let columns: [Int?]
    /// Those below the headings that are to be read.
    var rows: ArraySlice<Table.Row>

    struct Heading {
        let column: Int
        let text: String
        /// Whether it stands in this column itself, not over several.
        let isOwn: Bool
    }

    /// Those below the headings.
    var rowsBelow: ArraySlice<Table.Row> { table.rows.drop { $0.number <= headingRow } }

    /// What the cells that are read say, where it is text.
    var texts: some Sequence<String> {
        rows.lazy.flatMap(\.cells).compactMap { cell in
            if case .text(let text) = cell.content { text } else { nil }
        }
    }

    /// How many rows between the headings and the last row are blank.
    var blankRows: Int { rowsBelow.last.map { $0.number - headingRow - rowsBelow.count } ?? 0 }

    /// How many rows that are read are hidden in the spreadsheet, as a warning; nil where none is.
    var hiddenRowsWarning: FormFault? {
        let hidden = table.hiddenRows.filter { $0 > headingRow }
        guard let first = hidden.first else { return nil }
        let text =
            hidden.count == 1
            ? "this row is hidden in the spreadsheet, and is read like the others; delete it if it does not count"
            : "\(hidden.count) rows are hidden in the spreadsheet, of which this is the first, and are read like the others; delete those that do not count"
        return FormFault(row: first, column: 1, text: FormSentence(english: text))
    }
}
