import Testing

@testable import Rekke

/// What becomes of who has lost a place in a series that takes nobody any more.
@Suite struct `Who has lost its place` {
    @Test func `is in no queue for a series that is closed to it now, which nobody would honour`() throws {
        let before = try problem(
            series: [Series(id: "tue", capacity: 2, meetings: tuesdays), Series(id: "wed", meetings: wednesdays)],
            [.numbered(1, "tue"), .numbered(2, "wed"), .numbered(3, "tue", "wed")])
        let earlier = try before.allocated()
        #expect(earlier.placements.map(\.series) == ["tue", "wed", "tue"])
        let scenario = Scenario(
            name: "smaller", changes: [.setSeries("tue", Series.Edit(capacity: 1)), .closeSeries("tue")])
        let found = try before.reallocated(after: earlier, changing: scenario)
        #expect(found.lost == ["r3"])
        let queue = try #require(found.allocation.waitlist.first?.queue)
        #expect(queue.map { $0.series } == ["wed"])
        let changed = try before.applying(scenario).problem
        #expect(changed.violations(of: found).isEmpty)
    }
}
