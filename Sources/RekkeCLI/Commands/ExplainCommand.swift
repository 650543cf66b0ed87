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
              rekke explain programme.yaml r4 --result new.json --earlier result.json \\
                --scenario withdrawal.yaml --proof proof

            Without --result the problem is solved first. A result is checked first, as `rekke check` does. \
            Of a reallocation the problem is the changed one, or with --earlier the one before the changes. As JSON: the registration's entry in the result (entry), \
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
            it waits, else a better rank; of a reallocation also the place that it asked for, or had. Proofs of \
            reallocations take --earlier and --scenario.
            """, valueName: "dir"))
    var proof: String?

    @Option(help: ArgumentHelp("Of a reallocation: the result before it.", valueName: "file"))
    var earlier: String?

    @Option(
        name: .customLong("scenario"),
        help: ArgumentHelp("Of a reallocation: what had changed; repeat it for each scenario.", valueName: "file"))
    var scenarios: [String] = []

    @Option(name: .shortAndLong, help: "Sentences for people, or a document for other programs.")
    var format: Format = .table

    @OptionGroup(title: "Solving") var solving: SolvingOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Standard error") var messages: MessageOptions

    func validate() throws {
        if ([file, result, earlier] + scenarios).count(where: { $0 == "-" }) > 1 {
            throw ArgumentParser.ValidationError(HelpText.onlyOneOnStandardInput)
        }
        if earlier != nil, result == nil {
            throw ArgumentParser.ValidationError("--earlier goes with --result, the reallocation")
        }
        if earlier == nil, !scenarios.isEmpty {
            throw ArgumentParser.ValidationError("--scenario goes with --earlier, the result before the changes")
        }
        if proof != nil, result == nil || format != .table {
            throw ArgumentParser.ValidationError("--proof goes with --result, and with sentences for people")
        }
    }

    func run() async throws {
        let start = ContinuousClock.now
        let documents = try documents(of: solving.input.digestedProblem(file))
        let problem = documents.changed
        let registration = try RegistrationSearch(problem).id(of: searched)
        let decided: [TrackAllocation]
        if let answer = documents.answer {
            decided = answer.value
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
        let rows = try rows(of: registration, documents)
        try write(document.map { $0 + rows }, of: registration)
        if result == nil, let status = decided.exitStatus(explaining: solving.extent(for: problem)) {
            throw status.code
        }
    }

    /// What is explained, and of a reallocation what it came from, in which nothing is untrue.
    private func documents(of problem: Input.DigestedProblem) throws -> CheckedDocuments {
        let before = try earlier.map { try Input.rightDecision($0, of: problem.value) }
        let changes = try Input.digestedChanges(scenarios, to: problem.value, after: before?.value.map(\.answer) ?? [])
        let answer = try result.map { try Input.rightDecision($0, of: changes.changed) }
        if let before, let answer {
            guard answer.value.contains(where: { $0.answer.reallocation != nil }) else {
                throw ArgumentParser.ValidationError("--earlier goes with the result of a reallocation")
            }
            let violations = try problem.value.violations(
                of: answer.value, after: before.value, changing: changes.scenario)
            guard violations.isEmpty else { throw Messages.failure(violations, in: result ?? "") }
        }
        return CheckedDocuments(
            problem: problem, answer: answer, earlier: before, changed: changes.changed, scenario: changes.scenario,
            scenarioDigests: changes.digests, record: nil, moves: nil)
    }

    /// What the proof says of it, behind the sentences; nothing where none is given.
    private func rows(of registration: String, _ documents: CheckedDocuments) throws -> [UInt8] {
        guard let proof, let comparison = try documents.proofComparison() else { return [] }
        do {
            let rows = try comparison.rows(of: goals(of: registration, documents.answer?.value ?? []), in: proof)
            return Array(rows.map { "\n" + $0.text(in: output.language, style: output.style) }.joined().utf8)
        } catch {
            Messages.write("\(proof)/\(error)\nthe proof does not hold; nothing was written\n")
            throw ExitStatus.resultIsWrong.code
        }
    }

    /// What it could have better: a place, if it waits; else what it asked for, the place that it had, and the rank.
    private func goals(of registration: String, _ decided: [TrackAllocation]) -> [String] {
        guard decided.contains(where: { $0.allocation.placements.contains { $0.registration == registration } }) else {
            return ["place(\(registration))"]
        }
        let isMoved = decided.compactMap(\.answer.reallocation).contains { reallocation in
            reallocation.moved.contains { $0.registration == registration && !$0.isWanted }
        }
        return (["wish"] + (isMoved ? ["moves"] : []) + ["rank"]).map { "\($0)(\(registration))" }
    }

    private func write(_ document: [UInt8]?, of registration: String) throws {
        guard let document else {
            throw ArgumentParser.ValidationError(
                "the result says nothing of \(quoted(known: registration)); is it a result of this problem?")
        }
        try output.write(document)
    }
}
