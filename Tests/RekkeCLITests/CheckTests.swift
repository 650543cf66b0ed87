import Foundation
import Testing

@Suite(.serialized) struct `Checking` {
    /// A folder with the problem and its result.
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try folder.write(autumn, to: "problem.json")
        _ = try folder.write(CommandRun(["allocate", "-", "--format", "json"], input: autumn).text, to: "result.json")
    }

    @Test(arguments: [[], ["--solve"]])
    func `a right result is right`(options: [String]) throws {
        let run = try check(["result.json"] + options)
        #expect(run.status == 0)
        let unsolved =
            options.isEmpty
            ? "What would help those on the waitlist was not looked into again; --solve does that.\n" : ""
        #expect(
            run.text
                == """
                Autumn
                4 registrations; the input has no errors.
                The result agrees with the input.
                Nothing better is possible, by any objective in turn: proven by exchanges of places, without
                solving.

                """ + unsolved)
    }

    @Test func `a result that falsely claims to be the best is refused by whatever would use it`() throws {
        func problem(_ first: String, _ second: String) -> String {
            """
            {"programme": {"name": "P", "series": [{"id": "a", "capacity": 1, "schedule": {"first": "2021-09-07",
            "time": "09:00-11:00", "every": "1 week", "count": 2}}]}, "registrations": [
            {"id": "\(first)", "submitted": "2021-01-01T00:00"}, {"id": "\(second)", "submitted": "2021-02-01T00:00"}]}
            """
        }
        // What is right where the other one came first.
        let right = try CommandRun(
            ["allocate", "-", "--format", "json", "--explain", "none"], input: problem("friend", "early"))
        let forged = right.text.replacing("[1, 0]", with: "[0, 1]").replacing("[1, null]", with: "[null, 1]")
            .replacing("[\"a\", null]", with: "[null, \"a\"]")
        _ = try folder.write(problem("early", "friend"), to: "problem.json")
        _ = try folder.write(forged, to: "result.json")
        for command in [
            ["check", "problem.json", "result.json"],
            ["confirm", "problem.json", "result.json", "--output", "new.json"],
            ["documents", "problem.json", "result.json", "--output", "out"],
        ] {
            let run = try CommandRun(command, directory: folder.url)
            #expect(run.status == 1, "\(command)")
            #expect((run.text + run.errors).contains("is not the optimum"), "\(run.text) \(run.errors)")
        }
    }

    @Test func `a wrong result is told with the place of what is wrong`() throws {
        try change("\"rank\": 2", to: "\"rank\": 1")
        let run = try check(["result.json", "--format", "json"])
        #expect(run.status == 1)
        let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
        let places = try #require(report["violations"] as? [[String: String]]).compactMap { $0["place"] }
        #expect(places.contains("placements[0]"), "\(places)")
        #expect(report["solution"] == nil)
        #expect((report["warnings"] as? [Any])?.isEmpty == true)
    }

    @Test func `only solving shows that a valid result is not the best`() throws {
        // Allocated by another policy, and then said to be by the programme's.
        let other = try CommandRun(
            ["allocate", "-", "--format", "json", "--policy", "serialDictatorship"], input: autumn)
        _ = try folder.write(other.text, to: "result.json")
        #expect(try check(["result.json", "--policy", "serialDictatorship", "--solve"]).status == 0)
        #expect(try check(["result.json"]).status == 1)
    }

    // MARK: Results that are not proven to be best

    @Test func `a bound that something better beats is false`() throws {
        try giveTheOnlyPlaceToTheLater(bound: "[0, 1]")
        for options in [[], ["--solve"]] {
            let run = try check(["result.json"] + options)
            #expect(run.status == 1)
            #expect(run.text.contains("objectives[0].bound: is false: [1, 0] can be reached\n"))
        }
        for command in ["confirm", "documents"] {
            let run = try CommandRun(
                [command, "problem.json", "result.json", "--output", "x"], directory: folder.url)
            #expect(run.status == 1)
            #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "x").path))
        }
    }

    @Test(arguments: [[], ["--solve"]])
    func `a result that is not proven is called so, and what is better is told`(options: [String]) throws {
        try giveTheOnlyPlaceToTheLater(bound: "[1, 1]")
        let run = try check(["result.json"] + options)
        #expect(run.status == 0)
        #expect(
            run.text.hasSuffix(
                """
                The result agrees with the input.
                The result may not be the best: a time limit ended its search; "early" could have a place beside all
                before it that have one.

                """))
        let json = try check(["result.json", "--format", "json"] + options)
        #expect(json.status == 0)
        #expect(!json.text.contains("optimal"))
        let report = try #require(try JSONSerialization.jsonObject(with: Data(json.output)) as? [String: Any])
        #expect(report["status"] as? String == "feasible")
        let better = try #require(report["better"] as? [String: Any])
        #expect(better["registration"] as? String == "early")
        #expect(better["value"] as? [Int] == [1, 0])
    }

    @Test(arguments: [
        ["confirm", "problem.json", "result.json"], ["documents", "problem.json", "result.json", "--output", "x"],
        ["explain", "problem.json", "early", "--result", "result.json"], ["reallocate", "problem.json", "result.json"],
    ])
    func `whoever starts from a result that is not proven is told`(command: [String]) throws {
        try giveTheOnlyPlaceToTheLater(bound: "[1, 1]")
        let run = try CommandRun(command, directory: folder.url)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("result.json: not proven optimal: a time limit ended the search"))
    }

    /// Writes a problem of one place, and a result in which the later of two has it.
    private func giveTheOnlyPlaceToTheLater(bound: String) throws {
        _ = try folder.write(
            #"""
            {"programme": {"name": "P", "rules": {"policy": ["placesFirstCome"]}, "series": [{"id": "a", "capacity": 1,
              "schedule": {"first": "2021-09-07", "time": "09:00-11:00", "every": "1 week", "count": 2}}]},
             "registrations": [{"id": "early", "submitted": "2021-01-01T00:00"}, {"id": "later", "submitted": "2021-02-01T00:00"}]}
            """#, to: "problem.json")
        _ = try folder.write(
            """
            {"programme": "P", "policy": ["placesFirstCome", "seriesOrder"], "status": "feasible", "explained": "none",
             "summary": {"registrations": 2, "considered": 2, "placed": 1, "waitlisted": 1, "rejected": 0, "places": 1,
               "freePlaces": 0, "outsidePreferences": 0, "totalRank": 1},
             "placements": [{"registration": "later", "series": "a", "rank": 1, "outsidePreferences": false,
               "guaranteed": false, "confirmed": false}],
             "waitlist": [{"registration": "early", "position": 1}], "rejected": [],
             "series": [{"id": "a", "places": 1, "placed": ["later"]}], "guarantees": {"promised": [], "broken": []},
             "objectives": [{"objective": "placesFirstCome", "value": [0, 1], "bound": \(bound)},
               {"objective": "seriesOrder", "value": [null, "a"]}], "warnings": []}
            """, to: "result.json")
    }

    @Test func `how much a result explains is told in it, and is there`() throws {
        _ = try folder.write(
            overpromised.replacing("\"guaranteedPlaces\": 3", with: "\"guaranteedPlaces\": 0"), to: "problem.json")
        _ = try folder.write(
            CommandRun(["allocate", "problem.json", "--format", "json"], directory: folder.url).text, to: "result.json")
        #expect(try check(["result.json"]).status == 0)
        try change("\"explained\": \"full\"", to: "\"explained\": \"reasons\"")
        #expect(try check(["result.json"]).status == 1)
        try change("\"explained\": \"reasons\",", to: "")
        #expect(try check(["result.json"]).text.contains("explained: is missing"))
    }

    @Test func `solving says whether guarantees can be kept`() throws {
        _ = try folder.write(overpromised, to: "problem.json")
        let run = try check(["--solve", "--format", "json"])
        #expect(run.status == 2)
        let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
        let solution = try #require(report["solution"] as? [String: Any])
        #expect(solution["broken"] as? [String] == ["r3"])
        #expect(solution["status"] as? String == "optimal")
        #expect(report["violations"] == nil)
    }

    @Test func `what the next registration may break is told before it comes`() throws {
        let open = autumn.replacing("\"minimumAttendees\": 1", with: "\"guaranteedPlaces\": 4")
        _ = try folder.write(
            open.replacing("\"suits\": [\"tue\"]", with: "\"suits\": [\"tue\"], \"impossible\": [\"wed\"]")
                .replacing("\"preferences\": [\"tue\", \"wed\"]}", with: "\"withdrawn\": true}")
                .replacing("\"suits\": [\"tue\", \"wed\"]}", with: "\"withdrawn\": true}"), to: "problem.json")
        let run = try check(["--format", "json"])
        #expect(run.status == 0)
        let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
        let guarantees = try #require(report["guarantees"] as? [String: Any])
        #expect(guarantees["promised"] as? [String] == ["r2"])
        #expect(guarantees["remaining"] as? Int == 3)
        #expect((guarantees["broken"] as? [Any])?.isEmpty == true)
        let next = try #require(guarantees["next"] as? [[String: Any]])
        #expect(next.map { $0["series"] as? String } == ["tue", "wed"])
        #expect(next.map { $0["breaks"] as? Bool } == [true, false])
        #expect(next.map { $0["reasons"] != nil } == [true, false])
        let text = try check([]).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("1 of the first 4 (Berg (r2)) can only use Tuesdays, which has 1 place."), "\(text)")
    }

    @Test func `a guarantee that cannot be kept ends checking with 2, without solving too`() throws {
        _ = try folder.write(overpromised, to: "problem.json")
        let run = try check([])
        #expect(run.status == 2)
        #expect(run.text.contains("Cato's guarantee cannot be kept: "))
        // What is wrong with a result is another question.
        #expect(try check(["result.json"]).status == 1)
    }

    @Test func `warnings are sentences`() throws {
        try change("08:01", to: "08:00", in: "problem.json")
        let run = try check([])
        #expect(run.status == 0)
        #expect(
            run.text.hasSuffix(
                """
                Warning: Åsgård and Berg (r2) registered at the same time; they stand in the order of their ids.

                """))
    }

    @Test func `a result that cannot be read is wrong input`() throws {
        try change("\"rank\"", to: "\"rnk\"")
        let run = try check(["result.json"])
        #expect(run.status == 65)
        #expect(run.errors.contains(#"did you mean "rank"?"#))
    }

    @Test func `an explanation can be taken from a result without solving`() throws {
        let solved = try CommandRun(["explain", "problem.json", "r3"], directory: folder.url)
        let read = try CommandRun(
            ["explain", "problem.json", "r3", "--result", "result.json"], directory: folder.url)
        #expect(solved.status == 0 && read.status == 0)
        #expect(solved.output == read.output)
    }

    private func check(_ arguments: [String]) throws -> CommandRun {
        try CommandRun(["check", "problem.json"] + arguments, directory: folder.url)
    }

    private func change(_ old: String, to new: String, in name: String = "result.json") throws {
        let text = try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
        #expect(text.contains(old))
        _ = try folder.write(text.replacing(old, with: new), to: name)
    }
}
