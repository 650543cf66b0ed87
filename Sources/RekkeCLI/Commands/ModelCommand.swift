public import ArgumentParser
public import Rekke

/// `rekke model`: the integer program, for other solvers and for reading.
struct ModelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "model",
        abstract: "Write the integer program with its first objective; the later ones are comments.",
        discussion: """
            EXAMPLES:
              rekke model programme.yaml
              rekke model programme.yaml --format mps --output programme.mps

            Names can be traced back to the problem: variables and rows say which registration, series, person or \
            meeting they are about.
            """)

    @Argument(help: ArgumentHelp(HelpText.problem, valueName: "problem"))
    var file: String

    @Option(name: .shortAndLong, help: "CPLEX's LP format, for people too, or free MPS.")
    var format: ProgramFormat = .lp

    @OptionGroup var input: InputOptions
    @OptionGroup var track: TrackOption
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Standard error") var messages: MessageOptions

    func run() async throws {
        let problem = try await track.problem(input.problem(file))
        try output.write(Array(problem.programText(format).utf8))
    }
}

extension ProgramFormat: ExpressibleByArgument {}
