internal import ArgumentParser

/// The command line `rekke`.
@main
struct RekkeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rekke",
        abstract: "Allocates places in series of meetings, exactly, and says why.",
        discussion: """
            Give it a programme and its registrations as JSON or YAML, and it says who gets which series, who waits in \
            which order, and why:

              rekke allocate programme.yaml
              rekke explain programme.yaml r4
              rekke allocate programme.yaml --format csv --output result.csv

            Results go to standard output, everything else to standard error.

            \(HelpText.exitCodes)
            """,
        version: "0.1.0",
        subcommands: [
            AllocateCommand.self, ExplainCommand.self, CheckCommand.self, ScenarioCommand.self, PlanCommand.self,
            ModelCommand.self,
        ])
}
