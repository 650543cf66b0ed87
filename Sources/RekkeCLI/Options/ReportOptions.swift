internal import ArgumentParser
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats

/// What the report of `rekke documents` shows beside the result.
struct ReportOptions: ParsableArguments {
    @Option(
        name: .customLong("scenario"),
        help: ArgumentHelp(
            "For the report: a scenario to show beside the result; repeat it for each scenario.", valueName: "file"))
    var scenarios: [String] = []

    @Option(
        help: ArgumentHelp(
            "For the report: the decision's record, which is checked and then shown.", valueName: "file"))
    var record: String?

    /// Adds what was asked for to the documents.
    ///
    /// - Parameters:
    ///   - decided: The results of all tracks.
    ///   - position: The track that the documents are about.
    func complete(
        _ documents: inout Documents, problem: Input.DigestedProblem, decided: Input.Digested<[TrackAllocation]>,
        meant position: Int
    ) async throws {
        documents.record = try record.map { try checked($0, problem, decided) }?.only(position)
        guard !scenarios.isEmpty else { return }
        let meant = decided.value[position]
        guard meant.answer.reallocation == nil else {
            throw ArgumentParser.ValidationError("--scenario goes with the result of an allocation")
        }
        documents.scenarios = try await outcomes(of: problem.value, beside: decided.value)[position].outcomes
    }

    /// The record, if every line of it agrees with the documents that are at hand.
    private func checked(
        _ file: String, _ problem: Input.DigestedProblem, _ decided: Input.Digested<[TrackAllocation]>
    ) throws -> DecisionRecord {
        let record = try Input.record(file)
        var digests = DecisionRecord.Digests(
            problem: problem.digest, tables: problem.tables, result: decided.digest)
        if decided.value.contains(where: { $0.answer.reallocation != nil }) {
            // What it came from is not at hand: `rekke check` compares that.
            digests = record.digests
            digests.result = decided.digest
        }
        let truth = DecisionRecord(
            of: decided.value, in: problem.value, digests: digests, method: record.method, version: record.version)
        let differences = record.differences(from: truth)
        guard differences.isEmpty else { throw Messages.failure(differences, ofRecord: file) }
        return record
    }

    private func outcomes(
        of problem: Problem, beside decided: [TrackAllocation]
    ) async throws -> [TrackOutcomes] {
        var options = AllocationOptions()
        // The report says why places are lost, and no more.
        options.explanations = .reasons
        return try await Search.outcomes(
            of: Input.scenarios(scenarios, for: problem), from: scenarios, for: problem, beside: decided, options)
    }
}
