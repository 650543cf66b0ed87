import Foundation
import Testing

@Suite(.serialized) struct `rekke plan` {
    /// Wednesdays are only a candidate.
    private let candidate = autumn.replacing(#""id": "wed", "#, with: #""id": "wed", "status": "candidate", "#)

    private func document(_ run: CommandRun) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    }

    @Test func `begins with the allocation of the problem as it is`() throws {
        let plan = try CommandRun(["plan", "-", "--add", "1", "--format", "json"], input: candidate)
        #expect(plan.status == 0, "\(plan.errors)")
        let plans = try #require(document(plan)["plans"] as? [[String: Any]])
        let allocation = try document(CommandRun(["allocate", "-", "--format", "json"], input: candidate))
        #expect(plans.map { $0["added"] as? [String] } == [[], ["wed"]])
        #expect(plans[0]["result"] as? NSDictionary == allocation as NSDictionary)
        let summary = (plans[1]["result"] as? [String: Any])?["summary"] as? [String: Int]
        #expect(summary?["placed"] == 2)
        #expect(summary?["places"] == 2)
    }

    @Test func `adds what passes a check of the problem with it`() throws {
        let plan = try CommandRun(["plan", "-", "--add", "1", "--format", "json"], input: candidate)
        let plans = try #require(document(plan)["plans"] as? [[String: Any]])
        let folder = try TemporaryFolder()
        let result = try JSONSerialization.data(withJSONObject: try #require(plans[1]["result"]))
        let file = try folder.write(String(decoding: result, as: UTF8.self), to: "result.json")
        let policy =
            "guarantees,fewestOutsidePreferences,mostPlaces,placesFirstCome,fewestAddedSeries,ranksFirstCome,seriesOrder"
        let check = try CommandRun(["check", "-", file.path, "--policy", policy], input: autumn)
        // It counts the added one.
        #expect(check.status == 1)
        #expect(check.text.contains("objectives[4]"), "\(check.text)")
    }

    @Test func `gives a table in both languages`() throws {
        let english = try CommandRun(["plan", "-", "--add", "2"], input: candidate)
        #expect(english.status == 0)
        #expect(english.text.contains("+ Add Wednesdays"))
        #expect(english.text.contains("It is proven that no other choice is better."))
        let norwegian = try CommandRun(["plan", "-", "--add", "2", "--language", "nb"], input: candidate)
        #expect(norwegian.text.contains("+ Legg til Wednesdays"))
    }

    @Test func `a guarantee that is broken as it is ends with 2`() throws {
        #expect(try CommandRun(["plan", "-", "--add", "1"], input: overpromised).status == 2)
    }

    @Test func `a time limit ends with 75, and with what there is`() throws {
        let run = try CommandRun(
            ["plan", "-", "--add", "1", "--time-limit", "0.000001", "--method", "integerProgram"], input: candidate)
        #expect(run.status == 75)
        #expect(run.text.contains("The time limit ended the search"), "\(run.text)")
    }

    @Test(arguments: [
        ["plan", "-"], ["plan", "-", "--add", "0"], ["plan", "-", "--add", "some"],
        ["plan", "-", "--add", "1", "--facilitators", "-1"], ["plan", "-", "--add", "1", "--format", "csv"],
    ])
    func `wrong usage is 64, and says how`(arguments: [String]) throws {
        let run = try CommandRun(arguments, input: candidate)
        #expect(run.status == 64)
        #expect(run.errors.localizedStandardContains("usage: rekke"))
    }
}
