internal import ArgumentParser
internal import Rekke
internal import RekkeDocuments
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
              rekke check programme.yaml result.json --proof proof
              rekke check programme.yaml new.json --earlier result.json \\
                --scenario withdrawal.yaml --solve

            Without a result: the input's errors and warnings; where places are guaranteed, whether the guarantees can \
            be kept with what has come so far, and what the next registration may break; with --solve also whether the \
            programme's policy keeps them. \
            With a result: everything in it that breaks a rule or is not true of the input, each with its place; where \
            exchanges of places show that nothing is better, or that something is, that is said, without solving; with \
            --solve also where it differs from the optimum. A result that says "feasible" claims no optimum, but bounds how \
            far from it it may be: that is held against what solving and counting find, and what is known to be better is \
            said. A result made with --policy is checked with the same --policy. With --record: every \
            line of the record that does not agree with the two files, digests first. With --proof: whether the folder proves \
            that nothing better is possible, without solving. \
            A reallocation is checked with what it came from; without --earlier only its result is, and the problem is then \
            the changed one. One made with --moves is checked with the same --moves, where the record does not say them.

            As JSON: {"warnings": [...], "violations": [{"place": "placements[0]", "text": "..."}], "solution": \
            {"status": "optimal", "promised": [...], "broken": [...]}, "record": [...], "proof": {"goals": 12}, "provenBy": "exchanges", "onTrust": ["r6"], "guarantees": {"status": "optimal", \
            "promised": [...], "broken": [...], "remaining": 1, "next": [{"series": "tue", "breaks": false}], \
            "fullSets": [...]}, "status": "feasible", \
            "better": {"objective": "mostPlaces", "value": 7}}; what was not asked for is absent.
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

    @Option(help: ArgumentHelp("Also check the proof that --proof wrote of the result.", valueName: "dir"))
    var proof: String?

    @Option(name: .shortAndLong, help: "A report for people, or a document for other programs.")
    var format: Format = .table

    @OptionGroup(title: "Solving") var solving: SolvingOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    @Option(
        help: ArgumentHelp(
            "Of a reallocation: the earlier result; the problem is then the one that it answered.", valueName: "file"))
    var earlier: String?

    @Option(
        name: .customLong("scenario"),
        help: ArgumentHelp("Of a reallocation: what had changed; repeat it for each scenario.", valueName: "file"))
    var scenarios: [String] = []

    @Option(
        help: ArgumentHelp(
            "Of a reallocation: how many of those who could stay might be asked to move.", valueName: "number"))
    var moves: Int?
    @OptionGroup(title: "Standard error") var messages: MessageOptions

    func validate() throws {
        if ([file, result, record, earlier] + scenarios).count(where: { $0 == "-" }) > 1 {
            throw ArgumentParser.ValidationError(HelpText.onlyOneOnStandardInput)
        }
        if record != nil || proof != nil || earlier != nil || !scenarios.isEmpty, result == nil {
            throw ArgumentParser.ValidationError("give the result that is to be checked too")
        }
        if earlier == nil, moves != nil || !scenarios.isEmpty {
            throw ArgumentParser.ValidationError(
                "--scenario and --moves go with --earlier, the result before the changes")
        }
    }

    func run() async throws {
        let start = ContinuousClock.now
        let read = try solving.input.digestedProblem(file)
        let documents = try documents(of: read)
        let problem = documents.changed
        let claimed = documents.answer?.value
        var report = CheckReport(warnings: documents.parts.flatMap(\.warnings))
        report.violations = try documents.violations()
        documents.exchange(&report)
        report.record = documents.recordFindings
        if let proof { report.proof = try documents.proofComparison()?.report(on: proof) }
        if record == nil, let claimed { report.declinedOnTrust = claimed.declined }
        report.status = claimed?.map(\.allocation).status
        report.leavesHelpToSolving = !solve && claimed?.contains { $0.allocation.tellsWhatHelps } == true
        if report.violations?.isEmpty == true {
            report.better = claimed?.countedImprovement
            if !solve, let claimed { report.reasonsOnTrust = problem.reasonsOnTrust(in: claimed) }
        }
        var status: ExitStatus?
        // Of several tracks, each later one's guarantees hang on what is decided before.
        if result == nil, problem.programme.tracks.count == 1 {
            report.outlook = try await solving.guaranteeOutlook(of: problem, start: start)
            status = report.outlook?.exitStatus
        }
        if solve {
            let solved = try await solved(documents, &report, start: start)
            status = [status, solved].contains(.timeLimit) ? .timeLimit : solved ?? status
        }
        try finish(report, problem, status)
    }

    private func finish(_ report: CheckReport, _ problem: Problem, _ status: ExitStatus?) throws {
        switch format {
        case .table:
            try output.write(Array(report.text(for: problem, in: output.language, style: output.style).utf8))
            if result == nil { Messages.warn(ofHolidays: problem.programme, in: output.language) }
        case .json: try output.write(report.jsonDocument(for: problem))
        }
        if report.violations?.isEmpty == false || report.record?.isEmpty == false || report.proof?.isWrong == true {
            throw ExitStatus.resultIsWrong.code
        }
        if let status { throw status.code }
    }

    /// Solves what the result answers, and reports what that shows.
    private func solved(
        _ documents: CheckedDocuments, _ report: inout CheckReport, start: ContinuousClock.Instant
    ) async throws -> ExitStatus? {
        let problem = documents.changed
        let claimed = documents.answer?.value
        let solved: [TrackAllocation]
        if let before = documents.earlier, let claimed, let first = claimed.first?.answer.reallocation {
            let solving = solving.explaining(as: first.allocation)
            solved = try await solving.trackReallocations(
                of: documents.problem.value, after: (before.value, earlier ?? ""), documents.scenario,
                moves: first.allowedMoves, claimed.replies(to: before.value), start: start)
        } else if let claimed {
            solved = try await tracksSolved(claimed, of: problem, start: start)
        } else {
            solved = try await solving.trackAllocations(of: problem, start: start)
        }
        if let claimed {
            report.add(claimed.findings(against: solved))
            if report.status == .feasible, report.violations?.isEmpty == true, documents.earlier == nil {
                report.add(try await falseReasons(in: claimed, start: start))
                report.better = claimed.improvement(by: solved) ?? report.better
            }
        }
        let allocations = solved.map(\.allocation)
        report.solution = CheckReport.Solution(
            status: allocations.status,
            guarantees: Allocation.Guarantees(
                promised: allocations.flatMap(\.guarantees.promised), broken: allocations.flatMap(\.guarantees.broken)),
            claimed: report.status)
        return solved.enumerated().compactMap { index, track in
            track.answer.exitStatus(explaining: solving.explaining(as: claimed?[index].allocation).extent(for: problem))
        }.gravest
    }

    /// Every track by itself: what an earlier one claims binds the later, and what the others claim its queues.
    private func tracksSolved(
        _ claimed: [TrackAllocation], of problem: Problem, start: ContinuousClock.Instant
    ) async throws -> [TrackAllocation] {
        var solved: [TrackAllocation] = []
        for (index, track) in claimed.enumerated() {
            let solving = solving.explaining(as: track.allocation)
            let allocation = try await solving.allocation(of: track.problem, start: start)
            var decided = claimed
            decided[index] = TrackAllocation(track: track.track, problem: track.problem, allocation: allocation)
            solved.append(try await solving.countingQueues(of: decided, in: problem, start: start)[index])
        }
        return solved
    }

    private func falseReasons(
        in claimed: [TrackAllocation], start: ContinuousClock.Instant
    ) async throws -> [CheckReport.Finding] {
        var findings: [CheckReport.Finding] = []
        for (index, track) in claimed.enumerated() where track.allocation.status == .feasible {
            findings += try await solving.falseReasons(in: track.allocation, of: track.problem, start: start).map {
                CheckReport.Finding($0.place.inside(track: track.track, index), $0.text)
            }
        }
        return findings
    }

    private func documents(of problem: Input.DigestedProblem) throws -> CheckedDocuments {
        let recorded = try record.map(Input.record)
        let answers = try result.map(Input.digestedAnswers)
        let before = try earlier.map(Input.digestedAnswers)
        let changes = try Input.digestedChanges(
            scenarios, to: problem.value, after: before?.value.map(\.answer) ?? [])
        let answer = try answers.map { try Input.decided($0, in: result ?? "", of: changes.changed) }
        try check(answer?.value, isWithEarlier: before != nil)
        let earlier = try before.map { try Input.decided($0, in: self.earlier ?? "", of: problem.value) }
        if let earlier { try checkEarlier(earlier.value, of: problem.value) }
        return CheckedDocuments(
            problem: problem, answer: answer, earlier: earlier, changed: changes.changed, scenario: changes.scenario,
            scenarioDigests: changes.digests, record: recorded, moves: moves)
    }

    /// Asks for what is lacking to check a reallocation.
    private func check(_ answer: [TrackAllocation]?, isWithEarlier: Bool) throws {
        let reallocations = answer?.compactMap(\.answer.reallocation) ?? []
        guard let first = reallocations.first, let result else {
            if !isWithEarlier { return }
            throw ArgumentParser.ValidationError("--earlier goes with the result of a reallocation")
        }
        guard isWithEarlier else {
            let request =
                "\(result): this is a reallocation. To check what it changed, give with --earlier the result before it, with "
                + "--scenario what had changed, and as the problem the one before the change"
            // What it is held against starts from the result before.
            if solve || record != nil { throw ArgumentParser.ValidationError(request) }
            return Messages.write(request + "; without them only its result is checked\n")
        }
        let asked = reallocations.map(\.asked).reduce(0, +)
        if moves == nil, record == nil, first.allowedMoves > asked {
            throw ArgumentParser.ValidationError(
                "\(result): it says that \(first.allowedMoves) could be asked to move, and asks "
                    + "\(asked); say with --moves how many could")
        }
    }

    /// Nothing can be held against a wrong earlier result.
    private func checkEarlier(_ decided: [TrackAllocation], of problem: Problem) throws {
        let violations = problem.violations(of: decided)
        guard violations.isEmpty else { throw Messages.failure(violations, in: earlier ?? "") }
    }
}

extension [TrackAllocation] {
    /// As reallocations say them, who agreed to all that the results before them had asked for.
    fileprivate func replies(to earlier: [TrackAllocation]) -> (agreed: [String], declined: [String]) {
        (earlier.compactMap(\.answer.reallocation).flatMap(\.requests).map(\.registration), declined)
    }

    /// Who would not be asked to move, in any track.
    fileprivate var declined: [String] { Set(compactMap(\.answer.reallocation).flatMap(\.declined)).sorted() }
}

extension Allocation {
    /// Whether it says what would help anybody who waits.
    fileprivate var tellsWhatHelps: Bool {
        waitlist.contains { $0.positions != nil || $0.queue != nil || $0.remedies != nil }
    }
}
