import Foundation
import RekkeTesting
import Testing

@Suite(.serialized) struct `A long search` {
    @Test func `an interrupt ends it at once, and nothing is written`() throws {
        let folder = try TemporaryFolder()
        let start = ContinuousClock.now
        let run = try CommandRun(
            ["allocate", "-", "--method", "integerProgram", "--output", "result"], input: hardProblem,
            directory: folder.url,
            interruptAfter: .seconds(2))
        #expect(run.status == 130)
        #expect(ContinuousClock.now - start < .seconds(10))
        #expect(run.errors == "interrupted; nothing was written\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
    }

    @Test func `a time limit ends it with the best result found, which is a valid one`() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(hardProblem, to: "problem.json")
        let run = try CommandRun(
            [
                "allocate", "problem.json", "--method", "integerProgram", "--time-limit", "2", "--format", "json",
                "--output", "result.json",
            ], directory: folder.url)
        #expect(run.status == 75)
        let text = try String(contentsOf: folder.url.appending(path: "result.json"), encoding: .utf8)
        #expect(text.contains(#""status": "feasible""#))
        let check = try CommandRun(["check", "problem.json", "result.json"], directory: folder.url)
        #expect(check.status == 0, "\(check.text)")
    }

    @Test func `a terminal shows how far it is, and at the end no trace of it`() throws {
        let run = try CommandRun(
            ["allocate", "-", "--method", "integerProgram", "--time-limit", "3", "--output", "/dev/null"],
            input: hardProblem,
            terminal: true)
        #expect(run.status == 75)
        let erasing = "\u{1B}[K"
        let lines = run.text.components(separatedBy: erasing).dropFirst()
        #expect(lines.count >= 2)
        #expect(lines.dropLast().allSatisfy { $0.contains(" s: ") && $0.count < 80 }, "\(lines)")
        // Those before it, about guarantees, take no time.
        #expect(lines.dropLast().contains { $0.contains(#/objective [1-3] of /#) }, "\(lines)")
        #expect(lines.last == "")
    }

    @Test func `without a terminal it is silent`() throws {
        let run = try CommandRun(
            ["allocate", "-", "--method", "integerProgram", "--time-limit", "2", "--output", "/dev/null"],
            input: hardProblem)
        #expect(run.status == 75)
        #expect(run.errors.isEmpty)
    }
}
