import Foundation
import Glibc
import Testing

/// Ctrl-C while nothing is searched for.
@Suite(.serialized) struct `An interrupt` {
    /// Seven thousand registrations, whose table no pipe holds.
    private static let many =
        #"{"programme": {"name": "Many", "series": [{"id": "s", "capacity": 1, "meetings": "#
        + #"[{"start": "2021-09-07T09:00", "end": "2021-09-07T11:00"}]}]}, "registrations": ["#
        + (0..<7000).map { #"{"id": "r\#($0)", "submitted": "2021-06-01T08:00:00", "preferences": ["s"]}"# }
        .joined(separator: ",") + "]}"

    /// Interrupts `rekke` where it waits for somebody who never comes.
    private func interrupted(
        _ arguments: [String], in folder: TemporaryFolder, output: Any, input: Any? = nil,
        once isWaiting: () throws -> Void = { usleep(3_000_000) }
    ) throws -> (status: Int32, errors: String) {
        let process = Process()
        process.executableURL = try CommandRun.executable
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        process.standardInput = input ?? FileHandle.nullDevice
        process.standardOutput = output
        let errors = try folder.write("", to: "errors")
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        try isWaiting()
        #expect(process.isRunning, "it does not wait")
        let start = ContinuousClock.now
        process.interrupt()
        process.waitUntilExit()
        #expect(ContinuousClock.now - start < .seconds(10))
        #expect(process.terminationReason == .exit)
        return (process.terminationStatus, try String(contentsOf: errors, encoding: .utf8))
    }

    @Test func `ends a run whose pipe nobody empties`() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(Self.many, to: "problem.json")
        let pipe = Pipe()
        let run = try interrupted(
            ["allocate", "problem.json", "--explain", "none", "--format", "json"], in: folder, output: pipe
        ) {
            // It has begun to write; soon the pipe is full.
            _ = try pipe.fileHandleForReading.read(upToCount: 1)
            usleep(1_000_000)
        }
        #expect(run.status == 130)
        #expect(run.errors == "interrupted; what was written is not complete\n")
    }

    @Test func `ends a run whose pipe nobody opens`() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(Self.many, to: "problem.json")
        #expect(unsafe mkfifo(folder.url.appending(path: "fifo").path, 0o600) == 0)
        let run = try interrupted(
            ["allocate", "problem.json", "--explain", "none", "--format", "json", "--output", "fifo"], in: folder,
            output: FileHandle.nullDevice)
        #expect(run.status == 130)
    }

    @Test func `ends a run that still waits for its input`() throws {
        let folder = try TemporaryFolder()
        let run = try interrupted(
            ["check", "-"], in: folder, output: FileHandle.nullDevice, input: Pipe())
        #expect(run.status == 130)
        #expect(run.errors == "interrupted; nothing was written\n")
    }
}
