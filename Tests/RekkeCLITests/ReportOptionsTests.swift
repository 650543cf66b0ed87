import Foundation
import Testing

/// What the report of `rekke documents` can show beside the result.
@Suite struct `The report of documents` {
    private static let scenario = Shell.root.appending(path: "scenarios/parallel-series")
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let run = try CommandRun(
            [
                "allocate", Self.scenario.appending(path: "problem.yaml").path, "--format", "json", "--output",
                "result.json", "--record", "record.json",
            ], directory: folder.url)
        #expect(run.status == 0)
    }

    private func documents(_ options: String...) throws -> CommandRun {
        try CommandRun(
            ["documents", Self.scenario.appending(path: "problem.yaml").path, "result.json", "--output", "out"]
                + options,
            directory: folder.url)
    }

    private func page() throws -> String {
        try String(contentsOf: folder.url.appending(path: "out/report.html"), encoding: .utf8)
    }

    @Test func `shows scenarios and the record`() throws {
        let afternoon = Self.scenario.appending(path: "afternoon.yaml").path
        let run = try documents("--only", "report", "spreadsheet", "--scenario", afternoon, "--record", "record.json")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try page().contains("A parallel Tuesday in the afternoon"))
        #expect(try page().contains("record agrees with the result in every line"))
        let workbook = try Data(contentsOf: folder.url.appending(path: "out/result.xlsx"))
        // As every zip file begins.
        #expect(workbook.starts(with: Data("PK".utf8)))
    }

    @Test func `is not written where the record is of something else`() throws {
        let file = folder.url.appending(path: "record.json")
        let record = try String(contentsOf: file, encoding: .utf8)
        try record.replacing("optimal", with: "feasible").write(to: file, atomically: true, encoding: .utf8)
        let run = try documents("--record", "record.json")
        #expect(run.status == 1)
        #expect(
            run.errors == """
                record.json: record.status: should be optimal
                the record is wrong in 1 place; nothing was written

                """)
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "out").path))
    }

    @Test func `is not written where a scenario is wrong`() throws {
        _ = try folder.write("scenario: x\nchanges: [{closeSeries: nowhere}]\n", to: "wrong.yaml")
        let run = try documents("--scenario", "wrong.yaml")
        #expect(run.status == 65 && run.errors.contains("no series \"nowhere\""))
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "out").path))
    }

    @Test func `must be among what is written to show anything`() throws {
        #expect(try documents("--only", "letters", "--record", "record.json").status == 64)
    }
}
