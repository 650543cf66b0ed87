import Foundation

/// Runs commands as a person at a terminal would, with the built `rekke` on the path.
struct Shell {
    var directory: URL

    /// The repository.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    struct Result {
        var output: [UInt8]
        var status: Int32
    }

    /// The standard output of a command line of `sh`, with what it says on standard error in between where asked for.
    func run(_ command: String, withErrors: Bool = true) throws -> Result {
        let products = try CommandRun.executable.deletingLastPathComponent()
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = directory
        process.environment = ["PATH": "\(products.path):/usr/bin:/bin"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = withErrors ? output : FileHandle.nullDevice
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Result(output: [UInt8](bytes), status: process.terminationStatus)
    }
}
