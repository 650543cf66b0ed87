internal import Rekke
internal import Tables

/// Looks for what stands in a table where nobody would read it, or where it would be read as what it is not: cells
/// without a heading, answers above the headings, headings that come again, sums.
struct RowInspection {
    var faults: [FormFault] { found.faults }
    /// The numbers of rows of which everything is said: their cells may all be in the wrong column.
    private(set) var rows: Set<Int> = []
    /// What was read, but may not be what was meant.
    var warnings: [FormFault] { doubtful.faults }
    private var found = LimitedFaults<FormFault>()
    private var doubtful = LimitedFaults<FormFault>()
    private let table: HeadedTable
    private var headed: Set<Int>
    private let headings: [Int: FoldedText]
    /// How many cells the headings' row has; nil in a workbook, where nothing can be shifted.
    private let width: Int?
    /// Whether a space belongs to what divides the cells.
    private let isSpaced: Bool
    /// Whether most rows are shorter than the headings': then what wrote the table leaves out empty cells at their ends.
    private let leavesEmptyCellsOut: Bool
    /// Of the time of registration, which every answer has; nil in another table.
    private let time: Int?

    init(_ table: HeadedTable, time: Int? = nil) {
        self.table = table
        self.time = time
        headed = Set(table.headings.map(\.column))
        headings = Dictionary(
            table.headings.filter(\.isOwn).compactMap { heading in
                FoldedText(heading.text).map { (heading.column, $0) }
            }, uniquingKeysWith: { first, _ in first })
        let top = table.table.name == nil ? table.table.rows.first { $0.number == table.headingRow } : nil
        width = top?.width
        isSpaced = top.map { $0.columns.contains(where: $0.hasSpace(inColumn:)) } ?? true
        let short = table.rowsBelow.count { row in top.map { row.width < $0.width } == true }
        leavesEmptyCellsOut = short * 2 > table.rowsBelow.count
        inspectAbove()
        reportFurtherHeadings()
        for row in table.rowsBelow where !found.isFull && !rows.contains(row.number) { inspect(row) }
        warnOfCodes()
        inspectLetters()
    }

    /// Answers above the headings, as a sheet has that was sorted together with them.
    private mutating func inspectAbove() {
        let above = table.rowsAbove
        guard let time, !above.isEmpty else { return }
        let read = Set(table.columns.compactMap(\.self))
        let answers = Dictionary(grouping: table.rows.flatMap(\.cells)) { $0.column }
            .filter { read.contains($0.key) }
            .mapValues { Set($0.compactMap { $0.content.answerText.flatMap { FoldedText($0) } }) }
        for row in above {
            let isTitle = isAnswer(row) ? row.isTitle(besideTime: time) : row.beginsAsTitle
            guard !isTitle else { continue }
            if isAnswer(row) || row.holdsAnswer(inColumns: read, among: answers) {
                report(FormSentence { $0.isAnswerAboveHeadings }, row.number)
            } else if mayBeAnswer(row, read: read, time: time) {
                doubtful.append(
                    FormFault(row: row.number, column: 1, text: FormSentence { $0.mayBeAnswerAboveHeadings }))
            }
        }
    }

    /// Whether something stands in the row where answers are read, and it is no title, nor one with a value, nor further
    /// headings.
    private func mayBeAnswer(_ row: Table.Row, read: Set<Int>, time: Int) -> Bool {
        if let text = row.content(inColumn: time)?.answerText, !text.contains(where: \.isNumber) { return false }
        let wide = table.table.merged.filter { $0.rows.contains(row.number) && $0.columns.count > 1 }
        let cells = row.cells.filter { cell in !wide.contains { $0.columns.contains(cell.column) } }
        guard let first = cells.first, cells.contains(where: { read.contains($0.column) }) else { return false }
        guard first.column == table.headings.first?.column else { return true }
        let isLabelled =
            cells.count == 2 && cells[1].column == first.column + 1
            && first.content.answerText.map { !$0.contains(where: \.isNumber) } == true
        return cells.count > 1 && !isLabelled
    }

    /// What stands below them has a heading, if not where headings belong.
    private mutating func reportFurtherHeadings() {
        guard let time else { return }
        for (row, text) in table.furtherHeadings(time: time) where !repeatsHeadings(row) {
            report(FormSentence(english: text), row.number)
            rows.insert(row.number)
            headed.formUnion(row.columns)
        }
    }

    private mutating func inspect(_ row: Table.Row) {
        let stray = row.columns.first { !headed.contains($0) }
        if repeatsHeadings(row) {
            report(FormSentence { $0.headingsStandOnceMore }, row.number)
        } else if let column = columnOfSwallowedRows(row) {
            report(FormSentence { $0.holdsWholeRows }, row.number, column)
        } else if isSum(row) {
            report(FormSentence { $0.holdsSums }, row.number)
        } else if let width, row.width > width {
            let cells = row.width
            report(FormSentence { $0.isWiderThanHeadings(cells, width) }, row.number, stray ?? width + 1)
        } else if let stray {
            report(FormSentence { $0.hasNoHeading }, row.number, stray)
        } else {
            return warnOfShift(row)
        }
        rows.insert(row.number)
    }

    /// Where a row is short, an answer may have been divided at a comma in it without the row becoming too long; or the rest
    /// is lost.
    private mutating func warnOfShift(_ row: Table.Row) {
        guard let width, row.width < width else { return }
        if !isSpaced, let column = row.columns.dropFirst().first(where: row.hasSpace(inColumn:)) {
            let text = FormSentence { $0.beginsWithSpace }
            doubtful.append(FormFault(row: row.number, column: column, text: text))
        } else if !leavesEmptyCellsOut, table.columns.contains(where: { $0.map { $0 > row.width } == true }) {
            let cells = row.width
            let text = FormSentence { $0.endsEarly(cells, of: width) }
            doubtful.append(FormFault(row: row.number, column: row.width, text: text))
        }
    }

    private mutating func report(_ text: FormSentence, _ row: Int, _ column: Int = 1) {
        found.append(FormFault(row: row, column: column, text: text))
    }

    /// Letters that are written as codes, as by programs that made web pages or addresses of them.
    private mutating func warnOfCodes() {
        let read = Set(table.columns.compactMap(\.self))
        for row in table.rows {
            for case let (column, .text(text)) in row.cells.map({ ($0.column, $0.content) })
            where read.contains(column) && RowInspection.holdsCodes(text) {
                let text = FormSentence { $0.holdsCodes }
                doubtful.append(FormFault(row: row.number, column: column, text: text))
            }
        }
        warnOfStrangeSigns(read)
    }

    /// Signs that hardly anybody writes, and that stand for letters where one encoding is taken for another.
    private mutating func warnOfStrangeSigns(_ read: Set<Int>) {
        for row in table.rows {
            for case let (column, .text(text)) in row.cells.map({ ($0.column, $0.content) })
            where read.contains(column) && text.utf8.contains(where: { $0 >= 0x80 })
                && text.unicodeScalars.contains(where: { "¤¦Ã".unicodeScalars.contains($0) })
            {
                let text = FormSentence { $0.holdsStrangeSign }
                doubtful.append(FormFault(row: row.number, column: column, text: text))
            }
        }
    }

    private static func holdsCodes(_ text: String) -> Bool {
        let bytes = text.utf8
        if bytes.contains(UInt8(ascii: "&")), text.contains(/&(#[0-9]{2,6}|#x[0-9a-fA-F]{2,6}|[a-zA-Z]{2,8});/) {
            return true
        }
        if bytes.contains(UInt8(ascii: "%")), text.contains(/%C3%[89AB][0-9A-F]/.ignoresCase()) { return true }
        if bytes.contains(UInt8(ascii: "=")), text.contains(/=C3=[89AB][0-9A-F]|[A-Za-z]=[C-F][0-9A-F][a-z]/) {
            return true
        }
        if bytes.contains(UInt8(ascii: "+")), text.contains(/\+A[A-Z][A-Za-z0-9]-/) { return true }
        return bytes.contains(UInt8(ascii: "\\"))
            && text.contains(/\\u00[c-f][0-9a-f]|\\x[c-f][0-9a-f]|\{\\[a-z]+\}|\\(o|aa|ae)\b/.ignoresCase())
    }

    /// Letters that cannot be told, in headings and in the columns that are read.
    private mutating func inspectLetters() {
        let read = Set(table.columns.compactMap(\.self)).union(time == nil ? headed : [])
        let above = table.rowsAbove.last?.number ?? 0
        for cell in table.table.spoiltCells
        where cell.row > above
            && (cell.row <= table.headingRow ? headed.contains(cell.column) : read.contains(cell.column))
        {
            report(FormSentence(english: cell.text), cell.row, cell.column)
        }
    }

    /// Whether the row has a time where answers have theirs.
    private func isAnswer(_ row: Table.Row) -> Bool {
        switch time.flatMap(row.content(inColumn:)) {
        case .date: true
        case .text(let text), .number(let text): FormTime.isDate(trimmed(text))
        default: false
        }
    }

    /// Whether all of the row stands over it, too.
    private func repeatsHeadings(_ row: Table.Row) -> Bool {
        guard row.columns.count > 1 else { return false }
        return row.columns.allSatisfy { column in
            guard case .text(let text) = row.content(inColumn: column), let key = FoldedText(text) else { return false }
            return headings[column] == key
        }
    }

    /// Of a cell in which lines stand that are rows of the table themselves: divided into as many cells, with a time where
    /// answers have theirs.
    private func columnOfSwallowedRows(_ row: Table.Row) -> Int? {
        guard let width, width > 1, let time else { return nil }
        return row.cells.first { cell in
            guard case .text(let text) = cell.content else { return false }
            return text.split(whereSeparator: \.isNewline).dropFirst().contains { line in
                ";,\t|".contains { delimiter in
                    let cells = line.split(separator: delimiter, omittingEmptySubsequences: false)
                    return cells.count == width && time <= width && FormTime.isDate(trimmed(String(cells[time - 1])))
                }
            }
        }?.column
    }

    /// Whether the row has no time, and begins as rows of sums do, or has formulas as they have.
    private func isSum(_ row: Table.Row) -> Bool {
        guard let time, let first = row.columns.first.flatMap(row.content(inColumn:)) else { return false }
        if row.content(inColumn: time) == nil, row.cells.contains(where: { $0.content == .formula }) { return true }
        guard case .text(let text) = first, let key = FoldedText(text) else { return false }
        let words = key.folded.split { !$0.isLetter }.joined(separator: " ")
        return RowInspection.sums.contains { words == $0 || words.hasPrefix($0 + " ") } && !isAnswer(row)
    }

    /// In Norwegian and English.
    private static let sums = [
        "sum", "total", "totalt", "totalsum", "totals", "subtotal", "delsum", "grand total", "i alt", "til sammen",
        "antall", "count", "gjennomsnitt", "snitt", "average",
    ]
}

extension Table.Cell.Content {
    /// What is written there; nil for numbers and what else is no text.
    fileprivate var answerText: String? { if case .text(let text) = self { text } else { nil } }
}

extension Table.Row {
    /// Whether an address stands there, or what others answered, in a column that is read.
    ///
    /// - Parameter answers: By column.
    fileprivate func holdsAnswer(inColumns read: Set<Int>, among answers: [Int: Set<FoldedText>]) -> Bool {
        cells.contains { cell in
            guard read.contains(cell.column), let text = cell.content.answerText else { return false }
            return text.contains("@") || FoldedText(text).map { answers[cell.column]?.contains($0) == true } == true
        }
    }

    /// Whether the text in that column begins with a space.
    fileprivate func hasSpace(inColumn column: Int) -> Bool {
        if case .text(let text) = content(inColumn: column) { text.hasPrefix(" ") } else { false }
    }
}
