import Foundation
import Testing

/// `rekke import`, and registrations from tables for the other commands.
@Suite struct ImportCommandTests {
    private static let programme = """
        programme:
          name: Autumn
          rules: {minimumAttendees: 1}
          series:
            - {id: tue, meetings: [{start: 2021-09-07T09:00, end: 2021-09-07T11:00}]}
            - {id: wed, meetings: [{start: 2021-09-08T09:00, end: 2021-09-08T11:00}]}
          form:
            columns: {id: ID, submitted: Time, suits: Days}

        """
    private static let form = "ID,Time,Days\nr1,2021-06-01T08:00,tuesday\nr2,2021-06-01T08:01,\"tuesday, wednesday\"\n"

    /// A folder with `programme.yaml`, `form.csv` and `people.csv`.
    private static func folder(form: String = form) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        _ = try folder.write(programme, to: "programme.yaml")
        _ = try folder.write(form, to: "form.csv")
        _ = try folder.write("registration,id\nr1,p1\n", to: "people.csv")
        return folder
    }

    private static func text(_ name: String, in folder: TemporaryFolder) -> String? {
        try? String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
    }

    @Test func `an import writes a problem that gives what the form gives`() throws {
        let folder = try ImportCommandTests.folder()
        let run = try CommandRun(
            [
                "import", "form.csv", "--programme", "programme.yaml", "--attendees", "people.csv", "--output",
                "problem.json",
            ], directory: folder.url)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.text.contains("2  r1; 1 June 2021, 08:00; suits: tue; 1 attendee: p1"))
        let tables = ["--registrations", "form.csv", "--attendees", "people.csv", "--format", "json"]
        let fromForm = try CommandRun(["allocate", "programme.yaml"] + tables, directory: folder.url)
        let fromProblem = try CommandRun(["allocate", "problem.json", "--format", "json"], directory: folder.url)
        #expect(fromForm.status == 0, "\(fromForm.errors)")
        #expect(fromForm.output == fromProblem.output)
    }

    @Test func `with a hyphen the problem goes to standard output, and what was understood to standard error`() throws {
        let folder = try ImportCommandTests.folder()
        let arguments = ["import", "form.csv", "--programme", "programme.yaml", "--output"]
        let written = try CommandRun(arguments + ["problem.json"], directory: folder.url)
        let shown = try CommandRun(arguments + ["-"], directory: folder.url)
        #expect(written.status == 0 && shown.status == 0, "\(shown.errors)")
        #expect(shown.text == ImportCommandTests.text("problem.json", in: folder))
        #expect(shown.errors == written.text)
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "-").path))
    }

    @Test(arguments: [
        ["check"], ["allocate"], ["explain", "r1"], ["scenario", "open.yaml"], ["plan", "--add", "1"], ["model"],
    ])
    func `every command takes registrations from a form`(command: [String]) throws {
        let folder = try ImportCommandTests.folder()
        _ = try folder.write("scenario: S\nchanges: [{withdraw: r1}]\n", to: "open.yaml")
        let run = try CommandRun(
            [command[0], "programme.yaml"] + command.dropFirst() + ["--registrations", "form.csv"],
            directory: folder.url)
        #expect(run.status == 0, "\(run.errors)")
        #expect(!run.output.isEmpty)
    }

    @Test func `a form with errors writes nothing`() throws {
        let folder = try ImportCommandTests.folder(form: ImportCommandTests.form.replacing("tuesday,", with: "tusday,"))
        let run = try CommandRun(
            ["import", "form.csv", "--programme", "programme.yaml", "--output", "problem.json"], directory: folder.url)
        #expect(run.status == 65)
        #expect(
            run.errors == """
                form.csv:3:3: no series fits "tusday"; did you mean "tuesday" (tue)?
                1 error; nothing was written

                """)
        #expect(ImportCommandTests.text("problem.json", in: folder) == nil)
    }

    @Test func `absences in free texts are taken only where they are accepted`() throws {
        let folder = try ImportCommandTests.folder(
            form: "ID,Time,Days,People,Remarks\nr1,2021-06-01T08:00,tuesday,Kari Moe,Kari is away on 2021-09-07\n")
        _ = try folder.write(
            ImportCommandTests.programme.replacing("suits: Days", with: "suits: Days, attendees: People"),
            to: "programme.yaml")
        let arguments = ["import", "form.csv", "--programme", "programme.yaml", "--output", "problem.json"]
        for (option, isTaken) in [([], false), (["--accept-absences"], true)] {
            let run = try CommandRun(arguments + option, directory: folder.url)
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.text.contains("Kari Moe, 7 Sept 2021: “Kari is away on 2021-09-07”"), "\(run.text)")
            let problem = try #require(ImportCommandTests.text("problem.json", in: folder))
            #expect(problem.contains("unavailable") == isTaken, "\(problem)")
        }
    }

    @Test func `a file that is not there cannot be read`() throws {
        let folder = try ImportCommandTests.folder()
        let run = try CommandRun(["allocate", "programme.yaml", "--registrations", "none.csv"], directory: folder.url)
        #expect(run.status == 66)
        #expect(run.errors.hasPrefix("none.csv: there is no such file\n"))
    }

    @Test func `a record tells the tables that were read`() throws {
        let folder = try ImportCommandTests.folder()
        let tables = ["--registrations", "form.csv", "--attendees", "people.csv"]
        let run = try CommandRun(
            ["allocate", "programme.yaml", "--format", "json", "--output", "result.json", "--record", "record.json"]
                + tables,
            directory: folder.url)
        #expect(run.status == 0, "\(run.errors)")
        let check = ["check", "programme.yaml", "result.json", "--record", "record.json"] + tables
        #expect(try CommandRun(check, directory: folder.url).status == 0)
        _ = try folder.write(ImportCommandTests.form + "\n", to: "form.csv")
        let changed = try CommandRun(check, directory: folder.url)
        #expect(changed.status == 1)
        #expect(changed.text.contains("record.sha256.registrations"), "\(changed.text)")
    }
}
