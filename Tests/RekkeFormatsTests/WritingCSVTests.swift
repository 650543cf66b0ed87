import Testing

@testable import RekkeFormats

@Suite struct `Writing CSV` {
    @Test(arguments: [
        ("plain", "plain"), ("a,b", "a,b"), ("a;b", "\"a;b\""), ("say \"so\"", "\"say \"\"so\"\"\""),
        ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""), (" spaced ", "\" spaced \""),
        ("", ""), ("Åse", "Åse"), ("a\u{1B}[2Jb\u{9B}c\u{7F}", "\"a [2Jb c \""), ("a\tb", "a\tb"),
    ])
    func `a cell is quoted where it would be misread`(text: String, expected: String) {
        #expect(row(CSVWriter.Cell(text)) == "\(expected)\r\n")
    }

    @Test(arguments: ["=1+1", "+47 99", "-x", "@SUM(A1)", "\tx"])
    func `a typed cell that a spreadsheet would run gets an apostrophe, an id does not`(text: String) {
        #expect(row(CSVWriter.Cell(typed: text)) == "'\(text)\r\n")
        #expect(row(CSVWriter.Cell(text)) == "\(text)\r\n")
    }

    @Test func `a sheet begins with a byte-order mark`() {
        #expect(CSVWriter().bytes == [0xEF, 0xBB, 0xBF])
    }

    private func row(_ cell: CSVWriter.Cell) -> String {
        var writer = CSVWriter()
        writer.row([cell])
        return String(decoding: writer.bytes.dropFirst(3), as: UTF8.self)
    }
}
