internal import CTables

/// Reads text with a delimiter between the cells.
enum CSVReader {
    static func table(in contents: [UInt8]) throws(TableError) -> Table {
        let (text, guessed) = try TextDecoding.utf8(contents)
        if Markup.isMarkup(text) { throw Markup.error }
        let stated = Delimiter.stated(in: text)
        let delimiter = stated ?? Delimiter.delimiter(of: text)
        var (rows, status) = read(text, delimiter)
        if status == CTABLES_CSV_MISPLACED_QUOTE, let tidied = CSVQuotes.tidied(text, delimiter) {
            let again = read(tidied, delimiter)
            if again.status == CTABLES_CSV_DONE { (rows, status) = again }
        }
        switch status {
        case CTABLES_CSV_DONE: break
        case CTABLES_CSV_MISPLACED_QUOTE:
            throw rows.error(
                "a quotation mark in the middle of a cell; a cell that holds one is quoted, and the mark doubled")
        case CTABLES_CSV_UNFINISHED_QUOTE:
            throw rows.error(
                "the file ends inside of the quotation marks that open here: it is cut off, or one is missing")
        case CTABLES_CSV_STOPPED: throw rows.fault ?? TableError("the file cannot be read")
        default: throw TableError("there is not enough memory for the file")
        }
        let endsWithLine = text.last == 0x0A || text.last == 0x0D
        if !endsWithLine, rows.isLastShort, rows.number > 1 {
            throw TableError(
                "the file ends in the middle of this row, behind \(rows.cellsOfLast) of \(rows.mostCells) cells: it is cut off",
                row: rows.number, column: rows.cellsOfLast)
        }
        let all = rows.finished()
        if text.first == UInt8(ascii: "\""), rows.mostCells == 1, let unwrapped = CSVQuotes.unwrapped(all) {
            return try table(in: unwrapped)
        }
        let isStated = stated != nil && all.first?.number == 1
        return Table(rows: isStated ? Array(all.dropFirst()) : all, warnings: guessed.map { [warning(of: $0)] } ?? [])
    }

    private static func read(
        _ text: ArraySlice<UInt8>, _ delimiter: UInt8
    ) -> (rows: CSVRows, status: ctables_csv_status) {
        let rows = CSVRows(textLength: text.count)
        let status = withExtendedLifetime(rows) {
            unsafe text.withUnsafeBufferPointer { bytes in
                unsafe ctables_read_csv(bytes.baseAddress, bytes.count, delimiter, rows.handlers)
            }
        }
        return (rows, status)
    }

    private static func warning(of page: CodePage) -> TableError {
        TableError(
            "the text is read as \(page.name), since only so its words have Norwegian letters; "
                + "see whether the names are right, or save the file as UTF-8")
    }
}

/// Gathers what libcsv finds.
private final class CSVRows {
    /// Of the last row that ended.
    private(set) var number = 0
    private(set) var cellsOfLast = 0
    private(set) var mostCells = 0
    /// Whether the last row has fewer cells than the first, or than several: a single wider one may itself be too long.
    var isLastShort: Bool {
        let wider = rows.filter { $0.width > cellsOfLast }
        return wider.count > 1 || wider.first.map { $0.number == rows[0].number } == true
    }
    private(set) var fault: TableError?
    private var rows: [(number: Int32, width: Int32, firstCell: Int32)] = []
    private var cells: [PackedCells.Place] = []
    private var text: [UInt8] = []
    /// How many of the cells are in rows that ended.
    private var endedCells = 0
    private var column = 0
    private var cellCount = 0
    private var textLength = 0

    init(textLength: Int) {
        text.reserveCapacity(min(textLength, TableBounds.text))
    }

    /// The rows with content.
    func finished() -> [Table.Row] {
        // In a list that is no longer than they are.
        let packed = PackedCells(text: text, cells: cells.map(\.self))
        cells = []
        return rows.indices.map { index in
            let (row, end) = (rows[index], index + 1 < rows.count ? rows[index + 1].firstCell : Int32(endedCells))
            return Table.Row(
                number: Int(row.number), width: Int(row.width), packed, first: row.firstCell,
                count: end - row.firstCell)
        }
    }

    /// To be called while this object is kept alive.
    var handlers: ctables_csv_handlers {
        unsafe ctables_csv_handlers(
            context: Unmanaged.passUnretained(self).toOpaque(),
            cell: { context, text, length in
                guard let context = unsafe context else { return false }
                let rows = unsafe Unmanaged<CSVRows>.fromOpaque(context).takeUnretainedValue()
                return unsafe rows.add(UnsafeBufferPointer(start: text, count: length))
            },
            row: { context in
                guard let context = unsafe context else { return false }
                return unsafe Unmanaged<CSVRows>.fromOpaque(context).takeUnretainedValue().endRow()
            })
    }

    /// An error in the cell that would come next.
    func error(_ text: String) -> TableError { TableError(text, row: number + 1, column: column + 1) }

    private func add(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        column += 1
        cellCount += 1
        textLength += text.count
        guard column <= TableBounds.columns else {
            return end("the row has more than \(TableBounds.columns) cells", row: number + 1)
        }
        guard cellCount <= TableBounds.cells, textLength <= TableBounds.text else {
            return end("the file holds too much; at most \(TableBounds.cells) cells are read", row: number + 1)
        }
        guard text.count <= TableBounds.cellText else {
            return end(
                "the cell holds more than \(TableBounds.cellText) bytes of text; is a closing quotation mark missing?",
                row: number + 1)
        }
        // Blank cells have no place in memory.
        guard unsafe text.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }) else { return true }
        cells.append(
            PackedCells.Place(column: Int32(column), start: Int32(self.text.count), length: Int32(text.count)))
        unsafe self.text.append(contentsOf: text)
        return true
    }

    private func endRow() -> Bool {
        number += 1
        if Reading.isGivenUp { return end("nobody waits for the file any more", row: number) }
        guard number <= TableBounds.rows else {
            return end(
                "the file has more than \(TableBounds.rows) rows, as no spreadsheet has; delete the blank ones",
                row: number)
        }
        (cellsOfLast, mostCells) = (column, max(mostCells, column))
        column = 0
        if cells.count > endedCells {
            rows.append((number: Int32(number), width: Int32(cellsOfLast), firstCell: Int32(endedCells)))
            endedCells = cells.count
        }
        return true
    }

    private func end(_ text: String, row: Int) -> Bool {
        fault = TableError(text, row: row, column: max(1, column))
        return false
    }
}
