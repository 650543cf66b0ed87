import Foundation
import RekkeTesting
import Testing

/// Forms of all kinds, plain and odd, that a program apart from this one makes: each is read as what it was made of, or
/// something is said that names what is odd about it.
@Suite(.serialized) struct GeneratedFormsTests {
    private static let count = Extent.of(40)

    @Test func `none is read otherwise than it was meant`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "python3", root.appending(path: "Tests/Python/check_forms.py").path, try CommandRun.executable.path,
            "--count", "\(Self.count)", "--seed", "rekke",
        ]
        var environment = ProcessInfo.processInfo.environment
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
        process.environment = environment
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let told = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(told)")
    }
}
