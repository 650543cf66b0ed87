import Foundation
import Rekke
import RekkeFormats
import Testing

@Suite(.serialized) struct `A new programme` {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func new(
        _ options: String..., file: String = "programme.yaml", answers: String? = nil
    ) throws -> CommandRun {
        try CommandRun(["new", file] + options, directory: folder.url, terminal: answers != nil, answers: answers)
    }

    private func written(_ file: String = "programme.yaml") throws -> String {
        try String(contentsOf: folder.url.appending(path: file), encoding: .utf8)
    }

    private func expectRight(_ file: String = "programme.yaml") throws {
        let check = try CommandRun(["check", file], directory: folder.url)
        #expect(check.status == 0, "\(check.errors)")
    }

    @Test func `is what the options say`() throws {
        let run = try new(
            "--name", "Study \"circles\"", "--first", "2027-01-12", "--weekdays", "tuesday, thu", "--time",
            "13:00-15:00",
            "--every", "2 weeks", "--meetings", "5", "--parallel", "2", "--places", "3", "--except",
            "2027-02-22/2027-02-26, 2027-03-09", "--deadline", "2026-12-18T15:00")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.isEmpty)
        #expect(run.errors == "There is a meeting on 25 Mar 2027, which is Maundy Thursday.\n")
        try expectRight()
        let problem = try Problem(contentsOf: folder.url.appending(path: "programme.yaml").path)
        let series = problem.programme.series
        #expect(problem.programme.name == "Study \"circles\"")
        #expect(series.map(\.id) == ["tue", "tue-2", "thu", "thu-2"])
        #expect(series.map(\.name) == ["Tuesdays", "Tuesdays 2", "Thursdays", "Thursdays 2"])
        #expect(series.allSatisfy { $0.capacity == 3 && $0.meetings.count == 5 })
        let text = try written()
        #expect(text.contains("first: 2027-01-12") && text.contains("first: 2027-01-14"))
        #expect(text.contains("except: [2027-02-23, 2027-03-09]") && text.contains("except: [2027-02-25]"))
        #expect(text.contains("    deadline: 2026-12-18T15:00 "))
    }

    @Test func `has defaults for all but its name and its first day`() throws {
        #expect(try new("--name", "Circles", "--first", "2027-01-13").status == 0)
        try expectRight()
        let text = try written()
        for line in [
            "    - id: wed ", "      capacity: 1 ", "        time: \"09:00-11:00\" ", "        every: 4 weeks ",
            "        count: 4 ", "    deadline: 2026-12-30T23:59:59 ",
        ] { #expect(text.contains("\n" + line), "\(line)") }
        #expect(!text.contains("except"))
    }

    @Test func `explains its lines, in Norwegian too`() throws {
        #expect(try new("--name", "Kretser", "--first", "2027-01-13", "--language", "nb").status == 0)
        try expectRight()
        let lines = try written().split(separator: "\n")
        let plain = lines.filter { !$0.contains("#") }
        #expect(plain == ["programme:", "  rules:", "      schedule:"])
        #expect(lines.contains { $0.contains("name: \"Onsdager\"") && $0.hasSuffix("# navnet på møterekken") })
    }

    @Test(arguments: ["en", "nb", "nn"]) func `is right, too, with what is commented out`(language: String) throws {
        #expect(try new("--name", "Circles", "--first", "2027-01-13", "--language", language).status == 0)
        let whole = try written().replacing("registrations: []", with: "registrations:")
            .split(separator: "\n").map { line in
                line.replacing(#/^( +)\# /#) { $0.1 }
            }
        let file = try folder.write(whole.joined(separator: "\n"), to: "whole.yaml")
        let problem = try Problem(contentsOf: file.path)
        #expect(problem.registrations.map(\.id) == ["r1"])
        #expect(problem.programme.facilitators.map(\.id) == ["f1"])
        #expect(problem.programme.rules.guaranteedPlaces == 3)
    }

    @Test func `promises no more places than there are`() throws {
        let options = ["--name", "x", "--first", "2027-01-12", "--places", "2"]
        let run = try CommandRun(["new", "p.yaml", "--guarantees", "5"] + options, directory: folder.url)
        #expect(run.status == 64, "\(run.text)")
        #expect(
            run.errors.contains("The first five are guaranteed a place, but the programme has only 2 places."),
            "\(run.errors)"
        )
    }

    @Test(arguments: [
        ("0", "Hvem skal delta? (ett navn per linje)", "Oppgi hvem som skal delta.\n"),
        ("1", "Hvem skal delta? (ett navn per linje)", "minst én av dere være med"),
        ("5", "Hvem skal delta? (minst fem, ett navn per linje)", "minst fem av dere være med"),
    ])
    func `asks for as many people as have to come`(count: String, question: String, invitation: String) throws {
        let options = ["--name", "x", "--first", "2027-01-12", "--form", "google", "--minimum-attendees", count]
        let run = try CommandRun(
            ["new", "p.yaml", "--language", "nb", "--invitation", "nb"] + options, directory: folder.url)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.text.contains("  \(question)\n") && run.text.contains(invitation), "\(run.text)")
        #expect(try written("p.yaml").contains(question))
    }

    @Test func `goes to standard output where asked`() throws {
        let run = try new("--name", "Circles", "--first", "2027-01-13", file: "-")
        #expect(run.status == 0)
        #expect(run.text.contains("\nprogramme:\n"))
    }

    @Test func `without a terminal names all that is missing or wrong`() throws {
        let missing = try new("--weekdays", "tuesday")
        #expect(missing.status == 64)
        #expect(missing.errors.contains("without a terminal to ask on, give --name and --first"))
        let wrong = try new(
            "--name", "x", "--first", "2027-02-30", "--every", "often", "--places", "0", "--weekdays", "tusday",
            "--form",
            "surveys")
        #expect(wrong.status == 64)
        for text in [
            "--form: \"surveys\" is unknown here; write nettskjema, microsoft, google or none",
            "--first: \"2027-02-30\" is not a day of the calendar", "--every: \"often\" does not say how often",
            "--places: \"0\" is not a valid number; give a number from 1 to 1000000",
            "--weekdays: \"tusday\" is not a weekday; did you mean tuesday?",
        ] { #expect(wrong.errors.contains(text), "\(wrong.errors)") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
    }

    @Test func `never takes the place of a file`() throws {
        _ = try folder.write("mine", to: "programme.yaml")
        let run = try new("--name", "x", "--first", "2027-01-12")
        #expect(run.status == 74)
        #expect(run.errors == "programme.yaml: it is there already; nothing was written\n")
        #expect(try written() == "mine")
        #expect(try new("--name", "x", "--first", "2027-01-12", file: "programme.json").status == 64)
    }

    @Test func `that the clocks forbid is not written`() throws {
        let run = try new("--name", "x", "--first", "2027-03-28", "--time", "02:15-02:45", "--deadline", "none")
        #expect(run.status == 65)
        #expect(run.errors.contains("the clocks of Europe/Oslo skip"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
    }

    @Test func `is asked for on a terminal, and asked again where an answer cannot be`() throws {
        let answers = [
            "", "Circles", "12 January", "2027-01-12", "", "13", "13–15", "2 weeks", "", "", "2", "", "",
            "2", "1", "Stefan Berg, Mari Ødegård", "3", "2", "Teams", "",
        ]
        let run = try new(answers: answers.joined(separator: "\n") + "\n")
        #expect(run.status == 0, "\(run.text)")
        let screen = run.text.replacing("\u{A0}", with: " ")
        for line in [
            "Name of the programme: ", "  give a name\n", "First day, such as 2027-01-12: ",
            "  \"12 January\" is not a date; write it like this: 2027-01-12\n", "with commas between [tuesday]: ",
            "  \"13\" is not a time of day; write a start and an end, such as 09:00-11:00\n",
            "How often, such as 4 weeks [4 weeks]: ",
            "Deadline for registrations [2026-12-29]: ",
            "guaranteed a place (if necessary in a series that they did not choose) [0]: ",
            "  \"3\" is not a valid number; give a number from 1 to 2\n",
            "nettskjema, microsoft, google or none [none]: ",
            "    ☐ Tuesdays\n", "– Tuesdays: 12 Jan, 26 Jan, 9 Feb and 23 Feb 2027, 13:00–15:00, Teams\n",
            "programme.yaml was created. Next: rekke check programme.yaml\n",
        ] { #expect(screen.contains(line), "\(line)\n\(screen)") }
        try expectRight()
        let text = try written()
        #expect(text.contains("time: \"13:00-15:00\"") && text.contains("every: 2 weeks") && text.contains("count: 4"))
        let programme = try Problem(contentsOf: folder.url.appending(path: "programme.yaml").path).programme
        #expect(programme.rules.guaranteedPlaces == 2 && programme.rules.facilitatorsPerMeeting == 2)
        #expect(programme.rules.minimumAttendees == 1 && programme.series[0].place == "Teams")
        #expect(programme.facilitators.map(\.name) == ["Stefan Berg", "Mari Ødegård"])
    }

    @Test func `takes answers back`() throws {
        let answers = [
            "<", "Circles", "2027-01-12", "tuesday, thursday", "", "<", "<", "<", "2027-01-13", "", "", "", "", "", "",
            "", "", "", "", "", "", "",
        ]
        let run = try new("--every", "2 weeks", answers: answers.joined(separator: "\n") + "\n")
        #expect(run.status == 0, "\(run.text)")
        try expectRight()
        let text = try written()
        #expect(text.contains("first: 2027-01-13") && !text.contains("thu") && text.contains("every: 2 weeks"))
    }

    @Test(arguments: [
        (
            "en", "– Tuesdays: 12 Jan, 9 Feb, 9 Mar and 6 Apr 2027, 09:00–11:00\n",
            "The first three are guaranteed a place"
        ),
        (
            "nb", "– Tuesdays: 12. jan., 9. feb., 9. mars og 6. apr. 2027, kl. 09.00–11.00\n",
            "De tre første er garantert plass"
        ),
        (
            "nn", "– Tuesdays: 12. jan., 9. feb., 9. mars og 6. apr. 2027, kl. 09.00–11.00\n",
            "Dei tre første er garanterte plass"
        ),
    ])
    func `comes with an invitation`(language: String, dates: String, guarantee: String) throws {
        let run = try new(
            "--name", "Circles", "--first", "12.1.2027", "--guarantees", "3", "--places", "3",
            "--invitation", language)
        #expect(run.status == 0, "\(run.errors)")
        let text = run.text.replacing("\u{A0}", with: " ")
        #expect(text.contains(dates) && text.contains(guarantee), "\(text)")
        try expectRight()
        #expect(try new("--name", "x", "--first", "2027-01-12", "--invitation", language, file: "-").status == 64)
    }

    @Test(arguments: [
        ("nettskjema", "Svar-ID;Opprettet", "7;01.12.2026 08:00"), ("google", "Tidsmerke", "01.12.2026 08.00.00"),
        ("microsoft", "ID;Starttidspunkt;Fullføringstidspunkt;E-post;Navn", "7;;01.12.2026 08:00;anonymous;"),
    ])
    func `reads what its form exports`(tool: String, headings: String, cells: String) throws {
        let options = ["--name", "Kretser", "--first", "2027-01-12", "--language", "nb", "--form", tool]
        let run = try CommandRun(["new", "programme.yaml"] + options + ["--invitation", "nb"], directory: folder.url)
        #expect(run.status == 0, "\(run.errors)")
        try expectRight()
        let questions = run.text.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("    ") }
            .map { $0.dropFirst(2) }
        let answer = try #require(run.text.split(separator: "\n").first { $0.hasPrefix("    ☐ ") }?.dropFirst(6))
        let form =
            "\(headings);\(questions.joined(separator: ";"))\n"
            + "\(cells);Dalby kommune;\(answer);Kari Nordmann og Ola Hansen;Kari Nordmann;kari@example.no\n"
        _ = try folder.write(form, to: "form.csv")
        let read = try CommandRun(["import", "form.csv", "--programme", "programme.yaml"], directory: folder.url)
        #expect(read.status == 0, "\(read.errors)")
        for part in ["Dalby kommune", "1 Dec 2026, 08:00", "suits: tue", "2 attendees", "kari@example.no"] {
            #expect(read.text.contains(part), "\(read.text)")
        }
    }

    @Test func `is asked for in Norwegian, and options need no question`() throws {
        let run = try new(
            "--language", "nb", "--first", "2027-01-12", "--every", "ofte",
            answers: "Kretser\ntirsdag og tors\n\n2 uker\n\n\n\n\ningen\n\n\n\n\n\n")
        #expect(run.status == 0, "\(run.text)")
        #expect(run.text.contains("Navnet på programmet: ") && !run.text.contains("Første dag"))
        #expect(run.text.contains("\"ofte\" sier ikke hvor ofte"))
        try expectRight()
        #expect(try written().contains("every: 2 weeks"))
        #expect(!(try written().contains("    deadline:")))
    }

    @Test func `is not written where the answers end too early`() throws {
        let run = try new(answers: "Circles\n\u{04}")
        #expect(run.status == 130)
        #expect(run.text.hasSuffix("interrupted; nothing was written\n"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
    }

    @Test func `names its schema where that can be seen from it`() throws {
        let schemas = folder.url.appending(path: "documentation/schemas")
        try FileManager.default.createDirectory(at: schemas, withIntermediateDirectories: true)
        try Data().write(to: schemas.appending(path: "problem.schema.json"))
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "programmes"), withIntermediateDirectories: true)
        #expect(try new("--name", "x", "--first", "2027-01-12", file: "programmes/autumn.yaml").status == 0)
        let first = try written("programmes/autumn.yaml").prefix { $0 != "\n" }
        #expect(first == "# yaml-language-server: $schema=../documentation/schemas/problem.schema.json")
        #expect(try new("--name", "x", "--first", "2027-01-12", file: "-").text.hasPrefix("# yaml-language-server"))
    }
}
