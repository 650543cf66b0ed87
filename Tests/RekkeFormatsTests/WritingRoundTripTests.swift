import Testing

@testable import Rekke
@testable import RekkeFormats

@Suite struct `Writing and reading results` {
    @Test func `a result is read back as it was written`() throws {
        let written = WritingExample.allocation.jsonDocument(for: WritingExample.problem)
        let read = try ResultReader.read(written, name: "result.json")
        #expect(read == WritingExample.allocation)
        #expect(read.jsonDocument(for: WritingExample.problem) == written)
    }

    @Test func `what was not worked out stays unknown`() throws {
        var allocation = WritingExample.allocation
        allocation.fullSets = nil
        allocation.envy = nil
        allocation.waitlist = allocation.waitlist.map { entry in
            var entry = entry
            entry.reasons = nil
            return entry
        }
        allocation.series = allocation.series.map { series in
            var series = series
            series.facilitators = nil
            return series
        }
        let written = allocation.jsonDocument(for: WritingExample.problem)
        #expect(try ResultReader.read(written, name: "result.json") == allocation)
    }

    @Test func `results differ in objective values, placements and reasons, and from themselves in nothing`() {
        let optimum = WritingExample.allocation
        #expect(optimum.differences(from: optimum).isEmpty)
        var other = optimum
        other.objectives[1].value = .number(4)
        other.placements.removeLast()
        other.placements[0].series = "wed"
        other.waitlist[0].reasons = [.placesTaken(fullSet: 1)]
        // The same full set at another position is the same reason.
        other.fullSets = [optimum.fullSets![1], optimum.fullSets![1], optimum.fullSets![0]]
        other.waitlist[1].reasons = nil
        #expect(
            other.differences(from: optimum).map { "\($0.place): \($0.text)" } == [
                "objectives[1].value: mostPlaces is not at its optimum",
                #"placements[0].series: "r1" is in "wed"; at the optimum it is in "tue""#,
                #"placements: "r8" has no place; at the optimum it is in "night""#,
                #"waitlist[0].reasons: solving gives "r4" another reason (placesTaken)"#,
            ])
        other.waitlist[0].reasons = [.placesTaken(fullSet: 2)]
        #expect(!other.differences(from: optimum).contains { $0.place.description == "waitlist[0].reasons" })
    }
}
