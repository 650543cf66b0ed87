internal import ArgumentParser
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats

/// What is checked, and what it is checked with.
struct CheckedDocuments {
    let problem: Input.DigestedProblem
    let answer: Input.Digested<[TrackAllocation]>?
    let earlier: Input.Digested<[TrackAllocation]>?
    /// The problem itself where nothing changed it.
    let changed: Problem
    let scenario: Scenario
    let scenarioDigests: [String]
    let record: DecisionRecord?
    /// How many a reallocation might ask to move; nil where that was not said.
    let moves: Int?

    /// What the tracks have to decide, without a result each as if it were the first.
    var parts: [Problem] {
        answer.map { changed.remaining(of: $0.value).map(\.problem) }
            ?? changed.programme.tracks.map { changed.problem(ofTrack: $0, after: []) }
    }

    /// What a reallocation started from; nil of an allocation, or where that is not given.
    private var origin: ReallocationOrigin? {
        earlier.map { ReallocationOrigin(problem: problem.value, earlier: $0.value, scenario: scenario) }
    }

    /// Everything in the answer that is not true; nil where there is none.
    func violations() throws -> [CheckReport.Finding]? {
        guard let answer = answer?.value else { return nil }
        var violations = changed.violations(of: answer)
        var findings: [CheckReport.Finding] = []
        if let earlier, let first = answer.first?.answer.reallocation {
            violations += try problem.value.violations(of: answer, after: earlier.value, changing: scenario)
            if let moves, moves != first.allowedMoves {
                let place = InputPath([.field("moves")]).inside(track: answer[0].track, 0)
                findings.append(CheckReport.Finding(place, "should be \(moves)"))
            }
        }
        return violations.map { CheckReport.Finding($0.place, $0.text) } + findings
    }

    /// Whether exchanges of places prove that nothing is better than what claims to be the best; what is better is said.
    func exchange(_ report: inout CheckReport) {
        guard let answer = answer?.value, report.violations?.isEmpty == true else { return }
        let verdict = answer.exchangeVerdict(since: origin)
        if case .beaten(let violations) = verdict {
            report.add(violations.map { CheckReport.Finding($0.place, $0.text) })
        }
        report.isProvenByExchanges = verdict == .best
    }

    /// What proofs of the answer are held against; nil where there is none.
    func proofComparison() throws -> ProofComparison? {
        guard let answer else { return nil }
        guard origin != nil || answer.value.allSatisfy({ $0.answer.reallocation == nil }) else {
            throw ArgumentParser.ValidationError("--proof: of a reallocation, give --earlier and --scenario too")
        }
        let digests = ProofDigests(
            problem: problem.digest, result: answer.digest, earlierResult: earlier?.digest,
            scenarios: earlier == nil ? nil : scenarioDigests)
        do throws(AllocationError) {
            return try ProofComparison(
                answer.value, since: origin, digests: digests, version: RekkeCommand.version)
        } catch {
            throw Messages.failure(error)
        }
    }

    /// Every line of the record that does not agree with the documents; nil where there is none.
    var recordFindings: [CheckReport.Finding]? {
        guard let record, let answer else { return nil }
        let digests = DecisionRecord.Digests(
            problem: problem.digest, tables: problem.tables, result: answer.digest, earlierResult: earlier?.digest,
            scenarios: earlier == nil ? nil : scenarioDigests)
        // Which version and which method decided is only told.
        let truth = DecisionRecord(
            of: answer.value, in: changed, digests: digests, method: record.method, version: record.version)
        return record.differences(from: truth)
    }
}
