import Testing

@testable import Tables

/// The letters of text files, and of cells that something else has read before.
@Suite struct EncodingTests {
    private static let text = """
        Svar-ID;Organisasjon;Kontaktperson
        1;Beitostølen Helsesportssenter;Bjørn Å. Sæther
        2;Sørlandets Rehabiliteringssenter;Øyvind Ærfugl
        3;ÅSGÅRD «ÆRE»;Kåre, idé

        """

    private static func bytes(_ text: String, _ page: CodePage) throws -> [UInt8] {
        try #require(page.bytes(of: text.unicodeScalars))
    }

    private static func cells(_ contents: [UInt8]) throws -> [String] {
        try table(contents).rows.flatMap { row in
            row.cells.map { if case .text(let text) = $0.content { text } else { "?" } }
        }
    }

    private static func table(_ contents: [UInt8]) throws -> Table {
        try #require(TableReader.tables(in: contents, name: "a.csv").first)
    }

    @Test(arguments: CodePage.all.map(\.name))
    func `letters are read right where only one encoding makes words of them`(name: String) throws {
        let page = try #require(CodePage.all.first { $0.name == name })
        // The older Norwegian DOS has no closing angle marks.
        let text = name == CodePage.dos865.name ? EncodingTests.text.replacing("»", with: "") : EncodingTests.text
        let contents = try EncodingTests.bytes(text, page)
        #expect(try EncodingTests.cells(contents) == EncodingTests.cells(Array(text.utf8)))
        let warnings = try EncodingTests.table(contents).warnings
        #expect(warnings.isEmpty == (name == CodePage.windows1252.name))
    }

    @Test(arguments: ["Kåre", "ære", "Ås", "ØKS", "Ærlig", "SÆTHER", "på", "Bjørn", "NordØst", "åpen", "tråd"])
    func `a single word is enough, or it is asked`(word: String) throws {
        for page in CodePage.all {
            let contents = try EncodingTests.bytes("Navn;Dag\n\(word);x\n", page)
            guard let cells = try? EncodingTests.cells(contents) else { continue }
            #expect(cells[2] == word, "\(page.name)")
        }
        let windows = try EncodingTests.bytes("Navn;Dag\n\(word);x\n", .windows1252)
        #expect(try EncodingTests.cells(windows)[2] == word)
    }

    @Test(arguments: [
        "O’Neill", "‘sitat’", "5 – 6 €", "kanskje…", "AiR’s", "Café", "• 20 °C ± 2", "«Hei»", "½ stilling", "50 µg",
    ])
    func `Windows-1252 without Norwegian letters stays what it is`(word: String) throws {
        let contents = try EncodingTests.bytes("Navn;Dag\n\(word);x\n", .windows1252)
        #expect(try EncodingTests.cells(contents)[2] == word)
    }

    @Test(arguments: [
        "Navn;Dag\nB\u{90};x\n", "Navn;Dag\nO’NEILL;x\n", "Navn;Dag\nBj¿rn;B\u{F8}\n",
    ])
    func `what could be several things is asked`(text: String) throws {
        let contents = text.unicodeScalars.map { CodePage.windows1252.bytes(of: [$0])?.first ?? UInt8($0.value) }
        #expect(throws: TableError.self) { try EncodingTests.cells(contents) }
    }

    @Test(arguments: ["Kárásjohka", "Sápmi", "Divttasvuotná", "Malmö", "Särna", "São Tomé"])
    func `letters of DOS that are spaces and quotation marks of Windows are asked about`(word: String) throws {
        let contents = try #require(CodePage.dos850.bytes(of: "Navn;Dag\n\(word);x\n".unicodeScalars))
        #expect(throws: TableError.self) { try EncodingTests.cells(contents) }
    }

    @Test(arguments: [
        "Kari\u{A0}Moe", "10\u{A0}000", "“Sola”", "uke\u{A0}45", "Bø\u{A0}og Vik\u{A0}", "a –\u{A0}b", "ja \u{A0}",
    ])
    func `spaces and quotation marks of Windows stay`(text: String) throws {
        let contents = try #require(CodePage.windows1252.bytes(of: "Navn;Dag\n\(text);x\n".unicodeScalars))
        #expect(try EncodingTests.cells(contents)[2] == text)
    }

    @Test(arguments: ["Sørlandet\u{A0}", "Sør\u{A0}og vest", "“Sørlandet", "Sørlandet”", "Sør”landet"])
    func `a space or a quotation mark beside a word does not make UTF-8 another encoding`(word: String) throws {
        let table = try EncodingTests.table(Array("Navn;Dag\n\(word);x\n".utf8))
        #expect(table.rows[1].cells[0].content == .text(word))
        #expect(table.spoiltCells == [])
    }

    @Test func `byte-order marks are passed over, however many there are`() throws {
        let text = Array("Navn;Dag\nBø;x\n".utf8)
        let marks: [[UInt8]] = [
            [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF], Array("ï»¿".utf8), [0xEF, 0xBB, 0xBF] + Array("ï»¿".utf8),
        ]
        for mark in marks { #expect(try EncodingTests.cells(mark + text) == ["Navn", "Dag", "Bø", "x"]) }
        let utf16 = "\u{FEFF}\u{FEFF}Navn;Dag\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try EncodingTests.cells(utf16) == ["Navn", "Dag"])
    }

    @Test(arguments: CodePage.all.dropLast().map(\.name))
    func `UTF-8 that was taken for another encoding says what it said`(name: String) throws {
        let page = try #require(CodePage.all.first { $0.name == name })
        for word in ["Beitostølen", "Åse – Ærfugl", "Øyvind", "«Kåre»", "20 €", "idé"] {
            let taken = String(
                String.UnicodeScalarView(
                    Array(word.utf8).map { byte in
                        let scalar = page.scalar(of: byte)
                        return scalar == "\u{FFFD}" ? Unicode.Scalar(byte) : scalar
                    }))
            let table = try EncodingTests.table(Array("Navn;Dag\n\(taken);x\n".utf8))
            #expect(table.rows[1].cells[0].content == .text(word))
            #expect(table.warnings.map(\.row) == [2])
            #expect(table.spoiltCells == [])
        }
    }

    @Test(arguments: ["ISO 8859-1", "thrice"])
    func `so does UTF-8 that was taken for Latin-1, and again`(way: String) throws {
        let latin1 = { (text: String) in String(String.UnicodeScalarView(text.utf8.map { Unicode.Scalar($0) })) }
        for word in ["Beitostølen", "Åsgård Ærfugl", "ØYVIND – idé"] {
            let taken = way == "thrice" ? latin1(latin1(latin1(word))) : latin1(word)
            let table = try EncodingTests.table(Array("Navn;Dag\n\(taken);x\n".utf8))
            #expect(table.rows[1].cells[0].content == .text(word))
        }
    }

    @Test(arguments: [
        "Beitost?len", "?sgård", "Beitost¿len", "K¾re", "Beitost›len", "S‘ther", "KŒre", "Bj¯rn", "KÂre", "Sµther",
        "Beitost\u{FFFD}len",
        "BÃ¸ på",
        "VÃ¦r – så",
    ])
    func `letters that cannot be told are noted with their cell`(word: String) throws {
        let table = try EncodingTests.table(Array("Navn;Dag\nx;\(word)\n".utf8))
        #expect(table.spoiltCells.map { [$0.row, $0.column] } == [[2, 2]])
    }

    @Test(arguments: [
        "NordØst – avd. 2", "LéOn", "½time", "SÃO", "São Tomé", "50 µg/l", "Ærlig ½time", "Čálliidlágádus", "O’Neill",
        "10års",
        "Ja…", "Å – nei", "10 °C", "IKT®", "naïve Zoë", "Müller & Sønn", "C’est ça", "¿Qué?", "☃️ snø", "Ja? Nei!",
        "Hva?", "når?Ja", "https://x.no/a?b=c", "Łódź", "Å’s",
    ])
    func `other texts are left alone`(word: String) throws {
        let table = try EncodingTests.table(Array("Navn;Dag\nx;\(word)\n".utf8))
        #expect(table.spoiltCells == [])
        #expect(table.rows[1].cells[1].content == .text(word))
    }

    @Test(arguments: [
        "<html><body><table>", "\n <!DOCTYPE html>", "<?xml version=\"1.0\"?>", "MIME-Version: 1.0\n",
        "<TABLE border=1>",
    ])
    func `a web page with another ending is told as one`(text: String) {
        for name in ["svar.xls", "svar.xlsx", "svar.csv"] {
            #expect {
                try TableReader.tables(in: Array(text.utf8), name: name)
            } throws: {
                ($0 as? TableError)?.text.contains("save it as .xlsx") == true
            }
        }
    }
}
