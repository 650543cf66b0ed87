import Foundation
import RekkeTesting
import Testing

@Suite struct FaultMessageTests {
    @Test(arguments: RecordedFaults.fileNames)
    func `every fault is named with its place, as recorded`(fileName: String) throws {
        let recorded = try RecordedFaults(fileName)
        if ProcessInfo.processInfo.environment["REKKE_RECORD"] == "1" { try recorded.record() }
        #expect(!recorded.entries.isEmpty)
        for entry in recorded.entries {
            #expect(entry.found == entry.faults, "\(entry.name):\n\(entry.document)")
            #expect(!entry.faults.isEmpty, "a wrong document was read:\n\(entry.document)")
        }
    }

    @Test func `at least a hundred wrong documents are recorded`() throws {
        let counts = try RecordedFaults.fileNames.map { try RecordedFaults($0).entries.count }
        #expect(counts.reduce(0, +) >= 100)
    }
}
