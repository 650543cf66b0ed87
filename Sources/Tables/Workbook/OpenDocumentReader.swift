/// Reads OpenDocument spreadsheets (.ods), as ISO/IEC 26300 has them and LibreOffice writes them.
enum OpenDocumentReader {
    private static let contentPath = "content.xml"

    /// Whether the archive says so, or holds what such a spreadsheet holds and no Excel workbook.
    static func isSpreadsheet(_ archive: ZipArchive) -> Bool {
        start(of: "mimetype", in: archive).map {
            $0.starts(with: "application/vnd.oasis.opendocument.spreadsheet".utf8)
        }
            ?? (start(of: contentPath, in: archive) != nil && start(of: "_rels/.rels", in: archive) == nil)
    }

    static func tables(in archive: ZipArchive) throws(TableError) -> [Table] {
        // What is encrypted is no XML either.
        let manifest = start(of: "META-INF/manifest.xml", in: archive) ?? []
        guard !manifest.contains("encryption-data".utf8) else {
            throw TableError("the spreadsheet has a password; save it without one")
        }
        let reader = OpenDocumentContent()
        guard try XMLReader.read(contentPath, in: archive, reader) else {
            throw TableError("the spreadsheet is damaged: there is no \(contentPath) in it")
        }
        guard !reader.tables.isEmpty else { throw TableError("there is no sheet in the spreadsheet") }
        return reader.tables
    }

    /// The first bytes of a file; nil where there is none, or none that can be unpacked.
    private static func start(of name: String, in archive: ZipArchive) -> [UInt8]? {
        var start: [UInt8] = []
        let exists = try? unsafe archive.unpack(name) { piece throws(TableError) in
            unsafe start += piece
            return false
        }
        return exists == true ? start : nil
    }
}
