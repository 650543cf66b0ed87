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
              rekke check programme.yaml result.json --record record.json

            Without a result: the input's errors and warnings; with --solve also whether the guarantees can be kept. \
            With a result: everything in it that breaks a rule or is not true of the input, each with its place; with \
            --solve also where it differs from the optimum. A result that says "feasible" claims no optimum, and is \
            not compared with it. A result made with --policy is checked with the same --policy. With --record: every \
            line of the record that does not agree with the two files, digests first.

            As JSON: {"warnings": [...], "violations": [{"place": "placements[0]", "text": "..."}], "solution": \
            {"status": "optimal", "promised": [...], "broken": [...]}, "record": [...]}; what was not asked for is absent.
            """)

    /// How the report is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case table, json
    }

    @Argument(help: ArgumentHelp(HelpText.problem, valueName: "problem"))
    var file: String

    @Argument(help: ArgumentHelp(HelpText.result))
    var result: String?

    @Flag(help: "Solve the problem too.")
    var solve = false

    @Option(help: ArgumentHelp("Also check what --record wrote about the result.", valueName: "file"))
    var record: String?

    @Option(name: .shortAndLong, help: "A report for people, or a document for other programs.")
    var format: Format = .table

    @OptionGroup(title: "Solving") var solving: SolvingOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func validate() throws {
        if file == "-", result == "-" { throw ArgumentParser.ValidationError(HelpText.onlyOneStandardInput) }
        if record != nil, result == nil {
            throw ArgumentParser.ValidationError("a record is checked with the result that it is about")
        }
    }

    func run() async throws {
        let start = ContinuousClock.now
        let recorded = try record.map(Input.record)
        let read = try solving.input.digestedProblem(file)
        let problem = read.value
        let answer = try result.map(Input.digestedResult)
        let claimed = answer?.value
        var report = CheckReport(warnings: problem.warnings)
        report.violations = claimed.map { claimed in
            problem.violations(of: claimed).map { CheckReport.Finding($0.place, $0.text) }
        }
        if let recorded, let answer {
            let digests = DecisionRecord.Digests(problem: read.digest, result: answer.digest)
            let truth = DecisionRecord(
                of: answer.value, in: problem, digests: digests, method: recorded.method, version: recorded.version)
            report.record = recorded.differences(from: truth)
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
        if report.violations?.isEmpty == false || report.record?.isEmpty == false {
            throw ExitStatus.resultIsWrong.code
        }
        if let status { throw status.code }
    }
}
