import Foundation
import Rekke
import RekkeTesting
import Testing

@testable import RekkeFormats

@Suite struct `The schemas` {
    private typealias Sample = SchemaValidator.Sample

    /// Expects that every document keeps its schema.
    private func expectValid(_ samples: [Sample]) throws {
        for (sample, verdict) in zip(samples, try SchemaValidator.verdicts(on: samples)) {
            #expect(verdict.error == nil, "\(sample.name) breaks the schema \(sample.schema)")
        }
    }

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: SchemaValidator.root.appending(path: path), encoding: .utf8)
    }

    // MARK: What they take

    @Test func `are named by every scenario's documents, for editors`() throws {
        let folder = SchemaValidator.root.appending(path: "scenarios")
        for scenario in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: scenario).path)
            for file in files where file.hasSuffix(".yaml") {
                let kind =
                    ["problem.yaml": "problem", "programme.yaml": "problem", "sweep.yaml": "sweep"][file] ?? "scenario"
                let line = "# yaml-language-server: $schema=../../documentation/schemas/\(kind).schema.json\n"
                #expect(try Self.text("scenarios/\(scenario)/\(file)").hasPrefix(line), "\(scenario)/\(file)")
            }
        }
    }

    @Test func `take every document of every scenario`() throws {
        let folder = SchemaValidator.root.appending(path: "scenarios")
        var samples: [Sample] = []
        for scenario in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: scenario).path)
            for file in files.sorted() {
                let path = "scenarios/\(scenario)/\(file)"
                switch file {
                case "problem.yaml", "programme.yaml":
                    samples.append(try Sample("problem", path, Self.text(path), .yaml))
                case "sweep.yaml": samples.append(try Sample("sweep", path, Self.text(path), .yaml))
                case "expected.json": samples.append(try Sample("result", path, Self.text(path), .json))
                case "record.json": samples.append(try Sample("record", path, Self.text(path), .json))
                case _ where file.hasSuffix(".yaml"):
                    samples.append(try Sample("scenario", path, Self.text(path), .yaml))
                default: break
                }
            }
        }
        #expect(samples.count > 40)
        try expectValid(samples)
    }

    @Test func `take the documented documents and those that references solved`() throws {
        let page = try Self.text("documentation/formats.md")
        let blocks = page.components(separatedBy: "```yaml\n").dropFirst()
            .compactMap { $0.components(separatedBy: "```").first }
        // Between them is a form, a part of a problem.
        try #require(blocks.count == 3)
        var samples = [
            try Sample("problem", "formats.md", blocks[0], .yaml),
            try Sample("scenario", "formats.md", blocks[2], .yaml),
            try Sample("result", "every-kind.json", Self.text("Tests/Golden/every-kind.json"), .json),
            try Sample("outcomes", "scenarios.json", Self.text("Tests/Golden/scenarios.json"), .json),
        ]
        let folder = SchemaValidator.root.appending(path: "Tests/RekkeTests/Cases")
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        where !file.hasSuffix(".expected.json") {
            samples.append(try Sample("problem", file, Self.text("Tests/RekkeTests/Cases/\(file)"), .json))
        }
        try expectValid(samples)
    }

    @Test func `take what is written about random problems`() async throws {
        var samples: [Sample] = []
        func take(_ schema: String, _ name: String, _ document: [UInt8]) throws {
            samples.append(try Sample(schema, name, String(decoding: document, as: UTF8.self), .json))
        }
        for kind in RandomProblem.Kind.allCases {
            for (seed, problem) in try RandomProblem.valid(kind, seeds: 0..<3) {
                let name = "\(kind) \(seed)"
                try take("problem", name, problem.jsonDocument())
                var report = CheckReport(warnings: problem.warnings, violations: [])
                report.outlook = try await problem.guaranteeOutlook()
                let allocation = try await problem.allocation()
                report.solution = CheckReport.Solution(status: allocation.status, guarantees: allocation.guarantees)
                report.proof = seed == 0 ? .wrong(place: "proof.json", text: "x") : .holds(goals: seed)
                let proof = try #require(try await problem.optimalityProof(of: allocation))
                for file in proof.files(
                    of: ProofDigests(problem: Self.digest, result: Self.digest), version: "1")
                where file.name.hasSuffix(".json") {
                    try take(String(file.name.dropLast(5)), name, file.contents)
                }
                try take("check", name, report.jsonDocument(for: problem))
                try take("result", name, allocation.jsonDocument(for: problem))
                try take(
                    "plan", name, try await problem.plan(adding: PlanOptions(series: 1, parallel: true)).jsonDocument())
                var change = RandomChange(seed: seed)
                let scenario = change.scenario(for: problem, placed: allocation.placements)
                let changed = try problem.applying(scenario)
                if let outcomes = try? await problem.outcomes(ofApplied: [(scenario, changed)]) {
                    try take("outcomes", name, outcomes.jsonDocument(for: problem))
                }
                if let reallocation = try? problem.reallocated(after: allocation, changing: scenario, moves: 1) {
                    try take("reallocation", name, reallocation.jsonDocument(for: changed.problem))
                }
            }
        }
        for schema in ["problem", "check", "result", "plan", "outcomes", "reallocation", "proof", "solution"] {
            #expect(samples.count { $0.schema == schema } > 20, "too few of \(schema)")
        }
        try expectValid(samples)
    }

    @Test func `hold of scenarios in a programme with tracks`() async throws {
        let meetings = #""meetings": [{"start": "2021-09-07T09:00", "end": "2021-09-07T10:00"}]"#
        let problem = try ProblemReader.read(
            Array(
                """
                {"programme": {"name": "P", "series": [
                   {"id": "a", "track": "x", \(meetings)}, {"id": "b", "track": "y", \(meetings)}]},
                 "registrations": [{"id": "r1", "submitted": "2021-06-01T08:00", "preferences": ["a", "b"]}]}
                """.utf8), as: .json, name: "-")
        let scenario = Scenario(name: "S", changes: [.withdraw("r1")])
        let outcomes = try await problem.trackOutcomes(ofApplied: [(scenario, problem.applying(scenario))])
        let json = String(decoding: outcomes.jsonDocument(for: problem), as: UTF8.self)
        try expectValid([Sample("outcomes", "tracks", json, .json)])
    }

    // MARK: What they refuse

    /// What no schema can see: names of something else, doubled names, the calendar and the clock, and how things add up.
    private static let beyondSchemas = [
        "no series \"", "no facilitator \"", "no registration \"", "no time zone \"", "is taken by",
        "the field is given twice",
        "is listed twice", "is named twice", "is both listed and impossible", "of the calendar", "the clocks of",
        "a number with a decimal point", "\"seriesOrder\" comes last", "overlap", "beyond the year 9999",
        "the end is ", "the person \"", "confirmed here", "this leads to", " already", "has no confirmed place",
        "is withdrawn",
    ]

    @Test func `refuse every wrong document that is wrong in its form`() throws {
        let entries = try (RecordedFaults.fileNames + ["scenarios"]).flatMap { try RecordedFaults($0).entries }
        var samples: [Sample] = []
        var faults: [[Substring]] = []
        for entry in entries {
            // What is no document at all is nothing that a schema is asked about.
            guard let format = DocumentFormat(fileName: entry.name),
                let sample = try? Sample(
                    entry.name.hasPrefix("scenario") ? "scenario" : "problem", entry.document, entry.document, format)
            else { continue }
            samples.append(sample)
            faults.append(entry.faults.split(separator: "\n"))
        }
        for (index, verdict) in try SchemaValidator.verdicts(on: samples).enumerated() where verdict.error == nil {
            for fault in faults[index] {
                #expect(
                    Self.beyondSchemas.contains { fault.contains($0) },
                    "the schema takes what readers refuse:\n\(samples[index].name)\n\(fault)")
            }
        }
    }

    // MARK: That they and the readers know the same fields

    /// Documents of each kind that there is a reader for, with what it says of a document: "" where it reads it.
    private static let documents: [(schema: String, tree: DocumentTree, read: @Sendable (String) -> String)] = {
        let readers: [String: @Sendable (String) -> String] = [
            "problem": { json in faults { _ = try ProblemReader.read(Array(json.utf8), as: .json, name: "-") } },
            "scenario": { json in faults { try ScenarioReader.check(Array(json.utf8), as: .json, name: "-") } },
            "result": { json in faults { _ = try ResultReader.read(Array(json.utf8), name: "-") } },
            "tracks": { json in faults { _ = try TrackResultReader.read(Array(json.utf8), name: "-") } },
            "reallocatedTracks": { json in faults { _ = try TrackResultReader.read(Array(json.utf8), name: "-") } },
            "reallocation": { json in faults { _ = try ReallocationReader.read(Array(json.utf8), name: "-") } },
            "record": { json in faults { _ = try DecisionRecordReader.read(Array(json.utf8), name: "-") } },
        ]
        let problem = """
            {"programme": {"name": "P", "timeZone": "Europe/Oslo",
                "rules": {"policy": ["placesFirstCome"], "tieBreak": "draw", "drawSeed": "x"},
                "series": [
                    {"id": "tue", "schedule": {"first": "2021-09-07", "time": "09:00-11:00", "every": "4 weeks",
                        "count": 4, "except": ["2021-10-05"]}},
                    {"id": "wed", "meetings": [{"start": "2021-09-08T09:00", "end": "2021-09-08T11:00"}],
                        "quotas": [{"role": "provider", "minimum": 1, "maximum": 3}]}],
                "facilitators": [{"id": "f1", "unavailable": ["monday", {"every": "3 weeks", "from": "2021-09-06",
                    "days": ["tuesday"], "time": "07:00-15:00"}]}],
                "form": {"columns": {"submitted": "When", "preferences": ["First", "Second"]}, "dates": "monthFirst",
                    "answers": {"tue": ["Tuesday"]}, "timeZone": "UTC"}},
             "registrations": [
                {"id": "r1", "submitted": "2021-06-01T08:00", "preferences": ["tue", ["wed"]], "contact": {"name": "A"},
                    "attendees": [{"id": "p1", "name": "B"}, {"name": "C"}], "placed": ["tue"], "placedFrom": {"tue": "2021-10-05"}},
                {"id": "r2", "submitted": "2021-06-01T08:01", "preferences": {"tue": 1, "wed": 3}}]}
            """
        let move = """
            {"registration": "r1", "from": "tue", "to": "wed", "rankBefore": 1, "rankAfter": 2, "forced": false,
             "for": ["r2"]}
            """
        return try! [
            ("problem", problem),
            (
                "scenario",
                text("documentation/formats.md").components(separatedBy: "```yaml\n")[3].components(separatedBy: "```")[
                    0]
            ),
            ("result", text("Tests/Golden/every-kind.json")),
            (
                "tracks",
                """
                {"programme": "P", "policy": [], "status": "optimal", "tracks": [\(resultOfTrack)]}
                """
            ),
            (
                "reallocation",
                """
                {"result": \(emptyResult), "moves": 1, "moved": [\(move)], "gained": [],
                 "lost": [], "exceptions": [{"registration": "r1", "series": "tue"}], "keptOut": [], "assumed": []}
                """
            ),
            (
                "reallocatedTracks",
                """
                {"programme": "P", "policy": [], "status": "optimal", "tracks": [
                    {"track": "t", "result": \(resultOfTrack), "moves": 1, "moved": [\(move)], "gained": [], "lost": [],
                     "exceptions": [], "held": [{"registration": "r1", "series": "tue", "assured": true}], "keptOut": [], "assumed": []}]}
                """
            ),
            (
                "record",
                """
                {"version": "1", "method": "automatic", "policy": [], "status": "optimal", "objectives": [],
                 "overrides": [{"registration": "r1", "placed": "tue", "placedReason": "x"}], "moves": 1,
                 "moved": [\(move)], "sha256": {"problem": "\(digest)", "result": "\(digest)",
                    "earlierResult": "\(digest)", "scenarios": []}}
                """
            ),
        ].map { schema, text in (schema, try DocumentTree(text, .yaml), readers[schema]!) }
    }()

    private static let emptyResult = """
        {"programme": "P", "policy": [], "status": "optimal", "placements": [], "waitlist": [], "rejected": [], "series": [],
         "guarantees": {"promised": [], "broken": []}, "objectives": [], "warnings": [],
         "summary": {"registrations": 0, "considered": 0, "placed": 0, "waitlisted": 0, "rejected": 0, "places": 0,
            "freePlaces": 0, "outsidePreferences": 0, "totalRank": 0}}
        """

    /// With an entry in each of the lists whose entries name the track.
    private static let resultOfTrack =
        emptyResult
        .replacing("\"programme\": \"P\"", with: "\"programme\": \"P\", \"track\": \"t\"")
        .replacing(
            "\"placements\": []",
            with: """
                "placements": [{"registration": "r1", "series": "tue", "rank": 1, "outsidePreferences": false,
                    "guaranteed": false, "confirmed": false, "track": "t"}]
                """
        )
        .replacing(
            "\"waitlist\": []", with: "\"waitlist\": [{\"registration\": \"r2\", \"position\": 1, \"track\": \"t\"}]"
        )
        .replacing(
            "\"rejected\": []",
            with: """
                "rejected": [{"registration": "r3", "track": "t", "reason": {"kind": "noEligibleSeries",
                    "series": {"tue": {"kind": "overlaps", "with": "wed"}}}}]
                """)

    private static let digest = String(repeating: "0", count: 64)

    private static func faults(_ read: () throws -> Void) -> String {
        do {
            try read()
            return ""
        } catch {
            return "\(error)"
        }
    }

    /// Every document with one thing different, what the schema says of it, and what the reader does.
    private func variants(
        _ change: ([DocumentTree.Field]) -> [[DocumentTree.Field]]
    ) throws -> [(schema: String, verdict: SchemaValidator.Verdict, message: String)] {
        let variants = Self.documents.flatMap { schema, tree, read in
            // Tracks are a form that results may have.
            let file = ["tracks": "result", "reallocatedTracks": "reallocation"][schema] ?? schema
            return tree.reduced.changed(change).map { (Sample(file, "", $0), schema, read) }
        }
        let verdicts = try SchemaValidator.verdicts(on: variants.map(\.0))
        return zip(variants, verdicts).map { ($0.1, $1, $0.2($0.0.json)) }
    }

    @Test func `know the fields that readers know`() throws {
        let unknown = DocumentTree.Field(name: "unknownField", value: .integer("1"))
        let variants = try variants { [$0 + [unknown]] }
        #expect(variants.count > 80)
        for (schema, verdict, message) in variants {
            let known = message.firstMatch(of: /unknown field; the fields here are (.*)/).map {
                Set($0.1.split(separator: ", ").map(String.init))
            }
            // Where there are no tracks, readers know none; the schema is the same for both.
            let withoutTracks: Set = ["result", "reallocation"].contains(schema) ? ["track", "held"] : []
            #expect(
                known == verdict.fields.map { Set($0).subtracting(withoutTracks) }, "\(schema): \(message)")
        }
    }

    @Test func `ask for the fields that readers ask for`() throws {
        let variants = try variants { fields in
            fields.indices.map { index in fields.enumerated().filter { $0.offset != index }.map(\.element) }
        }
        #expect(variants.count > 250)
        for (schema, verdict, message) in variants {
            // They may come from elsewhere, which no document says.
            let isMissing = message.contains("is required") && !message.contains("here or as a form's export")
            #expect(
                !isMissing || verdict.error != nil,
                "\(schema): the schema does without: \(message)")
            #expect(verdict.error == nil || !message.isEmpty, "\(schema): \(verdict.error ?? "")")
        }
    }
}
