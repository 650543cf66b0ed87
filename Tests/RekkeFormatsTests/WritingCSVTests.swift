import Testing

@testable import RekkeFormats

@Suite struct `Writing CSV` {
    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("x,=cmd()", "\"x,=cmd()\""), ("a;b", "\"a;b\""),
        ("say \"so\"", "\"say \"\"so\"\"\""),
        ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""), (" spaced ", "\" spaced \""),
        ("", ""), ("Åse", "Åse"), ("a\u{1B}[2Jb\u{9B}c\u{7F}", "\"a [2Jb c \""), ("a\tb", "\"a\tb\""),
    ])
    func `a cell is quoted where it would be misread`(text: String, expected: String) {
        #expect(row(CSVWriter.Cell(text)) == "\(expected)\r\n")
    }

    @Test(arguments: [
        "=1+1", "+47 99", "-x", "@SUM(A1)", "＝1+1", "＋47", "－x", "＠SUM(A1)", "\u{A0}=1+1", "\u{200B}=1+1",
        "\u{FEFF}=1+1",
    ])
    func `a typed cell that a spreadsheet would run gets an apostrophe, an id does not`(text: String) {
        #expect(row(CSVWriter.Cell(typed: text)) == "'\(text)\r\n")
        #expect(row(CSVWriter.Cell(text)) == "\(text)\r\n")
    }

    @Test(arguments: [
        ("\tx", "\"'\tx\""), ("\t=1+1", "\"'\t=1+1\""), ("\r\n=1+1", "\"'\r\n=1+1\""), ("\n=1+1", "\"'\n=1+1\""),
        (" =1+1", "' =1+1"), (" \t -x", "\"' \t -x\""),
    ])
    func `white space in front hides no formula`(text: String, expected: String) {
        #expect(row(CSVWriter.Cell(typed: text)) == "\(expected)\r\n")
    }

    @Test(arguments: ["plain", "a=b", "1-2", "(=1)", " plain "])
    func `other typed cells are as they were typed`(text: String) {
        #expect(row(CSVWriter.Cell(typed: text)) == row(CSVWriter.Cell(text)))
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
