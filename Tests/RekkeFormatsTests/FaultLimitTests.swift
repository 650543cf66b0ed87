import Rekke
import Testing

@testable import RekkeFormats

/// However much is wrong in a file, little of it is told, and it takes little.
@Suite struct FaultLimitTests {
    private static let series =
        #"{"id": "tue", "meetings": [{"start": "2021-09-07T09:00", "end": "2021-09-07T11:00"}]}"#
    private static let end = ": there may be more errors from here on; fix the ones above first"

    private static func problem(_ registrations: String, series: String = series) -> String {
        #"{"programme": {"name": "P", "series": [\#(series)]}, "registrations": [\#(registrations)]}"#
    }

    private static func repeated(_ count: Int, _ element: (Int) -> String) -> String {
        (0..<count).map(element).joined(separator: ",")
    }

    private static func registration(_ index: Int, _ fields: String) -> String {
        #"{"id": "r\#(index)", "submitted": "2021-06-01T08:00"\#(fields)}"#
    }

    /// Documents with many times a thousand errors of one kind each.
    private static let documents: [(kind: String, text: String)] = [
        ("elements of another kind", problem(repeated(20_000) { _ in "1" })),
        ("attendees of another kind", problem(registration(1, #", "attendees": [\#(repeated(20_000) { _ in "1" })]"#))),
        ("unknown series", problem(repeated(3000) { registration($0, #", "suits": ["x-\#($0)"]"#) })),
        (
            "unknown series in one registration",
            problem(registration(1, #", "preferences": [\#(repeated(20_000) { "\"x-\($0)\"" })]"#))
        ),
        ("unknown fields", problem(repeated(3000) { registration($0, #", "navn": 1"#) })),
        ("unknown fields of one object", problem(registration(1, "," + repeated(20_000) { #""x\#($0)": 1"# }))),
        ("ids twice", problem(repeated(3000) { _ in registration(1, "") })),
        ("wrong times", problem(repeated(3000) { #"{"id": "r\#($0)", "submitted": "i dag"}"# })),
        (
            "series without a track beside thousands that have one",
            problem(
                "",
                series: repeated(4000) { index in
                    let track = index % 2 == 0 ? #", "track": "a long name of a track, number \#(index)""# : ""
                    return
                        #"{"id": "s\#(index)", "meetings": [{"start": "2021-09-07T09:00", "end": "2021-09-07T11:00"}]\#(track)}"#
                })
        ),
        (
            "objectives twice",
            #"{"programme": {"name": "P", "rules": {"policy": [\#(repeated(20_000) { _ in #""mostPlaces""# })]}, "series": [\#(series)]}, "registrations": []}"#
        ),
        (
            "facilitators twice",
            #"{"programme": {"name": "P", "series": [{"id": "tue", "facilitators": [\#(repeated(20_000) { _ in #""f""# })], "meetings": [{"start": "2021-09-07T09:00", "end": "2021-09-07T11:00"}]}]}, "registrations": []}"#
        ),
    ]

    @Test(arguments: documents.map(\.kind))
    func `of very many errors a thousand are told, and that there may be more`(kind: String) throws {
        let text = try #require(FaultLimitTests.documents.first { $0.kind == kind }).text
        let error = try #require(throws: InputError.self) {
            try ProblemReader.read(Array(text.utf8), as: .json, name: "p.json")
        }
        try FaultLimitTests.check(error, file: "p.json")
    }

    private static func check(_ error: InputError, file: String) throws {
        guard case .faulty(let faults) = error else { throw error }
        #expect((2...1001).contains(faults.count))
        #expect(faults.last?.description.hasPrefix(file + ":") == true)
        #expect(faults.last?.description.hasSuffix(end) == true, "\(faults.last?.description ?? "")")
        #expect(faults.dropLast().allSatisfy { !$0.description.hasSuffix(end) })
        #expect(error.description.utf8.count < 10_000_000)
    }

    @Test func `so it is in scenarios, results and manifests`() throws {
        let problem = try ProblemReader.read(Array(FaultLimitTests.problem("").utf8), as: .json, name: "p.json")
        let changes = FaultLimitTests.repeated(3000) { #"{"withdraw": "r\#($0)"}"# }
        let scenario = try #require(throws: InputError.self) {
            _ = try ScenarioReader.read(
                Array(#"{"scenario": "S", "changes": [\#(changes)]}"#.utf8), as: .json, name: "s.json", for: problem)
        }
        try FaultLimitTests.check(scenario, file: "s.json")
        let ones = FaultLimitTests.repeated(20_000) { _ in "1" }
        let result = try #require(throws: InputError.self) {
            _ = try ResultReader.read(Array(#"{"placements": [\#(ones)]}"#.utf8), name: "r.json")
        }
        try FaultLimitTests.check(result, file: "r.json")
        let manifest = try #require(throws: InputError.self) {
            _ = try DocumentManifestReader.read(Array(#"{"entries": [\#(ones)]}"#.utf8), name: "m.json")
        }
        try FaultLimitTests.check(manifest, file: "m.json")
    }

    @Test func `a table's errors are told up to the row with the thousandth`() throws {
        let example = FormExample(form: "{columns: {id: I, submitted: T, size: S}}")
        let rows = (1...3000).map { "r\($0);2021-06-01T08:00;tre\n" }.joined()
        let faults = try example.reading("I;T;S\n" + rows).faults
        #expect(faults.count == 1001)
        #expect(faults.last?.description == "form.csv:1002:1" + FaultLimitTests.end)
    }

    @Test func `where one less is wrong than is told, nothing more is said`() throws {
        let text = FaultLimitTests.problem(FaultLimitTests.repeated(999) { _ in "1" })
        let error = try #require(throws: InputError.self) {
            try ProblemReader.read(Array(text.utf8), as: .json, name: "p.json")
        }
        guard case .faulty(let faults) = error else { throw error }
        #expect(faults.count == 999)
        #expect(!error.description.contains(FaultLimitTests.end))
    }

    // MARK: - Aliases

    /// Ten lines of which each repeats the one before ten times.
    private static let laughs = (0..<10).map { index in
        let element = index == 0 ? "x" : "*a\(index - 1)"
        return "a\(index): &a\(index) [\(repeated(10) { _ in element })]\n"
    }.joined()

    @Test(arguments: [
        (laughs, 6),
        ("t: &t \(String(repeating: "x", count: 50_000))\nl:\n" + String(repeating: "- *t\n", count: 3000), 162),
        ("t: &t \(String(repeating: "x", count: 50_000))\nl:\n" + String(repeating: "- {*t : 1}\n", count: 3000), 162),
    ]) func `aliases that repeat too much are refused where they do`(text: String, line: Int) throws {
        let fault = try #require(throws: SyntaxFault.self) { try Document.parse(Array(text.utf8), as: .yaml) }
        #expect(fault.text.hasPrefix("aliases repeat so much"))
        #expect(fault.position.line == line)
    }

    @Test func `what a programme repeats by aliases is read`() throws {
        let people = (0..<20).map { "{id: p\($0), unavailable: [2021-10-05]}" }.joined(separator: ", ")
        let registrations = (0..<500).map { "  - {id: r\($0), submitted: 2021-06-01T08:00, attendees: *all}\n" }
            .joined()
        let text = """
            programme:
              name: P
              series: [{id: tue, meetings: [{start: 2021-09-07T09:00, end: 2021-09-07T11:00}]}]
            registrations:
              - {id: first, submitted: 2021-06-01T07:00, attendees: &all [\(people)]}

            """ + registrations
        let problem = try ProblemReader.read(Array(text.utf8), as: .yaml, name: "p.yaml")
        #expect(problem.registrations.allSatisfy { $0.attendees.count == 20 })
    }
}
