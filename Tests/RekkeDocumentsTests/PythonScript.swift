import Foundation
import Testing

/// What the scripts in `Tests/Python` say of files.
enum PythonScript {
    /// - Returns: The JSON that it prints.
    static func output<Value: Decodable>(of script: String, _ files: [String]) throws -> Value {
        let python = root.appending(path: ".build/python/bin/python")
        try #require(
            FileManager.default.isExecutableFile(atPath: python.path),
            "run `make setup-test`, which installs Python's libraries")
        let process = Process()
        process.executableURL = python
        process.arguments = [root.appending(path: "Tests/Python/\(script)").path] + files
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(script) refuses one of \(files)")
        return try JSONDecoder().decode(Value.self, from: bytes)
    }
}
