import Foundation
import Testing

/// The table in SECURITY.md: each threat with tests that there are.
@Suite struct `The table of threats` {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test func `names tests that there are`() throws {
        let page = try String(contentsOf: Self.root.appending(path: "SECURITY.md"), encoding: .utf8)
        let named = page.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2)
            .flatMap { $0.split(separator: "|")[2].split(separator: ";").map { $0.trimmingPrefix(" ") } }
            .map { $0.hasSuffix(" ") ? String($0.dropLast()) : String($0) }
        let tests = Self.root.appending(path: "Tests")
        let files = try FileManager.default.subpathsOfDirectory(atPath: tests.path).filter {
            $0.hasSuffix("Tests.swift")
        }
        let sources = try files.map { try String(contentsOf: tests.appending(path: $0), encoding: .utf8) }.joined()
        #expect(named.count > 20)
        #expect(named.filter { !sources.contains("func `\($0)`") } == [])
    }
}
