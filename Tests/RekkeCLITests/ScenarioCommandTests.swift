import Foundation
import Testing

@Suite(.serialized) struct `Trying scenarios` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try folder.write(autumn, to: "problem.json")
        _ = try folder.write("scenario: Room for two\nchanges: [{setSeries: {id: tue, capacity: 2}}]", to: "two.yaml")
        _ = try folder.write("scenario: Nobody\nchanges: [{closeSeries: tue}, {closeSeries: wed}]", to: "none.yaml")
    }

    private func scenario(_ arguments: [String], input: String = "") throws -> CommandRun {
        try CommandRun(["scenario"] + arguments, input: input, directory: folder.url)
    }

    @Test func `as JSON there is the baseline, and each scenario with its own result`() throws {
        let run = try scenario(["problem.json", "two.yaml", "none.yaml", "--format", "json"])
        #expect(run.status == 0)
        let document = try #require(JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
        #expect(Set(document.keys) == ["baseline", "scenarios", "status"])
        let scenarios = try #require(document["scenarios"] as? [[String: Any]])
        #expect(scenarios.map { $0["scenario"] as? String } == ["Room for two", "Nobody"])
        #expect(scenarios.allSatisfy { Set($0.keys) == ["scenario", "result", "assumed", "difference"] })
        let difference = try #require(scenarios[0]["difference"] as? [String: Any])
        #expect(
            Set(difference.keys) == [
                "gained", "lost", "moved", "placed", "waitlisted", "rejected", "totalRank", "guaranteesGained",
                "guaranteesLost",
            ])
        #expect(difference["gained"] as? [String] == ["r3"])
        #expect(difference["placed"] as? Int == 1)
        #expect(difference["waitlisted"] as? Int == -1)
        let moved = try #require(difference["moved"] as? [[String: Any]])
        #expect(moved.count == 1)
        #expect(Set(try #require(moved.first).keys) == ["registration", "from", "to", "rankBefore", "rankAfter"])
        let none = try #require(scenarios[1]["difference"] as? [String: Any])
        #expect(none["lost"] as? [String] == ["r1", "r2"])
    }

    @Test func `changes that hold from a day are refused while nobody has been told of a place`() throws {
        _ = try folder.write("scenario: Later\nfrom: 2021-10-05\nchanges: [{closeSeries: tue}]", to: "later.yaml")
        for run in [
            try scenario(["problem.json", "later.yaml"]),
            try scenario(
                ["problem.json", "-"],
                input: #"{"scenario": "Later", "from": "2021-10-05", "changes": [{"closeSeries": "tue"}]}"#),
        ] {
            #expect(run.status == 65)
            #expect(run.errors.contains("from: changes hold from a day (2021-10-05) only where places are given anew"))
        }
    }

    @Test func `baseline and results are what allocating gives, to the byte`() throws {
        let allocated = try CommandRun(["allocate", "problem.json", "--format", "json"], directory: folder.url)
        let run = try scenario(["problem.json", "two.yaml", "--format", "json"])
        let changed = autumn.replacing(#""name": "Tuesdays""#, with: #""name": "Tuesdays", "capacity": 2"#)
        let other = try CommandRun(["allocate", "-", "--format", "json"], input: changed)
        func indented(_ text: String, _ depth: Int) -> String {
            text.trimmingCharacters(in: .newlines).replacing("\n", with: "\n" + String(repeating: " ", count: depth))
        }
        #expect(run.text.contains(#""baseline": "# + indented(allocated.text, 2)))
        #expect(run.text.contains(#""result": "# + indented(other.text, 6)))
    }

    @Test func `scenarios are independent of each other and of their order`() throws {
        let both = try scenario(["problem.json", "two.yaml", "none.yaml", "--format", "json"]).text
        let alone = try scenario(["problem.json", "none.yaml", "--format", "json"]).text
        let entry = try #require(alone.components(separatedBy: "\"scenarios\": [\n").last)
        #expect(both.contains(entry.prefix(entry.count - 20)))
    }

    @Test func `the exit code speaks of the baseline's guarantees`() throws {
        _ = try folder.write(overpromised, to: "problem.json")
        #expect(try scenario(["problem.json", "two.yaml"]).status == 2)
        _ = try folder.write(
            autumn.replacing("\"minimumAttendees\": 1", with: "\"guaranteedPlaces\": 1"), to: "problem.json")
        // Where everything is closed nobody is considered; here only the scenario breaks a guarantee.
        _ = try folder.write(
            "scenario: Too many\nchanges: [{setRules: {guaranteedPlaces: 3}}]", to: "promises.yaml")
        let run = try scenario(["problem.json", "promises.yaml"])
        #expect(run.status == 0)
        #expect(run.text.contains("The guarantee is broken: Cato was promised a place and has none."))
    }

    @Test func `what is wrong with the problem and with all scenarios is told at once`() throws {
        _ = try folder.write(faulty, to: "faulty.json")
        _ = try folder.write("scenario: A\nchanges: [{withdraw: r9}]", to: "a.yaml")
        _ = try folder.write("scenario: B\nchanges: [{withdrw: r1}]", to: "b.yaml")
        let run = try scenario(["problem.json", "a.yaml", "two.yaml", "b.yaml"])
        #expect(run.status == 65)
        #expect(run.output.isEmpty)
        #expect(
            run.errors == """
                a.yaml:2:22: changes[0].withdraw: no registration "r9"; did you mean "r1"?
                b.yaml:2:12: changes[0].withdrw: unknown field; did you mean "withdraw"?
                2 errors; nothing was written

                """)
        let all = try scenario(["faulty.json", "a.yaml", "b.yaml"])
        #expect(all.status == 65)
        #expect(all.errors.hasPrefix("faulty.json:1:"))
        #expect(all.errors.contains("\nb.yaml:2:12: changes[0].withdrw: "))
        // Who is registered is not known.
        #expect(!all.errors.contains("a.yaml"))
    }

    @Test func `a file that cannot be read is 66`() throws {
        let run = try scenario(["problem.json", "two.yaml", "nowhere.yaml"])
        #expect(run.status == 66)
        #expect(run.errors == "nowhere.yaml: there is no such file\nnothing was written\n")
    }

    @Test func `a scenario in which confirmed places lack people is answered`() throws {
        _ = try folder.write(
            sharedConfirmed.replacing(#""placed": "b""#, with: #""withdrawn": true"#), to: "problem.json")
        _ = try folder.write(
            "scenario: A\nchanges: [{setRegistration: {id: r2, withdrawn: false, placed: b}}]", to: "a.yaml")
        let run = try scenario(["problem.json", "a.yaml", "--format", "json"])
        #expect(run.status == 0)
        #expect(run.text.contains("confirmedWithoutAttendance"))
    }

    @Test func `one of the files may be on standard input`() throws {
        let json = #"{"scenario": "Room", "changes": [{"setSeries": {"id": "tue", "capacity": 2}}]}"#
        #expect(try scenario(["problem.json", "-"], input: json).status == 0)
        #expect(try scenario(["-", "two.yaml"], input: autumn).status == 0)
        let twice = try scenario(["-", "-"], input: autumn)
        #expect(twice.status == 64)
        #expect(twice.errors.contains("only one of the problem and the scenarios can be on standard input"))
    }

    @Test func `without a scenario it is wrong usage`() throws {
        #expect(try scenario(["problem.json"]).status == 64)
    }

    @Test func `a policy of the command line is for the problem, and a scenario may change it`() throws {
        _ = try folder.write("scenario: Fit\nchanges: [{setRules: {policy: bestFit}}]", to: "fit.yaml")
        let run = try scenario(
            ["problem.json", "two.yaml", "fit.yaml", "--policy", "serialDictatorship", "--format", "json"])
        let document = try #require(JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
        func policy(_ result: Any?) -> [String]? { (result as? [String: Any])?["policy"] as? [String] }
        let scenarios = try #require(document["scenarios"] as? [[String: Any]])
        #expect(policy(document["baseline"]) == ["guarantees", "ranksFirstCome", "seriesOrder"])
        #expect(policy(scenarios[0]["result"]) == ["guarantees", "ranksFirstCome", "seriesOrder"])
        #expect(policy(scenarios[1]["result"])?.contains("lowestTotalRank") == true)
    }

    @Test func `statistics name the scenario that they are of`() throws {
        let run = try scenario(["problem.json", "two.yaml", "--statistics"])
        #expect(run.errors.hasPrefix("baseline\n  considered"))
        #expect(run.errors.contains("\nscenario 1: Room for two\n  considered"))
    }
}
