import Testing

@testable import RekkeFormats

/// Numbers before the answers of a cell.
@Suite struct RankedAnswerTests {
    @Test func `numbers that are not in the order of the answers are found, unless they belong to the answers`() {
        let cell = "2. Onsdager; 1. Tirsdager; 3. Torsdager"
        #expect(RankedAnswer.areOutOfOrder(in: cell) { _ in false })
        #expect(!RankedAnswer.areOutOfOrder(in: cell) { ["1. Tirsdager", "2. Onsdager", "3. Torsdager"].contains($0) })
        #expect(!RankedAnswer.areOutOfOrder(in: "1. Onsdager; 2. Tirsdager") { _ in false })
    }

    @Test(arguments: ["True", "False", "Yes", "No", "Nei"])
    func `a yes or a no is nearly no series`(answer: String) throws {
        let faults = try FormExample(form: "{columns: {submitted: T, suits: S}}")
            .faults("T;S\n2021-06-01T08:00;\(answer)\n2021-06-01T08:01;tue\n")
        #expect(!faults.contains("nearly") && !faults.contains("did you mean"), "\(faults)")
    }
}
