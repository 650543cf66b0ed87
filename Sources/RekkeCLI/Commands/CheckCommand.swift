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
            --solve also where it differs from the optimum. A result that says "feasible" claims no optimum, and is \
            not compared with it. A result made with --policy is checked with the same --policy. With --record: every \
            line of the record that does not agree with the two files, digests first. \
            A reallocation is checked with what it came from; without --earlier its result is checked, and the problem \
            is then the changed one.

            As JSON: {"warnings": [...], "violations": [{"place": "placements[0]", "text": "..."}], "solution": \
            {"status": "optimal", "promised": [...], "broken": [...]}, "record": [...], "guarantees": {"status": "optimal", \
            "promised": [...], "broken": [...], "remaining": 1, "next": [{"series": "tue", "breaks": false}], \
            "fullSets": [...]}}; what was not asked for is absent.
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
        help: ArgumentHelp("Of a reallocation: what had changed; as often as there were scenarios.", valueName: "file"))
    var scenarios: [String] = []

    func validate() throws {
        if ([file, result, record, earlier] + scenarios).count(where: { $0 == "-" }) > 1 {
            throw ArgumentParser.ValidationError(HelpText.onlyOneOnStandardInput)
        }
        if record != nil || earlier != nil || !scenarios.isEmpty, result == nil {
            throw ArgumentParser.ValidationError("give the result that is to be checked too")
        }
        if earlier == nil, !scenarios.isEmpty {
            throw ArgumentParser.ValidationError("--scenario goes with --earlier, the result before the changes")
        }
    }

    func run() async throws {
        let start = ContinuousClock.now
        let read = try solving.input.digestedProblem(file)
        if !read.value.programme.tracks.isEmpty { return try await runTracks(of: read.value, start: start) }
        let documents = try documents(of: read)
        let problem = documents.changed
        var report = CheckReport(warnings: problem.warnings)
        report.violations = documents.violations
        report.record = documents.recordFindings
        var status: ExitStatus?
        if result == nil {
            report.outlook = try await solving.guaranteeOutlook(of: problem, start: start)
            status = report.outlook?.exitStatus
        }
        if solve {
            let differences: [CheckReport.Finding]
            let allocation: Allocation
            let solved: ExitStatus?
            if let before = documents.earlier, let claim = documents.answer?.value.reallocation {
                let optimum = try await solving.reallocation(
                    of: documents.problem.value, after: (before.value, earlier ?? ""), documents.scenario,
                    moves: claim.allowedMoves, start: start)
                allocation = optimum.allocation
                solved = optimum.exitStatus(explaining: solving.extent(for: documents.problem.value))
                differences = claim.differences(from: optimum)
            } else {
                allocation = try await solving.allocation(of: problem, start: start)
                solved = allocation.exitStatus(explaining: solving.extent(for: problem))
                differences = documents.answer?.value.allocation.differences(from: allocation) ?? []
            }
            report.solution = CheckReport.Solution(status: allocation.status, guarantees: allocation.guarantees)
            status = [status, solved].contains(.timeLimit) ? .timeLimit : solved ?? status
            // Only a proven optimum can show that another claim to be one is wrong.
            if documents.answer?.value.allocation.status == .optimal, allocation.status == .optimal {
                report.violations? += differences
            }
        }
        switch format {
        case .table: try output.write(Array(report.text(for: problem, in: output.language, style: output.style).utf8))
        case .json: try output.write(report.jsonDocument(for: problem))
        }
        if report.violations?.isEmpty == false || report.record?.isEmpty == false {
            throw ExitStatus.resultIsWrong.code
        }
        if let status { throw status.code }
    }

    /// Every track by itself, and what lies between them.
    private func runTracks(of problem: Problem, start: ContinuousClock.Instant) async throws {
        for (option, value) in [("--record", record), ("--earlier", earlier)] where value != nil {
            throw ArgumentParser.ValidationError(HelpText.noTracks(option))
        }
        let claimed = try result.map { try Input.trackAllocations($0, of: problem) }
        let problems =
            claimed?.map(\.problem) ?? problem.programme.tracks.map { problem.problem(ofTrack: $0, after: []) }
        var report = CheckReport(warnings: problems.flatMap(\.warnings))
        report.violations = claimed.map { problem.violations(of: $0).map { CheckReport.Finding($0.place, $0.text) } }
        var status: ExitStatus?
        if solve {
            var optimum: [TrackAllocation] = []
            if let claimed {
                for track in claimed {
                    let allocation = try await solving.allocation(of: track.problem, start: start)
                    optimum.append(
                        TrackAllocation(track: track.track, problem: track.problem, allocation: allocation))
                }
            } else {
                optimum = try await solving.trackAllocations(of: problem, start: start)
            }
            report.solution = CheckReport.Solution(
                status: optimum.allSatisfy { $0.allocation.status == .optimal } ? .optimal : .feasible,
                guarantees: Allocation.Guarantees(
                    promised: optimum.flatMap(\.allocation.guarantees.promised),
                    broken: optimum.flatMap(\.allocation.guarantees.broken)))
            status = optimum.exitStatus(explaining: solving.extent(for: problem))
            report.violations? += claimed?.differences(from: optimum) ?? []
        }
        switch format {
        case .table: try output.write(Array(report.text(for: problem, in: output.language, style: output.style).utf8))
        case .json: try output.write(report.jsonDocument(for: problem))
        }
        if report.violations?.isEmpty == false { throw ExitStatus.resultIsWrong.code }
        if let status { throw status.code }
    }

    private func documents(of problem: Input.DigestedProblem) throws -> CheckedDocuments {
        let recorded = try record.map(Input.record)
        let answer = try result.map(Input.digestedAnswer)
        let before = try earlier.map(Input.digestedAnswer)
        let changes = try Input.digestedChanges(scenarios, to: problem.value)
        if before != nil, answer?.value.reallocation == nil {
            throw ArgumentParser.ValidationError("--earlier goes with the result of a reallocation")
        }
        return CheckedDocuments(
            problem: problem, answer: answer, earlier: before, changed: changes.changed, scenario: changes.scenario,
            scenarioDigests: changes.digests, record: recorded)
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

    /// Everything in the answer that is not true; nil where there is none.
    var violations: [CheckReport.Finding]? {
        answer.map { answer in
            var violations = changed.violations(of: answer.value.allocation, with: answer.value.exceptions)
            if let earlier, let reallocation = answer.value.reallocation {
                violations += reallocation.violations(after: earlier.value.allocation)
            }
            return violations.map { CheckReport.Finding($0.place, $0.text) }
        }
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
