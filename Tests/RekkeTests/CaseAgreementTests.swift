import Foundation
import Rekke
import RekkeFormats
import Testing

/// Problems whose results an independent reference (constraint programming in exact integers) has worked out.
struct CaseAgreementTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

    static let names =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)))?
        .filter { $0.hasSuffix(".json") && !$0.hasSuffix(".expected.json") }
        .map { String($0.dropLast(5)) }
        .sorted() ?? []

    @Test func `all cases are there`() {
        #expect(Self.names.count == 78)
    }

    @Test(arguments: names)
    func `placements, waitlist, rejections, guarantees and objective values are the reference's`(name: String) throws {
        let expected = try JSONDecoder().decode(
            ExpectedAllocation.self, from: Data(contentsOf: Self.folder.appending(path: "\(name).expected.json")))
        let file = Self.folder.appending(path: "\(name).json").path(percentEncoded: false)
        guard expected.error == nil else {
            #expect(throws: InputError.self) { try Problem(contentsOf: file) }
            return
        }
        let problem = try Problem(contentsOf: file)
        let options = AllocationOptions(method: .integerProgram, explanations: .reasons)
        let allocation = try problem.allocated(options)
        let actual = ExpectedAllocation(allocation)
        #expect(actual.placements == expected.placements)
        #expect(actual.waitlist == expected.waitlist)
        #expect(actual.rejected == expected.rejected)
        #expect(actual.guaranteed == expected.guaranteed)
        #expect(actual.broken == expected.broken)
        #expect(actual.policy == expected.policy)
        #expect(actual.objectives?.map(\.objective) == expected.objectives?.map(\.objective))
        #expect(actual.objectives?.map(\.value.normalised) == expected.objectives?.map(\.value.normalised))
        #expect(problem.violations(of: allocation).isEmpty)
    }

    @Test(arguments: names)
    func `positions are the reference's`(name: String) throws {
        let expected = try JSONDecoder().decode(
            ExpectedAllocation.self, from: Data(contentsOf: Self.folder.appending(path: "\(name).expected.json")))
        guard let positions = expected.positions else { return }
        let file = Self.folder.appending(path: "\(name).json").path(percentEncoded: false)
        let allocation = try Problem(contentsOf: file).allocated()
        #expect(ExpectedAllocation(allocation).positions == positions)
        #expect(allocation.waitlist.allSatisfy { $0.positions != nil && $0.remedies != nil })
    }
}
