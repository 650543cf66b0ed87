internal import ArgumentParser
internal import Foundation
internal import Glibc
internal import Rekke
internal import RekkeFormats

/// `rekke new`: a programme to begin with.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a new programme, with comments that explain each line.",
        discussion: """
            EXAMPLES:
              rekke new programme.yaml
              rekke new programme.yaml --language nb
              rekke new programme.yaml --name Circles --first 2027-01-12 --every "2 weeks"
              rekke new programme.yaml --name Circles --first 2027-01-12 \\
                --form microsoft --invitation nn

            On a terminal it asks for what no option says; the answer in brackets stands where none is given, and < goes \
            back to the question before. Without a terminal the options are all it knows: --name and --first have to be \
            given. Days and hours are taken as people write them, too: 12.1.2027, uke 8, kl. 9–11.

            It is YAML: one series for each weekday, all alike, no registrations yet. What is there is a start: \
            documentation/formats.md says what else a programme can have. A file that is there already is not touched.

            On a terminal, or with --invitation, it also shows the questions and answers for the registrations' form, to be \
            copied as they are, and an invitation with the dates. With --form the programme reads what that form exports: \
            rekke import EXPORT --programme FILE.
            """)

    @Argument(help: ArgumentHelp("The file to write, as programme.yaml; - for standard output.", valueName: "file"))
    var file: String

    @Option(help: "What people call the programme.")
    var name: String?

    @Option(help: ArgumentHelp("No meeting is before this day.", valueName: "date"))
    var first: String?

    @Option(
        help: ArgumentHelp(
            "With commas between; a series for each (default: that of the first day).", valueName: "days"))
    var weekdays: String?

    @Option(help: ArgumentHelp("From when to when (default: 09:00-11:00).", valueName: "hours"))
    var time: String?

    @Option(help: ArgumentHelp("How often, in weeks or days (default: 4 weeks).", valueName: "period"))
    var every: String?

    @Option(help: ArgumentHelp("How many meetings a series has (default: 4).", valueName: "number"))
    var meetings: String?

    @Option(help: ArgumentHelp("How many series there are on each weekday (default: 1).", valueName: "number"))
    var parallel: String?

    @Option(help: ArgumentHelp("How many registrations a series takes (default: 1).", valueName: "number"))
    var places: String?

    @Option(
        help: ArgumentHelp(
            "Days, or a first and a last day with / between, with commas between (default: none).", valueName: "days"))
    var except: String?

    @Option(
        help: ArgumentHelp("A day or a time, or none (default: two weeks before the first day).", valueName: "time"))
    var deadline: String?

    @Option(
        help: ArgumentHelp(
            "How many of the first to register are guaranteed a place (default: 0).", valueName: "number"))
    var guarantees: String?

    @Option(
        help: ArgumentHelp(
            "How many of its people an organisation must be able to bring to each meeting (default: 2).",
            valueName: "number"))
    var minimumAttendees: String?

    @Option(help: ArgumentHelp("Those who can lead meetings, with commas between (default: none).", valueName: "names"))
    var facilitators: String?

    @Option(help: ArgumentHelp("How many of them lead each meeting (default: 1).", valueName: "number"))
    var leaders: String?

    @Option(help: ArgumentHelp("Where the meetings are (default: nothing is said).", valueName: "place"))
    var venue: String?

    @Option(
        help: ArgumentHelp(
            "What registrations are made with: nettskjema, microsoft or google (default: none).", valueName: "tool"))
    var form: String?

    @Option(help: "Show the form's questions, and an invitation in English (en), Bokmål (nb) or Nynorsk (nn).")
    var invitation: Language?

    @Option(name: .shortAndLong, help: "Questions and comments in English (en), Norwegian Bokmål (nb) or Nynorsk (nn).")
    var language: Language = .english

    func validate() throws {
        guard file == "-" || DocumentFormat(fileName: file) == .yaml else {
            throw ArgumentParser.ValidationError("\(file): it will be YAML; give it a name that ends in .yaml")
        }
        guard file != "-" || invitation == nil else {
            throw ArgumentParser.ValidationError("--invitation goes to standard output; give the programme a file")
        }
    }

    func run() async throws {
        try expectNoFile()
        let isAsking = Terminal.isTerminal(STDIN_FILENO) && Terminal.isTerminal(STDERR_FILENO)
        let draft = isAsking ? try Dialogue(language).draft(given) : try draft()
        let document = draft.document(in: language, schema: schema)
        // Clocks that skip an hour, and the like, are the reader's to find.
        let programme: Programme
        do throws(InputError) {
            programme = try ProblemReader.read(document, as: .yaml, name: file).programme
        } catch {
            throw Messages.failure([error])
        }
        try expectNoFile()
        let shown = invitation.map { Output.Document(Array(texts(programme, $0).utf8), to: .standardOutput) }
        try Output.write(
            [Output.Document(document, to: Destination(file))] + (shown.map { [$0] } ?? []), mayReplace: false)
        Messages.warn(ofHolidays: programme, in: language)
        if isAsking, invitation == nil {
            Messages.write(texts(programme, language) + "\n")
        }
        if isAsking, file != "-" { Messages.write(language.words.isWritten(file) + "\n") }
    }

    /// What the form asks, and an invitation.
    private func texts(_ programme: Programme, _ invitation: Language) -> String {
        Invitation.form(for: programme, in: language) + "\n" + Invitation(to: programme, in: invitation).text
    }

    /// The answers that options give.
    private var given: [ProgrammeQuestion: String] {
        let options: [ProgrammeQuestion: String?] = [
            .name: name, .first: first, .weekdays: weekdays, .time: time, .every: every, .meetings: meetings,
            .parallel: parallel, .places: places, .except: except, .deadline: deadline,
            .guarantees: guarantees, .minimumAttendees: minimumAttendees, .facilitators: facilitators,
            .leaders: leaders, .venue: venue, .form: form,
        ]
        return options.compactMapValues(\.self)
    }

    private func draft() throws -> ProgrammeDraft {
        do throws(ProgrammeDraft.Faults) {
            return try ProgrammeDraft(given, in: .english)
        } catch {
            let missing = error.faults.filter { $0.text == nil }.map { "--\($0.question.rawValue)" }
            let wrong = error.faults.compactMap { fault in fault.text.map { "--\(fault.question.rawValue): \($0)" } }
            let needed =
                missing.isEmpty ? [] : ["without a terminal to ask on, give \(missing.joined(separator: " and "))"]
            throw ArgumentParser.ValidationError((needed + wrong).joined(separator: "\n"))
        }
    }

    private func expectNoFile() throws {
        guard file != "-", (try? FileManager.default.attributesOfItem(atPath: file)) != nil else { return }
        Messages.write("\(file): it is there already; nothing was written\n")
        throw ExitStatus.unwritableOutput.code
    }

    /// The schema as seen from the file, where that is in a folder of Rekke's repository.
    private var schema: String? {
        let name = "documentation/schemas/problem.schema.json"
        // Standard output is taken to go to a file in the working directory.
        let written = file == "-" ? "programme.yaml" : file
        var folder = URL(fileURLWithPath: written).standardizedFileURL.deletingLastPathComponent()
        var path = name
        while folder.pathComponents.count > 1 {
            if FileManager.default.fileExists(atPath: folder.appending(path: name).path) { return path }
            folder = folder.deletingLastPathComponent()
            path = "../" + path
        }
        return nil
    }
}

/// Questions on a terminal, each until its answer can be.
private struct Dialogue {
    let language: Language

    init(_ language: Language) { self.language = language }

    /// - Parameter options: Answers that need no question.
    func draft(_ options: [ProgrammeQuestion: String]) throws -> ProgrammeDraft {
        Messages.write(language.words.howToGoBack + "\n")
        var options = options
        var draft = ProgrammeDraft()
        // Those that were asked, each with what was known before it.
        var asked: [(question: ProgrammeQuestion, draft: ProgrammeDraft)] = []
        var left = ProgrammeQuestion.allCases[...]
        while let question = left.first {
            guard question.isAsked(for: draft) else {
                left.removeFirst()
                continue
            }
            let option = options[question]
            let answer = try option ?? ask(question, draft)
            if answer == "<" {
                guard let last = asked.popLast() else { continue }
                draft = last.draft
                left = ProgrammeQuestion.allCases.drop { $0 != last.question }
                continue
            }
            let before = draft
            if let fault = draft.take(answer, to: question, in: language) {
                Messages.write("  \(fault)\n")
                options[question] = nil
                continue
            }
            if option == nil { asked.append((question, before)) }
            left.removeFirst()
        }
        return draft
    }

    private func ask(_ question: ProgrammeQuestion, _ draft: ProgrammeDraft) throws -> String {
        let standard = question.standard(for: draft, in: language)
        Messages.write(question.text(in: language) + (standard.map { " [\($0)]" } ?? "") + ": ")
        // The end of the input means that nobody wants to go on.
        guard let line = readLine() else {
            Messages.write("\n")
            throw Messages.interrupted()
        }
        if line.trimmingCharacters(in: .whitespaces) == "<" { return "<" }
        return line.allSatisfy(\.isWhitespace) ? standard ?? line : line
    }
}
