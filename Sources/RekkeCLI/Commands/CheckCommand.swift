internal import ArgumentParser
internal import Rekke
internal import RekkeFormats

/// `rekke check`: errors and warnings of an input, and whether a result is right.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check a problem, or a result of it line by line.",
        discussion: """
            EXAMPLES:
              rekke check programme.yaml
              rekke check programme.yaml --solve
              rekke check programme.yaml result.json --solve

            Without a result: the input's errors and warnings; with --solve also whether the guarantees can be kept. \
            With a result: everything in it that breaks a rule or is not true of the input, each with its place; with \
            --solve also where it differs from the optimum. A result that says "feasible" claims no optimum, and is \
            not compared with it. A result made with --policy is checked with the same --policy.

            As JSON: {"warnings": [...], "violations": [{"place": "placements[0]", "text": "..."}], "solution": \
            {"status": "optimal", "promised": [...], "broken": [...]}}; what was not asked for is absent.
            """)

    /// How the report is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case table, json
    }

    @Argument(help: ArgumentHelp(HelpText.problem, valueName: "problem"))
    var file: String

    @Argument(help: "A result of `rekke allocate --format json`.")
    var result: String?

    @Flag(help: "Solve the problem too.")
    var solve = false

    @Option(name: .shortAndLong, help: "A report for people, or a document for other programs.")
    var format: Format = .table

    @OptionGroup(title: "Solving") var solving: SolvingOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func validate() throws {
        if file == "-", result == "-" { throw ArgumentParser.ValidationError(HelpText.onlyOneStandardInput) }
    }

    func run() async throws {
        let start = ContinuousClock.now
        let problem = try solving.input.problem(file)
        let claimed = try result.map(Input.result)
        var report = CheckReport(warnings: problem.warnings)
        report.violations = claimed.map { claimed in
            problem.violations(of: claimed).map { CheckReport.Finding($0.place, $0.text) }
        }
        var status: ExitStatus?
        if solve {
            let allocation = try await solving.allocation(of: problem, start: start)
            report.solution = CheckReport.Solution(status: allocation.status, guarantees: allocation.guarantees)
            status = allocation.exitStatus
            // Only a proven optimum can show that another claim to be one is wrong.
            if let claimed, claimed.status == .optimal, allocation.status == .optimal {
                report.violations? += claimed.differences(from: allocation)
            }
        }
        switch format {
        case .table: try output.write(report.text(for: problem, in: output.language, style: output.style))
        case .json: try output.write(report.jsonDocument())
        }
        if report.violations?.isEmpty == false { throw ExitStatus.resultIsWrong.code }
        if let status { throw status.code }
    }
}
