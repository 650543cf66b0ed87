import Testing

@testable import Tables

/// Text files as tables.
@Suite struct TextTableTests {
    private static func rows(_ contents: [UInt8]) throws -> [[String]] {
        let table = try #require(TableReader.tables(in: contents, name: "a.csv").first)
        return table.rows.map { row in
            ["\(row.number)"]
                + row.cells.map { cell in
                    if case .text(let text) = cell.content { "\(cell.column)=\(text)" } else { "?" }
                }
        }
    }

    /// Little endian.
    private static func utf16(_ utf8: [UInt8]) -> [UInt8] {
        String(decoding: utf8, as: UTF8.self).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    @Test func `the same text is read from every encoding`() throws {
        let text = "Navn;Bø\nÅse – 5 €;\"😀\"\n"
        let utf8 = Array(text.utf8)
        let little = TextTableTests.utf16(utf8)
        let big = stride(from: 0, to: little.count, by: 2).flatMap { [little[$0 + 1], little[$0]] }
        let expected = [["1", "1=Navn", "2=Bø"], ["2", "1=Åse – 5 €", "2=😀"]]
        for contents in [
            utf8, [0xEF, 0xBB, 0xBF] + utf8, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big,
        ] {
            #expect(try TextTableTests.rows(contents) == expected)
        }
        let windows: [UInt8] =
            Array("Navn;B".utf8) + [0xF8, 0x0A, 0xC5] + Array("se ".utf8) + [0x96] + Array(" 5 ".utf8) + [0x80]
        #expect(
            try TextTableTests.rows(windows + Array(";x\n".utf8)) == [
                ["1", "1=Navn", "2=Bø"], ["2", "1=Åse – 5 €", "2=x"],
            ])
    }

    @Test func `UTF-16 is known without its mark`() throws {
        let contents = TextTableTests.utf16(Array("Navn;Dag\nOla;tue\n".utf8))
        #expect(try TextTableTests.rows(contents) == [["1", "1=Navn", "2=Dag"], ["2", "1=Ola", "2=tue"]])
    }

    @Test(arguments: [
        ("a;b\n1;2\n", ["1", "2"]), ("a,b\n1,2\n", ["1", "2"]), ("a\tb\n1\t2\n", ["1", "2"]),
        ("Hva passer, og når?;Hvem, hva\nx, y;z\n", ["x, y", "z"]), ("a,b;c,d\n1,2;3,4\n", ["1,2", "3,4"]),
        ("\"a;b\",c\n\"1;2\",3\n", ["1;2", "3"]), ("sep=,\na;x,b\n1;2,3\n", ["1;2", "3"]), ("a\n1\n", ["1"]),
        ("a|b\n1|2\n", ["1", "2"]), ("Påmelding 2021\n\na,b,c\n1,2,3\n", ["1", "2", "3"]),
        ("Påmelding, høsten 2021\na;b;c\n1;2;3\n", ["1", "2", "3"]), ("Svar\na\tb\n1\t2\n", ["1", "2"]),
        ("a;b;c\n44348,5;x\n44349,5;\n", ["44349,5"]), ("a,b\n1,x;y\n2,x;y;z\n", ["2", "x;y;z"]),
        ("a;b;c\nx, y;1\nz, w;2;3\n", ["z, w", "2", "3"]), ("sep=|\na;b|c\n1;2|3\n", ["1;2", "3"]),
    ])
    func `the delimiter is found`(text: String, cells: [String]) throws {
        let row = try #require(TextTableTests.rows(Array(text.utf8)).last)
        #expect(row.dropFirst().map { $0.drop { $0 != "=" }.dropFirst() }.map(String.init) == cells)
    }

    @Test(arguments: [
        "a;b\r\n\r\n1;\"x\ny\"\r\n", "a;b\n\n1;\"x\ny\"\n", "a;b\r\r1;\"x\ny\"\r", "a;b\r\n;\r\n1;\"x\ny\"",
    ])
    func `rows are numbered as a spreadsheet shows them`(text: String) throws {
        #expect(try TextTableTests.rows(Array(text.utf8)) == [["1", "1=a", "2=b"], ["3", "1=1", "2=x\ny"]])
    }

    @Test(arguments: [
        "=\"a\";b c\n=\"1\";=\"2\"\n", "a; \"b c\"\n1; \"2\"\n", "\"a;\"\"b c\"\"\"\n\"1;2\"\n", "a;b c\n1;2\n\u{1A}",
    ])
    func `what programs quote otherwise is read as it is meant`(text: String) throws {
        #expect(try TextTableTests.rows(Array(text.utf8)) == [["1", "1=a", "2=b c"], ["2", "1=1", "2=2"]])
    }

    @Test func `quotation marks are doubled, and spaces belong to the cell`() throws {
        #expect(try TextTableTests.rows(Array("\"a \"\"b\"\"\"; c \n".utf8)) == [["1", "1=a \"b\"", "2= c "]])
    }

    @Test(arguments: [
        ("a;b\n1;2\n3;\(String(repeating: "x", count: 100_001))\n", 3, 2),
        ("\na\n\(String(repeating: ";", count: 16_384))\n", 3, 16_385),
    ])
    func `what is too long is told with its own row`(text: String, row: Int, column: Int) {
        #expect {
            try TextTableTests.rows(Array(text.utf8))
        } throws: { error in
            let error = error as? TableError
            return error?.row == row && error?.column == column
        }
    }

    @Test func `a row knows how many cells it has, blank ones too`() throws {
        let table = try #require(TableReader.tables(in: Array("a;b\n1;;;\n2\n".utf8), name: "a.csv").first)
        #expect(table.rows.map(\.width) == [2, 4, 1])
    }

    @Test func `a last line without an end is cut off where it is short, not where another row is too long`() throws {
        for text in ["A;B;C\n1;2;3\n4;5", "A;B\n1;2;3\n4;5;6\n7;8"] {
            #expect(throws: TableError.self) { try TextTableTests.rows(Array(text.utf8)) }
        }
        #expect(try TextTableTests.rows(Array("A;B\n1;2;3\n4;5".utf8)).last == ["3", "1=4", "2=5"])
    }

    @Test func `a short row is whole where its line ends`() throws {
        // Excel leaves out delimiters where nothing follows.
        #expect(try TextTableTests.rows(Array("a;b;c\n1\n".utf8)) == [["1", "1=a", "2=b", "3=c"], ["2", "1=1"]])
    }
}
