import Rekke
import Testing

@testable import RekkeFormats

@Suite struct `Writing how guarantees stand` {
    /// Problems of three series, of two places, one and one, and what their registrations say.
    private static let cases: [(rules: String, facilitators: String, registrations: [String])] = [
        ("guaranteedPlaces: 3", "[]", []),
        ("guaranteedPlaces: 3", "[]", ["suits: [tue], impossible: [wed, thu]", "placed: tue"]),
        ("guaranteedPlaces: 4", "[]", ["placed: tue", "placed: tue", "impossible: [tue, thu]"]),
        ("guaranteedPlaces: 2, facilitatorsPerMeeting: 1", "[{id: f1, unavailable: [2021-09-09]}]", ["suits: [tue]"]),
        ("guaranteedPlaces: 2, facilitatorsPerMeeting: 1", "[{id: f1, maximumMeetings: 1}]", ["suits: [tue]"]),
        ("guaranteedPlaces: 2", "[]", ["impossible: [tue, wed]", "impossible: [tue, wed]"]),
        ("guaranteedPlaces: 1", "[]", ["suits: [wed]"]),
        ("guaranteedPlaces: 2", "[]", ["suits: [wed]"]),
    ]

    private func text(in language: Language, width: Int = 100) async throws -> String {
        var texts: [String] = []
        for example in Self.cases {
            let registrations = example.registrations.enumerated().map { index, fields in
                "  - {id: r\(index + 1), organisation: Org \(index + 1), submitted: 2021-06-0\(index + 1)T08:00, \(fields)}\n"
            }
            let document = """
                programme:
                  name: Autumn
                  rules: {\(example.rules)}
                  series:
                    - {id: tue, capacity: 2, meetings: [{start: 2021-09-07T09:00, end: 2021-09-07T11:00}]}
                    - {id: wed, meetings: [{start: 2021-09-08T09:00, end: 2021-09-08T11:00}]}
                    - {id: thu, meetings: [{start: 2021-09-09T09:00, end: 2021-09-09T11:00}]}
                  facilitators: \(example.facilitators)
                registrations:\(registrations.isEmpty ? " []" : "\n" + registrations.joined())
                """
            let problem = try ProblemReader.read(Array(document.utf8), as: .yaml, name: "problem.yaml")
            var report = CheckReport(warnings: [])
            report.outlook = try await problem.guaranteeOutlook()
            texts.append(report.text(for: problem, in: language, style: TextStyle(width: width)))
        }
        return texts.joined(separator: "\n")
    }

    @Test(arguments: Language.allCases)
    func `the sentences are as recorded`(language: Language) async throws {
        try expectGolden(Array(try await text(in: language).utf8), "guarantees.\(language.rawValue).txt")
    }

    @Test(arguments: [20, 40, 80], Language.allCases)
    func `no line is longer than the terminal is wide`(width: Int, language: Language) async throws {
        for line in try await text(in: language, width: width).split(separator: "\n") {
            #expect(line.displayWidth <= width, "\(line)")
        }
    }
}
