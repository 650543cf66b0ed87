internal import ArgumentParser
internal import Rekke
internal import RekkeFormats

/// `rekke explain`: why one registration got what it got, in sentences.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say in sentences why one registration got what it got.",
        discussion: """
            EXAMPLES:
              rekke explain programme.yaml r4
              rekke explain programme.yaml "Helgeland"
              rekke explain programme.yaml r4 --result result.json --language nb

            Without --result the problem is solved first. A result is checked first, as `rekke check` does. As JSON: the registration's entry in the result (entry), \
            placed, waitlisted or rejected (outcome), its envy, and the full set that keeps it out (fullSet).
            """)

    /// How the explanation is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case table, json
    }

    @Argument(help: ArgumentHelp(HelpText.problem, valueName: "problem"))
    var file: String

    @Argument(
        help: ArgumentHelp(
            "The registration's id, or a name or an address in it, or a part of one.", valueName: "registration"))
    var searched: String

    @Option(
        help: ArgumentHelp("Explain this result of `rekke allocate --format json`, without solving.", valueName: "file")
    )
    var result: String?

    @Option(name: .shortAndLong, help: "Sentences for people, or a document for other programs.")
    var format: Format = .table

    @OptionGroup(title: "Solving") var solving: SolvingOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func validate() throws {
        if file == "-", result == "-" { throw ArgumentParser.ValidationError(HelpText.onlyOneStandardInput) }
    }

    func run() async throws {
        let start = ContinuousClock.now
        let problem = try solving.input.problem(file)
        let registration = try RegistrationSearch(problem).id(of: searched)
        let decided =
            if let result {
                try Input.rightDecision(result, of: problem).value
            } else {
                try await solving.trackAllocations(of: problem, start: start)
            }
        let document =
            switch format {
            case .table:
                decided.explanationText(of: registration, in: output.language, style: output.style)
                    .map { Array($0.utf8) }
            case .json: decided.jsonExcerpt(for: registration)
            }
        try write(document, of: registration)
        if result == nil, let status = decided.exitStatus(explaining: solving.extent(for: problem)) {
            throw status.code
        }
    }

    private func write(_ document: [UInt8]?, of registration: String) throws {
        guard let document else {
            throw ArgumentParser.ValidationError(
                "the result says nothing of \(quoted(known: registration)); is it a result of this problem?")
        }
        try output.write(document)
    }
}
