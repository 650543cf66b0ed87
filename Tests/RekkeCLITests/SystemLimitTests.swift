import Foundation
import Glibc
import Testing

/// What the command does where the system gives it too little to begin with.
struct SystemLimitTests {
    /// - Parameter limit: Of the shell's `ulimit`.
    private static func run(under limit: String, user: [String] = []) throws -> (status: Int32, errors: String) {
        let folder = try TemporaryFolder()
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let command = "ulimit \(limit) && exec \"$0\" --version"
        process.arguments =
            ["timeout", "--signal=KILL", "30"] + user + ["/bin/bash", "-c", command, try CommandRun.executable.path]
        let errors = try folder.write("", to: "errors")
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        let status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        return (status, try String(decoding: Data(contentsOf: errors), as: UTF8.self))
    }

    @Test(arguments: [4, 5, 8]) func `too few open files are an error before anything begins`(count: Int) throws {
        let (status, errors) = try SystemLimitTests.run(under: "-n \(count)")
        #expect(status == 71)
        #expect(errors == "the system lets this command open too few files (ulimit -n); nothing was written\n")
    }

    @Test func `twenty open files are enough`() throws {
        #expect(try SystemLimitTests.run(under: "-n 20").status == 0)
    }

    /// Root's threads are not counted, so it is run as somebody else.
    private static let user = getuid() == 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []

    /// Whether somebody else may read the program where it was built.
    private static var mayBeRun: Bool { (try? run(under: "-n 50", user: user).status) == 0 }

    @Test(.enabled(if: SystemLimitTests.mayBeRun)) func `too few threads are an error rather than a wait without end`()
        throws
    {
        let (status, errors) = try SystemLimitTests.run(under: "-u 1", user: SystemLimitTests.user)
        #expect(status == 71)
        #expect(errors == "the system lets this command start too few threads (ulimit -u); nothing was written\n")
    }
}
