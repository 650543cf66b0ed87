internal import ArgumentParser
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats

/// `rekke allocate`: who gets a place, who waits, why.
struct AllocateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "allocate",
        abstract: "Decide who gets a place in which series, who waits, and why.",
        discussion: """
            EXAMPLES:
              rekke allocate programme.yaml
              rekke allocate programme.yaml --policy bestFit --language nb
              rekke allocate - --format json --output result.json < programme.json
              rekke allocate programme.yaml --format json --output result.json \\
                --record record.json
              rekke allocate programme.yaml --format json --output result.json \\
                --proof proof

            The same input gives the same result, to the byte. As CSV (UTF-8, semicolons) every registration has a \
            row; names that a spreadsheet would take for formulas get an apostrophe before them. A programme with tracks \
            is decided track by track, in the order in which its series name them.

            \(HelpText.policies)

            \(HelpText.exitCodes)
            """)

    /// How the result is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case table, json, csv
    }

    @Argument(help: ArgumentHelp(HelpText.problem, valueName: "problem"))
    var file: String

    @Option(name: .shortAndLong, help: "A table for people, or a document for other programs.")
    var format: Format = .table

    @OptionGroup(title: "Solving") var solving: SolvingOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup var recording: RecordOption
    @OptionGroup var proving: ProofOption
    @OptionGroup(title: "Standard error") var messages: MessageOptions

    func validate() throws {
        try recording.validate(beside: output)
        try output.expectOther(than: [file])
    }

    func run() async throws {
        let start = ContinuousClock.now
        try proving.expectReplaceable()
        // Without a record or a proof the file's bytes need not be kept until it is read.
        let isDigested = recording.record != nil || proving.proof != nil
        let read = isDigested ? try solving.input.digestedProblem(file) : nil
        let problem = try read?.value ?? solving.input.problem(file)
        let decided = try await solving.trackAllocations(of: problem, start: start)
        let proofs = try await proving.proofs(of: decided, in: problem, solving, start: start)
        let document =
            switch format {
            case .table: Array(decided.table(in: output.language, style: output.style).utf8)
            case .json: decided.jsonDocument(for: problem)
            case .csv: decided.csvDocument()
            }
        try output.write(document, and: read.map { records(of: decided, of: $0) } ?? [])
        if let read {
            try await proving.write(
                proofs,
                of: ProofDigests(
                    problem: read.digest, result: DecisionRecord.digest(of: decided.jsonDocument(for: read.value))))
        }
        try decided.endRun(explaining: solving.extent(for: problem))
    }

    private func records(of decided: [TrackAllocation], of read: Input.DigestedProblem) -> [Output.Document] {
        recording.documents {
            let digests = DecisionRecord.Digests(
                problem: read.digest, tables: read.tables,
                result: DecisionRecord.digest(of: decided.jsonDocument(for: read.value)))
            return DecisionRecord(
                of: decided, in: read.value, digests: digests, method: solving.method, version: RekkeCommand.version)
        }
    }
}
