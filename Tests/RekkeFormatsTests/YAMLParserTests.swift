import Testing

@testable import RekkeFormats

@Suite struct YAMLParserTests {
    @Test(
        arguments: [
            ("yes", .text("yes")), ("on", .text("on")), ("No", .text("No")), ("true", .boolean("true")),
            ("FALSE", .boolean("FALSE")), ("tRue", .text("tRue")), ("~", .null), ("", .null), ("null", .null),
            ("nUll", .text("nUll")), ("\"\"", .text("")), ("'null'", .text("null")),
            ("2021-09-07", .text("2021-09-07")),
            ("2021-09-07T09:00", .text("2021-09-07T09:00")), ("09:00-11:00", .text("09:00-11:00")),
            ("7", .integer("7")),
            ("007", .integer("007")), ("+7", .integer("+7")), ("-7", .integer("-7")), ("0o17", .integer("0o17")),
            ("0x1F", .integer("0x1F")), ("0o18", .text("0o18")), ("0b1", .text("0b1")), ("1_000", .text("1_000")),
            ("1:30", .text("1:30")), ("1.5", .decimal("1.5")), (".5", .decimal(".5")), ("1.", .decimal("1.")),
            ("1e3", .decimal("1e3")), ("1e", .text("1e")), ("-.inf", .decimal("-.inf")), (".NaN", .decimal(".NaN")),
            ("+", .text("+")), (".", .text(".")), ("\"7\"", .text("7")), ("!!str 7", .text("7")),
            ("!!int 7", .integer("7")), ("|\n  x\n  y\n", .text("x\ny\n")), (">-\n  x\n  y\n", .text("x y")),
            ("x\n  y", .text("x y")), ("'it''s'", .text("it's")), ("\"\\u00e5\\n\"", .text("å\n")),
        ] as [(String, DocumentTree)])
    func `a value is what the core schema of YAML 1.2 says`(text: String, value: DocumentTree) throws {
        let expected: DocumentTree = .object([.init(name: "a", value: value)])
        #expect(try DocumentTree("a: \(text)\n", .yaml) == expected)
    }

    @Test func `an alias repeats what its anchor names, the last where several do`() throws {
        let text = "a: &x [1, &y {b: 2}]\nc: *x\nd: *y\ne: &x 3\nf: *x\n? *x\n: 4\n"
        let object: DocumentTree = .object([.init(name: "b", value: .integer("2"))])
        let list: DocumentTree = .list([.integer("1"), object])
        #expect(
            try DocumentTree(text, .yaml)
                == .object([
                    .init(name: "a", value: list), .init(name: "c", value: list), .init(name: "d", value: object),
                    .init(name: "e", value: .integer("3")), .init(name: "f", value: .integer("3")),
                    .init(name: "3", value: .integer("4")),
                ]))
    }

    @Test(arguments: ["[", "{a: ", "- "])
    func `lists and objects are nested only so deep`(opening: String) throws {
        let text = String(repeating: opening, count: 100_000)
        let fault = try #require(throws: SyntaxFault.self) { try Document.parse(Array(text.utf8), as: .yaml) }
        #expect(fault.text == "lists and objects are nested more than 200 deep")
    }

    @Test func `names of fields are text, whatever they look like`() throws {
        let names = ["1", "true", "null", "~", "2021-09-07", "<<"]
        let tree = try DocumentTree(names.map { "\($0): 0\n" }.joined(), .yaml)
        #expect(tree == .object(names.map { .init(name: $0, value: .integer("0")) }))
    }

    @Test(arguments: [
        "a: &x [*x]", "*x", "a: 1\n...\n---\nb: 2", "--- \n--- \n", "{a: 1", "a: [", "a: %", "a: @x", "\u{1}",
    ])
    func `what is no single YAML document is refused`(text: String) {
        #expect(throws: SyntaxFault.self) { try DocumentTree(text, .yaml) }
    }

    @Test(arguments: ["", "\n\n", "# nothing\n", "---\n", "---\n...\n", "\u{FEFF}"])
    func `an empty file is said to be empty`(text: String) {
        #expect { try DocumentTree(text, .yaml) } throws: { ($0 as? SyntaxFault)?.text == "the file is empty" }
    }

    @Test(arguments: [
        #"{"a": [1, -2, 1.5e3, true, null, "x", "", "å\n\u00e5", {}], "b": {"c": []}}"#,
        "[\n  {\n \"a\" : \"b\"\n }\n]",
        #"["yes", "007", "1.0", "null", "2021-09-07"]"#,
    ])
    func `a JSON document is the same as YAML`(text: String) throws {
        #expect(try DocumentTree(text, .json) == DocumentTree(text, .yaml))
    }

    @Test func `a directive, comments and a byte-order mark say nothing`() throws {
        let text = "\u{FEFF}%YAML 1.2\n---\n# first\na: 1 # second\n"
        #expect(try DocumentTree(text, .yaml) == .object([.init(name: "a", value: .integer("1"))]))
    }

    @Test func `places count code points, past wide characters and Windows' line ends`() throws {
        let document = try Document.parse(Array("å: 😀\r\nb: [é, x]\r\n".utf8), as: .yaml)
        let node = try #require(document.root.field("b")?.children.map(\.node).last)
        var walk = TextPositionWalk(document.source[...], document.placeUnit)
        #expect(walk.position(of: Int(document.nodes[node].place)) == TextPosition(line: 2, column: 8))
    }
}
