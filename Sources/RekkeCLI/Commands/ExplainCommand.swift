internal import ArgumentParser
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats

/// `rekke explain`: why one registration got what it got, in sentences.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say in sentences why one registration got what it got.",
        discussion: """
            EXAMPLES:
              rekke explain programme.yaml r4
              rekke explain programme.yaml "Helgeland"
              rekke explain programme.yaml r4 --result result.json --language nb
              rekke explain programme.yaml r4 --result result.json --proof proof

            Without --result the problem is solved first. A result is checked first, as `rekke check` does. As JSON: the registration's entry in the result (entry), \
            placed, waitlisted or rejected (outcome), its envy, and the full set that keeps it out (fullSet).
            """)

    /// How the explanation is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case table, json
    }

    @Argument(help: ArgumentHelp(HelpText.problem, valueName: "problem"))
    var file: String

    @Argument(
        help: ArgumentHelp(
            "The registration's id, or a name or an address in it, or a part of one.", valueName: "registration"))
    var searched: String

    @Option(
        help: ArgumentHelp("Explain this result of `rekke allocate --format json`, without solving.", valueName: "file")
    )
    var result: String?

    @Option(
        help: ArgumentHelp(
            """
            Also the few rows of this proof, which is checked first, that leave the registration nothing better: a place if \
            it waits, else a better rank.
            """, valueName: "dir"))
    var proof: String?

    @Option(name: .shortAndLong, help: "Sentences for people, or a document for other programs.")
    var format: Format = .table

    @OptionGroup(title: "Solving") var solving: SolvingOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Standard error") var messages: MessageOptions

    func validate() throws {
        if file == "-", result == "-" { throw ArgumentParser.ValidationError(HelpText.onlyOneStandardInput) }
        if proof != nil, result == nil || format != .table {
            throw ArgumentParser.ValidationError("--proof goes with --result, and with sentences for people")
        }
    }

    func run() async throws {
        let start = ContinuousClock.now
        let read = try solving.input.digestedProblem(file)
        let problem = read.value
        let registration = try RegistrationSearch(problem).id(of: searched)
        let answered = try result.map { try Input.rightDecision($0, of: problem) }
        let decided: [TrackAllocation]
        if let answered {
            decided = answered.value
        } else {
            decided = try await solving.trackAllocations(of: problem, start: start)
        }
        let document =
            switch format {
            case .table:
                decided.explanationText(of: registration, in: output.language, style: output.style)
                    .map { Array($0.utf8) }
            case .json: decided.jsonExcerpt(for: registration)
            }
        let rows = try answered.map { try self.rows(of: registration, read, $0) } ?? []
        try write(document.map { $0 + rows }, of: registration)
        if result == nil, let status = decided.exitStatus(explaining: solving.extent(for: problem)) {
            throw status.code
        }
    }

    /// What the proof says of it, behind the sentences; nothing where none is given.
    private func rows(
        of registration: String, _ problem: Input.DigestedProblem, _ answer: Input.Digested<[TrackAllocation]>
    ) throws -> [UInt8] {
        guard let proof else { return [] }
        guard answer.value.allSatisfy({ $0.answer.reallocation == nil }) else {
            throw ArgumentParser.ValidationError("--proof: of a reallocation, only `rekke check` reads proofs")
        }
        let isPlaced = answer.value.contains { $0.allocation.placements.contains { $0.registration == registration } }
        let comparison: ProofComparison
        do throws(AllocationError) {
            comparison = try ProofComparison(
                answer.value, since: nil, digests: ProofDigests(problem: problem.digest, result: answer.digest),
                version: RekkeCommand.version)
        } catch {
            throw Messages.failure(error)
        }
        do {
            let rows = try comparison.rows(of: "\(isPlaced ? "rank" : "place")(\(registration))", in: proof)
            return Array(rows.map { "\n" + $0.text(in: output.language, style: output.style) }.joined().utf8)
        } catch {
            Messages.write("\(proof)/\(error)\nthe proof does not hold; nothing was written\n")
            throw ExitStatus.resultIsWrong.code
        }
    }

    private func write(_ document: [UInt8]?, of registration: String) throws {
        guard let document else {
            throw ArgumentParser.ValidationError(
                "the result says nothing of \(quoted(known: registration)); is it a result of this problem?")
        }
        try output.write(document)
    }
}
