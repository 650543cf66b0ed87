/// `content.xml` of a spreadsheet: its sheets, row by row. How often a cell or a row says that it is repeated is believed
/// within bounds only.
final class OpenDocumentContent: XMLHandler {
    private(set) var tables: [Table] = []
    private(set) var fault: TableError?
    private let budget = SheetBudget(textLength: 0)
    private var depth = 0
    /// The depth of an element that holds no cells of the sheet, as remarks and drawings do, while it is open.
    private var ignoredDepth: Int?
    private var style = ""
    private var hiddenStyles: Set<String> = []
    private var struckStyles: Set<String> = []
    /// By column, as far as the table tells its columns' styles: whether cells without a style of their own are struck out.
    private var struckColumns: [Bool] = []
    private var table: Table?
    private var row = OpenDocumentRow()
    private var cell: OpenDocumentCell?

    func start(_ name: String, _ attributes: XMLAttributes) {
        depth += 1
        guard ignoredDepth == nil else { return }
        switch name {
        case "tracked-changes", "dde-link", "shapes", "forms", "annotation", "note", "frame", "ruby-text":
            ignoredDepth = depth
            if name == "annotation", cell != nil {
                table?.notedCells.append(Table.Place(row: row.number, column: row.column + 1))
            }
        case "style": style = attributes["name"] ?? ""
        case "table-properties": if attributes["display"] == "false" { hiddenStyles.insert(style) }
        case "text-properties": if attributes.strikeOut { struckStyles.insert(style) }
        case "table": startTable(attributes)
        case "table-column": startColumn(attributes)
        case "table-row": startRow(attributes)
        case "table-cell", "covered-table-cell": startCell(attributes)
        default:
            if isStruck(attributes["style-name"]) == true { cell?.isStruck = true }
            cell?.start(name, attributes, depth)
        }
    }

    func end(_ name: String) {
        defer { depth -= 1 }
        if let ignored = ignoredDepth {
            if ignored == depth { ignoredDepth = nil }
            return
        }
        switch name {
        case "table":
            if let table { tables.append(table) }
            table = nil
        case "table-row": endRow()
        case "table-cell", "covered-table-cell": endCell()
        default: cell?.end(name, depth)
        }
    }

    func text(_ piece: UnsafeBufferPointer<UInt8>) {
        guard ignoredDepth == nil, cell != nil else { return }
        unsafe cell?.add(piece)
        budget.textLength += piece.count
        if budget.textLength > TableBounds.text { fault = tooMuch }
        if cell?.length ?? 0 > TableBounds.cellText {
            fault = TableError(
                "the cell holds more than \(TableBounds.cellText) bytes of text; shorten it", row: row.number,
                column: row.column + 1)
        }
    }

    private var tooMuch: TableError {
        TableError("the spreadsheet holds too much; copy the answers alone into a new one", row: max(1, row.number))
    }

    private func startTable(_ attributes: XMLAttributes) {
        guard table == nil else {
            // A sheet within a cell.
            ignoredDepth = depth
            return
        }
        let isHidden = attributes["style-name"].map(hiddenStyles.contains) ?? false
        table = Table(name: attributes["name"] ?? "", isHidden: isHidden, rows: [])
        row = OpenDocumentRow()
        struckColumns = []
        if tables.count >= TableBounds.sheets {
            fault = TableError(
                "the spreadsheet has more than \(TableBounds.sheets) sheets; delete those without answers")
        }
    }

    private func startColumn(_ attributes: XMLAttributes) {
        let count = min(
            attributes.count("number-columns-repeated"), max(0, TableBounds.columns - struckColumns.count))
        let isStruck = isStruck(attributes["default-cell-style-name"]) ?? false
        if count > 0, ["collapse", "filter"].contains(attributes["visibility"]) {
            table?.hiddenColumns.append(struckColumns.count + 1...struckColumns.count + count)
        }
        struckColumns += Array(repeating: isStruck, count: count)
    }

    private func isStruck(_ style: String?) -> Bool? { style.map(struckStyles.contains) }

    private func startRow(_ attributes: XMLAttributes) {
        row.isStruck = isStruck(attributes["default-cell-style-name"])
        row.begin(
            repeated: attributes.count("number-rows-repeated"),
            isHidden: ["collapse", "filter"].contains(attributes["visibility"]))
    }

    private func endRow() {
        defer { row.end() }
        guard !row.cells.isEmpty else { return }
        guard row.number + row.repeated - 1 <= TableBounds.rows else {
            fault = TableError("the sheet has more than \(TableBounds.rows) rows", row: TableBounds.rows + 1)
            return
        }
        for number in row.number..<(row.number + row.repeated) {
            table?.rows.append(Table.Row(number: number, cells: row.cells))
            if row.isHidden { table?.hiddenRows.append(number) }
            table?.struckCells += row.struckColumns.map { Table.Place(row: number, column: $0) }
        }
    }

    private func startCell(_ attributes: XMLAttributes) {
        guard table != nil, cell == nil else { return }
        budget.cells += 1
        if budget.cells > TableBounds.cells { fault = tooMuch }
        cell = OpenDocumentCell(attributes, depth)
        let ofColumn = struckColumns.indices.contains(row.column) ? struckColumns[row.column] : false
        cell?.isStruck = isStruck(attributes["style-name"]) ?? row.isStruck ?? ofColumn
        let (rows, columns) = (attributes.count("number-rows-spanned"), attributes.count("number-columns-spanned"))
        guard rows > 1 || columns > 1 else { return }
        let (row, column) = (row.number, row.column + 1)
        table?.merged.append(
            Table.MergedCells(rows: row...(row + rows - 1), columns: column...(column + columns - 1)))
    }

    private func endCell() {
        guard let ended = cell else { return }
        cell = nil
        guard let content = ended.content, !content.isBlank else { return row.pass(ended.repeated) }
        guard row.column + ended.repeated <= TableBounds.columns else {
            fault = TableError("the row has more than \(TableBounds.columns) cells", row: row.number)
            return
        }
        budget.cells += ended.repeated * row.repeated
        guard budget.cells <= TableBounds.cells else {
            fault = tooMuch
            return
        }
        row.add(content, times: ended.repeated, isStruck: ended.isStruck)
    }
}

/// The row that is being read.
private struct OpenDocumentRow {
    /// 0 before the first.
    private(set) var number = 0
    /// The last that was read.
    private(set) var column = 0
    private(set) var repeated = 1
    private(set) var isHidden = false
    private(set) var cells: [Table.Cell] = []
    /// Those of the cells whose text is struck out.
    private(set) var struckColumns: [Int] = []
    /// Whether cells without a style of their own are struck out; nil where the row does not say.
    var isStruck: Bool?

    mutating func begin(repeated: Int, isHidden: Bool) {
        number += self.number == 0 ? 1 : self.repeated
        (self.repeated, self.isHidden, column) = (repeated, isHidden, 0)
        (cells, struckColumns) = ([], [])
    }

    mutating func end() { (cells, struckColumns) = ([], []) }

    mutating func pass(_ blank: Int) { column += blank }

    mutating func add(_ content: Table.Cell.Content, times: Int, isStruck: Bool) {
        for _ in 0..<times {
            column += 1
            if isStruck { struckColumns.append(column) }
            cells.append(Table.Cell(column: column, content: content))
        }
    }
}

extension XMLAttributes {
    /// A count of repetitions, 1 where there is none; more than any spreadsheet can have is cut down.
    fileprivate func count(_ name: StaticString) -> Int {
        min(max(1, self[name].flatMap { Int($0) } ?? 1), 2 * TableBounds.rows)
    }

    /// Whether text of that style is struck out.
    fileprivate var strikeOut: Bool {
        [self["text-line-through-style"], self["text-line-through-type"]].contains { ($0 ?? "none") != "none" }
    }
}
