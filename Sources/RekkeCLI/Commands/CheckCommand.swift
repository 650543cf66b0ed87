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
              rekke check programme.yaml new.json --earlier result.json --scenario withdrawal.yaml --solve

            Without a result: the input's errors and warnings; where places are guaranteed, whether the guarantees can \
            be kept with what has come so far, and what the next registration may break; with --solve also whether the \
            programme's policy keeps them. \
            With a result: everything in it that breaks a rule or is not true of the input, each with its place; with \
            --solve also where it differs from the optimum. A result that says "feasible" claims no optimum, but bounds how \
            far from it it may be: that is held against what solving and counting find, and what is known to be better is \
            said. A result made with --policy is checked with the same --policy. With --record: every \
            line of the record that does not agree with the two files, digests first. \
            A reallocation is checked with what it came from; without --earlier only its result is, and the problem is then \
            the changed one. One made with --moves is checked with the same --moves, where the record does not say them.

            As JSON: {"warnings": [...], "violations": [{"place": "placements[0]", "text": "..."}], "solution": \
            {"status": "optimal", "promised": [...], "broken": [...]}, "record": [...], "guarantees": {"status": "optimal", \
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

    func validate() throws {
        if ([file, result, record, earlier] + scenarios).count(where: { $0 == "-" }) > 1 {
            throw ArgumentParser.ValidationError(HelpText.onlyOneOnStandardInput)
        }
        if record != nil || earlier != nil || !scenarios.isEmpty, result == nil {
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
        if !read.value.programme.tracks.isEmpty { return try await runTracks(of: read.value, start: start) }
        let documents = try documents(of: read)
        let problem = documents.changed
        var report = CheckReport(warnings: problem.warnings)
        report.violations = try documents.violations()
        report.record = documents.recordFindings
        report.status = documents.answer?.value.allocation.status
        report.leavesHelpToSolving = !solve && documents.answer?.value.allocation.tellsWhatHelps == true
        if report.violations?.isEmpty == true {
            report.better = documents.answer?.value.countedImprovement(in: problem)
        }
        var status: ExitStatus?
        if result == nil {
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
        case .table: try output.write(Array(report.text(for: problem, in: output.language, style: output.style).utf8))
        case .json: try output.write(report.jsonDocument(for: problem))
        }
        if report.violations?.isEmpty == false || report.record?.isEmpty == false {
            throw ExitStatus.resultIsWrong.code
        }
        if let status { throw status.code }
    }

    /// Solves what the result answers, and reports what that shows.
    private func solved(
        _ documents: CheckedDocuments, _ report: inout CheckReport, start: ContinuousClock.Instant
    ) async throws -> ExitStatus? {
        let claim = documents.answer?.value.allocation
        let solving = solving.explaining(as: claim)
        let extent = solving.extent(for: documents.changed)
        let allocation: Allocation
        let status: ExitStatus?
        if let before = documents.earlier, let claim = documents.answer?.value.reallocation {
            let optimum = try await solving.reallocation(
                of: documents.problem.value, after: (before.value, earlier ?? ""), documents.scenario,
                moves: claim.allowedMoves, start: start)
            allocation = optimum.allocation
            status = optimum.exitStatus(explaining: extent)
            report.add(claim.findings(against: optimum))
        } else {
            allocation = try await solving.allocation(of: documents.changed, start: start)
            status = allocation.exitStatus(explaining: extent)
            report.add(claim?.findings(against: allocation, in: documents.changed) ?? [])
            if let claim, claim.status == .feasible, report.violations?.isEmpty == true {
                let reasons = try await solving.falseReasons(in: claim, of: documents.changed, start: start)
                report.add(reasons.map { CheckReport.Finding($0.place, $0.text) })
                report.better = documents.changed.improvement(of: claim, by: allocation) ?? report.better
            }
        }
        report.solution = CheckReport.Solution(
            status: allocation.status, guarantees: allocation.guarantees, claimed: claim?.status)
        return status
    }

    /// Every track by itself, and what lies between them.
    private func runTracks(of problem: Problem, start: ContinuousClock.Instant) async throws {
        for (option, value) in [("--record", record), ("--earlier", earlier)] where value != nil {
            throw ArgumentParser.ValidationError(HelpText.noTracks(option))
        }
        let claimed = try result.map { try Input.digestedTrackAllocations($0, of: problem).value }
        let problems =
            claimed?.map(\.problem) ?? problem.programme.tracks.map { problem.problem(ofTrack: $0, after: []) }
        var report = CheckReport(warnings: problems.flatMap(\.warnings))
        report.violations = claimed.map { problem.violations(of: $0).map { CheckReport.Finding($0.place, $0.text) } }
        report.status = claimed?.map(\.allocation).status
        report.leavesHelpToSolving = !solve && claimed?.contains { $0.allocation.tellsWhatHelps } == true
        if report.violations?.isEmpty == true { report.better = claimed?.countedImprovement }
        var status: ExitStatus?
        if solve {
            let solved = try await solvedTracks(of: problem, claimed, &report, start: start)
            // What the results say to be explained is what they are held against.
            status = solved.exitStatus(
                explaining: claimed == nil ? solving.extent(for: problem) : AllocationOptions.Explanations.none)
        }
        try finish(report, problem, status)
    }

    private func solvedTracks(
        of problem: Problem, _ claimed: [TrackAllocation]?, _ report: inout CheckReport,
        start: ContinuousClock.Instant
    ) async throws -> [Allocation] {
        var solved: [Allocation] = []
        if let claimed {
            for track in claimed {
                let solving = solving.explaining(as: track.allocation)
                solved.append(try await solving.allocation(of: track.problem, start: start))
            }
            report.add(claimed.findings(against: solved))
            if report.status == .feasible, report.violations?.isEmpty == true {
                for (index, track) in claimed.enumerated() where track.allocation.status == .feasible {
                    let reasons = try await solving.falseReasons(in: track.allocation, of: track.problem, start: start)
                    report.add(reasons.map { CheckReport.Finding($0.place.inside(track: index), $0.text) })
                }
                report.better = claimed.improvement(by: solved) ?? report.better
            }
        } else {
            solved = try await solving.trackAllocations(of: problem, start: start).map(\.allocation)
        }
        report.solution = CheckReport.Solution(
            status: solved.status,
            guarantees: Allocation.Guarantees(
                promised: solved.flatMap(\.guarantees.promised), broken: solved.flatMap(\.guarantees.broken)),
            claimed: report.status)
        return solved
    }

    private func documents(of problem: Input.DigestedProblem) throws -> CheckedDocuments {
        let recorded = try record.map(Input.record)
        let answer = try result.map(Input.digestedAnswer)
        let before = try earlier.map(Input.digestedAnswer)
        let changes = try Input.digestedChanges(scenarios, to: problem.value)
        try check(answer?.value, isWithEarlier: before != nil)
        if let before { try checkEarlier(before.value, of: problem.value) }
        return CheckedDocuments(
            problem: problem, answer: answer, earlier: before, changed: changes.changed, scenario: changes.scenario,
            scenarioDigests: changes.digests, record: recorded, moves: moves)
    }

    /// Asks for what is lacking to check a reallocation.
    private func check(_ answer: Answer?, isWithEarlier: Bool) throws {
        guard let reallocation = answer?.reallocation, let result else {
            if !isWithEarlier { return }
            throw ArgumentParser.ValidationError("--earlier goes with the result of a reallocation")
        }
        guard isWithEarlier else {
            let request =
                "\(result): this is a reallocation. To check what it changed, give with --earlier the result before it, with "
                + "--scenario what had changed, and as the problem the one before the change"
            if solve { throw ArgumentParser.ValidationError(request) }
            return Messages.write(request + "; without them only its result is checked\n")
        }
        if moves == nil, record == nil, reallocation.allowedMoves > reallocation.asked {
            throw ArgumentParser.ValidationError(
                "\(result): it says that \(reallocation.allowedMoves) could be asked to move, and asks "
                    + "\(reallocation.asked); say with --moves how many could")
        }
    }

    /// Nothing can be held against a wrong earlier result.
    private func checkEarlier(_ answer: Answer, of problem: Problem) throws {
        let violations = answer.violations(in: problem)
        guard violations.isEmpty else { throw Messages.failure(violations, in: earlier ?? "") }
    }
}

/// What is checked, and what it is checked with.
private struct CheckedDocuments {
    let problem: Input.DigestedProblem
    let answer: Input.Digested<Answer>?
    let earlier: Input.Digested<Answer>?
    /// The problem itself where nothing changed it.
    let changed: Problem
    let scenario: Scenario
    let scenarioDigests: [String]
    let record: DecisionRecord?
    /// How many a reallocation might ask to move; nil where that was not said.
    let moves: Int?

    /// Everything in the answer that is not true; nil where there is none.
    func violations() throws -> [CheckReport.Finding]? {
        guard let answer else { return nil }
        var findings = answer.value.violations(in: changed).map { CheckReport.Finding($0.place, $0.text) }
        if let earlier, let reallocation = answer.value.reallocation {
            findings += try problem.value.violations(
                of: reallocation, after: earlier.value.allocation, changing: scenario
            ).map { CheckReport.Finding($0.place, $0.text) }
            if let moves, moves != reallocation.allowedMoves {
                findings.append(CheckReport.Finding(InputPath([.field("moves")]), "should be \(moves)"))
            }
        }
        return findings
    }

    /// Every line of the record that does not agree with the documents; nil where there is none.
    var recordFindings: [CheckReport.Finding]? {
        guard let record, let answer else { return nil }
        let digests = DecisionRecord.Digests(
            problem: problem.digest, tables: problem.tables, result: answer.digest, earlierResult: earlier?.digest,
            scenarios: earlier == nil ? nil : scenarioDigests)
        // Which version and which method decided is only told.
        let truth =
            if let reallocation = answer.value.reallocation {
                DecisionRecord(
                    of: reallocation, in: changed, digests: digests, method: record.method, version: record.version)
            } else {
                DecisionRecord(
                    of: answer.value.allocation, in: changed, digests: digests, method: record.method,
                    version: record.version)
            }
        return record.differences(from: truth)
    }
}

extension Allocation {
    /// Whether it says what would help anybody who waits.
    fileprivate var tellsWhatHelps: Bool {
        waitlist.contains { $0.positions != nil || $0.queue != nil || $0.remedies != nil }
    }
}
