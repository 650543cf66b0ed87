internal import Rekke
internal import Tables

/// Looks for what stands in a table where nobody would read it, or where it would be read as what it is not: cells
/// without a heading, answers above the headings, headings that come again, sums.
struct RowInspection {
    var faults: [FormFault] { found.faults }
    /// The numbers of rows of which everything is said: their cells may all be in the wrong column.
    private(set) var rows: Set<Int> = []
    private var found = LimitedFaults<FormFault>()
    private let table: HeadedTable
    private let headed: Set<Int>
    private let headings: [(column: Int, key: FoldedText)]
    /// How many cells the headings' row has; nil in a workbook, where nothing can be shifted.
    private let width: Int?
    /// Of the time of registration, which every answer has; nil in another table.
    private let time: Int?
    private let dates: FormMapping.DateOrder

    init(_ table: HeadedTable, time: Int? = nil, dates: FormMapping.DateOrder = .dayFirst) {
        self.table = table
        self.time = time
        self.dates = dates
        headed = Set(table.headings.map(\.column))
        headings = table.headings.filter(\.isOwn).compactMap { heading in
            FoldedText(heading.text).map { (heading.column, $0) }
        }
        width = table.table.name == nil ? table.table.rows.first { $0.number == table.headingRow }?.width : nil
        for row in table.rowsAbove where isAnswer(row) {
            report("this row stands above the headings and looks like an answer; put the headings on top", row.number)
        }
        for row in table.rowsBelow where !found.isFull { inspect(row) }
        inspectLetters()
    }

    private mutating func inspect(_ row: Table.Row) {
        if repeatsHeadings(row) {
            report("the headings stand here once more; delete the row", row.number)
        } else if isSum(row) {
            report("this row seems to hold sums, and is no answer; delete it", row.number)
        } else if let width, row.width > width {
            report(
                "the row has \(row.width) cells, and there are \(width) headings; an answer with the character that divides cells stands in quotation marks, and a column with answers has a heading",
                row.number, row.cells.first { !headed.contains($0.column) }?.column ?? width + 1)
        } else if let stray = row.cells.first(where: { !headed.contains($0.column) }) {
            report(
                "no heading stands over this cell, so that nobody would read it; give the column a heading, or empty the cell",
                row.number, stray.column)
        } else {
            return
        }
        rows.insert(row.number)
    }

    private mutating func report(_ text: String, _ row: Int, _ column: Int = 1) {
        found.append(FormFault(row: row, column: column, text: text))
    }

    /// Letters that cannot be told, in headings and in the columns that are read.
    private mutating func inspectLetters() {
        let read = Set(table.columns.compactMap(\.self)).union(time == nil ? headed : [])
        for cell in table.table.spoiltCells
        where cell.row <= table.headingRow ? headed.contains(cell.column) : read.contains(cell.column) {
            report(cell.text, cell.row, cell.column)
        }
    }

    /// Whether the row has a time where answers have theirs.
    private func isAnswer(_ row: Table.Row) -> Bool {
        switch time.flatMap(row.content(inColumn:)) {
        case .date: true
        case .text(let text): (try? FormTime.read(trimmed(text), dates)) != nil
        default: false
        }
    }

    /// Whether all of the row stands over it, too.
    private func repeatsHeadings(_ row: Table.Row) -> Bool {
        let texts = row.cells.compactMap { cell -> (column: Int, key: FoldedText)? in
            guard case .text(let text) = cell.content, let key = FoldedText(text) else { return nil }
            return (cell.column, key)
        }
        return row.cells.count > 1 && texts.count == row.cells.count
            && texts.allSatisfy { cell in headings.contains { $0 == cell } }
    }

    /// Whether the row has no time, and begins as rows of sums do, or has formulas as they have.
    private func isSum(_ row: Table.Row) -> Bool {
        guard let time, row.content(inColumn: time) == nil, let first = row.cells.first else { return false }
        if row.cells.contains(where: { $0.content == .formula }) { return true }
        guard case .text(let text) = first.content, let key = FoldedText(text) else { return false }
        let words = key.folded.split { !$0.isLetter }.joined(separator: " ")
        return RowInspection.sums.contains { words == $0 || words.hasPrefix($0 + " ") }
    }

    /// In Norwegian and English.
    private static let sums = [
        "sum", "total", "totalt", "totalsum", "totals", "subtotal", "delsum", "grand total", "i alt", "til sammen",
        "antall", "count", "gjennomsnitt", "snitt", "average",
    ]
}
