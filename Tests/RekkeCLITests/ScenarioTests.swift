import Foundation
import Testing

/// Each folder in `scenarios` holds a problem, the result that it must give, and a page that shows it; or a program that
/// generates the problem in place of both.
///
/// With `REKKE_RECORD=1` in the environment the results and the pages are written anew.
struct ScenarioTests {
    private static let folder = Shell.root.appending(path: "scenarios")
    private static let isRecording = ProcessInfo.processInfo.environment["REKKE_RECORD"] == "1"

    static let names: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }()

    /// Those with a problem that is stored, and those with a program that generates it.
    private static let (stored, generated) = {
        let partition = Dictionary(grouping: names) { name in
            FileManager.default.fileExists(atPath: folder.appending(path: name).appending(path: "generate.py").path)
        }
        // The year's problem is made of a form, and goes on changing.
        return ((partition[false] ?? []).filter { $0 != "a-year" }, partition[true] ?? [])
    }()

    @Test func `there are scenarios`() {
        #expect(Self.stored.contains("dybdemoter-2021"))
        #expect(Self.generated == ["nasjonal-host"])
    }

    @Test(arguments: generated) func `a generated scenario is solved, and every line of its result is true`(
        _ name: String
    ) throws {
        let folder = try TemporaryFolder()
        let shell = Shell(directory: folder.url)
        let program = Self.folder.appending(path: name).appending(path: "generate.py").path
        let generation = try shell.run("python3 '\(program)' 200 30 > problem.json")
        #expect(generation.status == 0, "\(String(decoding: generation.output, as: UTF8.self))")
        #expect(
            try shell.run("rekke allocate problem.json --format json --explain reasons --output result.json").status
                == 0)
        let check = try shell.run("rekke check problem.json result.json")
        #expect(check.status == 0, "\(String(decoding: check.output, as: UTF8.self))")
    }

    @Test(arguments: stored) func `a scenario gives the result stored with it`(_ name: String) throws {
        let directory = Self.folder.appending(path: name)
        let expected = directory.appending(path: "expected.json")
        let result = try Shell(directory: directory)
            .run("rekke allocate problem.yaml --format json", withErrors: false)
        guard !Self.isRecording else { return try Data(result.output).write(to: expected) }
        let bytes = try [UInt8](Data(contentsOf: expected))
        #expect(String(decoding: result.output, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
        // Texts that Unicode calls equal may still differ in bytes.
        #expect(result.output == bytes)
        let page = try Transcript(text(of: directory.appending(path: "README.md")))
        // A page that shows other commands only states nothing of this one.
        #expect(result.status == page.statedStatus(of: "rekke allocate problem.yaml") ?? 0)
    }

    @Test(arguments: names) func `a scenario's page shows what its commands print`(_ name: String) throws {
        // In a copy, since some commands write files.
        let (folder, directory) = (try TemporaryFolder(), Self.folder.appending(path: name))
        let copy = folder.url.appending(path: name)
        try FileManager.default.copyItem(at: directory, to: copy)
        try expectTruth(of: directory.appending(path: "README.md"), in: copy)
    }

    @Test func `the page that leads a planner to a scenario leads to each of them`() throws {
        let page = try text(of: Shell.root.appending(path: "documentation/which-programme.md"))
        for name in Self.names { #expect(page.contains("(../scenarios/\(name))"), "\(name)") }
        for link in page.matches(of: /\(\.\.\/scenarios\/([^)]*)\)/) {
            #expect(Self.names.contains(String(link.1)), "\(link.1)")
        }
    }

    @Test func `the project's page shows what make run prints`() throws {
        try expectTruth(
            of: Shell.root.appending(path: "README.md"), in: Shell.root,
            standIns: ["make run": "rekke allocate scenarios/dybdemoter-2021/problem.yaml"])
    }

    @Test func `the project's page and the articles show the library's use as it is compiled`() throws {
        let sources = try Self.files("swift", in: "Tests/ClientExample").map { try text(of: $0) }
        let pages = try ["Rekke", "RekkeFormats", "RekkeDocuments"].flatMap { product in
            try Self.files("md", in: "Sources/\(product)/\(product).docc")
        }
        // What is added to the comments of single types refers to the articles; the engine's first page shows a picture.
        let articles = pages.filter {
            $0.deletingLastPathComponent().lastPathComponent != "Extensions" && $0.lastPathComponent != "Rekke.md"
        }
        #expect(articles.count == 9)
        for page in [Shell.root.appending(path: "README.md")] + articles {
            #expect(try !blocks("swift", of: page).isEmpty, "\(page.lastPathComponent)")
        }
        for page in [Shell.root.appending(path: "README.md")] + pages {
            let blocks = try blocks("swift", of: page)
            for block in blocks {
                #expect(sources.contains { $0.contains(block) }, "\(page.lastPathComponent): \(block)")
            }
        }
    }

    private static func files(_ ending: String, in folder: String) throws -> [URL] {
        let folder = Shell.root.appending(path: folder)
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".\(ending)") }.map { folder.appending(path: $0) }
    }

    @Test func `the documented problem and the documented form are read`() throws {
        let blocks = try blocks("yaml", of: Shell.root.appending(path: "documentation/formats.md"))
        // The last one is a scenario.
        #expect(blocks.count == 3)
        let folder = try TemporaryFolder()
        for (block, rest) in zip(blocks, ["", "registrations: []\n"]) {
            let file = try folder.write(block + rest, to: "problem.yaml")
            let run = try CommandRun(["check", file.path])
            #expect(run.status == 0, "\(run.errors)")
        }
    }

    /// The code blocks in that language.
    private func blocks(_ language: String, of page: URL) throws -> [String] {
        try text(of: page).components(separatedBy: "```\(language)\n").dropFirst()
            .compactMap { $0.components(separatedBy: "```").first }
    }

    /// Runs every command of the page, and compares what it prints and, where the page does not ask for the exit code,
    /// that it is 0.
    private func expectTruth(of file: URL, in directory: URL, standIns: [String: String] = [:]) throws {
        let transcript = try Transcript(text(of: file))
        #expect(!transcript.steps.isEmpty)
        var outputs: [[String]] = []
        var status: Int32 = 0
        for (index, step) in transcript.steps.enumerated() {
            if step.asksForExitCode {
                outputs.append(["\(status)"])
            } else {
                let result = try Shell(directory: directory).run(standIns[step.command] ?? step.command)
                status = result.status
                outputs.append(step.shown(of: lines(of: result.output)))
                let isAsked = index + 1 < transcript.steps.count && transcript.steps[index + 1].asksForExitCode
                #expect(status == 0 || isAsked, "\(step.command) ends with \(status), and the page does not say so")
            }
            if !Self.isRecording {
                #expect(step.output == outputs[index], "\(step.command); REKKE_RECORD=1 records it anew")
            }
        }
        if Self.isRecording {
            try transcript.page(with: outputs).write(to: file, atomically: true, encoding: .utf8)
        }
    }

    /// Without the line breaks at the end, which the page does not show.
    private func lines(of output: [UInt8]) -> [String] {
        var lines = String(decoding: output, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map(String.init)
    }

    private func text(of file: URL) throws -> String {
        try String(contentsOf: file, encoding: .utf8)
    }
}
