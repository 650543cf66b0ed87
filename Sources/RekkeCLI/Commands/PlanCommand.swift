internal import ArgumentParser
internal import Rekke
internal import RekkeFormats

/// `rekke plan`: which series to add.
struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Say which series to add, one, two, … of them, so that most get a place.",
        discussion: """
            EXAMPLES:
              rekke plan programme.yaml --add 2
              rekke plan programme.yaml --add 3 --parallel --language nb
              rekke plan programme.yaml --add 2 --facilitators 1 --format json \\
                --output plan.json

            Series that may be added have the status candidate in the programme; with --parallel, twins of the open ones \
            (tue+2, tue+3, …) may be added too. For each number up to that of --add it gives the best choice, proven: \
            everyone who has a place without added series keeps one, and as many others as possible get one, whoever \
            came first above all, with no more series than that takes. It ends where more series would let nobody else in.

            The facilitators are those of the programme; --facilitators imagines more, who are always free. Where \
            facilitators lack rather than series, the answer says so.

            \(HelpText.exitCodes)
            For plans, 2 speaks of the problem as it is.
            """)

    /// How the answer is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case table, json
    }

    @Argument(help: ArgumentHelp(HelpText.problem, valueName: "problem"))
    var file: String

    @Option(name: .customLong("add"), help: ArgumentHelp("The largest number of series to add.", valueName: "number"))
    var series: Int

    @Flag(help: "Twins of open series may be added too.")
    var parallel = false

    @Option(help: ArgumentHelp("Imagine so many more facilitators, who are always free.", valueName: "number"))
    var facilitators = 0

    @Option(name: .shortAndLong, help: "A table for people, or a document for other programs.")
    var format: Format = .table

    @OptionGroup var track: TrackOption
    @OptionGroup(title: "Solving") var solving: SolvingOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Standard error") var messages: MessageOptions

    func validate() throws {
        try output.expectOther(than: [file])
        guard (1...PlanOptions.most).contains(series) else {
            throw ArgumentParser.ValidationError("--add: give a number of series from 1 to \(PlanOptions.most)")
        }
        guard (0...PlanOptions.most).contains(facilitators) else {
            throw ArgumentParser.ValidationError("--facilitators: give a number from 0 to \(PlanOptions.most)")
        }
    }

    func run() async throws {
        let start = ContinuousClock.now
        let problem = try await track.problem(solving.input.problem(file))
        let reading = ContinuousClock.now - start
        var options = solving.options(for: problem, start: start)
        // The table gives no reasons.
        if format == .table, solving.explanations == nil { options.explanations = .none }
        let asked = PlanOptions(series: series, parallel: parallel, facilitators: facilitators)
        let (final, isAsked) = (options, solving.statistics)
        let result = await Search.run { (line) async throws(AllocationError) in
            try await problem.plan(
                adding: asked, options: final,
                progress: { line.report($0.allocation, of: "up to \($0.series) of \($0.total) series added") },
                statistics: { number, statistics in
                    guard isAsked else { return }
                    Messages.write("up to \(number) series added\n" + statistics.text(reading: reading))
                })
        }
        let plan: Plan
        do throws(AllocationError) {
            plan = try result.get()
        } catch {
            throw Messages.failure(error)
        }
        switch format {
        case .table: try output.write(Array(plan.table(asked, in: output.language, style: output.style).utf8))
        case .json: try output.write(plan.jsonDocument())
        }
        if let status = plan.exitStatus(explaining: final.explanations) { throw status.code }
    }
}
