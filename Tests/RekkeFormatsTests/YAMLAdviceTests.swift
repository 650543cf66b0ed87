import Testing

@testable import RekkeFormats

/// What people write who do not know YAML, and what they are told.
@Suite struct YAMLAdviceTests {
    private static func fault(_ text: String) throws -> String {
        let fault = try #require(throws: SyntaxFault.self) { try Document.parse(Array(text.utf8), as: .yaml) }
        return "\(fault.position.line):\(fault.position.column): \(fault.text)"
    }

    private static let colon =
        "a colon and a space begin a field's value; a text that holds them stands in quotation marks, as "

    @Test(arguments: [
        ("a: 1\nname: Datorekke 1: mandager\n", "2:18: ", #"name: "Datorekke 1: mandager""#),
        ("- id: mon\n  name: Datorekke 1: mandager  # navnet\n", "2:20: ", #"name: "Datorekke 1: mandager""#),
        ("- name: Datorekke 1: mandager\n", "1:20: ", #"name: "Datorekke 1: mandager""#),
        ("- {id: mon, name: Datorekke 1: mandager, capacity: 1}\n", "1:30: ", #"name: "Datorekke 1: mandager""#),
        // What may be somebody's name is not repeated, nor what would not be right in quotation marks.
        ("name: Kari Nordmann: leder\n", "1:20: ", #"name: "Series 1: Mondays""#),
        ("name: A \"b\": c\n", "1:12: ", #"name: "Series 1: Mondays""#),
    ])
    func `a colon in a text is said to need quotation marks`(text: String, place: String, example: String) throws {
        #expect(try YAMLAdviceTests.fault(text) == place + YAMLAdviceTests.colon + example)
        if example.contains("Datorekke") {
            let line = text.split(separator: "\n").last ?? ""
            #expect(throws: Never.self) {
                try Document.parse(Array(line.replacing("name: Datorekke 1: mandager", with: example).utf8), as: .yaml)
            }
        }
    }

    @Test(arguments: [
        ("programme\n  name: A\n", "2:7: a field begins here while the text of the line before goes on"),
        ("a:\n  b:c\n  d: 1\n", "3:4: a field begins here while the text of the line before goes on"),
        ("a:\n  b: 1\n c: 2\n", "3:2: the indent is that of no line above"),
        ("a: \"b\" c\n", "1:8: the text goes on behind its quotation marks; put all of it between them"),
        ("a: @b\n", "1:4: a text that begins with @ stands in quotation marks"),
        ("a: 1\nb: \"c\nd: 1\n", "2:4: the quotation mark here is never closed"),
        ("a: 'b\n", "1:4: the quotation mark here is never closed"),
    ])
    func `other slips are said in words that help`(text: String, start: String) throws {
        let fault = try YAMLAdviceTests.fault(text)
        #expect(fault.hasPrefix(start), "\(fault)")
    }

    @Test(arguments: [
        "name: “Datorekke”", "name: „Datorekke“", "time: ”09:00-11:00”", "name: «Datorekke»", "name: ‘Datorekke’",
        "name: “A, b”", "ids: [“tue”, “wed”]", "“name”: x", "{name: “A, b”}",
    ])
    func `quotation marks that are none of YAML's are said`(text: String) throws {
        let fault = try YAMLAdviceTests.fault(text)
        #expect(fault.contains("is no quotation mark of YAML; write \" before and behind the text"), "\(fault)")
    }

    @Test(arguments: [
        "name: “Ja” og «nei»", "name: \"“Ja”\"", "name: Det «nye»", "name: ’90-tallet", "name: '«Ja»'", "name: Per’s",
    ])
    func `quotation marks inside of a text are right`(text: String) throws {
        #expect(throws: Never.self) { try Document.parse(Array(text.utf8), as: .yaml) }
    }

    @Test(arguments: [
        ("a:\n\u{A0}\u{A0}b: 1\n", "2:1: U+00A0"), ("a:\n  \u{A0}b: 1\n", "2:3: U+00A0"),
        ("a:\n\u{A0} - 1\n", "2:1: U+00A0"),
        ("a:\n  -\u{A0}b: 1\n", "2:4: U+00A0"), ("a:\u{A0}1\n", "1:3: U+00A0"), ("- a:\u{202F}1\n", "1:5: U+202F"),
        ("a: 1\n\u{3000}b: 2\n", "2:1: U+3000"),
    ])
    func `a space that is no plain one is said where it counts`(text: String, start: String) throws {
        #expect(try YAMLAdviceTests.fault(text) == start + " is no plain space; write one with the space bar")
    }

    @Test(arguments: [("a: 1\n\u{200B}b: 2\n", "2:1: U+200B")])
    func `what cannot be seen is said where it counts`(text: String, start: String) throws {
        #expect(try YAMLAdviceTests.fault(text) == start + " stands here and cannot be seen; delete it")
    }

    @Test(arguments: [
        "a: 10\u{A0}000", "a: \u{A0}", "- \"\u{A0}b: 1\"", "# \u{A0}b: 1\na: 1", "a: «\u{A0}Ja\u{A0}» sa hun",
    ])
    func `a space inside of a text may be any`(text: String) throws {
        #expect(throws: Never.self) { try Document.parse(Array(text.utf8), as: .yaml) }
    }

    @Test(arguments: ["a:\n\tb: 1\n", "a:\n  b: 1\n\tc: 2\n", "a:\n\t- 1\n", "- a\n\t- b\n", "a:\n  b: x\n  \tc: 2\n"])
    func `a tab in the indent is said`(text: String) throws {
        #expect(try YAMLAdviceTests.fault(text).contains("YAML is indented with spaces, not tabs"))
    }
}
