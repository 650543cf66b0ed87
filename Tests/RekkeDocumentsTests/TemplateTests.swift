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
            "place.nb.txt", "{{#gained}}\n{{/series}}{{/gained}}",
            "t/place.nb.txt:2:1: this closes another section than the one that is open"
        ),
        (
            "place.nb.txt", "{{> opning.nb.txt}}",
            #"t/place.nb.txt:1:1: no template "opning.nb.txt"; did you mean "opening.nb.txt"?"#
        ),
        (
            "opening.nb.txt", "{{> opening.nb.txt}}",
            #"t/opening.nb.txt:1:1: no template "opening.nb.txt" can be included here"#
        ),
        ("place.nb.txt", "\u{FFFD}{{#gained}}", "t/place.nb.txt:1:2: this section is not closed"),
        ("place.nb.txt", "a\r\nb\rc {{gained", "t/place.nb.txt:3:3: this tag is not closed with }}"),
        ("place.nb.txt", "{{{series}} {{series}}", "t/place.nb.txt:1:1: this tag is not closed with }}"),
        ("place.nb.txt", "{{}}", "t/place.nb.txt:1:1: this tag is empty"),
        (
            "place.nb.txt", "{{#meetings}}{{#reasons}}{{/reasons}}{{/meetings}}",
            #"t/place.nb.txt:1:14: "reasons" is a list, and cannot be inside of the list "meetings""#
        ),
        (
            "place.nb.txt", "{{#meetings}}{{> closing.nb.txt}}{{/meetings}}",
            #"t/place.nb.txt:1:14: nothing can be included in the list "meetings""#
        ),
        (
            "place.nb.txt", "a\n {{meetings}}",
            #"t/place.nb.txt:2:2: "meetings" is a list; give {{#meetings}}…{{/meetings}}, and in it {{text}}, {{day}}, {{hours}}, {{number}}"#
        ),
        (
            "waiting.nb.txt", "{{&queues}}",
            #"t/waiting.nb.txt:1:1: "queues" is a list; give {{#queues}}…{{/queues}}, and in it {{number}}, {{series}}"#
        ),
        (
            "place.nb.txt", "{{{gained}}}",
            #"t/place.nb.txt:1:1: "gained" is so or not, and no text; give {{#gained}}…{{/gained}}"#
        ),
        (
            "place.nb.txt", "{{day}}",
            #"t/place.nb.txt:1:1: "day" is nothing here; it is of each element of meetings, keptMeetings, formerMeetings"#
        ),
        (
            "waiting.nb.txt", "{{#reasons}}{{#number}}{{text}}{{/number}}{{/reasons}}",
            #"t/waiting.nb.txt:1:13: "number" is nothing here; it is of each element of meetings, queues"#
        ),
        ("waiting.nb.txt", " \n", "t/waiting.nb.txt:1:1: it is empty, and so would every letter be that it is for"),
    ]) func `a fault in a template is told with its place`(name: String, text: String, fault: String) {
        #expect {
            try LetterTemplates(files: [(name, Array(text.utf8))], from: "t")
        } throws: { error in
            "\(error)" == fault
        }
    }

    @Test(arguments: [
        "{{.}}", "{{{.}}}", "{{&.}}", "{{ . }}", "{{#.}}{{/.}}", "{{^.}}{{/.}}", "{{#meetings}}{{.}}{{/meetings}}",
        "{{series.count}}", "{{meetings.0}}", "{{..}}", "{{series.}}", "{{upper(series)}}",
        "{{#reversed(meetings)}}{{/reversed(meetings)}}",
        "{{count(meetings)}}", "{{self}}", "{{*series}}", "{{title}}", "{{body}}", "{{> *series}}", "{{>series}}",
        "{{<closing.nb.txt}}{{/closing.nb.txt}}", "{{$series}}{{/series}}", "{{%CONTENT_TYPE:HTML}}", "{{=<% %>=}}",
        "{{=| |=}}|series|", "{{ #series}}{{/series}}", "{{{{series}}}}", "{{ser ies}}", "{{!a}}{{b}}",
        "{{! {{.}}\n{{.}}",
        "{{{series}}", "{{ series", "{{# series}}{{/ series }}{{/series}}",
    ]) func `nothing but a letter's variables can be shown`(tag: String) {
        #expect {
            try LetterTemplates(files: [("place.nb.txt", Array("a\n\(tag)\n".utf8))], from: "t")
        } throws: { error in
            guard case InputError.faulty(let faults) = error else { return false }
            return faults.allSatisfy { $0.file == "t/place.nb.txt" && $0.line >= 2 }
        }
    }

    @Test(arguments: [
        "{{series}}{{{ series }}}{{& series}}{{#gained}}{{^gained}}{{/ gained }}{{/gained}}{{! {{ a . }}{{>closing.nb.txt }}",
        "{{!\n{{\n}}{ {series} }{{#meetings}}{{^reasons}}{{text}}{{/reasons}}{{/meetings}}}}", "{{\nseries\n}}",
        String(repeating: "{{#gained}}", count: 20) + String(repeating: "{{/gained}}", count: 20),
    ]) func `what Mustache has for variables and sections can be used`(template: String) throws {
        _ = try LetterTemplates(files: [("place.nb.txt", Array(template.utf8))])
    }

    @Test func `a template with thousands of sections or brackets is refused at once`() throws {
        let nested = String(repeating: "{{#gained}}\n", count: 4000) + String(repeating: "{{/gained}}", count: 4000)
        let open = String(repeating: "{{", count: 100_000)
        let wrong = String(repeating: "{{x}} ", count: 20_000)
        for (text, fault) in [
            (nested, "t/place.nb.txt:21:1: sections are nested more than 20 deep"),
            (open, "t/place.nb.txt:1:1: this tag is not closed with }}"),
            (wrong, "t/place.nb.txt:1:5995: there may be more errors from here on; fix the ones above first"),
        ] {
            let error = try #require(throws: InputError.self) {
                try LetterTemplates(files: [("place.nb.txt", Array(text.utf8))], from: "t")
            }
            #expect(error.description.split(separator: "\n").last.map(String.init) == fault)
        }
    }

    @Test func `the built-in templates are right by the same rules`() throws {
        _ = try LetterTemplates(files: LetterTemplates.builtInFiles.map { ($0.name, Array($0.text.utf8)) })
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
