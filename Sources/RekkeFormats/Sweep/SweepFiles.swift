package import Rekke

/// A sweep with the files that it names, each read once; the problems of its tasks are made of them one by one.
package struct SweepFiles: Sendable {
    package let sweep: Sweep
    package let tasks: [Sweep.Task]
    /// The SHA-256 of the digests of all files that decide something, and of the program's version: answers to other files
    /// are not this sweep's.
    package let digest: String
    private let problem: Problem
    /// By the name that the sweep gives it.
    private let scenarios: [String: File]

    private struct File: Sendable {
        let path: String
        let contents: [UInt8]

        init(_ name: String, besides sweep: String) throws(InputError) {
            path = name.hasPrefix("/") || !sweep.contains("/") ? name : "\(folder(of: sweep))/\(name)"
            contents = try RekkeFormats.contents(ofFile: path)
        }
    }

    /// - Parameters:
    ///   - file: The sweep's.
    ///   - tables: Registrations or attendees from tables.
    ///   - version: Of the program.
    ///   - warn: As of a problem with tables.
    /// - Throws: `InputErrors`, of all files at once.
    package init(
        contentsOf file: String, tables: FormExports, version: String, warn: ([InputFault]) -> Void = { _ in }
    ) throws(InputErrors) {
        var errors: [InputError] = []
        func reading<Value>(_ read: () throws(InputError) -> Value) -> Value? {
            do throws(InputError) { return try read() } catch {
                errors.append(error)
                return nil
            }
        }
        let document = reading { () throws(InputError) in try RekkeFormats.contents(ofFile: file) }
        let sweep = document.flatMap { document in
            reading { () throws(InputError) in
                try SweepReader.read(document, as: DocumentFormat(ofFile: file), name: file)
            }
        }
        guard let document, let sweep else { throw InputErrors(errors) }
        let tasks = sweep.tasks
        var digests = [version, DecisionRecord.digest(of: document)]
        let problem = reading { () throws(InputError) in
            let read = try File(sweep.problem, besides: file)
            digests += ([read.contents] + tables.contents).map(DecisionRecord.digest)
            return try ProblemReader.read(
                read.contents, as: DocumentFormat(ofFile: read.path), name: read.path, with: tables, warn: warn)
        }
        var scenarios: [String: File] = [:]
        for name in tasks.flatMap(\.scenarios) where scenarios[name] == nil {
            guard let read = reading({ () throws(InputError) in try File(name, besides: file) }) else { continue }
            scenarios[name] = read
            digests.append(DecisionRecord.digest(of: read.contents))
        }
        guard let problem, errors.isEmpty else { throw InputErrors(errors) }
        (self.sweep, self.tasks, self.problem, self.scenarios) = (sweep, tasks, problem, scenarios)
        digest = DecisionRecord.digest(of: Array(digests.joined(separator: "\n").utf8))
    }

    /// What that task decides, and what its scenarios call themselves.
    ///
    /// - Throws: `InputError` where one of them cannot be made to what those before it have left.
    package func problem(of task: Sweep.Task) throws(InputError) -> (problem: Problem, scenarios: [String]) {
        var changed = problem
        var names: [String] = []
        for name in task.scenarios {
            guard let file = scenarios[name] else { continue }
            let read = try ScenarioReader.readUnanswered(
                file.contents, as: DocumentFormat(ofFile: file.path), name: file.path, for: changed)
            changed = read.changed.problem
            names.append(read.scenario.name)
        }
        return (changed, names)
    }

    /// That every task of a shard can be worked on, before any of them is.
    ///
    /// - Throws: `InputErrors`, each fault once.
    package func check(_ shard: SweepShard) throws(InputErrors) {
        var errors: [InputError] = []
        var seen: Set<InputError> = []
        for (index, task) in tasks.enumerated() where shard.holds(index + 1) {
            do throws(InputError) { _ = try problem(of: task) } catch {
                if seen.insert(error).inserted { errors.append(error) }
            }
        }
        guard errors.isEmpty else { throw InputErrors(errors) }
    }
}

/// What is wrong with several files.
package struct InputErrors: Error {
    package let errors: [InputError]

    init(_ errors: [InputError]) { self.errors = errors }
}

extension FormExports {
    /// Of the tables that there are.
    fileprivate var contents: [[UInt8]] { [registrations, attendees].compactMap(\.self).map(\.contents) }
}
