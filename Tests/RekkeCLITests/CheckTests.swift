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
        #expect(run.text == "Autumn\n4 registrations; the input has no errors.\nThe result agrees with the input.\n")
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
        #expect(run.text.contains("The guarantee of Cato cannot be kept: "))
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
                Warning: Åsgård and Berg (r2) registered at the same time; their ids decide which of them goes
                         first.

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
