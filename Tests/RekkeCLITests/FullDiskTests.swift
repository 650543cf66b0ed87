import Foundation
import Glibc
import Testing

/// Several documents of one run, of which one has no room.
@Suite(.serialized) struct `A disk that is full` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try folder.write(autumn, to: "problem.json")
        _ = try folder.write(CommandRun(["allocate", "-", "--format", "json"], input: autumn).text, to: "result.json")
        _ = try folder.write(#"{"scenario": "gone", "changes": [{"withdraw": "r2"}]}"#, to: "gone.json")
    }

    /// What a command line says, with files of at most 2048 bytes.
    private func runWithSmallFiles(_ command: String) throws -> String {
        let run = try Shell(directory: folder.url).run("( ulimit -f 4; \(command); echo $? ) | cat")
        return String(decoding: run.output, as: UTF8.self)
    }

    private func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    }

    @Test func `a result is not written without the changed problem, and that is said`() throws {
        _ = try folder.write("earlier", to: "table")
        let output = try runWithSmallFiles(
            "rekke reallocate problem.json result.json gone.json --output table --record record.json --changed changed.json"
        )
        #expect(output == "changed.json: it cannot be written: File too large\nnothing was written\n74\n")
        #expect(try files() == ["gone.json", "problem.json", "result.json", "table"])
        #expect(try String(contentsOf: folder.url.appending(path: "table"), encoding: .utf8) == "earlier")
    }

    @Test func `what has gone to standard output is told from what is missing`() throws {
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "changed.json"), withIntermediateDirectories: false)
        let run = try CommandRun(
            [
                "reallocate", "problem.json", "result.json", "gone.json", "--record", "record.json", "--changed",
                "changed.json",
            ],
            directory: folder.url)
        #expect(run.status == 74)
        #expect(
            run.errors == """
                changed.json: it cannot be written: Is a directory
                written: <standard output>; not written: changed.json, record.json

                """)
        #expect(try files() == ["changed.json", "gone.json", "problem.json", "result.json"])
    }

    @Test func `no document is left of those that did not fit`() throws {
        #expect(
            try runWithSmallFiles("rekke documents problem.json result.json --only report --output out").hasSuffix(
                "report.html: it cannot be written: File too large\nnothing was written\n74\n"))
        #expect(try files() == ["gone.json", "problem.json", "result.json"])
    }

    @Test func `templates are written all or none, and never over others`() throws {
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "templates"), withIntermediateDirectories: false)
        _ = try folder.write("mine", to: "templates/waiting.nb.txt")
        let run = try CommandRun(["documents", "--write-templates", "templates"], directory: folder.url)
        #expect(run.status == 74)
        #expect(run.errors == "templates/waiting.nb.txt: it cannot be written: File exists\nnothing was written\n")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.url.appending(path: "templates").path)
                == ["waiting.nb.txt"])
    }

    /// A file system of 16 kB, half of it or all of it full, for as long as the action takes; nothing is done where whoever runs
    /// the tests may not mount one.
    private func withSmallDisk(isFull: Bool, _ action: () throws -> Void) throws {
        let mounted = try Shell(directory: folder.url).run(
            "mkdir disk && mount -t tmpfs -o size=16k tmpfs disk && dd if=/dev/zero of=disk/filling bs=4k "
                + "count=\(isFull ? 4 : 2)", withErrors: false)
        guard mounted.status == 0 else { return }
        defer { _ = try? Shell(directory: folder.url).run("umount -l disk") }
        try action()
    }

    @Test func `nothing is written where there is no room for all of it`() throws {
        try withSmallDisk(isFull: false) {
            let run = try CommandRun(
                [
                    "reallocate", "problem.json", "result.json", "gone.json", "--output", "disk/new", "--changed",
                    "disk/changed.json", "--record", "disk/record.json",
                ], directory: folder.url)
            #expect(run.status == 74)
            #expect(
                run.errors.hasSuffix("it cannot be written: No space left on device\nnothing was written\n"),
                "\(run.errors)")
            let disk = folder.url.appending(path: "disk").path
            #expect(try FileManager.default.contentsOfDirectory(atPath: disk) == ["filling"])
        }
    }

    @Test func `a workbook is whole where there is no room for temporary files`() throws {
        try withSmallDisk(isFull: true) {
            let arguments = ["documents", "problem.json", "result.json", "--only", "spreadsheet", "--output"]
            let one = try CommandRun(arguments + ["one"], directory: folder.url)
            let other = try CommandRun(
                arguments + ["other"], environment: ["TMPDIR": folder.url.appending(path: "disk").path],
                directory: folder.url)
            #expect(one.status == 0 && other.status == 0 && other.errors.isEmpty, "\(other.errors)")
            let workbooks = try ["one", "other"].map { folder in
                try Data(contentsOf: self.folder.url.appending(path: "\(folder)/result.xlsx"))
            }
            #expect(workbooks[0] == workbooks[1])
        }
    }
}
