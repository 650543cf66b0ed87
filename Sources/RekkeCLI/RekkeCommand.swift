internal import ArgumentParser

/// The command line `rekke`.
struct RekkeCommand: AsyncParsableCommand {
    /// Of this program, as records name it.
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "rekke",
        abstract: "Allocates places in series of meetings, exactly, and says why.",
        discussion: """
            Give it a programme and its registrations as JSON or YAML, and it says who gets which series, who waits in \
            which order, and why:

              rekke allocate programme.yaml
              rekke explain programme.yaml r4
              rekke allocate programme.yaml --format csv --output result.csv
              rekke import answers.xlsx --programme programme.yaml

            Results go to standard output, everything else to standard error.

            \(HelpText.exitCodes)
            """,
        version: version,
        subcommands: [
            NewCommand.self, ImportCommand.self, AllocateCommand.self, ExplainCommand.self, CheckCommand.self,
            ScenarioCommand.self, PlanCommand.self, SweepCommand.self, ConfirmCommand.self, ReallocateCommand.self,
            DocumentsCommand.self,
            ModelCommand.self, ServeCommand.self, WorkerCommand.self,
        ])
}
