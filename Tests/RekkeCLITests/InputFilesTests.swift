import Foundation
import Testing

/// What files may be, and what of them reaches a terminal.
@Suite struct `Input files` {
    private let folder: TemporaryFolder
    private var shell: Shell { Shell(directory: folder.url) }

    init() throws {
        folder = try TemporaryFolder()
        _ = try folder.write(autumn, to: "problem.json")
        _ = try folder.write(CommandRun(["allocate", "-", "--format", "json"], input: autumn).text, to: "result.json")
    }

    private func check(_ command: String) throws {
        let expected = try shell.run("rekke check problem.json result.json")
        let run = try shell.run(command)
        #expect(String(decoding: run.output, as: UTF8.self) == String(decoding: expected.output, as: UTF8.self))
        #expect(run.status == 0)
    }

    @Test func `a problem and its result may both come through named pipes`() throws {
        try check("mkfifo p r; cat problem.json > p & cat result.json > r & rekke check p r")
    }

    @Test func `standard input and open files may be named as files`() throws {
        try check("rekke check problem.json /dev/stdin < result.json")
        try check("rekke check /dev/fd/3 /dev/fd/4 3< problem.json 4< result.json")
        try check("cat problem.json | rekke check /dev/stdin result.json")
    }

    @Test func `a pipe is read to its end, however it is filled`() throws {
        try check(
            "mkfifo p; (head -c 100 problem.json; sleep 0.2; tail -c +101 problem.json) > p & rekke check p result.json"
        )
    }

    @Test func `what is no file is told`() throws {
        let run = try shell.run("rekke check missing.json; rekke check .")
        #expect(
            String(decoding: run.output, as: UTF8.self)
                == "missing.json: there is no such file\nnothing was written\n.: it cannot be read\nnothing was written\n"
        )
    }

    @Test func `nothing in a file steers the terminal`() throws {
        let hostile = autumn.replacing("Autumn", with: "Autumn\\u001b[2J").replacing(
            "\"r4\"", with: "\"r4\\u001b[2J\\r\\n\"")
        _ = try folder.write(hostile, to: "hostile.json")
        _ = try folder.write(hostile.replacing("tue", with: "t\\u001b[2J", maxReplacements: 1), to: "faulty.json")
        for command in [
            "rekke model hostile.json", "rekke model hostile.json --format mps", "rekke allocate faulty.json",
            "rekke explain hostile.json r5", "rekke check hostile.json result.json",
            "rekke allocate hostile.json --statistics",
        ] {
            let run = try shell.run(command)
            #expect(!run.output.isEmpty && !run.output.contains(0x1B), "\(command)")
        }
    }
}
