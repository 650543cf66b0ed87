import Testing

@testable import Rekke

struct ViolationTextTests {
    @Test func `what a wrong claim should be is told by place, ids and counts, never by names`() throws {
        let waiting = Registration.numbered(2, "tue").with(\.organisation, "Secret")
        let problem = try problem([.numbered(1, "tue"), waiting])
        var allocation = try problem.allocated()
        allocation.summary.placed = 2
        allocation.guarantees.promised = ["r1"]
        allocation.waitlist[0].position = 2
        #expect(
            problem.violations(of: allocation).map(\.description) == [
                "waitlist[0]: should be \"r2\" at position 1, with a reason or none looked for",
                "summary: should be registrations 2, considered 2, placed 1, waitlisted 1, rejected 0, places 3, "
                    + "freePlaces 2, outsidePreferences 0, totalRank 1",
                "guarantees.promised: should be []",
            ])
    }
}
