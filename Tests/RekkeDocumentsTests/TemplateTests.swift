import Foundation
import Testing

@testable import Rekke
@testable import RekkeDocuments
@testable import RekkeFormats

@Suite struct TemplateTests {
    @Test func `a unit's template stands in for the built-in one`() async throws {
        let problem = try problem([.numbered(1, "tue")])
        var documents = Documents(of: try problem.allocated(), in: problem)
        documents.templates = try LetterTemplates(files: [
            (
                "place.en.txt",
                Array("{{series}}: {{#meetings}}{{number}}. {{day}}; {{/meetings}}\n{{> closing.en.txt}}".utf8)
            ),
            ("page.en.html", Array("<!-- ours -->{{{body}}}".utf8)),
        ])
        let written = try await WrittenDocuments(documents)
        let letter = try written.letter(to: "r1")
        #expect(letter.hasPrefix("Tirsdager: 1. Tuesday 7 September; 2. Tuesday 5 October;"))
        #expect(letter.contains("Kind regards,\nAutumn\n"))
        #expect(try written.text(of: "letters/r1.html").hasPrefix("<!-- ours --><h1>Tirsdager: 1."))
    }

    @Test(arguments: [
        ("plass.nb.txt", "", #"t/plass.nb.txt:1:1: no template has that name; did you mean "place.nb.txt"?"#),
        ("place.nb.txt", "a\n {{serie}}", #"t/place.nb.txt:2:2: no variable "serie"; did you mean "series"?"#),
        (
            "place.nb.txt", "{{#gained}}\n{{/series}}",
            "t/place.nb.txt:2:4: this closes another section than the one that is open"
        ),
        (
            "place.nb.txt", "{{> opning.nb.txt}}",
            #"t/place.nb.txt:1:1: no template "opning.nb.txt"; did you mean "opening.nb.txt"?"#
        ),
        (
            "opening.nb.txt", "{{> opening.nb.txt}}",
            #"t/opening.nb.txt:1:1: no template "opening.nb.txt" can be included here"#
        ),
        ("place.nb.txt", "{{=<% %>=}}", "t/place.nb.txt:1:1: this kind of tag is of no use here"),
        ("place.nb.txt", "\u{FFFD}{{#gained}}", "t/place.nb.txt:1:13: a section is not closed"),
    ]) func `a fault in a template is told with its place`(name: String, text: String, fault: String) {
        #expect {
            try LetterTemplates(files: [(name, Array(text.utf8))], from: "t")
        } throws: { error in
            "\(error)" == fault
        }
    }

    @Test func `all faults of all templates are told at once`() {
        #expect {
            try LetterTemplates(files: [
                ("waiting.nb.txt", Array("{{x}} {{y}}".utf8)), ("lost.nb.txt", [0xFF]),
                ("moved.nb.txt", Array("{{#asked}}".utf8)),
            ])
        } throws: { error in
            guard case InputError.faulty(let faults) = error else { return false }
            return faults.map(\.file) == ["lost.nb.txt", "moved.nb.txt", "waiting.nb.txt", "waiting.nb.txt"]
        }
    }

    @Test func `every kind of letter has a template in every language`() {
        let names = Set(LetterTemplates.builtInFiles.map(\.name))
        for language in Language.allCases {
            for kind in LetterKind.allCases { #expect(names.contains("\(kind.rawValue).\(language.rawValue).txt")) }
        }
        #expect(names.count == LetterTemplates.builtInFiles.count)
    }

    @Test func `the documentation says what every variable is`() throws {
        let page = try String(contentsOf: root.appending(path: "documentation/formats.md"), encoding: .utf8)
        for variable in LetterVariable.allCases {
            let isTold = page.contains("| `\(variable.rawValue)` | \(variable.meaning) |")
            #expect(isTold, "\(variable.rawValue)")
        }
    }
}
