internal import ArgumentParser
internal import Foundation
internal import Glibc
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats

/// Reads the files named on the command line; where that cannot be done, it says why and ends the run.
enum Input {
    /// What was read, and the SHA-256 of the bytes that it was read from.
    struct Digested<Value> {
        let value: Value
        let digest: String
    }

    /// A problem, and the SHA-256 of what it was read from.
    struct DigestedProblem {
        var value: Problem
        let digest: String
        /// Of the tables beside it.
        let tables: DecisionRecord.TableDigests?
    }

    /// The problem in that file, or on standard input (JSON) for `-`.
    static func problem(_ file: String, _ tables: TableOptions) throws -> Problem {
        try reading { () throws(InputError) in try problem(file, bytes(of: file), exports(tables)) }
    }

    static func digestedProblem(_ file: String, _ tables: TableOptions) throws -> DigestedProblem {
        try reading { () throws(InputError) in
            let (bytes, exports) = (try bytes(of: file), try exports(tables))
            return DigestedProblem(
                value: try problem(file, bytes, exports), digest: DecisionRecord.digest(of: bytes),
                tables: DecisionRecord.TableDigests(of: exports))
        }
    }

    /// What those tables make of the programme in that file.
    static func formImport(
        _ programme: String, registrations: String, attendees: String?, acceptsAbsences: Bool
    ) throws -> FormImport {
        try reading { () throws(InputError) in
            let bytes = try bytes(of: programme)
            var exports = try exports(registrations: registrations, attendees: attendees)
            exports.acceptsAbsences = acceptsAbsences
            return try FormImport(programme: bytes, as: format(of: programme, bytes), name: programme, exports)
        }
    }

    /// The results of a programme's tracks in that file, or on standard input for `-`.
    static func digestedAnswers(_ file: String) throws -> Digested<[(track: String?, answer: Answer)]> {
        try digested(file) { bytes throws(InputError) in
            try TrackResultReader.read(bytes, as: format(of: file, bytes), name: file)
        }
    }

    /// The same, each beside what there was to decide.
    static func decided(
        _ answers: Digested<[(track: String?, answer: Answer)]>, in file: String, of problem: Problem
    ) throws -> Digested<[TrackAllocation]> {
        guard let decided = problem.trackAllocations(answers.value) else {
            let tracks = problem.programme.trackNames
            throw ArgumentParser.ValidationError(
                tracks.isEmpty
                    ? "\(file): this is the result of a programme with tracks, which the problem has not"
                    : "\(file): the tracks are not \(list(tracks)), in this order")
        }
        return Digested(value: decided, digest: answers.digest)
    }

    /// The results in that file, in which nothing is untrue of the problem, or the run ends. It is said where they are not
    /// proven to be the best.
    static func rightDecision(_ file: String, of problem: Problem) throws -> Digested<[TrackAllocation]> {
        let read = try decided(digestedAnswers(file), in: file, of: problem)
        let violations = problem.violations(of: read.value)
        guard violations.isEmpty else { throw Messages.failure(violations, in: file) }
        // Whoever is written to of a result is not to be told that nothing better was possible where something was.
        if case .beaten(let better) = read.value.exchangeVerdict() { throw Messages.failure(better, in: file) }
        if read.value.map(\.allocation).status == .feasible {
            Messages.warn(ofUnprovenResult: file, better: read.value.countedImprovement)
        }
        return read
    }

    /// The problem with the changes in those files, one after the other, and the scenario that they make together. It is said
    /// where a registration is a later answer of one that has a place.
    ///
    /// - Parameter earlier: The results before the changes.
    static func digestedChanges(
        _ files: [String], to problem: Problem, after earlier: [Answer]
    ) throws -> (changed: Problem, scenario: Scenario, names: [String], digests: [String]) {
        var changed = problem
        var scenario = Scenario(name: "", changes: [])
        var names: [String] = []
        var digests: [String] = []
        for (number, file) in files.enumerated() {
            let read = try digested(file) { bytes throws(InputError) in
                try ScenarioReader.read(
                    bytes, as: format(of: file, bytes), name: file, for: changed, after: earlier)
            }
            let from = read.value.scenario.from
            if number > 0, from != scenario.from {
                func text(_ day: LocalDate?) -> String { day.map { "from \($0)" } ?? "for all meetings" }
                throw ArgumentParser.ValidationError(
                    "\(file): its changes hold \(text(from)), and those of \(files[0]) \(text(scenario.from)); say the same "
                        + "\"from\" in all, or give places anew for one after the other")
            }
            scenario.from = from
            Messages.warn(ofLaterAnswersIn: file, read.value.written, meaning: read.value.scenario)
            changed = read.value.changed.problem
            scenario.changes += read.value.scenario.changes
            names.append(read.value.scenario.name)
            digests.append(read.digest)
        }
        scenario.name = names.joined(separator: ", ")
        return (changed, scenario, names, digests)
    }

    /// The scenarios in those files, each applied to the problem on its own. What is wrong in any of them is said at once.
    static func scenarios(
        _ files: [String], for problem: Problem
    ) throws -> [(scenario: Scenario, changed: ChangedProblem)] {
        var errors: [InputError] = []
        var scenarios: [(scenario: Scenario, changed: ChangedProblem)] = []
        for file in files {
            do throws(InputError) {
                let bytes = try bytes(of: file)
                scenarios.append(
                    try ScenarioReader.readUnanswered(bytes, as: format(of: file, bytes), name: file, for: problem))
            } catch {
                errors.append(error)
            }
        }
        guard errors.isEmpty else { throw Messages.failure(errors) }
        return scenarios
    }

    /// A sweep and all that it names; every task of the shard can be worked on.
    static func sweep(_ file: String, _ tables: TableOptions, _ shard: SweepShard) throws -> SweepFiles {
        let exports = try reading { () throws(InputError) -> FormExports in try Input.exports(tables) }
        do throws(InputErrors) {
            let files = try SweepFiles(
                contentsOf: file, tables: exports, version: RekkeCommand.version, warn: Messages.warn)
            try files.check(shard)
            return files
        } catch {
            throw Messages.failure(error.errors)
        }
    }

    /// What the shards of a sweep make together.
    static func mergedSweep(_ files: [String]) throws -> SweepAnswer {
        try reading { () throws(InputError) -> SweepAnswer in
            var shards: [(file: String, answer: SweepAnswer)] = []
            for file in files {
                shards.append((file, try SweepAnswerReader.read(contents(ofFile: file), name: file)))
            }
            return try SweepAnswer(merging: shards)
        }
    }

    /// What `--record` wrote to that file.
    static func record(_ file: String) throws -> DecisionRecord {
        try reading { () throws(InputError) in try DecisionRecordReader.read(bytes(of: file), name: file) }
    }

    /// The manifest of documents that were written before.
    static func digestedManifest(_ file: String) throws -> Digested<DocumentManifest> {
        try digested(file) { bytes throws(InputError) in try DocumentManifestReader.read(bytes, name: file) }
    }

    /// The templates in that folder, with the built-in ones for those that it lacks.
    static func templates(_ folder: String) throws -> LetterTemplates {
        try reading { () throws(InputError) in
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
                throw .unreadable(file: folder, reason: "it is not a readable folder")
            }
            var files: [(name: String, contents: [UInt8])] = []
            for name in names.sorted() where !name.hasPrefix(".") {
                files.append((name, try contents(ofFile: "\(folder)/\(name)")))
            }
            return try LetterTemplates(files: files, from: folder)
        }
    }

    /// What is in that file, whatever it is.
    static func bytes(ofFile file: String) throws -> [UInt8] {
        try reading { () throws(InputError) in try contents(ofFile: file) }
    }

    private static func problem(
        _ file: String, _ bytes: [UInt8], _ exports: FormExports
    ) throws(InputError) -> Problem {
        try ProblemReader.read(
            bytes, as: format(of: file, bytes), name: file, with: exports, warn: Messages.warn)
    }

    private static func exports(_ tables: TableOptions) throws(InputError) -> FormExports {
        try exports(registrations: tables.registrations, attendees: tables.attendees)
    }

    private static func exports(registrations: String?, attendees: String?) throws(InputError) -> FormExports {
        func file(_ name: String?) throws(InputError) -> FormExports.File? {
            guard let name else { return nil }
            return FormExports.File(name: name, contents: try contents(ofFile: name))
        }
        return FormExports(registrations: try file(registrations), attendees: try file(attendees))
    }

    private static func digested<Value>(
        _ file: String, _ read: ([UInt8]) throws(InputError) -> Value
    ) throws -> Digested<Value> {
        try reading { () throws(InputError) in
            let bytes = try bytes(of: file)
            return Digested(value: try read(bytes), digest: DecisionRecord.digest(of: bytes))
        }
    }

    private static func reading<Value>(_ read: () throws(InputError) -> Value) throws -> Value {
        do throws(InputError) {
            return try read()
        } catch {
            throw Messages.failure([error])
        }
    }

    /// What the ending says; on standard input JSON; of a pipe, which has no ending, what it begins with.
    private static func format(of file: String, _ bytes: [UInt8]) -> DocumentFormat {
        DocumentFormat(fileName: file) ?? (file == "-" ? .json : DocumentFormat(startOf: bytes))
    }

    private static func bytes(of file: String) throws(InputError) -> [UInt8] {
        file == "-" ? try standardInput() : try contents(ofFile: file)
    }

    /// The problem in that file, and the scenarios in those; `-` for one of them on standard input. What is wrong in any
    /// of them is said at once.
    ///
    /// - Parameter prepare: Makes of the problem the one that the scenarios are to be applied to.
    static func problem(
        _ file: String, _ tables: TableOptions, scenarios: [String], prepare: (Problem) throws -> Problem
    ) throws -> (problem: Problem, scenarios: [(scenario: Scenario, changed: ChangedProblem)]) {
        var errors: [InputError] = []
        func reading<Value>(_ read: () throws(InputError) -> Value) -> Value? {
            do throws(InputError) {
                return try read()
            } catch {
                errors.append(error)
                return nil
            }
        }
        let problem = try reading { () throws(InputError) in
            try self.problem(file, bytes(of: file), exports(tables))
        }.map(prepare)
        let found = scenarios.compactMap { file in
            reading { () throws(InputError) in try readScenario(file, for: problem) } ?? nil
        }
        guard let problem, errors.isEmpty else { throw Messages.failure(errors) }
        return (problem, found)
    }

    /// The scenario; nil where there is nothing wrong with it, but no problem to apply it to.
    private static func readScenario(
        _ file: String, for problem: Problem?
    ) throws(InputError) -> (scenario: Scenario, changed: ChangedProblem)? {
        guard file == "-" else {
            guard let problem else {
                try ScenarioReader.check(file: file)
                return nil
            }
            let bytes = try bytes(of: file)
            return try ScenarioReader.readUnanswered(bytes, as: format(of: file, bytes), name: file, for: problem)
        }
        guard let problem else {
            try ScenarioReader.check(standardInput(), as: .json, name: file)
            return nil
        }
        return try ScenarioReader.readUnanswered(standardInput(), as: .json, name: file, for: problem)
    }

    private static func standardInput() throws(InputError) -> [UInt8] {
        try contents(of: STDIN_FILENO, named: "<standard input>")
    }
}
