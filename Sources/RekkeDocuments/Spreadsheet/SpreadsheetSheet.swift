internal import Rekke
internal import RekkeFormats

/// One sheet of a workbook: headings over rows that are made as they are written.
struct SpreadsheetSheet {
    /// At most 31 characters.
    let name: String
    let columns: [Column]
    /// How many lines of a row are in sight, whatever its cells hold; so many as a spreadsheet's rows can at most.
    var mostLines = 27
    /// How many there are.
    let count: Int
    /// Each as long as the columns.
    let rows: any Sequence<[Cell]>

    struct Column {
        let heading: String
        /// In characters.
        let width: Int

        init(_ heading: String, _ width: Int) {
            self.heading = heading
            self.width = width
        }
    }

    enum Cell {
        case none
        /// Never a formula, whatever it begins with.
        case text(String)
        /// The same, with its line breaks.
        case lines(String)
        case number(Int)
        /// What a clock on the wall shows.
        case moment(LocalTime)
    }

    init<Items: Collection>(
        _ name: String, _ columns: [Column], of items: Items, _ row: @escaping (Items.Element) -> [Cell]
    ) {
        self.name = name
        self.columns = columns
        count = items.count
        rows = items.lazy.map(row)
    }
}

extension SpreadsheetSheet.Cell {
    /// None for nil.
    static func text(of text: String?) -> Self { text.map { .text($0) } ?? .none }

    static func number(of number: Int?) -> Self { number.map { .number($0) } ?? .none }
}

extension SpreadsheetSheet {
    /// How many lines a row takes, whose texts are broken at the columns' widths.
    func lines(of row: [Cell]) -> Int {
        let counts = zip(row, columns).map { cell, column in
            switch cell {
            case .none, .number, .moment: 1
            case .text(let text): wrapped(text, to: column.width).count
            case .lines(let text):
                text.split(separator: "\n", omittingEmptySubsequences: false)
                    .reduce(0) { $0 + wrapped(String($1), to: column.width).count }
            }
        }
        return min(mostLines, counts.max() ?? 1)
    }
}
