package import Rekke

/// Reads scenario documents.
package enum ScenarioReader {
    /// The scenario that these contents hold, and what it makes of the problem.
    ///
    /// - Parameters:
    ///   - name: The file's name for messages; `-` for standard input.
    ///   - problem: Local times are in its time zone.
    /// - Throws: `InputError.faulty` with every fault.
    package static func read(
        _ contents: [UInt8], as format: DocumentFormat, name: String, for problem: Problem
    ) throws(InputError) -> (scenario: Scenario, changed: ChangedProblem) {
        let read = try read(contents, as: format, name: name, for: problem, after: [])
        return (read.scenario, read.changed)
    }

    /// The same where nobody has been told of a place: changes that hold from a day are a fault.
    package static func readUnanswered(
        _ contents: [UInt8], as format: DocumentFormat, name: String, for problem: Problem
    ) throws(InputError) -> (scenario: Scenario, changed: ChangedProblem) {
        let read = try read(contents, as: format, name: name, for: problem)
        let faults = read.scenario.faultsBeforeAnswers
        if faults.isEmpty { return read }
        throw try Reading(contents, as: format, name: name, for: problem.programme).error(with: faults)
    }

    /// The same once people have been told of their places.
    ///
    /// - Parameter earlier: What they were told: what organisations that have a place register is a new answer of theirs,
    ///   and what was a fact is one still.
    /// - Returns: The scenario as it is written too.
    package static func read(
        _ contents: [UInt8], as format: DocumentFormat, name: String, for problem: Problem,
        after earlier: [Answer]
    ) throws(InputError) -> (scenario: Scenario, changed: ChangedProblem, written: Scenario) {
        let reading = try Reading(contents, as: format, name: name, for: problem.programme)
        var faults: [ScenarioFault] = []
        if reading.context.isFull { throw reading.error(with: []) }
        do throws(ScenarioError) {
            let written = reading.scenario
            let scenario = written.continuing(earlier, in: problem)
            var asWritten = written
            asWritten.from = scenario.from
            let changed = try problem.applying(asWritten)
            let meant = scenario == asWritten ? changed : try problem.applying(scenario)
            if reading.context.faults.isEmpty { return (scenario, meant, written) }
        } catch {
            faults = error.faults
        }
        throw reading.error(with: faults)
    }

    /// What is wrong with the contents whatever they are to be applied to, where the problem itself could not be read.
    ///
    /// - Throws: `InputError.faulty` with every fault.
    package static func check(_ contents: [UInt8], as format: DocumentFormat, name: String) throws(InputError) {
        // Which zone is meant is unknown; here no local time is skipped.
        let reading = try Reading(
            contents, as: format, name: name, for: Programme(name: "", timeZone: .utc, series: []))
        if !reading.context.faults.isEmpty { throw reading.error(with: []) }
    }

    /// As `check`, of a file.
    package static func check(file: String) throws(InputError) {
        try check(contents(ofFile: file), as: DocumentFormat(fileName: file) ?? .json, name: file)
    }
}

/// A scenario document as far as it could be read.
private struct Reading {
    let context = ReadingContext()
    let scenario: Scenario
    private let document: Document
    private let file: String

    init(
        _ contents: [UInt8], as format: DocumentFormat, name: String, for programme: Programme
    ) throws(InputError) {
        file = name == "-" ? "<standard input>" : name
        document = try Document.parse(contents, as: format, file: file)
        context.zone = programme.timeZone
        context.span = programme.series.flatMap(\.meetings).days(in: programme.timeZone)
        scenario = context.scenario(document.root)
    }

    func error(with faults: [ScenarioFault]) -> InputError {
        .faulty(FaultReport(document, file: file).faults(context.faults, faults))
    }
}
