/// Files packed into one, as spreadsheets are; they are not compressed.
public enum PackedFile {
    public static func zip(_ files: KeyValuePairs<String, String>) -> [UInt8] {
        var contents: [UInt8] = []
        var directory: [UInt8] = []
        for (name, text) in files {
            let data = Array(text.utf8)
            let common =
                number(20, bytes: 2) + number(0, bytes: 8) + number(Int(checkSum(of: data)), bytes: 4)
                + number(data.count, bytes: 4) + number(data.count, bytes: 4) + number(name.utf8.count, bytes: 2)
            directory +=
                [0x50, 0x4B, 1, 2] + number(20, bytes: 2) + common + number(0, bytes: 12)
                + number(contents.count, bytes: 4) + Array(name.utf8)
            contents += [0x50, 0x4B, 3, 4] + common + number(0, bytes: 2) + Array(name.utf8) + data
        }
        let end =
            number(files.count, bytes: 2) + number(files.count, bytes: 2) + number(directory.count, bytes: 4)
            + number(contents.count, bytes: 4)
        return contents + directory + [0x50, 0x4B, 5, 6] + number(0, bytes: 4) + end + number(0, bytes: 2)
    }

    /// An Excel workbook with one sheet.
    ///
    /// - Parameters:
    ///   - rows: The XML of the rows; texts stand in the cells; cells of the style 1 are dates, those of the style 2 struck out.
    ///   - after: What follows the rows, as merged cells.
    public static func workbook(rows: String, after: String = "") -> [UInt8] {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        return zip([
            "_rels/.rels": relationship("officeDocument", "xl/workbook.xml"),
            "xl/workbook.xml":
                "<workbook xmlns:r=\"\(office)\"><sheets><sheet name=\"Svar\" r:id=\"worksheet\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels": relationship("worksheet", "s.xml", "styles", "styles.xml"),
            "xl/styles.xml":
                "<styleSheet><fonts><font/><font><strike/></font></fonts>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/><xf numFmtId=\"0\" fontId=\"1\"/></cellXfs></styleSheet>",
            "xl/s.xml": "<worksheet><sheetData>\(rows)</sheetData>\(after)</worksheet>",
        ])
    }

    /// An OpenDocument spreadsheet.
    ///
    /// - Parameters:
    ///   - sheets: The XML of the tables.
    ///   - styles: The XML of the automatic styles.
    public static func openDocument(sheets: String, styles: String = "") -> [UInt8] {
        let names = ["office", "table", "text", "style", "calcext"].map { "xmlns:\($0)=\"urn:\($0)\"" }
        return zip([
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": """
            <office:document-content \(names.joined(separator: " "))>\
            <office:automatic-styles>\(styles)</office:automatic-styles>\
            <office:body><office:spreadsheet>\(sheets)</office:spreadsheet></office:body></office:document-content>
            """,
        ])
    }

    private static func relationship(_ targets: String...) -> String {
        let all = stride(from: 0, to: targets.count, by: 2).map {
            "<Relationship Id=\"\(targets[$0])\" Type=\"/\(targets[$0])\" Target=\"\(targets[$0 + 1])\"/>"
        }
        return "<Relationships>\(all.joined())</Relationships>"
    }

    /// Little endian.
    private static func number(_ value: Int, bytes: Int) -> [UInt8] {
        (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// CRC-32, as the archive has it of every file.
    private static func checkSum(of data: [UInt8]) -> UInt32 {
        ~data.reduce(~0) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
    }
}
