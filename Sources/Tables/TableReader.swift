/// Reads files that hold tables: text with a delimiter between the cells (CSV), Excel workbooks (.xlsx) and OpenDocument
/// spreadsheets (.ods).
///
/// Files come from strangers. Whatever one says of itself, reading it ends within the bounds of `TableBounds`, with its
/// tables or with an error.
public enum TableReader {
    /// The tables in a file with these contents: one for a text file, every sheet for a workbook.
    ///
    /// What the contents begin with decides how they are read, whatever the file is called.
    ///
    /// - Parameter name: The file's, whose ending only tells which message helps most.
    /// - Throws: `TableError`.
    public static func tables(in contents: [UInt8], name: String) throws(TableError) -> [Table] {
        guard contents.count <= TableBounds.fileSize else {
            throw TableError(
                "the file is larger than \(TableBounds.fileSize / 1_000_000) MB; leave out what is not needed")
        }
        guard !contents.isEmpty else { throw TableError("the file is empty") }
        var tables = try tablesAsWritten(in: contents, name: name)
        for index in tables.indices { tables[index].mendLetters() }
        return tables
    }

    private static func tablesAsWritten(in contents: [UInt8], name: String) throws(TableError) -> [Table] {
        if contents.starts(with: zipSignature) {
            let archive = try ZipArchive(contents)
            return OpenDocumentReader.isSpreadsheet(archive)
                ? try OpenDocumentReader.tables(in: archive) : try WorkbookReader.tables(in: archive)
        }
        if contents.starts(with: compoundSignature) {
            throw TableError(
                "this is a workbook of an old format (.xls), or one with a password; save it as .xlsx without one")
        }
        if Markup.isMarkup(contents[...]) { throw Markup.error }
        if let ending = [".xlsx", ".ods"].first(where: name.lowercased().hasSuffix) {
            throw TableError("this is no spreadsheet: it is not packed as a \(ending) file is")
        }
        return [try CSVReader.table(in: contents)]
    }

    private static let zipSignature: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    /// Of Microsoft's compound files.
    private static let compoundSignature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
}

/// What is read at the most: far more than any form collects, and little enough to be read in a second.
enum TableBounds {
    /// Bytes of a file as it is stored.
    static let fileSize = 32_000_000
    /// Bytes of a workbook when it is unpacked, however small it was.
    static let unpackedSize = 64_000_000
    /// Files in a workbook.
    static let files = 10_000
    /// Rows of a sheet and of a text file, as in Excel.
    static let rows = 1_048_576
    /// Columns of a row, as in Excel.
    static let columns = 16_384
    /// Cells of a file, be they blank.
    static let cells = 1_000_000
    /// Bytes of text in the cells of a file.
    static let text = 48_000_000
    /// Bytes of text in a cell: as many as the 32,767 characters of Excel's can take.
    static let cellText = 100_000
    /// Sheets of a workbook.
    static let sheets = 256
}
