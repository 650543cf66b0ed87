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
        let read = try read(contents, as: format, name: name, for: problem, answering: [])
        return (read.scenario, read.changed)
    }

    /// The same once people have been told of their places.
    ///
    /// - Parameter placements: Who has one: what their organisations register is a new answer of theirs.
    /// - Returns: The scenario as it is written too.
    package static func read(
        _ contents: [UInt8], as format: DocumentFormat, name: String, for problem: Problem,
        answering placements: [Placement]
    ) throws(InputError) -> (scenario: Scenario, changed: ChangedProblem, written: Scenario) {
        let reading = try Reading(contents, as: format, name: name, for: problem.programme)
        var faults: [ScenarioFault] = []
        if reading.context.isFull { throw reading.error(with: []) }
        do throws(ScenarioError) {
            let written = reading.scenario
            let changed = try problem.applying(written)
            let scenario = written.takingLaterAnswers(of: placements, in: problem)
            let meant = scenario == written ? changed : try problem.applying(scenario)
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
