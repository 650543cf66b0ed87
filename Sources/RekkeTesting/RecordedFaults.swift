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
    package static let fileNames = ["rules", "programme", "series", "registrations", "several", "json", "yaml"]

    package let fileName: String
    package let entries: [Entry]

    package struct Entry: Sendable {
        package let name: String
        package let document: String
        package let faults: String

        /// What the reader says.
        package var found: String {
            guard let format = DocumentFormat(fileName: name) else { return "no such format" }
            do {
                _ = try ProblemReader.read(Array(document.utf8), as: format, name: name)
                return ""
            } catch {
                return error.description
            }
        }
    }

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
                faults: parts.dropFirst().joined().trimmingCharacters(in: .newlines))
        }
    }

    package func record() throws {
        let text = entries.map { "=== \($0.name)\n\($0.document)\n---\n\($0.found)\n" }.joined(separator: "\n")
        try text.write(to: RecordedFaults.url(fileName), atomically: true, encoding: .utf8)
    }
}
