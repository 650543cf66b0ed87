internal import ArgumentParser
internal import Rekke
internal import RekkeFormats

/// `rekke scenario`: what changes would do.
struct ScenarioCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scenario",
        abstract: "Say what changes would do: who gains, who loses, who moves, and why.",
        discussion: """
            EXAMPLES:
              rekke scenario programme.yaml parallel.yaml
              rekke scenario programme.yaml morning.yaml afternoon.yaml --language nb
              rekke scenario programme.yaml parallel.yaml --format json \\
                --output result.json

            Every scenario is tried on its own, beside the problem as it is; in a programme with tracks in all of them, one \
            after the other. A scenario is a document of its own:

              scenario: A parallel Tuesday series
              changes:
                - addSeries: {id: tue-2, like: tue, time: "13:00-15:00"}
                - addFacilitator: {id: f5}

            \(HelpText.changes)

            A series that is added like another one is listed by those who listed that one. At other times this is an \
            assumption about people who were never asked, and the answer says so.

            \(HelpText.exitCodes)
            For scenarios, 2 speaks of the problem as it is.
            """)

    /// How the answer is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case table, json
    }

    @Argument(help: ArgumentHelp(HelpText.problem, valueName: "problem"))
    var file: String

    @Argument(
        help: ArgumentHelp("Scenarios, as .json, .yaml or .yml; - for JSON on standard input.", valueName: "scenario"))
    var scenarios: [String]

    @Option(name: .shortAndLong, help: "A table for people, or a document for other programs.")
    var format: Format = .table

    @OptionGroup(title: "Solving") var solving: SolvingOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Standard error") var messages: MessageOptions

    func validate() throws {
        try output.expectOther(than: [file] + scenarios)
        if ([file] + scenarios).count(where: { $0 == "-" }) > 1 {
            throw ArgumentParser.ValidationError(HelpText.onlyOneOfProblemAndScenarios)
        }
    }

    func run() async throws {
        let start = ContinuousClock.now
        let (problem, scenarios) = try Input.problem(
            file, solving.input.tables, scenarios: self.scenarios, prepare: solving.input.underPolicy)
        var options = solving.options(for: problem, start: start)
        // The table says why places are lost, and no more.
        if format == .table, solving.explanations == nil { options.explanations = .reasons }
        let outcomes = try await outcomes(of: scenarios, for: problem, options, start: start)
        switch format {
        case .table: try output.write(Array(outcomes.table(in: output.language, style: output.style).utf8))
        case .json: try output.write(outcomes.jsonDocument(for: problem))
        }
        if let status = outcomes.exitStatus(explaining: options.explanations) { throw status.code }
    }

    private func outcomes(
        of scenarios: [(scenario: Scenario, changed: ChangedProblem)], for problem: Problem,
        _ options: AllocationOptions, start: ContinuousClock.Instant
    ) async throws -> [TrackOutcomes] {
        let reading = ContinuousClock.now - start
        let isAsked = solving.statistics
        return try await Search.outcomes(of: scenarios, from: self.scenarios, for: problem, options) {
            scenario, track, statistics in
            guard isAsked else { return }
            let name = scenario.map { "scenario \($0 + 1): \(scenarios[$0].scenario.name)" } ?? "baseline"
            let place = track.map { ", track \($0)" } ?? ""
            Messages.write("\(name)\(place)\n" + statistics.text(reading: reading))
        }
    }
}
