import Foundation
import Testing

/// The year in `scenarios/a-year`, played through: what was told before and what is decided agree after each of its steps.
@Suite struct YearTests {
    private let folder: TemporaryFolder
    private var shell: Shell { Shell(directory: folder.url.appending(path: "a-year")) }

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.copyItem(at: Shell.root.appending(path: "scenarios/a-year"), to: shell.directory)
        let page = try String(contentsOf: shell.directory.appending(path: "README.md"), encoding: .utf8)
        for step in Transcript(page).steps { _ = try shell.run(step.command) }
    }

    /// What `Tests/Python/check_year.py` finds.
    private func check() throws -> Shell.Result {
        try shell.run(
            "'\(Shell.root.path)/.build/python/bin/python' -B '\(Shell.root.path)/Tests/Python/check_year.py' .")
    }

    @Test func `nobody is told what later is not so, and every calendar has the meetings there are`() throws {
        let found = try check()
        #expect(String(decoding: found.output, as: UTF8.self) == "7 steps: what was told is so\n")
        #expect(found.status == 0)
    }

    @Test func `a letter that tells of another place, and a calendar that is not sent, are found`() throws {
        _ = try shell.run(
            "sed -i s/Tirsdager/Onsdager/ documents-1/letters/r6.txt; rm documents-1/calendars/registrations/r2*.ics")
        let found = try String(decoding: check().output, as: UTF8.self)
        #expect(found.contains("step 1, r6: was told of a place in Onsdager"))
        #expect(found.contains("step 1, r2: has "))
    }
}
