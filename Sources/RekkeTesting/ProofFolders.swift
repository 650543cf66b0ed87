internal import Foundation

/// Folders of proofs on the disk, for `Tests/Python/check_proof.py`: a check of the documentation's text that shares nothing
/// with the library.
package final class ProofFolders {
    private let root: URL
    private var names: [String] = []
    private var arguments: [String] = []

    package init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "rekke-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: root)
    }

    /// Writes a folder of that name.
    ///
    /// - Parameter documents: Those that it should be about: the problem's and the result's; nil where nobody asks.
    package func add(
        _ name: String, _ files: [String: [UInt8]], of documents: (problem: [UInt8], result: [UInt8])? = nil
    ) throws {
        names.append(name)
        if let documents {
            for (option, contents) in [("problem", documents.problem), ("result", documents.result)] {
                let file = root.appending(path: ".\(name).\(option)")
                try Data(contents).write(to: file)
                arguments += ["--\(option)", file.path]
            }
        }
        arguments.append(name)
        for (file, contents) in files {
            let url = root.appending(path: "\(name)/\(file)")
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(contents).write(to: url)
        }
    }

    /// What the check says of each folder that holds, and of each that does not, by name.
    package func verdicts() throws -> (holding: [String: String], wrong: [String: String]) {
        let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.currentDirectoryURL = root
        process.arguments =
            ["python3", "-B", repository.appending(path: "Tests/Python/check_proof.py").path] + arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let told = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        var (holding, wrong): ([String: String], [String: String]) = ([:], [:])
        for (name, line) in zip(names, told.split(separator: "\n")) {
            let verdict = line.dropFirst(name.count + 2)
            if verdict.hasPrefix("WRONG: ") {
                wrong[name] = String(verdict.dropFirst("WRONG: ".count))
            } else if verdict.hasPrefix("holds") {
                holding[name] = String(verdict)
            }
        }
        return (holding, wrong)
    }
}
