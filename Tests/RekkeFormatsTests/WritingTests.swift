import Foundation
import Testing

@testable import Rekke
@testable import RekkeFormats

@Suite struct `Writing results` {
    let allocation = WritingExample.allocation
    let problem = WritingExample.problem

    @Test func `the result document is the recorded one`() throws {
        try expectGolden(allocation.jsonDocument(for: problem), "every-kind.json")
    }

    @Test func `the rows are the recorded ones`() throws {
        try expectGolden(allocation.csvDocument(for: problem), "every-kind.csv")
    }

    @Test(arguments: Language.allCases)
    func `the table is the recorded one`(language: Language) throws {
        try expectGolden(
            Array(allocation.table(for: problem, in: language).utf8), "every-kind.\(language.rawValue).txt")
    }

    @Test(arguments: Language.allCases)
    func `the explanations are the recorded ones`(language: Language) throws {
        let explanations = Explanations(of: allocation, in: problem, in: language)
        let texts = problem.registrations.map { registration in
            "\(registration.id):\n" + (explanations[registration.id] ?? []).joined(separator: "\n")
        }
        try expectGolden(Array((texts.joined(separator: "\n\n") + "\n").utf8), "explanations.\(language.rawValue).txt")
    }
}
