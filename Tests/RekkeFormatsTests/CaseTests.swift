import Foundation
import Rekke
import RekkeFormats
import Testing

@Suite struct CaseTests {
    /// The cases that independent references solved, beside what they expect.
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "RekkeTests/Cases")

    private static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".expected.json") }.map { String($0.dropLast(14)) }.sorted()
    }()

    private struct Expected: Decodable {
        var error: Int?
    }

    @Test func `all cases are there`() {
        #expect(CaseTests.names.count == 78)
    }

    @Test(arguments: names)
    func `a case reads, unless it is a wrong input`(name: String) throws {
        let expectedFile = CaseTests.folder.appending(path: name + ".expected.json")
        let expected = try JSONDecoder().decode(Expected.self, from: Data(contentsOf: expectedFile))
        let file = CaseTests.folder.appending(path: name + ".json").path
        if expected.error == nil {
            let problem = try Problem(contentsOf: file)
            #expect(!problem.registrations.isEmpty)
        } else {
            #expect(throws: InputError.self) { try Problem(contentsOf: file) }
        }
    }
}
