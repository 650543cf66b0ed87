internal import Rekke

/// Writes rows of cells as UTF-8 with a byte-order mark, separated by semicolons, which Norwegian Excel opens as it
/// should; quoted as RFC 4180 has it, with CR LF after every row.
package struct CSVWriter {
    package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    package init() {}

    package mutating func row(_ cells: [Cell]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ";")) }
            append(cell.text)
        }
        bytes.append(0x0D)
        bytes.append(0x0A)
    }

    package struct Cell {
        let text: String

        /// What scripts look up, as ids: left as it is.
        package init(_ text: String?) {
            self.text = text ?? ""
        }

        package init(_ number: Int) {
            text = String(number)
        }

        package init(_ truth: Bool) {
            text = truth ? "true" : "false"
        }

        /// What somebody typed into a form. A spreadsheet runs a cell that begins like a formula, some of them also one
        /// with full-width signs or with white space in front; an apostrophe before it keeps it a text (OWASP, "CSV
        /// Injection").
        package init(typed text: String?) {
            let text = text ?? ""
            self.text = CSVWriter.beginsFormula(text) ? "'" + text : text
        }
    }

    private static func beginsFormula(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first else { return false }
        // Of what is in front nothing is seen, so that it is no part of what was meant.
        let start = scalars.first {
            !$0.properties.isWhitespace && $0.properties.generalCategory != .format && !isControl($0)
        }
        return "\t\r\n".unicodeScalars.contains(first) || start.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } == true
    }

    /// With spaces for what could steer a terminal: it never means anything. Line breaks and tabs may.
    private static func withoutControls(_ text: String) -> String {
        func isRemoved(_ scalar: Unicode.Scalar) -> Bool {
            isControl(scalar) && !"\t\r\n".unicodeScalars.contains(scalar)
        }
        guard text.unicodeScalars.contains(where: isRemoved) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isRemoved($0) ? " " : $0 }))
    }

    /// Those at which some program or other divides cells, too.
    private static let quotedBytes = Array("\";,\t\r\n".utf8)

    private mutating func append(_ cell: String) {
        let text = CSVWriter.withoutControls(cell)
        // White space at the ends is quoted too, since many readers would trim it.
        let isQuoted =
            text.utf8.contains { CSVWriter.quotedBytes.contains($0) }
            || text.first == " " || text.last == " "
        guard isQuoted else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
