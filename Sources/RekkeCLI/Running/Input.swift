internal import Foundation
internal import Rekke
internal import RekkeFormats

/// Reads the files named on the command line; where that cannot be done, it says why and ends the run.
enum Input {
    /// The problem in that file, or on standard input (JSON) for `-`.
    static func problem(_ file: String) throws -> Problem {
        do throws(InputError) {
            return try readProblem(file)
        } catch {
            throw Messages.failure([error])
        }
    }

    /// The problem in that file, and the scenarios in those; `-` for one of them on standard input. What is wrong in any
    /// of them is said at once.
    ///
    /// - Parameter prepare: Makes of the problem the one that the scenarios are to be applied to.
    static func problem(
        _ file: String, scenarios: [String], prepare: (Problem) throws -> Problem
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
        let problem = try reading { () throws(InputError) in try readProblem(file) }.map(prepare)
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
            return try ScenarioReader.read(file: file, for: problem)
        }
        guard let problem else {
            try ScenarioReader.check(standardInput(), as: .json, name: file)
            return nil
        }
        return try ScenarioReader.read(standardInput(), as: .json, name: file, for: problem)
    }

    private static func readProblem(_ file: String) throws(InputError) -> Problem {
        guard file == "-" else { return try ProblemReader.read(file: file) }
        return try ProblemReader.read(standardInput(), as: .json, name: file)
    }

    /// The result in that file, or on standard input for `-`.
    static func result(_ file: String) throws -> Allocation {
        do throws(InputError) {
            guard file == "-" else { return try ResultReader.read(file: file) }
            return try ResultReader.read(standardInput(), name: file)
        } catch {
            throw Messages.failure([error])
        }
    }

    private static func standardInput() throws(InputError) -> [UInt8] {
        do {
            return try [UInt8](FileHandle.standardInput.readToEnd() ?? Data())
        } catch {
            throw .unreadable(file: "<standard input>", reason: "it cannot be read")
        }
    }
}
