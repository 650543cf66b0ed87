import Foundation
import RekkeTesting
import Testing

struct WrongInputTests {
    @Test(arguments: RecordedFaults.fileNames)
    func `a wrong document gets every message and 65, and nothing is written`(fileName: String) throws {
        for entry in try RecordedFaults(fileName).entries {
            let folder = try TemporaryFolder()
            _ = try folder.write(entry.document, to: entry.name)
            let run = try CommandRun(
                ["allocate", entry.name, "--format", "json", "--output", "result.json"], directory: folder.url)
            #expect(run.status == 65, "\(entry.document)")
            #expect(run.output.isEmpty)
            let count = entry.faults.split(separator: "\n").count
            let end = "\(count) error\(count == 1 ? "" : "s"); nothing was written"
            #expect(run.errors == "\(entry.faults)\n\(end)\n")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == [entry.name])
        }
    }
}
