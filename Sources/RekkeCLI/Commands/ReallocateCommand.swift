internal import ArgumentParser
internal import Rekke
internal import RekkeFormats

/// `rekke reallocate`: places given anew after the answers went out and something changed.
struct ReallocateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reallocate",
        abstract: "Give places anew after something changed: whoever has one keeps it, unless it must move.",
        discussion: """
            EXAMPLES:
              rekke reallocate programme.yaml result.json withdrawal.yaml
              rekke reallocate programme.yaml result.json withdrawal.yaml --moves 1 \\
                --language nb
              rekke reallocate programme.yaml result.json withdrawal.yaml --format json \\
                --output new.json --changed changed.json

            The problem is the one that the result answered. Scenarios say what has changed since, such as withdrawals, \
            new registrations or people who cannot come; they are applied one after the other. Whoever has a place keeps \
            it, as few as possible move, the earlier ones stay, and freed places go down the waitlist. With --moves some \
            of those who could stay may be asked to move, to series that they listed, where that lets others in; the \
            answer says whom to ask, and for whose sake. A programme with tracks is decided track by track; --moves \
            counts those of all tracks together.

            \(HelpText.changes)

            What comes later starts from what is written here: the result of this reallocation, and the changed problem \
            that --changed writes. Where it asks some to move, that waits for their answers: for a yes, name them with \
            --agreed; for a no, give places anew from the result before this one, with the same changes, and name them \
            with --declined.

            \(HelpText.exitCodes)
            """)

    /// How the answer is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case table, json
    }

    @Argument(help: ArgumentHelp(HelpText.problem, valueName: "problem"))
    var file: String

    @Argument(help: ArgumentHelp(HelpText.result))
    var result: String

    @Argument(
        help: ArgumentHelp("Scenarios, as .json, .yaml or .yml; - for JSON on standard input.", valueName: "scenario"))
    var scenarios: [String] = []

    @Option(help: ArgumentHelp("How many of those who could stay may be asked to move.", valueName: "number"))
    var moves = 0

    @OptionGroup var agreement: AgreedOption

    @Option(
        help: ArgumentHelp("Who is not to be asked to move, by ids with commas between.", valueName: "ids"),
        transform: AgreedOption.ids)
    var declined: [[String]] = []

    @Option(help: ArgumentHelp("Also write the changed problem, as JSON.", valueName: "file"))
    var changed: String?

    @Option(name: .shortAndLong, help: "A table for people, or a document for other programs.")
    var format: Format = .table

    @OptionGroup(title: "Solving") var solving: SolvingOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup var recording: RecordOption
    @OptionGroup var proving: ProofOption
    @OptionGroup(title: "Standard error") var messages: MessageOptions

    func validate() throws {
        if ([file, result] + scenarios).count(where: { $0 == "-" }) > 1 {
            throw ArgumentParser.ValidationError(HelpText.onlyOneOnStandardInput)
        }
        if moves < 0 { throw ArgumentParser.ValidationError("--moves: \(moves) is negative; give 0 or more") }
        try recording.validate(beside: output)
        try output.expectOther(than: [file, result] + scenarios)
        if let changed, isSame(as: changed) {
            throw ArgumentParser.ValidationError("the changed problem needs a file of its own")
        }
    }

    /// Whether the result or its record goes there.
    private func isSame(as changed: String) -> Bool {
        [output.file.destination, recording.record.map { Destination($0) }].contains {
            $0?.isSame(as: Destination(changed)) == true
        }
    }

    func run() async throws {
        let start = ContinuousClock.now
        try proving.expectReplaceable()
        let problem = try solving.input.digestedProblem(file)
        let earlier = try Input.rightDecision(result, of: problem.value)
        let changes = try Input.digestedChanges(
            scenarios, to: problem.value, after: earlier.value.map(\.answer))
        let decided = try await solving.trackReallocations(
            of: problem.value, after: (earlier.value, result), changes.scenario, moves: moves,
            (agreement.ids, declined.flatMap(\.self)), start: start)
        let origin = ReallocationOrigin(
            problem: problem.value, earlier: earlier.value, scenario: changes.scenario)
        let proofs = try await proving.proofs(
            of: decided, in: problem.value, since: origin, solving, start: start)
        let document = decided.jsonDocument(for: changes.changed)
        let shown =
            switch format {
            case .table:
                Array(
                    decided.table(
                        after: changes.names, of: problem.value, in: output.language, style: output.style
                    ).utf8)
            case .json: document
            }
        let records = recording.documents {
            let digests = DecisionRecord.Digests(
                problem: problem.digest, tables: problem.tables, result: DecisionRecord.digest(of: document),
                earlierResult: earlier.digest, scenarios: changes.digests)
            return DecisionRecord(
                of: decided, in: changes.changed, digests: digests, method: solving.method,
                version: RekkeCommand.version)
        }
        let problems = changed.map { [Output.Document(changes.changed.jsonDocument(), to: Destination($0))] } ?? []
        try output.write(shown, and: problems + records)
        try await proving.write(
            proofs,
            of: ProofDigests(
                problem: problem.digest, result: DecisionRecord.digest(of: document), earlierResult: earlier.digest,
                scenarios: changes.digests))
        try decided.endRun(explaining: solving.extent(for: problem.value))
    }
}
