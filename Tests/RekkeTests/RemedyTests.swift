import Rekke
import Testing

/// Where those who wait stand, and what would help them, in problems small enough to check by hand.
struct RemedyTests {
    private func entry(_ id: String, _ allocation: Allocation) throws -> WaitlistEntry {
        try #require(allocation.waitlist.first { $0.registration == id })
    }

    private func positions(_ id: String, _ allocation: Allocation) throws -> [String: Int] {
        let own = try #require(entry(id, allocation).positions).map { ($0.series, $0.position) }
        return Dictionary(uniqueKeysWithValues: own)
    }

    private func changes(_ id: String, _ allocation: Allocation) throws -> [Remedy.Change] {
        try #require(entry(id, allocation).remedies).map(\.change)
    }

    @Test func `who waits is in the queue for a series that it did not list, where somebody would move there`() throws {
        let allocation = try problem([
            .numbered(1, "tue", "wed"), .numbered(2, "tue"), .numbered(3, "tue"), .numbered(4, "wed"),
        ]).allocated()
        // r1 is on Wednesdays, and would move to a further place there or leave it for r4 by moving to Tuesdays.
        #expect(allocation.places == ["r1": "wed", "r2": "tue"])
        #expect(try positions("r3", allocation) == ["tue": 1])
        #expect(try positions("r4", allocation) == ["tue": 2, "wed": 1])
        #expect(
            try changes("r4", allocation) == [
                .freePlaceOutsidePreferences(series: "thu"), .addPlace(series: "wed"),
                .addParallelSeries(like: "wed", facilitators: 0),
            ])
    }

    @Test func `more places in a series with room help nobody`() throws {
        let allocation = try problem([.numbered(1, "tue"), .numbered(2, "tue")]).allocated()
        #expect(try positions("r2", allocation) == ["tue": 1])
    }

    @Test func `a candidate that would help is to be opened`() throws {
        var series = autumn
        series[1].status = .candidate
        let allocation = try problem(series: series, [.numbered(1, "tue"), .numbered(2, "tue", "wed")]).allocated()
        #expect(try changes("r2", allocation).contains(.openSeries("wed")))
    }

    @Test func `a confirmed registration that moves leaves its place to whoever waits`() throws {
        let allocation = try problem([
            Registration.numbered(1, "tue", "wed").with(\.placed, "tue"), .numbered(2, "tue"),
        ]).allocated()
        #expect(
            try changes("r2", allocation) == [
                .freePlaceOutsidePreferences(series: "wed"), .freePlaceOutsidePreferences(series: "thu"),
                .move(registration: "r1", from: "tue", to: "wed"), .addPlace(series: "tue"),
                .addParallelSeries(like: "tue", facilitators: 0),
            ])
    }

    @Test func `a move that makes another meeting exempt lets somebody in whom facilitators kept out`() throws {
        func meetings(_ hours: (day: Int, start: Int, end: Int)...) -> [Meeting] {
            hours.map { day, start, end in
                let midnight = tuesdays[day].start.seconds - 9 * 3600
                return Meeting(
                    start: Instant(seconds: midnight + start * 3600), end: Instant(seconds: midnight + end * 3600))
            }
        }
        let series = [
            Series(id: "a", capacity: 3, meetings: meetings((0, 9, 12), (1, 9, 12))),
            Series(id: "d", capacity: 3, meetings: meetings((0, 9, 10))),
            Series(id: "b", capacity: 3, meetings: meetings((0, 11, 12))),
            Series(id: "e", capacity: 3, meetings: meetings((1, 10, 11))),
            Series(id: "c", capacity: 3, meetings: meetings((2, 9, 10))),
        ]
        let problem = try problem(
            series: series, rules: Rules(facilitatorsPerMeeting: 1), facilitators: [Facilitator(id: "f")],
            [
                Registration.numbered(1, "a").with(\.placed, "a"), Registration.numbered(2, "d").with(\.placed, "d"),
                Registration.numbered(3, "c", "d").with(\.placed, "c"), .numbered(4, "b"), .numbered(5, "e"),
            ])
        let move = Remedy.Change.move(registration: "r3", from: "c", to: "d")
        for method in AllocationOptions.Method.allCases {
            let allocation = try problem.allocated(AllocationOptions(method: method))
            #expect(allocation.places == ["r1": "a", "r2": "d", "r3": "c"])
            // With two in d, its meeting is led and the first one of a is exempt: whoever leads d has time for b.
            #expect(try changes("r4", allocation).contains(move), "\(method)")
            #expect(try !changes("r5", allocation).contains(move), "\(method)")
        }
    }

    @Test func `a twin says how many facilitators it lacks`() throws {
        let rules = Rules(facilitatorsPerMeeting: 2)
        let one = ["f1", "f2", "f3"].map { Facilitator(id: $0) }
        let allocation = try problem(
            series: [autumn[0]], rules: rules, facilitators: one, [.numbered(1, "tue"), .numbered(2, "tue")]
        ).allocated()
        #expect(
            try changes("r2", allocation) == [
                .addPlace(series: "tue"), .addParallelSeries(like: "tue", facilitators: 1),
            ])
    }

    @Test func `the fewest facilitators that a twin lacks are found among very many`() throws {
        let facilitators = (1...30).map { Facilitator(id: "f\($0)") }
        let allocation = try problem(
            series: [autumn[0]], rules: Rules(facilitatorsPerMeeting: 20), facilitators: facilitators,
            [.numbered(1, "tue"), .numbered(2, "tue")]
        ).allocated()
        #expect(
            try changes("r2", allocation) == [
                .addPlace(series: "tue"), .addParallelSeries(like: "tue", facilitators: 10),
            ])
    }

    @Test func `who lacks people at one meeting is told so`() throws {
        let busy = Attendee(unavailable: [.interval(tuesdays[1].start..<tuesdays[1].end)])
        let registrations = [
            Registration.numbered(1, "wed"),
            Registration.numbered(2, "tue", "wed").with(\.attendees, [Attendee(), busy]),
        ]
        let allocation = try problem(registrations).allocated()
        #expect(
            try changes("r2", allocation).contains(.moreAttendees(series: "tue", meetings: [tuesdays[1].start])))
    }

    @Test func `what a remedy costs is said`() throws {
        let series = [Series(id: "a", capacity: 3, meetings: tuesdays, seats: 3)]
        func registration(_ number: Int, size: Int) -> Registration {
            Registration.numbered(number, "a").with(\.size, size)
        }
        let allocation = try problem(
            series: series + [Series(id: "b", status: .candidate, meetings: wednesdays)],
            [registration(1, size: 2), registration(2, size: 2), registration(3, size: 1)]
        ).allocated()
        #expect(allocation.waiting == ["r2"])
        // Seats of its own give everyone a place; one seat more is the one of r3.
        #expect(
            try entry("r2", allocation).remedies == [
                Remedy(.addParallelSeries(like: "a", facilitators: 0)),
                Remedy(.addSeats(series: "a", seats: 1), costs: ["r3"]),
            ])
        #expect(try positions("r2", allocation) == [:])
    }

    @Test func `of seats the fewest that help are named`() throws {
        let series = [Series(id: "a", capacity: 3, meetings: tuesdays, seats: 3)]
        let allocation = try problem(
            series: series,
            [Registration.numbered(1, "a").with(\.size, 2), Registration.numbered(2, "a").with(\.size, 3)]
        ).allocated()
        #expect(
            try changes("r2", allocation) == [
                .addSeats(series: "a", seats: 2), .addParallelSeries(like: "a", facilitators: 0),
            ])
    }

    @Test func `a series that lacks one for its minimum could run with one fewer`() throws {
        var series = [autumn[0]]
        series[0].capacity = 3
        series[0].minimum = 3
        let two = [Registration.numbered(1, "tue"), .numbered(2, "tue")]
        let allocation = try problem(series: series, two).allocated()
        #expect(try changes("r1", allocation) == [.lowerMinimum(series: "tue")])
        series[0].minimum = 4
        series[0].capacity = 4
        #expect(try changes("r1", problem(series: series, two).allocated()) == [])
    }

    @Test func `a quota is widened by one, whichever bound of it stands in the way`() throws {
        func changes(_ quota: Quota) throws -> [Remedy.Change] {
            var series = [autumn[0]]
            series[0].capacity = 3
            series[0].quotas = [quota]
            let allocation = try problem(
                series: series,
                [
                    Registration.numbered(1, "tue").with(\.role, "GP"),
                    Registration.numbered(2, "tue").with(\.role, "GP"),
                ]
            ).allocated()
            return try self.changes("r2", allocation).filter { $0.kind == .changeQuota }
        }
        #expect(try changes(Quota(role: "GP", maximum: 1)) == [.changeQuota(series: "tue", role: "GP", .maximum(2))])
        #expect(try changes(Quota(role: "GP", minimum: 3)) == [.changeQuota(series: "tue", role: "GP", .minimum(2))])
    }

    @Test func `reasons alone come without positions and remedies`() throws {
        let problem = try problem([.numbered(1, "tue"), .numbered(2, "tue")])
        let entry = try entry("r2", problem.allocated(AllocationOptions(explanations: .reasons)))
        #expect(entry.reasons != nil && entry.positions == nil && entry.remedies == nil)
    }
}
