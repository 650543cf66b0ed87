internal import ArgumentParser
internal import Rekke
internal import RekkeFormats

/// `rekke sweep`: many allocations of one problem, on one machine or on many.
struct SweepCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sweep",
        abstract: "Allocate one problem many times: with scenarios in every combination, under several policies.",
        discussion: """
            EXAMPLES:
              rekke sweep sweep.yaml
              rekke sweep sweep.yaml --format csv --output sweep.csv
              rekke sweep sweep.yaml --shard 2/8 --output shard-2.json
              rekke sweep --merge shard-*.json

            A sweep is a document of its own; its files are named from the folder that it is in:

              sweep: How many series, and who leads them
              problem: programme.yaml
              policies: [firstComeFirstServed, bestFit]
              scenarios: [without-wednesdays.yaml]
              product:
                - [none, parallel-tuesday.yaml, two-parallel-tuesdays.yaml]
                - [none, one-more-facilitator.yaml]

            Every task is an allocation by itself: the problem as it is, with each of the scenarios, and with one of each \
            list of the product, in every combination; all of it under every policy, or the problem's own where there is \
            none.

            With --shard 2/8 it works on every eighth task, the second first, and writes what comes of it as JSON. Shards \
            need nothing of one another, so they may run anywhere, be killed and run again: --merge makes of them the \
            same bytes as one run. See documentation/sweeps.md for job arrays and clusters.

            \(HelpText.exitCodes)
            """)

    /// How the answer is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case table, json, csv
    }

    @Argument(
        help: ArgumentHelp("The sweep, as .json, .yaml or .yml; with --merge what shards wrote.", valueName: "file"))
    var files: [String]

    @Flag(help: "Put together what shards wrote.")
    var merge = false

    @Option(
        help: ArgumentHelp("Work on every n-th task only, beginning with the i-th.", valueName: "i/n"),
        transform: SweepCommand.shard)
    var shard: SweepShard?

    @Option(
        name: .shortAndLong,
        help: "A table for people, or a document for other programs. (default: table, of a shard json)")
    var format: Format?

    @Option(
        help: ArgumentHelp(
            "Give the best result found after so many seconds of a task; what is cut differs from run to run.",
            valueName: "seconds"),
        transform: SolvingOptions.seconds)
    var timeLimit: Duration?

    @OptionGroup(title: "Input") var tables: TableOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    private static func shard(_ text: String) throws -> SweepShard {
        guard let shard = SweepShard(text) else {
            throw ArgumentParser.ValidationError("give which shard of how many, as 2/8")
        }
        return shard
    }
    @OptionGroup(title: "Standard error") var messages: MessageOptions

    func validate() throws {
        try output.expectOther(than: files)
        if files.contains("-") {
            throw ArgumentParser.ValidationError("a sweep names files from its own folder; give it as a file")
        }
        guard !merge else {
            if shard != nil || timeLimit != nil || tables.registrations != nil || tables.attendees != nil {
                throw ArgumentParser.ValidationError(
                    "--merge takes what shards wrote, and only --format and the output")
            }
            return
        }
        if files.count > 1 {
            throw ArgumentParser.ValidationError("give one sweep; with --merge, what its shards wrote")
        }
        if shard != nil, let format, format != .json {
            throw ArgumentParser.ValidationError("a shard is written as JSON, for --merge to put together")
        }
    }

    func run() async throws {
        let answer = try merge ? Input.mergedSweep(files) : try await sweep()
        switch format ?? (shard == nil ? .table : .json) {
        case .table: try output.write(Array(answer.table(in: output.language, style: output.style).utf8))
        case .json: try output.write(answer.jsonDocument())
        case .csv: try output.write(answer.csvDocument())
        }
        if answer.outcomes.contains(where: { $0.status == .feasible }) { throw ExitStatus.timeLimit.code }
    }

    private func sweep() async throws -> SweepAnswer {
        let shard = shard ?? .whole
        let files = try Input.sweep(files[0], tables, shard)
        let limit = timeLimit
        let result = await Search.run { (line) async throws(AllocationError) in
            var answer = SweepAnswer(name: files.sweep.name, digest: files.digest, total: files.tasks.count)
            for (index, task) in files.tasks.enumerated() where shard.holds(index + 1) {
                answer.outcomes.append(try await files.outcome(of: task, index + 1, timeLimit: limit, line))
            }
            return answer
        }
        do throws(AllocationError) { return try result.get() } catch { throw Messages.failure(error) }
    }
}

extension SweepFiles {
    /// What one task comes to.
    ///
    /// - Parameter number: 1 for the first.
    fileprivate func outcome(
        of task: Sweep.Task, _ number: Int, timeLimit: Duration?, _ line: ProgressLine
    ) async throws(AllocationError) -> SweepAnswer.Outcome {
        let made: (problem: Problem, scenarios: [String])
        // All of them were made before anything was begun.
        do throws(InputError) { made = try problem(of: task) } catch { throw .fault(error.description) }
        var options = AllocationOptions(explanations: .none)
        (options.policy, options.timeLimit) = (task.policy, timeLimit)
        let total = tasks.count
        let decided = try await made.problem.trackAllocations(
            options: options, progress: { line.report($1, of: "task \(number) of \(total)") })
        return SweepAnswer.Outcome(
            task: number, decided, of: made.problem, under: task.policy ?? made.problem.programme.rules.policy,
            scenarios: made.scenarios)
    }
}
