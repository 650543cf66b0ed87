import Foundation
import Testing

/// `rekke documents`.
@Suite(.serialized) struct `Documents` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try folder.write(autumn, to: "problem.json")
        _ = try folder.write(CommandRun(["allocate", "-", "--format", "json"], input: autumn).text, to: "result.json")
    }

    private func rekke(_ arguments: String...) throws -> CommandRun {
        try CommandRun(["documents"] + arguments, directory: folder.url)
    }

    private func text(of path: String) throws -> String {
        try String(contentsOf: folder.url.appending(path: path), encoding: .utf8)
    }

    private func bytes(of path: String) throws -> Data { try Data(contentsOf: folder.url.appending(path: path)) }

    private func files() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.url.path).sorted()
    }

    @Test func `letters and calendars go to a folder, the same bytes every time`() throws {
        let run = try rekke("problem.json", "result.json", "--output", "out", "--language", "nb")
        #expect(run.status == 0 && run.output.isEmpty)
        #expect(run.errors.hasPrefix("warning: the sender has no e-mail address: ") && run.errors.hasSuffix("away\n"))
        let first = try files()
        #expect(first.count { $0.hasPrefix("out/calendars/registrations/") && $0.hasSuffix(".ics") } == 10)
        #expect(first.contains("out/calendars/registrations/r2/2021-09-07-0900.ics"))
        // Berg answered twice.
        #expect(first.count { $0.hasPrefix("out/letters/") } == 11)
        #expect(try text(of: "out/letters/r3.txt").contains("Dere står på venteliste"))
        let before = try first.filter { $0.contains(".") }.map(bytes)
        #expect(try rekke("problem.json", "result.json", "--output", "out", "--language", "nb").status == 0)
        #expect(try files() == first)
        #expect(try first.filter { $0.contains(".") }.map(bytes) == before)
    }

    @Test func `who was told of a place and is in the problem no longer is asked about`() throws {
        #expect(try rekke("problem.json", "result.json", "--output", "out").status == 0)
        let lines = autumn.split(separator: "\n", omittingEmptySubsequences: false)
        let without = lines.filter { !$0.contains(#""id": "r2""#) }.joined(separator: "\n")
        _ = try folder.write(without, to: "fewer.json")
        _ = try folder.write(
            CommandRun(["allocate", "-", "--format", "json"], input: without).text, to: "fewer-result.json")
        let run = try rekke("fewer.json", "fewer-result.json", "--output", "later", "--earlier", "out/manifest.json")
        #expect(run.status == 65)
        #expect(
            run.errors.contains(
                "\"r2\" was told that it has a place or waits for one, and is not in the problem any more; keep it there, "
                    + "with \"withdrawn\": true (as the change {\"withdraw\": \"r2\"} makes it) if it takes no part, or "
                    + "leave out --earlier"), "\(run.errors)")
        #expect(try files().allSatisfy { !$0.hasPrefix("later") })
    }

    @Test func `only the kinds that are asked for are written`() throws {
        #expect(try rekke("problem.json", "result.json", "--output", "out", "--only", "calendar").status == 0)
        #expect(try files().allSatisfy { !$0.hasPrefix("out/letters") })
        #expect(try files().contains("out/calendars/registrations/r1.ics"))
    }

    @Test func `a date and a sender stand in letters and calendars`() throws {
        let sender = "Enhet for møter <post@example.no>"
        let run = try rekke(
            "problem.json", "result.json", "--output", "out", "--date", "2021-09-01", "--sender", sender)
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        #expect(try text(of: "out/letters/r1.txt").contains("1 September 2021\n"))
        #expect(try text(of: "out/letters/r1.txt").contains("post@example.no"))
        let calendar = try text(of: "out/calendars/registrations/r1.ics")
        #expect(calendar.contains("DTSTAMP:20210831T220000Z\r\n"))
        #expect(calendar.contains("ORGANIZER;CN=Enhet for møter:mailto:post@example.no\r\n"))
    }

    @Test func `what was sent before is updated and cancelled`() throws {
        #expect(try rekke("problem.json", "result.json", "--output", "out").status == 0)
        _ = try folder.write(#"{"scenario": "gone", "changes": [{"withdraw": "r2"}]}"#, to: "gone.json")
        let run = try CommandRun(
            [
                "reallocate", "problem.json", "result.json", "gone.json", "--changed", "changed.json", "--format",
                "json", "--output", "new.json",
            ], directory: folder.url)
        #expect(run.status == 0, "\(run.errors)")
        let documents = try rekke(
            "changed.json", "new.json", "--output", "later", "--earlier", "out/manifest.json")
        #expect(documents.status == 0, "\(documents.errors)")
        #expect(try text(of: "later/calendars/registrations/r2.cancelled.ics").contains("METHOD:CANCEL\r\n"))
        #expect(try text(of: "later/letters/r3.txt").contains("A place has become free"))
        #expect(try text(of: "later/letters/r2.txt").contains("your registration is withdrawn"))
        let news = try rekke(
            "changed.json", "new.json", "--output", "news", "--earlier", "out/manifest.json", "--only-news")
        #expect(news.status == 0, "\(news.errors)")
        #expect(!(try files().contains("news/letters/r1.txt")))
        #expect(try text(of: "news/letters/r3.txt") == text(of: "later/letters/r3.txt"))
        #expect(try rekke("changed.json", "new.json", "--output", "news", "--only-news").status == 64)
    }

    @Test func `an id that was another registration's before is refused`() throws {
        #expect(try rekke("problem.json", "result.json", "--output", "out").status == 0)
        let other = try folder.write(autumn.replacing("Cato", with: "Dahl"), to: "other.json")
        _ = try folder.write(CommandRun(["allocate", other.path, "--format", "json"]).text, to: "later.json")
        let run = try rekke("other.json", "later.json", "--output", "later", "--earlier", "out/manifest.json")
        #expect(run.status == 65)
        #expect(
            run.errors == """
                out/manifest.json:1:1: identities[2]: "r3" was another registration then: its organisation or its time of \
                registration was different; give registrations the ids that they had, or leave out --earlier
                1 error; nothing was written

                """)
        #expect(!(try files().contains("later")))
        _ = try folder.write(autumn.replacing("\"Cato\"", with: "\" CATO \""), to: "other.json")
        _ = try folder.write(CommandRun(["allocate", other.path, "--format", "json"]).text, to: "later.json")
        #expect(
            try rekke("other.json", "later.json", "--output", "later", "--earlier", "out/manifest.json").status == 0)
    }

    @Test func `a wrong result is said, and nothing is written`() throws {
        let wrong = try text(of: "result.json").replacing("\"series\": \"tue\"", with: "\"series\": \"wed\"")
        _ = try folder.write(wrong, to: "wrong.json")
        let run = try rekke("problem.json", "wrong.json", "--output", "out")
        #expect(run.status == 1)
        #expect(run.errors.contains("wrong.json: placements") && run.errors.hasSuffix("nothing was written\n"))
        #expect(try files().allSatisfy { !$0.hasPrefix("out") })
    }

    @Test func `letters that somebody edited are lost only where that is asked for`() throws {
        #expect(try rekke("problem.json", "result.json", "--output", "out").status == 0)
        _ = try folder.write("mine", to: "out/letters/r1.txt")
        let run = try rekke("problem.json", "result.json", "--output", "out")
        #expect(run.status == 74)
        #expect(
            run.errors == """
                out: edited since it was written: letters/r1.txt; move the folder away, or replace them with --replace-edited
                nothing was written

                """)
        #expect(try text(of: "out/letters/r1.txt") == "mine")
        #expect(try rekke("problem.json", "result.json", "--output", "out", "--replace-edited").status == 0)
        #expect(try text(of: "out/letters/r1.txt") != "mine")
    }

    @Test func `a folder of other things is left alone`() throws {
        let run = try rekke("problem.json", "result.json", "--output", ".")
        #expect(run.status == 74)
        #expect(run.errors.contains("it holds other things than documents of rekke"))
    }

    @Test(arguments: [
        ["problem.json", "result.json"], ["problem.json", "--output", "out"],
        ["problem.json", "result.json", "--output", "out", "--date", "2021-13-01"],
        ["problem.json", "result.json", "--output", "out", "--sender", "A <b"],
        ["problem.json", "result.json", "--output", "out", "--only", "lettres"], ["-", "-", "--output", "out"],
    ]) func `wrong usage is said`(arguments: [String]) throws {
        #expect(try CommandRun(["documents"] + arguments, directory: folder.url).status == 64)
    }

    @Test func `templates are written, changed and used, and their faults told`() throws {
        #expect(try rekke("--write-templates", "templates").status == 0)
        #expect(try files().count { $0.hasPrefix("templates/") } == 36)
        // What is there is not written over.
        #expect(try rekke("--write-templates", "templates").status == 74)
        #expect(try rekke("problem.json", "result.json", "--output", "one").status == 0)
        #expect(
            try rekke("problem.json", "result.json", "--output", "two", "--templates", "templates").status == 0)
        #expect(try text(of: "one/manifest.json") == text(of: "two/manifest.json"))
        _ = try folder.write("{{organization}}", to: "templates/place.en.txt")
        let run = try rekke("problem.json", "result.json", "--output", "three", "--templates", "templates")
        #expect(run.status == 65)
        #expect(
            run.errors == """
                templates/place.en.txt:1:1: no variable "organization"; did you mean "organisation"?
                1 error; nothing was written

                """)
        #expect(try rekke("problem.json", "result.json", "--output", "four", "--templates", "none").status == 66)
    }

    @Test func `a manifest that is none is said`() throws {
        let run = try rekke("problem.json", "result.json", "--output", "out", "--earlier", "result.json")
        #expect(run.status == 65)
    }
}
