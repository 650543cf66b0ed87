internal import Foundation
internal import RekkeFormats

/// Wrong documents with what is said about them, as recorded in a file of `Tests/Golden/faults`:
///
///     === problem.yaml
///     (the document)
///     ---
///     (one line a fault)
///
/// With `REKKE_RECORD=1` in the environment the faults are recorded anew.
package struct RecordedFaults: Sendable {
    /// The files of wrong problems; that of wrong scenarios is `scenarios`.
    package static let fileNames = ["rules", "programme", "series", "registrations", "several", "json", "yaml"]

    package let fileName: String
    package let entries: [Entry]

    package struct Entry: Sendable {
        package let name: String
        package let document: String
        package let faults: String

        fileprivate let isScenario: Bool

        /// What the reader says.
        package var found: String {
            guard let format = DocumentFormat(fileName: name) else { return "no such format" }
            do {
                if isScenario {
                    let problem = try ProblemReader.read(
                        Array(RecordedFaults.scenarioProblem.utf8), as: .yaml, name: "problem.yaml")
                    _ = try ScenarioReader.read(Array(document.utf8), as: format, name: name, for: problem)
                } else {
                    _ = try ProblemReader.read(Array(document.utf8), as: format, name: name)
                }
                return ""
            } catch {
                return error.description
            }
        }
    }

    /// What scenarios are applied to: three series of one place, the third a candidate; four registrations, the second
    /// with a confirmed place.
    package static let scenarioProblem = """
        programme:
          name: P
          series:
            - {id: tue, meetings: [{start: 2021-09-07T09:00, end: 2021-09-07T11:00}]}
            - {id: wed, meetings: [{start: 2021-09-08T09:00, end: 2021-09-08T11:00}]}
            - {id: thu, status: candidate, meetings: [{start: 2021-03-28T09:00, end: 2021-03-28T11:00}]}
          facilitators: [{id: f1}]
        registrations:
          - {id: r1, submitted: 2021-06-01T08:00, suits: [tue]}
          - {id: r2, submitted: 2021-06-01T08:01, placed: tue}
          - {id: r3, submitted: 2021-06-01T08:02}
          - {id: r4, submitted: 2021-06-01T08:03}
        """

    private static func url(_ fileName: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Tests/Golden/faults/\(fileName).txt")
    }

    package init(_ fileName: String) throws {
        self.fileName = fileName
        let text = try String(contentsOf: RecordedFaults.url(fileName), encoding: .utf8)
        entries = text.components(separatedBy: "=== ").dropFirst().map { block in
            let parts = block.components(separatedBy: "\n---\n")
            let lines = parts[0].split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            return Entry(
                name: String(lines[0]), document: lines.count > 1 ? String(lines[1]) : "",
                faults: parts.dropFirst().joined().trimmingCharacters(in: .newlines),
                isScenario: fileName == "scenarios")
        }
    }

    package func record() throws {
        let text = entries.map { "=== \($0.name)\n\($0.document)\n---\n\($0.found)\n" }.joined(separator: "\n")
        try text.write(to: RecordedFaults.url(fileName), atomically: true, encoding: .utf8)
    }
}
