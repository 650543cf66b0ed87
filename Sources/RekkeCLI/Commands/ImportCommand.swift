internal import ArgumentParser
internal import Rekke
internal import RekkeFormats

/// `rekke import`: what a form's export was understood as, and the problem that it makes.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Show how a form's export is understood, and make a problem of it.",
        discussion: """
            EXAMPLES:
              rekke import answers.xlsx --programme programme.yaml
              rekke import answers.csv --programme programme.yaml --attendees people.csv \\
                --output problem.json
              rekke allocate programme.yaml --registrations answers.csv

            The export is a CSV file (semicolons, tabs, commas or vertical bars), an Excel workbook (.xlsx) or an \
            OpenDocument spreadsheet (.ods), with one registration a row. The programme says which column is which:

              programme:
                form:
                  columns:
                    id: Svar-ID
                    submitted: Opprettet
                    organisation: "Hvilken organisasjon?"
                    suits: "Hvilke dager passer?"
                    contact.email: E-post

            For columns that it does not mention, and for a programme without a form, a form to be put there is \
            suggested, also with what unknown answers may mean. An answer that fits no series is an error with its row and \
            column; nothing is guessed. What was read \
            but may not be what was meant is a warning on standard error.

            The attendees' file has one person a row, under the headings registration (an id) or organisation, id, name, \
            unavailable (with semicolons between), maximumMeetings and required.

            The problem is written as JSON, which YAML readers take as well.
            """)

    /// How it is shown.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case table, json
    }

    @Argument(help: ArgumentHelp("The export, as .csv, .xlsx or .ods.", valueName: "form"))
    var file: String

    @Option(
        help: ArgumentHelp(
            "The programme, as .json, .yaml or .yml; - for JSON on standard input.", valueName: "file"))
    var programme: String

    @Option(help: ArgumentHelp("The attendees, as .csv, .xlsx or .ods.", valueName: "file"))
    var attendees: String?

    @Flag(
        help: """
            Take absences that free texts speak of ("Kari er borte uke 45") for the attendee that they name. Without it they \
            are only shown.
            """)
    var acceptAbsences = false

    @Option(name: .shortAndLong, help: "A table for people, or a document for other programs.")
    var format: Format = .table

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            """
            Write the problem to a file; it is replaced once everything is written. With - it goes to standard output, and \
            what was understood to standard error.
            """, valueName: "file"))
    var output: String?

    @Option(name: .shortAndLong, help: "The table in English (en), Norwegian Bokmål (nb) or Nynorsk (nn).")
    var language: Language = .english
    @OptionGroup(title: "Standard error") var messages: MessageOptions

    func run() throws {
        let read = try Input.formImport(
            programme, registrations: file, attendees: attendees, acceptsAbsences: acceptAbsences)
        // Also where something is wrong: the columns and the suggestion help to put it right.
        let understood = Output.Document(document(of: read), to: Destination(isProblemShown ? "/dev/stderr" : nil))
        guard let problem = read.problem else {
            try Output.write([understood])
            Messages.warn(read.warnings)
            throw Messages.failure([.faulty(read.faults)])
        }
        try Output.write(
            [understood] + (output.map { [Output.Document(problem.jsonDocument(), to: Destination($0))] } ?? []))
        Messages.warn(read.warnings)
    }

    /// Whether standard output gets the problem.
    private var isProblemShown: Bool { output.map { Destination($0) } == .standardOutput }

    private func document(of read: FormImport) -> [UInt8] {
        switch format {
        case .table:
            let style = isProblemShown ? TextStyle() : Terminal.style(for: .standardOutput)
            return Array(read.table(in: language, style: style).utf8)
        case .json: return read.jsonDocument()
        }
    }
}
