/// What the sheets of a workbook may hold together.
final class SheetBudget {
    var cells = 0
    var textLength: Int

    init(textLength: Int) {
        self.textLength = textLength
    }
}

/// A sheet's XML file. What it says of its own size is not believed.
final class SheetReader: XMLHandler {
    private(set) var rows: [Table.Row] = []
    private(set) var merged: [Table.MergedCells] = []
    /// Of those with content.
    private(set) var hiddenRows: [Int] = []
    private(set) var hiddenColumns: [ClosedRange<Int>] = []
    private(set) var struckCells: [Table.Place] = []
    private(set) var fault: TableError?
    private let name: String
    private let strings: SharedStrings
    private let styles: Styles
    private let budget: SheetBudget
    private var row = Table.Row(number: 0, cells: [])
    private var isRowHidden = false
    /// The last column begun in the row.
    private var column = 0
    private var type: String?
    private var style = 0
    private var hasFormula = false
    private var value: [UInt8] = []
    private var isInValue = false
    private var inlineText: WorkbookText?

    init(_ name: String, strings: SharedStrings, styles: Styles, budget: SheetBudget) {
        self.name = name
        self.strings = strings
        self.styles = styles
        self.budget = budget
    }

    func start(_ name: String, _ attributes: XMLAttributes) {
        switch name {
        case "row":
            startRow(
                attributes["r"], isHidden: ["1", "true"].contains(attributes["hidden"]) || attributes["ht"] == "0")
        case "col" where ["1", "true"].contains(attributes["hidden"]): hide(attributes["min"], attributes["max"])
        case "c": startCell(attributes)
        case "f": hasFormula = true
        case "v": isInValue = true
        case "is": inlineText = WorkbookText()
        case "mergeCell": merge(attributes["ref"] ?? "")
        default: break
        }
        inlineText?.start(name, attributes)
    }

    func end(_ name: String) {
        inlineText?.end(name)
        switch name {
        case "v": isInValue = false
        case "c": endCell()
        case "row":
            endRow()
        default: break
        }
    }

    func text(_ piece: UnsafeBufferPointer<UInt8>) {
        if inlineText != nil {
            unsafe inlineText?.add(piece)
        } else if isInValue {
            unsafe value.append(contentsOf: piece)
        } else {
            return
        }
        budget.textLength += piece.count
        if budget.textLength > TableBounds.text { fault = tooMuch }
        if max(value.count, inlineText?.length ?? 0) > TableBounds.cellText {
            fault = TableError(
                "the cell holds more than \(TableBounds.cellText) bytes of text; shorten it", row: max(1, row.number),
                column: max(1, column))
        }
    }

    private var tooMuch: TableError {
        TableError("the workbook holds too much; copy the answers alone into a new one", row: max(1, row.number))
    }

    private func damaged(_ text: String) -> TableError {
        TableError(
            "the sheet \"\(name.prefix(40))\" is damaged: \(text)", row: max(1, row.number), column: max(1, column))
    }

    private func startRow(_ written: String?, isHidden: Bool) {
        let number = written.map { Int($0) } ?? row.number + 1
        column = 0
        guard let number, number > row.number else {
            fault = damaged("its rows are not in order")
            return
        }
        guard number <= TableBounds.rows else {
            fault = TableError(
                "the sheet \"\(name.prefix(40))\" has more than \(TableBounds.rows) rows", row: TableBounds.rows + 1)
            return
        }
        row = Table.Row(number: number, cells: [])
        isRowHidden = isHidden
    }

    private func endRow() {
        guard !row.cells.isEmpty else { return }
        row.width = column
        rows.append(row)
        if isRowHidden { hiddenRows.append(row.number) }
        row.cells = []
    }

    private func startCell(_ attributes: XMLAttributes) {
        budget.cells += 1
        guard budget.cells <= TableBounds.cells else {
            fault = tooMuch
            return
        }
        let place = attributes["r"].map { CellPlace($0) } ?? CellPlace(row: row.number, column: column + 1)
        guard let place, place.row == row.number, place.column > column, place.column <= TableBounds.columns else {
            fault = damaged("its cells are not in order")
            return
        }
        column = place.column
        type = attributes["t"]
        style = attributes["s"].flatMap { Int($0) } ?? 0
        hasFormula = false
        value.removeAll(keepingCapacity: true)
        inlineText = nil
    }

    private func endCell() {
        if let content = content(), !content.isBlank {
            row.cells.append(Table.Cell(column: column, content: content))
            if isStruck { struckCells.append(Table.Place(row: row.number, column: column)) }
        }
        inlineText = nil
    }

    private var isStruck: Bool {
        styles.struckStyles.indices.contains(style) && styles.struckStyles[style] || inlineText?.isStruck == true
            || type == "s" && Int(String(decoding: value, as: UTF8.self)).map(strings.struck.contains) == true
    }

    private func content() -> Table.Cell.Content? {
        if hasFormula { return .formula }
        let text = String(decoding: value, as: UTF8.self)
        // A cell whose number or text is left out is blank, as other programs take it.
        let isEmpty = text.allSatisfy(\.isWhitespace)
        switch type {
        case "s":
            guard !isEmpty else { return nil }
            guard let index = Int(text), strings.texts.indices.contains(index) else {
                fault = damaged("the text of this cell is missing in the workbook")
                return nil
            }
            return .text(strings.texts[index])
        case "inlineStr": return .text(inlineText?.content ?? "")
        case "str", "d": return .text(text)
        case "b": return isEmpty ? nil : .boolean(text == "1" || text == "true")
        case "e": return .error(text)
        default:
            guard !isEmpty else { return nil }
            guard Double(text) != nil else {
                fault = damaged("this cell holds no number, though it says so")
                return nil
            }
            let isDate = styles.dateStyles.indices.contains(style) && styles.dateStyles[style]
            return isDate ? .date(text) : .number(text)
        }
    }

    private func hide(_ first: String?, _ last: String?) {
        guard let first = first.flatMap({ Int($0) }), let last = last.flatMap({ Int($0) }), first > 0, first <= last
        else { return }
        hiddenColumns.append(first...last)
    }

    private func merge(_ reference: String) {
        let corners = reference.split(separator: ":").map { CellPlace(String($0)) }
        guard corners.count == 2, let first = corners[0], let last = corners[1], first.row <= last.row,
            first.column <= last.column
        else {
            fault = damaged("its merged cells have no proper place")
            return
        }
        budget.cells += 1
        guard budget.cells <= TableBounds.cells else {
            fault = tooMuch
            return
        }
        merged.append(Table.MergedCells(rows: first.row...last.row, columns: first.column...last.column))
    }
}

/// The place of a cell, as `C14`.
struct CellPlace {
    let row: Int
    let column: Int

    init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    init?(_ text: String) {
        let letters = text.utf8.prefix { (0x41...0x5A).contains($0) }
        guard (1...3).contains(letters.count), let row = Int(text.dropFirst(letters.count)), row > 0 else { return nil }
        self.row = row
        column = letters.reduce(0) { $0 * 26 + Int($1) - 0x40 }
    }
}

extension Table.Cell.Content {
    var isBlank: Bool {
        if case .text(let text) = self { text.allSatisfy(\.isWhitespace) } else { false }
    }
}
