import Foundation
import Rekke
import RekkeFormats
import RekkeTesting
import Testing

/// The cases that are small enough to list every assignment.
@Suite struct AgreementOfCasesTests {
    static let problems = CaseAgreementTests.names.compactMap { name -> (name: String, problem: Problem)? in
        let file = CaseAgreementTests.folder.appending(path: "\(name).json").path(percentEncoded: false)
        guard let problem = try? Problem(contentsOf: file),
            ReferenceAllocation.assignmentsToTry(for: problem) <= 20_000
        else { return nil }
        return (name, problem)
    }

    @Test func `most cases are small enough`() {
        #expect(Self.problems.count >= 40)
    }

    @Test(arguments: problems.indices)
    func `a case gives what the text says, reasons and all`(number: Int) throws {
        let (name, problem) = Self.problems[number]
        let differences = ReferenceAllocation(problem).differences(from: try problem.allocated())
        #expect(differences.isEmpty, "\(name): \(differences.joined(separator: "\n"))")
    }
}
