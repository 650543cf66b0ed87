import Foundation
import Testing

/// Many allocations of one problem, in one run and in shards.
@Suite struct `A sweep` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try folder.write(autumn, to: "problem.json")
        _ = try folder.write("scenario: Room for two\nchanges: [{setSeries: {id: tue, capacity: 2}}]", to: "two.yaml")
        _ = try folder.write(
            "scenario: Two Tuesdays\nchanges: [{addSeries: {id: more, like: tue}}]", to: "more.yaml")
        _ = try folder.write(
            """
            sweep: Room
            problem: problem.json
            policies: [firstComeFirstServed, [mostPlaces]]
            scenarios: [two.yaml]
            product: [[none, two.yaml], [none, more.yaml]]
            """, to: "sweep.yaml")
    }

    private func sweep(_ arguments: [String]) throws -> CommandRun {
        try CommandRun(["sweep"] + arguments, directory: folder.url)
    }

    private func outcomes(_ run: CommandRun) throws -> [[String: Any]] {
        let document = try #require(JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
        return try #require(document["outcomes"] as? [[String: Any]])
    }

    @Test func `has the problem as it is, each scenario and each combination, under each policy, none of them twice`()
        throws
    {
        let outcomes = try outcomes(sweep(["sweep.yaml", "--format", "json"]))
        #expect(outcomes.map { $0["task"] as? Int } == [1, 2, 3, 4, 5, 6, 7, 8])
        #expect(
            outcomes.map { $0["scenarios"] as? [String] }
                == Array(
                    repeating: [[], ["Room for two"], ["Two Tuesdays"], ["Room for two", "Two Tuesdays"]], count: 2
                ).flatMap(\.self))
        #expect(
            outcomes.map { $0["policy"] as? String }
                == Array(repeating: "firstComeFirstServed", count: 4)
                + Array(repeating: "mostPlaces,seriesOrder", count: 4))
    }

    @Test func `comes to what each allocation by itself comes to`() throws {
        let outcomes = try outcomes(sweep(["sweep.yaml", "--format", "json"]))
        for (number, policy) in [(0, "firstComeFirstServed"), (4, "mostPlaces")] {
            let alone = try CommandRun(
                [
                    "allocate", "problem.json", "--policy", policy, "--format", "json", "--explain", "none", "--output",
                    "r",
                ],
                directory: folder.url)
            #expect(alone.status == 0)
            let sum = try Shell(directory: folder.url).run("sha256sum < r").output
            let digest = String(decoding: sum.prefix(64), as: UTF8.self)
            #expect(outcomes[number]["sha256"] as? String == digest)
        }
        #expect(outcomes[0]["placed"] as? Int == 2)
        #expect(outcomes[1]["placed"] as? Int == 3)
    }

    @Test func `in shards is the same to the byte, however often each has run`() throws {
        for format in ["json", "csv", "table"] {
            let whole = try sweep(["sweep.yaml", "--format", format])
            for number in 1...3 {
                let run = try sweep(["sweep.yaml", "--shard", "\(number)/3", "--output", "\(number).json"])
                #expect(run.status == 0 && run.errors == "")
            }
            let merged = try sweep(["--merge", "3.json", "1.json", "2.json", "1.json", "--format", format])
            #expect(merged.status == 0 && merged.output == whole.output)
        }
    }

    @Test func `is put together only of what is whole and of the same files`() throws {
        for number in 1...2 { _ = try sweep(["sweep.yaml", "--shard", "\(number)/3", "--output", "\(number).json"]) }
        let lacking = try sweep(["--merge", "1.json", "2.json"])
        #expect(lacking.status == 65 && lacking.output.isEmpty)
        #expect(
            lacking.errors.hasPrefix(
                "1.json:1:1: tasks 3, 6 are in none of these files: a shard is missing, or was cut off"))
        _ = try folder.write(autumn + " ", to: "problem.json")
        _ = try sweep(["sweep.yaml", "--shard", "3/3", "--output", "3.json"])
        let other = try sweep(["--merge", "1.json", "2.json", "3.json"])
        #expect(other.status == 65 && other.errors.contains("3.json:1:1: this is of another sweep than 1.json"))
        let text = try String(contentsOf: folder.url.appending(path: "1.json"), encoding: .utf8)
        _ = try folder.write(text.replacing("\"placed\": 2", with: "\"placed\": 3"), to: "forged.json")
        let forged = try sweep(["--merge", "1.json", "forged.json", "2.json"])
        #expect(forged.status == 65 && forged.errors.contains("forged.json:1:1: task 1 is not as in 1.json"))
    }

    @Test func `says all that is wrong with its files before anything is begun`() throws {
        _ = try folder.write("scenario: A\nchanges: [{closeSeries: thu}]", to: "thu.yaml")
        _ = try folder.write(
            "sweep: S\nproblem: problem.json\nscenarios: [thu.yaml, two.yaml]\nproduct: [[none, two.yaml], [thu.yaml]]",
            to: "wrong.yaml")
        let run = try sweep(["wrong.yaml"])
        #expect(run.status == 65 && run.output.isEmpty)
        #expect(run.errors.ranges(of: "thu.yaml:2:").count == 1, "\(run.errors)")
        _ = try folder.write(
            "sweep: S\nproblem: nowhere.json\nscenario: [two.yaml]\npolicies: [bestFitt]\nproduct: [[]]",
            to: "wrong.yaml")
        let fields = try sweep(["wrong.yaml"])
        #expect(fields.status == 65)
        for text in [
            "wrong.yaml:3:1: scenario: unknown field; did you mean \"scenarios\"?", "did you mean \"bestFit\"?",
            "give at least one scenario, or none, to choose from",
        ] {
            #expect(fields.errors.contains(text), "\(fields.errors)")
        }
        _ = try folder.write("sweep: S\nproblem: nowhere.json\nscenarios: [neither.yaml]", to: "wrong.yaml")
        let missing = try sweep(["wrong.yaml"])
        #expect(missing.status == 66)
        #expect(missing.errors.contains("nowhere.json: there is no such file"))
        #expect(missing.errors.contains("neither.yaml: there is no such file"))
    }

    @Test func `beyond all bounds is refused, and not tried`() throws {
        let list = "[" + Array(repeating: "none, two.yaml", count: 20).joined(separator: ", ") + "]"
        let product = Array(repeating: list, count: 30).joined(separator: ", ")
        _ = try folder.write("sweep: S\nproblem: problem.json\nproduct: [\(product)]", to: "large.yaml")
        let run = try sweep(["large.yaml"])
        #expect(run.status == 65 && run.errors.contains("these are more than 100000 allocations"))
    }

    @Test(arguments: [
        ["sweep.yaml", "--shard", "0/3"], ["sweep.yaml", "--shard", "4/3"], ["sweep.yaml", "--shard", "2"],
        ["sweep.yaml", "--shard", "1/3", "--format", "csv"], ["sweep.yaml", "sweep.yaml"], ["-"],
        ["--merge", "1.json", "--shard", "1/3"], ["--merge", "1.json", "--time-limit", "1"],
    ])
    func `wrong usage is 64`(arguments: [String]) throws {
        #expect(try sweep(arguments).status == 64)
    }
}
