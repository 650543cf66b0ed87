import Testing

@testable import RekkeFormats

@Suite struct JSONParserTests {
    @Test(arguments: [
        "[]", "{}", " [ ] ", "\t{\r\n}\n", "null", "true", "false", "0", "-0", "-1", "123", "1.5", "-0.1", "1e5",
        "1E+5",
        "1.5e-5", "\"\"", "[1, 2, [3]]", "{\"a\": {\"b\": [null]}}", "{\"\": 0}", "\"\u{7F}\"", "\"å\u{2028}😀\"",
        #""\"\\\/\b\f\n\r\t""#, #""\u0000\u00e5\uD83D\uDE00""#, "[\"a\",\n\"b\"]", "123456789012345678901234567890",
        #"{"a": 1, "a": 2}"#, "\u{FEFF}[1]",
    ])
    func `what RFC 8259 allows is read`(text: String) throws {
        _ = try DocumentTree(text, .json)
    }

    @Test(arguments: [
        "", " ", "\u{FEFF}", "[", "]", "{", "}", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1,,2]", "{\"a\"", "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,", "{\"a\":1,}", "{,}", "{\"a\" 1}", "{\"a\"::1}", "{a: 1}", "{'a': 1}", "{1: 1}",
        "{\"a\": 1 \"b\": 2}", "[1}",
        "{\"a\": 1]", "01", "-01", "-", "+1", ".5", "1.", "1.e5", "1e", "1e+", "0x1", "1_000", "NaN", "Infinity",
        "-Infinity", "nul", "nulll", "True", "undefined", "\"", "\"a", "\"\\", "\"\\x41\"", "\"\\u12\"", "\"\\u12G4\"",
        "\"\\u+123\"", "\"\u{01}\"", "\"\n\"", "\"\t\"", #""\uD800""#, #""\uDC00""#, #""\uD800\uD800""#, #""\uD800x""#,
        "[1] [2]", "[1]x", "/* */ 1", "1 // x", "# x\n1", "\u{A0}1", "[1]\u{FEFF}", "'a'",
    ])
    func `what RFC 8259 does not allow is refused`(text: String) {
        #expect(throws: SyntaxFault.self) { try DocumentTree(text, .json) }
    }

    @Test(
        arguments: [
            [0xFF], [0x80], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0xE2, 0x82],
        ] as [[UInt8]])
    func `text that is not UTF-8 is refused, in both formats`(bytes: [UInt8]) {
        let quote = UInt8(ascii: "\"")
        for format in DocumentFormat.allCases {
            #expect(throws: SyntaxFault.self) { try Document.parse([quote] + bytes + [quote], as: format) }
            #expect(throws: SyntaxFault.self) { try Document.parse([quote] + bytes, as: format) }
        }
    }

    @Test func `escapes stand for what they say`() throws {
        let tree = try DocumentTree(#"["\"\\\/\b\f\n\r\t", "\u0041\u00e5\uD83D\uDE00!", "plain", "\n"]"#, .json)
        #expect(tree == .list([.text("\"\\/\u{8}\u{C}\n\r\t"), .text("Aå😀!"), .text("plain"), .text("\n")]))
    }

    @Test func `numbers keep their digits, and whole numbers are told from others`() throws {
        let tree = try DocumentTree("[7, -0, 1.0, 1e2, 123456789012345678901]", .json)
        #expect(
            tree
                == .list([
                    .integer("7"), .integer("-0"), .decimal("1.0"), .decimal("1e2"), .integer("123456789012345678901"),
                ]))
    }

    @Test func `two hundred levels are read, and one more is not`() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        for format in DocumentFormat.allCases {
            _ = try DocumentTree(nested(200), format)
            #expect(throws: SyntaxFault.self) { try DocumentTree(nested(201), format) }
            #expect(throws: SyntaxFault.self) { try DocumentTree(nested(100_000), format) }
        }
    }

    @Test(arguments: [
        ("{\n  \"a\": x}", 2, 8), ("{\r\n  \"a\": x}", 2, 8), ("{\r  \"a\": x}", 2, 8), ("{\"åé\": \"😀\", x}", 1, 13),
        ("\u{FEFF}[x]", 1, 2), ("[\n\n", 3, 1),
    ])
    func `a fault is at a line, and at a column counted in code points`(text: String, line: Int, column: Int) {
        #expect { try DocumentTree(text, .json) } throws: { error in
            (error as? SyntaxFault)?.position == TextPosition(line: line, column: column)
        }
    }
}
