import Foundation
import RekkeTesting
import Testing

/// What is said on standard error, for other programs.
@Suite struct `Messages as JSON` {
    private static let wrong = """
        programme: {name: P, series: [{id: tue, meetings: [{start: 2026-09-01T09:00, end: 2026-09-01T11:00}]}]}
        registrations:
          - {id: r1, submitted: 2026-06-01T09:00, suits: [tues]}
          - {id: r1, submitted: 2026-06-01T09:00, suits: [tue]}
        """

    private func lines(_ run: CommandRun) throws -> [[String: Any]] {
        try run.errors.split(separator: "\n").map {
            try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any], "\($0)")
        }
    }

    private func errors(_ lines: [[String: Any]]) -> [[String: Any]] {
        lines.compactMap { $0["error"] as? [String: Any] }
    }

    @Test func `name the place of every error`() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(Self.wrong, to: "p.yaml")
        let run = try CommandRun(["allocate", "p.yaml", "--errors", "json"], directory: folder.url)
        #expect(run.status == 65 && run.output.isEmpty)
        let lines = try lines(run)
        let errors = errors(lines)
        #expect(errors.map { $0["pointer"] as? String } == ["/registrations/0/suits/0", "/registrations/1/id"])
        #expect(errors.map { $0["line"] as? Int } == [3, 4] && errors[0]["column"] as? Int == 51)
        #expect(errors[0]["file"] as? String == "p.yaml")
        #expect(errors[0]["text"] as? String == "no series \"tues\"; did you mean \"tue\"?")
        #expect(lines.last?["message"] as? String == "2 errors; nothing was written")
        #expect(lines.count == 3)
    }

    @Test(arguments: [
        (["allocate", "none.yaml"], 66, "none.yaml"), (["allocate", "p.yaml", "--nonsense"], 64, nil),
        (["allocate", "p.yaml", "--policy", "nonsense"], 64, nil), (["nonsense"], 64, nil),
    ])
    func `say why nothing can begin`(arguments: [String], status: Int32, file: String?) throws {
        let run = try CommandRun(arguments + ["--errors=json"])
        #expect(run.status == status && run.output.isEmpty)
        let errors = try errors(lines(run))
        #expect(errors.count == 1 && errors.first?["file"] as? String == file)
        #expect((errors.first?["text"] as? String)?.isEmpty == false)
    }

    @Test func `tell warnings from errors`() throws {
        let folder = try TemporaryFolder()
        let one = Self.wrong.split(separator: "\n").dropLast().joined(separator: "\n").replacing("tues", with: "tue")
        _ = try folder.write(one, to: "p.yaml")
        let decided = try CommandRun(["allocate", "p.yaml", "--format", "json"], directory: folder.url)
        #expect(decided.status == 0, "\(decided.errors)")
        _ = try folder.write(decided.text, to: "r.json")
        let run = try CommandRun(
            ["documents", "p.yaml", "r.json", "--output", "d", "--errors", "json"], directory: folder.url)
        #expect(run.status == 0)
        let lines = try lines(run)
        #expect(!lines.isEmpty && lines.allSatisfy { $0["warning"] != nil || $0["message"] != nil })
        #expect(
            lines.contains {
                (($0["warning"] as? [String: Any])?["text"] as? String)?.contains("no e-mail address") == true
            })
    }

    @Test func `say every second how far a search is`() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(hardProblem, to: "p.json")
        let run = try CommandRun(
            [
                "allocate", "p.json", "--method", "integerProgram", "--format", "json", "--progress", "json",
                "--time-limit", "3.5",
            ],
            directory: folder.url)
        #expect(run.status == 75)
        let progress = try lines(run).compactMap { $0["progress"] as? [String: Any] }
        let seconds = progress.compactMap { $0["seconds"] as? Int }
        #expect((1...4).contains(progress.count) && seconds.count == progress.count)
        #expect(zip(seconds, seconds.dropFirst()).allSatisfy(<) && seconds.allSatisfy((1...60).contains))
        #expect(progress.allSatisfy { ($0["text"] as? String)?.contains("objective") == true })
    }
}
