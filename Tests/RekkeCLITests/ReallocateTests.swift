import Foundation
import Testing

/// What happens after the answers: confirming, reallocating, and the records of both.
@Suite(.serialized) struct `After the answer` {
    /// A folder with the problem, its result, and what changed.
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try folder.write(circles, to: "problem.json")
        _ = try folder.write(CommandRun(["allocate", "-", "--format", "json"], input: circles).text, to: "result.json")
        _ = try folder.write(withdrawal, to: "withdrawal.json")
    }

    // MARK: Confirming

    @Test func `confirmed placements stay, whoever comes first`() throws {
        #expect(try rekke("confirm", "problem.json", "result.json", "--output", "confirmed.json").status == 0)
        let early = try read("confirmed.json").replacing(
            "\"registrations\": [",
            with: #""registrations": [{"id": "r0", "submitted": "2021-05-01T08:00", "suits": ["tue"]},"#)
        _ = try folder.write(early, to: "confirmed.json")
        let run = try rekke("allocate", "confirmed.json", "--format", "json")
        let result = try object(run.output)
        #expect(try places(in: result) == ["r1": "tue", "r2": "tue", "r3": "wed", "r4": "wed"])
        let placements = try #require(result["placements"] as? [[String: Any]])
        #expect(placements.allSatisfy { $0["confirmed"] as? Bool == true })
    }

    @Test func `a wrong result is not confirmed`() throws {
        _ = try folder.write(
            read("result.json").replacing("\"series\": \"wed\"", with: "\"series\": \"tue\""), to: "wrong.json")
        let run = try rekke("confirm", "problem.json", "wrong.json")
        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("wrong.json: placements"))
        #expect(run.errors.contains("nothing was written\n"))
    }

    // MARK: Reallocating

    @Test func `a freed place goes to the first on the waitlist who can use it, and nobody moves`() throws {
        let run = try reallocate()
        let document = try object(run.output)
        #expect(run.status == 0)
        #expect(document["gained"] as? [String] == ["r6"])
        #expect(document["lost"] as? [String] == ["r3"])
        #expect((document["moved"] as? [Any])?.isEmpty == true)
        #expect(document["keptOut"] as? [String] == ["r5"])
        #expect(document["moves"] as? Int == 0)
    }

    @Test func `whoever is allowed to be asked is named with those for whose sake`() throws {
        let document = try object(reallocate("--moves", "1").output)
        let moved = try #require(document["moved"] as? [[String: Any]])
        #expect(moved.count == 1)
        #expect(moved[0]["registration"] as? String == "r1")
        #expect(moved[0]["from"] as? String == "tue" && moved[0]["to"] as? String == "wed")
        #expect(moved[0]["rankBefore"] as? Int == 1 && moved[0]["rankAfter"] as? Int == 2)
        #expect(moved[0]["forced"] as? Bool == false)
        #expect(moved[0]["for"] as? [String] == ["r5"])
        #expect(document["gained"] as? [String] == ["r5", "r6"])
        #expect((document["keptOut"] as? [Any])?.isEmpty == true)
    }

    @Test func `the next change starts from the changed problem and its result`() throws {
        let first = try reallocate("--moves", "1", "--output", "second.json", "--changed", "changed.json")
        #expect(first.status == 0)
        let check = try rekke("check", "changed.json", "second.json")
        #expect(check.status == 0)
        #expect(check.errors.contains("give with --earlier the result before it"))
        #expect(try rekke("check", "changed.json", "second.json", "--solve").status == 64)
        _ = try folder.write(#"{"scenario": "Later", "changes": [{"withdraw": "r2"}]}"#, to: "later.json")
        let run = try rekke(
            "reallocate", "changed.json", "second.json", "later.json", "--agreed", "r1", "--format", "json", "--output",
            "third.json")
        let document = try object(Array(read("third.json").utf8))
        #expect(run.status == 0, "\(run.errors)")
        #expect(document["lost"] as? [String] == ["r2"])
        #expect((document["moved"] as? [Any])?.isEmpty == true)
        #expect(document["agreed"] as? [String] == ["r1"])
        #expect(try rekke("confirm", "changed.json", "second.json", "--agreed", "r1").status == 0)
        let later = try rekke(
            "check", "changed.json", "third.json", "--earlier", "second.json", "--scenario", "later.json", "--solve")
        #expect(later.status == 0, "\(later.text) \(later.errors)")
    }

    @Test(arguments: [["reallocate", "changed.json", "second.json"], ["confirm", "changed.json", "second.json"]])
    func `nothing follows from a request before it is answered, and what to do is said`(command: [String]) throws {
        _ = try reallocate("--moves", "1", "--output", "second.json", "--changed", "changed.json")
        let run = try CommandRun(command, directory: folder.url)
        #expect(run.status == 64 && run.output.isEmpty)
        #expect(
            run.errors.contains(
                #"second.json: "r1" is only asked to move from "tue" to "wed", and nobody has said that it agreed"#))
        #expect(run.errors.contains("where they agreed, add --agreed r1; where one of them declined"))
        let wrong = try CommandRun(command + ["--agreed", "r1,r2"], directory: folder.url)
        #expect(wrong.status == 64 && wrong.errors.contains(#""r2" is not asked to move by this result"#))
    }

    @Test func `a record is not held against a result alone, which would be called wrong`() throws {
        _ = try reallocate("--output", "second.json", "--changed", "changed.json", "--record", "record.json")
        let run = try rekke("check", "changed.json", "second.json", "--record", "record.json")
        #expect(run.status == 64 && run.text.isEmpty, "\(run.text)")
        #expect(run.errors.contains("give with --earlier the result before it"), "\(run.errors)")
    }

    @Test func `whoever declined is not asked again`() throws {
        let run = try reallocate(
            "--moves", "1", "--declined", "r1", "--output", "second.json", "--record", "record.json")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try object(Array(read("record.json").utf8))["declined"] as? [String] == ["r1"])
        _ = try folder.write(
            read("record.json").replacing("\"declined\": [\"r1\"]", with: "\"declined\": [\"r2\"]"), to: "forged.json")
        let forged = try rekke(
            "check", "problem.json", "second.json", "--earlier", "result.json", "--scenario", "withdrawal.json",
            "--record", "forged.json")
        #expect(forged.text.contains("record.declined[0]: should be \"r1\""), "\(forged.text)")
        let document = try object(Array(read("second.json").utf8))
        #expect((document["moved"] as? [Any])?.isEmpty == true)
        #expect(document["declined"] as? [String] == ["r1"])
        let check = try rekke(
            "check", "problem.json", "second.json", "--earlier", "result.json", "--scenario", "withdrawal.json",
            "--moves",
            "1", "--solve")
        #expect(check.status == 0, "\(check.text) \(check.errors)")
        #expect(check.text.contains("declined to move was believed"), "\(check.text)")
        #expect(!forged.text.contains("declined to move"))
        #expect(try reallocate("--declined", "r6").errors.contains(#""r6" has no place in this result"#))
    }

    @Test func `a later answer of who has a place is said to change it`() throws {
        _ = try folder.write(
            #"""
            {"scenario": "Again", "changes": [
              {"register": {"id": "n1", "organisation": "ÅSGÅRD", "submitted": "2021-08-01T08:00", "suits": ["wed"]}}]}
            """#, to: "withdrawal.json")
        let run = try reallocate("--output", "second.json", "--changed", "changed.json")
        #expect(
            run.errors
                == "warning: withdrawal.json: \"n1\" is a later answer of the organisation of \"r1\", which has a place: it "
                + "changes \"r1\"\n")
        #expect(run.status == 0)
        #expect(try !read("changed.json").contains("n1"))
        let check = try rekke(
            "check", "problem.json", "second.json", "--earlier", "result.json", "--scenario", "withdrawal.json",
            "--solve")
        #expect(check.status == 0, "\(check.text)")
    }

    @Test func `scenarios are applied one after the other`() throws {
        _ = try folder.write(
            #"{"scenario": "Back", "changes": [{"setRegistration": {"id": "r3", "withdrawn": false}}]}"#,
            to: "back.json")
        let run = try rekke(
            "reallocate", "problem.json", "result.json", "withdrawal.json", "back.json", "--format", "json")
        #expect(run.status == 0, "\(run.errors)")
        let document = try object(run.output)
        #expect((document["lost"] as? [Any])?.isEmpty == true && (document["gained"] as? [Any])?.isEmpty == true)
    }

    @Test func `the table says who is to be asked, and speaks Norwegian`() throws {
        let english = try rekke("reallocate", "problem.json", "result.json", "withdrawal.json", "--moves", "1")
        #expect(
            english.text.contains("To be asked to move\n  – Åsgård (r1): from Tuesdays (wish 1) to Wednesdays (wish 2)")
        )
        #expect(english.text.contains("    so that Eiken gets a place\n"))
        let norwegian = try rekke(
            "reallocate", "problem.json", "result.json", "withdrawal.json", "--language", "nb")
        #expect(
            norwegian.text.contains(
                "Alle beholder plassen de har, med mindre de må flyttes eller mister den.\nIngen flyttes.\n"))
        #expect(norwegian.text.contains("Eiken (r5) står på venteliste: De som har fått plass, beholder den"))
    }

    @Test func `a wrong earlier result is no start`() throws {
        _ = try folder.write(read("result.json").replacing("\"rank\": 1", with: "\"rank\": 2"), to: "result.json")
        let run = try reallocate()
        #expect(run.status == 1)
        #expect(run.errors.contains("result.json: placements[0]: should say"))
        #expect(run.output.isEmpty)
    }

    @Test func `a change that cannot be applied is wrong input`() throws {
        _ = try folder.write(withdrawal.replacing("r3", with: "r33"), to: "withdrawal.json")
        let run = try reallocate()
        #expect(run.status == 65)
        #expect(run.errors.contains(#"changes[0].withdraw: no registration "r33"; did you mean "r3"?"#))
    }

    @Test func `who of several without names attended is asked, and nothing is written`() throws {
        let problem = #"""
            {"programme": {"name": "A", "rules": {"minimumAttendees": 1}, "series": [
              {"id": "tue", "capacity": 1, "meetings": [
                {"start": "2021-09-07T09:00", "end": "2021-09-07T11:00"}, {"start": "2021-10-05T09:00", "end": "2021-10-05T11:00"}]}]},
             "registrations": [{"id": "r1", "submitted": "2021-06-01T08:00", "suits": ["tue"], "attendees": [{"required": true}]}]}
            """#
        _ = try folder.write(problem, to: "problem.json")
        _ = try folder.write(
            CommandRun(["allocate", "-", "--format", "json"], input: problem).text, to: "result.json")
        _ = try folder.write(
            #"""
            {"scenario": "One more", "from": "2021-10-01", "changes": [
              {"setRegistration": {"id": "r1", "attendees": [{"required": true}, {"required": false}]}}]}
            """#, to: "withdrawal.json")
        let run = try reallocate()
        #expect(run.status == 65, "\(run.errors)")
        #expect(
            run.errors.contains(
                "changes[0].setRegistration.attendees: it is not clear who of these attended for \"r1\" before 2021-10-01"
            ))
        #expect(run.output.isEmpty)
    }

    @Test(arguments: [["--moves", "-1"], ["--output", "x", "--record", "x"], ["--output", "x", "--changed", "x"]])
    func `wrong usage of reallocating is 64`(options: [String]) throws {
        #expect(
            try CommandRun(
                ["reallocate", "problem.json", "result.json", "withdrawal.json"] + options, directory: folder.url
            ).status == 64)
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "x").path))
    }

    // MARK: Records

    @Test(arguments: ["json", "table", "csv"])
    func `a record agrees with what it is of, in whatever form that was written`(format: String) throws {
        let run = try rekke("allocate", "problem.json", "--format", format, "--record", "record.json")
        #expect(run.status == 0)
        let check = try rekke("check", "problem.json", "result.json", "--record", "record.json")
        #expect(check.status == 0)
        #expect(check.text.hasSuffix("The record agrees with the input and the result.\n"))
    }

    @Test func `a record agrees with a reallocation in which somebody moves as it asked`() throws {
        _ = try folder.write(
            """
            programme:
              name: Two
              series:
                - {id: a1, capacity: 1, meetings: [{start: 2021-09-07T09:00, end: 2021-09-07T11:00}]}
                - {id: a2, capacity: 1, meetings: [{start: 2021-09-07T09:00, end: 2021-09-07T14:00}]}
            registrations:
              - {id: r1, submitted: 2021-06-01T08:00, preferences: [a1]}
              - {id: r2, submitted: 2021-06-02T08:00, preferences: [a1, a2]}

            """, to: "two.yaml")
        _ = try folder.write(
            """
            scenario: r1 withdraws, and r2 wants its place
            changes:
              - withdraw: r1
              - setRegistration: {id: r2, preferences: [a1]}

            """, to: "wanted.yaml")
        _ = try rekke("allocate", "two.yaml", "--format", "json", "--output", "two.json")
        let run = try rekke(
            "reallocate", "two.yaml", "two.json", "wanted.yaml", "--format", "json", "--output", "new.json", "--record",
            "new-record.json")
        #expect(run.status == 0)
        let moved = try #require(object(Array(read("new.json").utf8))["moved"] as? [[String: Any]])
        #expect(moved.count == 1)
        let check = try rekke(
            "check", "two.yaml", "new.json", "--earlier", "two.json", "--scenario", "wanted.yaml", "--record",
            "new-record.json")
        #expect(check.status == 0, "\(check.text)")
    }

    @Test func `each line of a record that is not true is told`() throws {
        _ = try rekke("allocate", "problem.json", "--output", "x", "--record", "record.json")
        let record = try read("record.json").replacing("\"status\": \"optimal\"", with: "\"status\": \"feasible\"")
            .replacing("\"overrides\": []", with: #""overrides": [{"registration": "r1", "placed": "tue"}]"#)
            .replacing("[1, 1, 1, 1, 0, 0]", with: "[1, 1, 1, 1, 0, 1]")
        _ = try folder.write(record, to: "record.json")
        _ = try folder.write(circles + " ", to: "problem.json")
        let run = try rekke("check", "problem.json", "result.json", "--record", "record.json", "--format", "json")
        #expect(run.status == 1)
        let findings = try #require(object(run.output)["record"] as? [[String: String]])
        #expect(
            findings.compactMap { $0["place"] } == [
                "record.sha256.problem", "record.status", "record.objectives[2]", "record.overrides[0]",
            ])
        #expect((try object(run.output)["violations"] as? [Any])?.isEmpty == true)
    }

    @Test func `a record names what was decided by hand, and why`() throws {
        let placed = circles.replacing(
            #""id": "r5","#, with: #""id": "r5", "placed": "wed", "placedReason": "promised in November","#)
        _ = try folder.write(placed, to: "problem.json")
        _ = try rekke("allocate", "problem.json", "--output", "x", "--record", "record.json")
        let overrides = try #require(object(Array(read("record.json").utf8))["overrides"] as? [[String: String]])
        #expect(overrides == [["registration": "r5", "placed": "wed", "placedReason": "promised in November"]])
    }

    @Test func `a record of a reallocation is checked with what that came from`() throws {
        let run = try reallocate("--moves", "1", "--output", "new.json", "--record", "record.json")
        #expect(run.status == 0)
        let options = [
            "--earlier", "result.json", "--scenario", "withdrawal.json", "--record", "record.json", "--solve",
        ]
        let check = try CommandRun(["check", "problem.json", "new.json"] + options, directory: folder.url)
        #expect(check.status == 0, "\(check.text) \(check.errors)")
        _ = try folder.write(withdrawal + " ", to: "withdrawal.json")
        _ = try folder.write(read("new.json").replacing("\"for\": [\"r5\"]", with: "\"for\": [\"r6\"]"), to: "new.json")
        let other = try CommandRun(
            ["check", "problem.json", "new.json"] + options + ["--format", "json"], directory: folder.url)
        #expect(other.status == 1)
        let document = try object(other.output)
        #expect(
            try places(of: document["record"]) == [
                "record.sha256.result", "record.sha256.scenarios[0]", "record.moved[0]",
            ])
        #expect(try places(of: document["violations"]) == ["moved"])
    }

    @Test func `what a reallocation says beside its result is checked with what it came from`() throws {
        #expect(try reallocate("--moves", "1", "--output", "new.json").status == 0)
        let right = try read("new.json")
        func check(_ forged: String, _ options: String...) throws -> CommandRun {
            _ = try folder.write(forged, to: "new.json")
            return try CommandRun(
                ["check", "problem.json", "new.json", "--earlier", "result.json", "--scenario", "withdrawal.json"]
                    + options,
                directory: folder.url)
        }
        #expect(try check(right).status == 0)
        #expect(try check(right, "--moves", "1", "--solve").status == 0)
        let raised = right.replacing("\"moves\": 1", with: "\"moves\": 2")
        #expect(try check(raised).errors.contains("say with --moves how many could"))
        #expect(try check(raised, "--moves", "2", "--solve").status == 0)
        #expect(try check(raised, "--moves", "1").text.contains("moves: should be 1\n"))
        #expect(try check(right.replacing("\"keptOut\": [],", with: "")).text.contains("keptOut: is missing\n"))
        #expect(
            try check(right.replacing("\"gained\": [\"r5\", \"r6\"]", with: "\"gained\": [\"r6\"]")).status == 1)
        _ = try folder.write(read("result.json").replacing("\"rank\": 1", with: "\"rank\": 2"), to: "result.json")
        #expect(try check(right).errors.contains("result.json: placements[0]: should say"))
    }

    @Test func `a record that cannot be written is named, and no result is written without it`() throws {
        let run = try rekke(
            "allocate", "problem.json", "--format", "json", "--output", "x", "--record", "missing/record.json")
        #expect(run.status == 74)
        #expect(
            run.errors
                == "missing/record.json: it cannot be written: No such file or directory\nnothing was written\n")
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "x").path))
    }

    @Test func `no record is written of a result that cannot be written`() throws {
        let run = try rekke("allocate", "problem.json", "--output", "missing/x", "--record", "record.json")
        #expect(run.status == 74)
        #expect(run.errors.hasPrefix("missing/x: it cannot be written"))
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "record.json").path))
    }

    @Test func `the record kept with a scenario is the one that is written`() throws {
        let scenario = Shell.root.appending(path: "scenarios/withdrawal")
        let record = folder.url.appending(path: "record.json")
        let run = try CommandRun(
            ["allocate", "problem.yaml", "--output", "/dev/null", "--record", record.path], directory: scenario)
        #expect(run.status == 0)
        let kept = scenario.appending(path: "record.json")
        if ProcessInfo.processInfo.environment["REKKE_RECORD"] == "1" {
            try Data(contentsOf: record).write(to: kept)
        }
        #expect(try String(contentsOf: record, encoding: .utf8) == String(contentsOf: kept, encoding: .utf8))
    }

    // MARK: Helpers

    private func rekke(_ arguments: String...) throws -> CommandRun {
        try CommandRun(arguments, directory: folder.url)
    }

    private func reallocate(_ options: String...) throws -> CommandRun {
        try CommandRun(
            ["reallocate", "problem.json", "result.json", "withdrawal.json", "--format", "json"] + options,
            directory: folder.url)
    }

    private func read(_ name: String) throws -> String {
        try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
    }

    private func object(_ document: [UInt8]) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(document)) as? [String: Any])
    }

    private func places(in result: [String: Any]) throws -> [String: String] {
        let placements = try #require(result["placements"] as? [[String: Any]])
        return try Dictionary(
            uniqueKeysWithValues: placements.map {
                (try #require($0["registration"] as? String), try #require($0["series"] as? String))
            })
    }

    private func places(of findings: Any?) throws -> [String] {
        try #require(findings as? [[String: String]]).compactMap { $0["place"] }
    }
}

/// Two series; the third registration takes three of the four seats of the second one.
private let circles = """
    {"programme": {"name": "Circles", "series": [
        {"id": "tue", "name": "Tuesdays", "capacity": 2,
         "schedule": {"first": "2021-09-07", "time": "09:00-11:00", "every": "4 weeks", "count": 4}},
        {"id": "wed", "name": "Wednesdays", "capacity": 3, "seats": 4,
         "schedule": {"first": "2021-09-08", "time": "09:00-11:00", "every": "4 weeks", "count": 4}}
      ]},
     "registrations": [
       {"id": "r1", "organisation": "Åsgård", "submitted": "2021-06-01T08:00", "preferences": ["tue", "wed"]},
       {"id": "r2", "organisation": "Berg", "submitted": "2021-06-01T08:01", "suits": ["tue"]},
       {"id": "r3", "organisation": "Cato", "submitted": "2021-06-01T08:02", "suits": ["wed"], "size": 3},
       {"id": "r4", "organisation": "Dal", "submitted": "2021-06-01T08:03", "preferences": ["wed", "tue"]},
       {"id": "r5", "organisation": "Eiken", "submitted": "2021-06-01T08:04", "preferences": ["tue"]},
       {"id": "r6", "organisation": "Fjell", "submitted": "2021-06-01T08:05", "suits": ["wed"]}
     ]}
    """

private let withdrawal = #"{"scenario": "Cato withdraws", "changes": [{"withdraw": "r3"}]}"#
