import Foundation
import Glibc
import RekkeTesting
import Testing

/// Runs of `rekke documents` that something ends before they are done.
@Suite(.serialized) struct `Documents that are not finished` {
    private let folder: TemporaryFolder
    /// How many registrations have a letter each.
    private static let size = 200

    init() throws {
        folder = try TemporaryFolder()
        let registrations = (1...Self.size).map { number in
            #"{"id": "r\#(number)", "organisation": "O \#(number)", "submitted": "2021-06-01T08:00"}"#
        }
        let head = autumn.components(separatedBy: "\"registrations\": [")[0]
        _ = try folder.write(
            head + "\"registrations\": [" + registrations.joined(separator: ",") + "]}", to: "problem.json")
        let result = try CommandRun(
            ["allocate", "problem.json", "--format", "json", "--output", "result.json", "--explain", "none"],
            directory: folder.url)
        #expect(result.status == 0)
    }

    /// What the shell says of a run that a command line ends.
    private func run(_ command: String) throws -> String {
        String(decoding: try Shell(directory: folder.url).run(command).output, as: UTF8.self)
    }

    private static let arguments = "documents problem.json result.json --only letters --output out"

    private func run(endedBy signal: String, after letter: Int) throws -> String {
        try run(
            """
            rekke \(Self.arguments) & process=$!
            while kill -0 $process && ! ls rekke-*.partial/letters/r\(letter).txt >/dev/null 2>&1; do sleep 0.05; done
            kill -\(signal) $process; wait $process; echo $?
            """)
    }

    private func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    }

    @Test(arguments: [("INT", 130), ("TERM", 143), ("HUP", 129), ("XCPU", 152)])
    func `a signal leaves nothing of them behind, and its number is told`(signal: String, status: Int) throws {
        #expect(try run(endedBy: signal, after: 5) == "interrupted; nothing was written\n\(status)\n")
        #expect(try files() == ["problem.json", "result.json"])
    }

    @Test func `neither a pipe that somebody closes ends them nor, where they are to outlive it, a session's end`()
        throws
    {
        let output = try run(
            """
            nohup rekke \(Self.arguments) 2>nohup & process=$!
            while kill -0 $process && ! ls rekke-*.partial/letters/r5.txt >/dev/null 2>&1; do sleep 0.05; done
            kill -HUP $process; kill -PIPE $process; wait $process; echo $?
            """)
        #expect(output == "0\n")
        #expect(try files() == ["nohup", "out", "problem.json", "result.json"])
    }

    @Test func `the next run takes away what one that was ended by force has left`() throws {
        for letter in [1, 100] { #expect(try run(endedBy: "KILL", after: letter).hasSuffix("137\n")) }
        #expect(try files().count { $0.hasSuffix(".partial") } == 1)
        #expect(try run("rekke \(Self.arguments)") == "")
        #expect(try files() == ["out", "problem.json", "result.json"])
    }

    @Test func `a run takes nothing away that another one is writing`() throws {
        let output = try run(
            """
            rekke \(Self.arguments) & one=$!
            rekke \(Self.arguments) & other=$!
            while kill -0 $one && ! ls rekke-*.partial/letters/r5.txt >/dev/null 2>&1; do sleep 0.05; done
            rekke allocate problem.json --explain none --output table; echo $?
            wait $one; echo $?; wait $other; echo $?
            """)
        #expect(output == "0\n0\n0\n")
        #expect(try files() == ["out", "problem.json", "result.json", "table"])
        let written = try FileManager.default.contentsOfDirectory(
            atPath: folder.url.appending(path: "out/letters").path)
        // A text, a page and a mail each; the index, and the workbook for mail merge.
        #expect(written.count == 3 * Self.size + 2)
    }

    /// At moments spread over the whole run, from before it reads until after it is done.
    @Test func `ended at any moment, the folder holds what it held before or all that is new`() throws {
        _ = try run("rekke \(Self.arguments)")
        let before = try digest()
        let start = ContinuousClock.now
        _ = try run("rekke \(Self.arguments) --language nb")
        let duration = ContinuousClock.now - start
        let after = try digest()
        let moments = Extent.of(5)
        var earlier = after
        for moment in 0..<moments {
            let signal = ["KILL", "TERM", "HUP", "INT", "PIPE"][moment % 5]
            let language = earlier == before ? "nb" : "en"
            let seconds = duration / .seconds(1) * Double(moment) / Double(moments)
            _ = try run(
                """
                rekke \(Self.arguments) --language \(language) & process=$!
                sleep \(seconds); kill -\(signal) $process; wait $process
                """)
            let found = try digest()
            #expect([before, after].contains(found), "\(signal) after \(seconds) s")
            let isLeft = try files().contains { $0.hasSuffix(".partial") }
            #expect(signal == "KILL" || !isLeft, "\(signal) after \(seconds) s")
            earlier = found
        }
    }

    /// Of everything in the folder.
    private func digest() throws -> String { try run("cd out && find . -type f | sort | xargs sha256sum | sha256sum") }
}
