import Foundation
import Testing

@Suite(.serialized) struct `A long search` {
    @Test func `an interrupt ends it at once, and nothing is written`() throws {
        let folder = try TemporaryFolder()
        let start = ContinuousClock.now
        let run = try CommandRun(
            ["allocate", "-", "--method", "integerProgram", "--output", "result"], input: hard, directory: folder.url,
            interruptAfter: .seconds(2))
        #expect(run.status == 130)
        #expect(ContinuousClock.now - start < .seconds(10))
        #expect(run.errors == "interrupted; nothing was written\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
    }

    @Test func `a time limit ends it with the best result found, which is a valid one`() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(hard, to: "problem.json")
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
            ["allocate", "-", "--method", "integerProgram", "--time-limit", "3", "--output", "/dev/null"], input: hard,
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
            ["allocate", "-", "--method", "integerProgram", "--time-limit", "2", "--output", "/dev/null"], input: hard)
        #expect(run.status == 75)
        #expect(run.errors.isEmpty)
    }
}

/// More than GLPK alone can decide within minutes: 600 registrations, each wanting five of 60 series, of which 500 fit.
private let hard: String = {
    var seed: UInt64 = 7
    func random(_ bound: Int) -> Int {
        // Knuth's MMIX generator; its high bits are the good ones.
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(seed >> 33) % bound
    }
    let series = (0..<60).map { number in
        #"{"id": "s\#(number)", "capacity": 8, "seats": 30, "minimum": 4, "#
            + #""meetings": [{"start": "2021-09-\#(number % 20 + 10)T09:00", "end": "2021-09-\#(number % 20 + 10)T11:00"}]}"#
    }
    let registrations = (0..<600).map { number in
        let wishes = Set((0..<5).map { _ in random(60) }).sorted().map { "\"s\($0)\"" }
        return
            #"{"id": "r\#(number)", "submitted": "2021-06-01T08:00:00.\#(1000 + number)", "size": \#(random(6) + 1), "#
            + #""preferences": [\#(wishes.joined(separator: ", "))]}"#
    }
    return """
        {"programme": {"name": "Hard", "rules": {"policy": "bestFit"}, "series": [\(series.joined(separator: ",\n"))]},
        "registrations": [\(registrations.joined(separator: ",\n"))]}
        """
}()
