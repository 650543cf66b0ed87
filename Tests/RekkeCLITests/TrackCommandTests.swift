import Foundation
import Testing

private let arena = """
    {"programme": {"name": "Arena", "rules": {"guaranteedPlaces": 1}, "series": [
      {"id": "g1", "track": "groups", "name": "Group 1", "meetings": [{"start": "2016-10-19T09:00", "end": "2016-10-19T12:00"}]},
      {"id": "t1", "track": "themes", "name": "Theme 1", "meetings": [{"start": "2016-10-19T11:00", "end": "2016-10-19T13:00"}]},
      {"id": "t2", "track": "themes", "name": "Theme 2", "meetings": [{"start": "2016-10-19T14:00", "end": "2016-10-19T15:00"}]},
      {"id": "t3", "track": "themes", "status": "candidate", "meetings": [{"start": "2016-10-19T14:00", "end": "2016-10-19T15:00"}]}]},
     "registrations": [
      {"id": "r1", "organisation": "Åsen", "submitted": "2016-08-01T08:00", "preferences": ["g1", "t1", "t2", "t3"]},
      {"id": "r2", "organisation": "Bakken", "submitted": "2016-08-02T08:00", "preferences": ["g1", "t2", "t3"]}]}
    """

@Suite(.serialized) struct `Programmes with tracks` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try folder.write(arena, to: "problem.json")
        _ = try folder.write(run("allocate", "problem.json", "--format", "json").text, to: "result.json")
    }

    private func run(_ arguments: String...) throws -> CommandRun { try CommandRun(arguments, directory: folder.url) }

    private func change(_ text: String, to other: String) throws {
        let file = folder.url.appending(path: "result.json")
        let before = try String(contentsOf: file, encoding: .utf8)
        #expect(before.contains(text), "\(before)")
        _ = try folder.write(before.replacing(text, with: other), to: "result.json")
    }

    @Test func `the result has a list of tracks whose entries say which one they are of`() throws {
        let data = try Data(contentsOf: folder.url.appending(path: "result.json"))
        let result = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(result["status"] as? String == "optimal")
        let tracks = try #require(result["tracks"] as? [[String: Any]])
        #expect(tracks.map { $0["track"] as? String } == ["groups", "themes"])
        let placements = tracks.flatMap { $0["placements"] as? [[String: Any]] ?? [] }
        #expect(placements.map { $0["series"] as? String } == ["g1", "t2"])
        #expect(placements.map { $0["track"] as? String } == ["groups", "themes"])
        let waitlists = tracks.map { ($0["waitlist"] as? [[String: Any]] ?? []).map { $0["track"] as? String } }
        #expect(waitlists == [["groups"], ["themes"]])
    }

    @Test func `a right result is right, and a wrong one is told with its track`() throws {
        #expect(try run("check", "problem.json", "result.json", "--solve").status == 0)
        try change("\"series\": \"t2\"", to: "\"series\": \"t1\"")
        let wrong = try run("check", "problem.json", "result.json")
        #expect(wrong.status == 1)
        #expect(
            wrong.text.contains("tracks[1].placements[0]: \"t1\" meets at the same time as \"g1\""), "\(wrong.text)")
        #expect(try run("confirm", "problem.json", "result.json").status == 1)
    }

    @Test func `an entry of another track is an error of the file`() throws {
        // The first one is the placement's.
        try change(
            "\"series\": \"t2\",\n          \"track\": \"themes\"",
            to: "\"series\": \"t2\",\n          \"track\": \"groups\"")
        let wrong = try run("check", "problem.json", "result.json")
        #expect(wrong.status == 65)
        #expect(wrong.errors.contains("this is part of the track \"themes\", and says \"groups\""), "\(wrong.errors)")
    }

    @Test(arguments: [
        (
            "\"status\": \"optimal\",\n  \"tracks\"", "\"status\": \"feasible\",\n  \"tracks\"",
            "the tracks say \"optimal\""
        ),
        ("\n  \"programme\": \"", "\n  \"programme\": \"Another: ", "the tracks name another programme"),
        ("\n  \"policy\": [", "\n  \"policy\": [\"guarantees\", ", "the tracks have another policy"),
    ])
    func `what stands at the top is what every track says`(text: String, other: String, message: String) throws {
        try change(text, to: other)
        let wrong = try run("check", "problem.json", "result.json")
        #expect(wrong.status == 65)
        #expect(wrong.errors.contains(message), "\(wrong.errors)")
    }

    @Test func `an explanation goes through the tracks`() throws {
        let text = try run("explain", "problem.json", "r1", "--result", "result.json").text
        #expect(text.contains("Track: groups"))
        #expect(text.contains("Track: themes"))
        #expect(
            try run("explain", "problem.json", "r1", "--result", "result.json", "--language", "nb").text.contains(
                "Spor: themes"))
        let document = try run("explain", "problem.json", "r2", "--format", "json").output
        let object = try #require(try JSONSerialization.jsonObject(with: Data(document)) as? [String: [[String: Any]]])
        #expect(object["tracks"]?.map { $0["outcome"] as? String } == ["waitlisted", "waitlisted"])
    }

    @Test func `the sheet has the track first`() throws {
        let lines = try run("allocate", "problem.json", "--format", "csv").text.split(separator: "\r\n")
        #expect(lines.first?.contains("track;registration;organisation;outcome") == true)
        #expect(lines.dropFirst().map { $0.prefix { $0 != ";" } } == ["groups", "groups", "themes", "themes"])
    }

    @Test func `confirmed places of several tracks are read again`() throws {
        let confirmed = try run("confirm", "problem.json", "result.json").text
        _ = try folder.write(confirmed, to: "confirmed.json")
        #expect(confirmed.contains("\"placed\": ["))
        let again = try run("allocate", "confirmed.json", "--format", "csv").text
        #expect(again.contains("groups;r1;Åsen;placed;g1"))
        #expect(again.contains("themes;r1;Åsen;placed;t2"))
    }

    @Test func `what looks at one track asks for its name`() throws {
        let unnamed = try run("plan", "problem.json", "--add", "1")
        #expect(unnamed.status == 64)
        #expect(
            unnamed.errors.contains(
                "the programme has the tracks \"groups\" and \"themes\"; name one of them with --track"))
        let unknown = try run("model", "problem.json", "--track", "theme")
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("no track \"theme\"; did you mean \"themes\"?"))
        #expect(try run("model", "problem.json", "--track", "themes").text.contains("t2"))
        let plan = try run("plan", "problem.json", "--add", "1", "--track", "themes")
        #expect(plan.status == 0, "\(plan.errors)")
        #expect(plan.text.contains("Add t3"), "\(plan.text)")
    }

    @Test func `a scenario is tried in all tracks, also one that it adds`() throws {
        _ = try folder.write("scenario: Withdrawal\nchanges: [{withdraw: r1}]\n", to: "withdrawal.yaml")
        let evening = """
            scenario: An evening
            changes:
              - addSeries: {id: e1, track: evening, meetings: [{start: 2016-10-19T18:00, end: 2016-10-19T19:00}]}
              - setRegistration: {id: r2, preferences: [g1, t2, e1]}

            """
        _ = try folder.write(evening, to: "evening.yaml")
        let json = try run("scenario", "problem.json", "withdrawal.yaml", "evening.yaml", "--format", "json")
        #expect(json.status == 0, "\(json.errors)")
        let document = try #require(try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any])
        #expect(document["status"] as? String == "optimal")
        let tracks = try #require(document["tracks"] as? [[String: Any]])
        #expect(tracks.map { $0["track"] as? String } == ["groups", "themes", "evening"])
        let gained = tracks.map { track in
            (track["scenarios"] as? [[String: Any]] ?? []).map {
                ($0["difference"] as? [String: Any])?["gained"] as? [String]
            }
        }
        #expect(gained == [[["r2"], []], [["r2"], []], [[], ["r2"]]])
        let table = try run("scenario", "problem.json", "withdrawal.yaml").text
        #expect(table.contains("Track: groups") && table.contains("Track: themes"), "\(table)")
        #expect(table.contains("Bakken (r2): Theme 2"), "\(table)")
        let page = try run(
            "documents", "problem.json", "result.json", "--track", "themes", "--output", "page", "--only", "report",
            "--scenario", "withdrawal.yaml", "--scenario", "evening.yaml")
        #expect(page.status == 0, "\(page.errors)")
        let report = try String(contentsOf: folder.url.appending(path: "page/report.html"), encoding: .utf8)
        #expect(report.contains("Withdrawal"))
    }

    @Test func `documents of another track are not replaced`() throws {
        func write(_ track: String) throws -> CommandRun {
            try run(
                "documents", "problem.json", "result.json", "--track", track, "--output", "both", "--only", "letters")
        }
        #expect(try write("groups").status == 0)
        let other = try write("themes")
        #expect(other.status == 74)
        #expect(
            other.errors
                == "both: it holds the documents of the track \"groups\"; give each track a folder of its own\nnothing was "
                + "written\n")
        #expect(try write("groups").status == 0)
    }

    @Test func `documents of another track are no earlier ones`() throws {
        let first = try run(
            "documents", "problem.json", "result.json", "--track", "groups", "--output", "groups", "--only", "letters")
        #expect(first.status == 0, "\(first.errors)")
        let mixed = try run(
            "documents", "problem.json", "result.json", "--track", "themes", "--output", "themes", "--only", "letters",
            "--earlier", "groups/manifest.json")
        #expect(mixed.status == 65)
        #expect(mixed.errors.contains("programme: these are the documents of the track \"groups\""), "\(mixed.errors)")
        let again = try run(
            "documents", "problem.json", "result.json", "--track", "groups", "--output", "again", "--only", "letters",
            "--earlier", "groups/manifest.json")
        #expect(again.status == 0, "\(again.errors)")
    }

    @Test func `places of all tracks are given anew, checked, confirmed and recorded`() throws {
        _ = try folder.write("scenario: Withdrawal\nchanges: [{withdraw: r1}]\n", to: "withdrawal.yaml")
        let anew = try run(
            "reallocate", "problem.json", "result.json", "withdrawal.yaml", "--format", "json", "--output", "new.json",
            "--changed", "changed.json", "--record", "record.json")
        #expect(anew.status == 0, "\(anew.errors)")
        let check = ["check", "problem.json", "new.json", "--earlier", "result.json", "--scenario", "withdrawal.yaml"]
        let right = try CommandRun(check + ["--solve", "--record", "record.json"], directory: folder.url)
        #expect(right.status == 0, "\(right.text)\(right.errors)")
        #expect(try run("check", "changed.json", "new.json").status == 0)
        let confirmed = try run("confirm", "changed.json", "new.json").text
        #expect(confirmed.contains("\"placed\": ["))
        let text = try run("reallocate", "problem.json", "result.json", "withdrawal.yaml").text
        #expect(text.contains("Track: groups") && text.contains("Track: themes"), "\(text)")
        #expect(text.contains("Bakken (r2): Group 1") && text.contains("Bakken (r2): Theme 2"), "\(text)")
        let documents = try run(
            "documents", "changed.json", "new.json", "--output", "documents", "--track", "themes", "--record",
            "record.json")
        #expect(documents.status == 0, "\(documents.errors)")
        // Who came with which place in a track is held against the earlier result.
        let file = folder.url.appending(path: "new.json")
        let document = try String(contentsOf: file, encoding: .utf8)
        let held = /"held": \[\s*{[^}]*"registration": "r1",\s*"series": "t2"\s*}\s*\]/
        #expect(document.contains(held), "\(document)")
        _ = try folder.write(document.replacing(held, with: "\"held\": []"), to: "new.json")
        let wrong = try CommandRun(check, directory: folder.url)
        #expect(wrong.status == 1)
        #expect(wrong.text.contains("tracks[1].held: should be \"r1 in t2\""), "\(wrong.text)")
    }

    @Test func `a record of all tracks says what came of each`() throws {
        _ = try run("allocate", "problem.json", "--record", "record.json", "--output", "table.txt")
        let record = folder.url.appending(path: "record.json")
        let text = try String(contentsOf: record, encoding: .utf8)
        #expect(text.contains("\"track\": \"groups\"") && text.contains("\"track\": \"themes\""))
        #expect(try run("check", "problem.json", "result.json", "--record", "record.json").status == 0)
        _ = try folder.write(text.replacing("\"track\": \"themes\"", with: "\"track\": \"theme\""), to: "record.json")
        let wrong = try run("check", "problem.json", "result.json", "--record", "record.json")
        #expect(wrong.status == 1)
        #expect(wrong.text.contains("record.tracks: are not those of the result"), "\(wrong.text)")
    }

    @Test func `results of other tracks are no results of the programme`() throws {
        try change("\"track\": \"groups\"", to: "\"track\": \"g\"")
        let wrong = try run("check", "problem.json", "result.json")
        #expect(wrong.status == 64)
        #expect(wrong.errors.contains("the tracks are not \"groups\" and \"themes\", in this order"))
    }
}
