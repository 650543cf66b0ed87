internal import CSpreadsheetWriter
internal import Foundation
internal import Rekke
internal import RekkeFormats

/// Writes workbooks with libxlsxwriter, which knows files only; this one is in memory, so that no name is left on a disk.
enum SpreadsheetFile {
    /// The workbook's bytes.
    ///
    /// - Parameter dateFormat: How moments are shown, in the words of spreadsheets.
    static func bytes(of sheets: [SpreadsheetSheet], dateFormat: String) throws(SpreadsheetError) -> [UInt8] {
        guard let workbook = unsafe spreadsheet_open(dateFormat) else {
            throw SpreadsheetError(reason: "out of memory")
        }
        for sheet in sheets {
            guard unsafe begin(sheet, in: workbook), unsafe write(sheet, to: workbook) else {
                unsafe spreadsheet_abandon(workbook)
                throw SpreadsheetError(reason: "the sheet \"\(sheet.name)\" is refused")
            }
        }
        var descriptor: Int32 = -1
        if let reason = unsafe spreadsheet_finish(workbook, &descriptor) {
            throw unsafe SpreadsheetError(reason: String(cString: reason))
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        guard let data = try? file.readToEnd() else {
            throw SpreadsheetError(reason: "what was written cannot be read")
        }
        return [UInt8](data)
    }

    private static func begin(_ sheet: SpreadsheetSheet, in workbook: OpaquePointer) -> Bool {
        let (rows, columns) = (Int32(sheet.count), Int32(sheet.columns.count))
        guard unsafe spreadsheet_begin_sheet(workbook, sheet.name, rows, columns) else { return false }
        let headings = sheet.lines(of: sheet.columns.map { .text($0.heading) })
        guard unsafe spreadsheet_set_height(workbook, 0, height(headings)) else { return false }
        return sheet.columns.enumerated().allSatisfy { index, column in
            unsafe spreadsheet_set_column(workbook, Int32(index), column.heading, Double(column.width))
        }
    }

    /// In points; LibreOffice shows one line of a row that has none.
    private static func height(_ lines: Int) -> Double { Double(15 * lines) }

    private static func write(_ sheet: SpreadsheetSheet, to workbook: OpaquePointer) -> Bool {
        var row: Int32 = 0
        for cells in sheet.rows {
            row += 1
            guard unsafe spreadsheet_set_height(workbook, row, height(sheet.lines(of: cells))) else { return false }
            for (column, cell) in cells.enumerated() {
                let column = Int32(column)
                let isWritten =
                    switch cell {
                    case .none: true
                    case .text(let text):
                        unsafe spreadsheet_write_text(workbook, row, column, shown(text))
                    case .lines(let text):
                        unsafe spreadsheet_write_text(workbook, row, column, withLineBreaks(text))
                    case .number(let number): unsafe spreadsheet_write_number(workbook, row, column, Double(number))
                    case .moment(let time): unsafe write(time, row, column, to: workbook)
                    }
                guard isWritten else { return false }
            }
        }
        return true
    }

    private static func write(_ time: LocalTime, _ row: Int32, _ column: Int32, to workbook: OpaquePointer) -> Bool {
        let days = time.date.daysSinceEpoch + daysBeforeEpoch
        // Spreadsheets have no days before 1 March 1900 that all of them agree on.
        guard days > 60 else { return unsafe spreadsheet_write_text(workbook, row, column, "\(time.date)") }
        return unsafe spreadsheet_write_moment(workbook, row, column, Double(days) + Double(time.secondOfDay) / 86_400)
    }

    /// From 1899-12-30, the day 0 of spreadsheets, to 1970-01-01.
    private static let daysBeforeEpoch = 25_569

    /// On one line, and without what XML has no way to write.
    private static func shown(_ text: String) -> String {
        cut(withPlainSpaces(withoutIsolates(printable(text))).xmlCharacters)
    }

    private static func withLineBreaks(_ text: String) -> String {
        cut(
            text.split(separator: "\n", omittingEmptySubsequences: false).map { shown(String($0)) }.joined(
                separator: "\n"))
    }

    /// As much of it as a cell holds.
    private static func cut(_ text: String) -> String {
        let limit = 32_767
        guard text.utf8.count > limit, text.utf16.count > limit else { return text }
        return String(decoding: text.utf16.prefix(limit - 2), as: UTF16.self) + "…"
    }
}
