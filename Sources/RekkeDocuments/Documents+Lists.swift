internal import Rekke
internal import RekkeFormats

/// The sheets that are asked for on the day, each as a file of its own.
extension Documents {
    func writeLists(into folder: DocumentFolder) throws(DocumentsError) {
        let sheets = ResultSheets(self)
        let lists =
            [("participants", sheets.participants), ("calls", sheets.calls)]
            + (sheets.isFacilitated ? [("facilitators", sheets.loads)] : [])
        for (name, sheet) in lists { try folder.write(sheet.csv, to: "lists/\(name).csv", .lists) }
    }
}

extension SpreadsheetSheet {
    /// The sheet as CSV, as it is for people; times as 2021-09-07 09:00.
    fileprivate var csv: [UInt8] {
        var writer = CSVWriter()
        writer.row(columns.map { CSVWriter.Cell($0.heading) })
        for row in rows { writer.row(row.map(\.csv)) }
        return writer.bytes
    }
}

extension SpreadsheetSheet.Cell {
    fileprivate var csv: CSVWriter.Cell {
        switch self {
        case .none: CSVWriter.Cell(nil)
        case .text(let text), .lines(let text): CSVWriter.Cell(typed: withPlainSpaces(withoutIsolates(text)))
        case .number(let number): CSVWriter.Cell(number)
        case .moment(let time): CSVWriter.Cell(String(isoText(of: time).prefix(16).map { $0 == "T" ? " " : $0 }))
        }
    }
}
