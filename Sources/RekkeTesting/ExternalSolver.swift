internal import Foundation

/// A solver's command line program, to see whether others read what the writers write.
package enum ExternalSolver: String, CaseIterable, Sendable {
    case glpsol, cbc

    /// Those on this machine.
    package static let installed = allCases.filter { $0.path != nil }

    package enum Format: String, CaseIterable, Sendable {
        case lp, mps
    }

    private var path: String? {
        ["/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].map { $0 + rawValue }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// The optimum of the minimised or maximised objective as the solver sees it; nil where it finds none.
    package func optimum(of text: String, _ format: Format) throws -> Double? {
        let folder = FileManager.default.temporaryDirectory.appending(path: "rekke-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "program.\(format.rawValue)").path
        let result = folder.appending(path: "result.txt").path
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        let process = Process()
        process.executableURL = URL(filePath: path ?? rawValue)
        process.arguments =
            switch (self, format) {
            case (.glpsol, .lp): ["--lp", file, "--write", result]
            case (.glpsol, .mps): ["--freemps", file, "--write", result]
            case (.cbc, _): [file, "solve", "solution", result, "quit"]
            }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard let written = try? String(contentsOfFile: result, encoding: .utf8) else {
            throw ReadingError(text: text)
        }
        return self == .glpsol ? Self.glpsolOptimum(written) : Self.cbcOptimum(written)
    }

    package struct ReadingError: Error {
        package let text: String
    }

    /// Line "s mip <rows> <columns> o <objective>", or "s bas <rows> <columns> f f <objective>".
    private static func glpsolOptimum(_ text: String) -> Double? {
        let line = text.split(separator: "\n").first { $0.hasPrefix("s ") }
        let words = line?.split(separator: " ") ?? []
        guard words.count > 5 else { return nil }
        if words[1] == "mip" {
            return words[4] == "o" ? Double(words[5]) : nil
        }
        return words[4] == "f" && words[5] == "f" ? Double(words[6]) : nil
    }

    /// First line "Optimal - objective value <objective>".
    private static func cbcOptimum(_ text: String) -> Double? {
        let line = text.split(separator: "\n").first ?? ""
        return line.hasPrefix("Optimal") ? line.split(separator: " ").last.flatMap { Double($0) } : nil
    }
}
