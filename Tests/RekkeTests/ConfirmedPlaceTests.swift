import Testing

@testable import Rekke

struct ConfirmedPlaceTests {
    @Test func `confirmed places beyond the capacity are an input error that names a smallest set`() throws {
        let registrations = (1...3).map { Registration.numbered($0).with(\.placed, "tue") }
        #expect {
            try problem(registrations)
        } throws: { error in
            (error as? InvalidProblem)?.faults.map(\.kind) == [
                .tooManyConfirmed(registrations: ["r1", "r2"], capacity: 1)
            ]
        }
    }

    @Test func `of confirmed places that share people too often the earlier ones have them`() throws {
        let together = [
            Series(id: "a", capacity: 5, meetings: [morning(9, 7)]),
            Series(id: "b", capacity: 5, meetings: [morning(9, 7)]),
        ]
        func registration(_ number: Int, _ series: String, _ people: String...) -> Registration {
            Registration.numbered(number).with(\.placed, series).with(\.attendees, people.map { Attendee(id: $0) })
        }
        let shared = try problem(
            series: together,
            [
                registration(1, "a", "p1", "p2", "p3"), registration(2, "a", "p4", "p5"),
                registration(3, "b", "p3", "p6"), registration(4, "b", "p4", "p7"),
            ])
        let allocation = try shared.allocated()
        let meeting = morning(9, 7).start
        #expect(
            allocation.warnings == [
                .confirmedWithoutAttendance(
                    registration: "r4", meetings: [Warning.Lacking(meeting: meeting, people: ["p4"])])
            ])
        #expect(
            allocation.placements.map { $0.attendance?.map(\.attendees) } == [
                [["p1", "p2"]], [["p4", "p5"]], [["p3", "p6"]], [["p7"]],
            ])
        #expect(shared.violations(of: allocation).isEmpty)
    }

    @Test func `a place that began in the middle does so once it is confirmed`() throws {
        var short = autumn[0]
        short.capacity = 1
        var second = Registration.numbered(2, "tue").with(\.attendees, [Attendee(id: "p1"), Attendee(id: "p2")])
        // Nobody is asked who came before there was a place.
        let away = LocalDate(year: 2021, month: 9, day: 7).map { [Unavailability.days($0...$0)] } ?? []
        second.attendees[0].unavailable = away
        second.attendees[0].required = true
        let before = try problem(series: [short], [.numbered(1, "tue"), second])
        let earlier = [TrackAllocation(track: nil, problem: before, allocation: try before.allocated())]
        let day = try #require(LocalDate(year: 2021, month: 10, day: 1))
        let scenario = Scenario(name: "", changes: [.withdraw("r1")], from: day)
        let changed = try before.applying(scenario).problem
        let reallocated = try before.tracksReallocated(after: earlier, changing: scenario)
        let confirmed = try changed.confirming(reallocated)
        #expect(confirmed.registrations.map(\.placedFrom) == [[:], ["tue": day]])
        let allocation = try confirmed.allocated()
        #expect(allocation.placements.map(\.from) == [day])
        #expect(allocation.placements[0].attendance?.map(\.meeting) == tuesdays.dropFirst().map(\.start))
        #expect(allocation.warnings.isEmpty)
        #expect(confirmed.violations(of: allocation).isEmpty)
        var forged = allocation
        forged.placements[0].from = nil
        #expect(!confirmed.violations(of: forged).isEmpty)
        // Another day is another place; the same place stays what it is after later changes.
        let later = Scenario(
            name: "", changes: [.setRegistration("r2", Registration.Edit(role: "x"))],
            from: LocalDate(year: 2021, month: 11, day: 1))
        let decided = [TrackAllocation(track: nil, problem: confirmed, allocation: allocation)]
        let next = try confirmed.tracksReallocated(after: decided, changing: later)
        #expect(next.flatMap(\.allocation.placements).map(\.from) == [day])
        let after = try confirmed.applying(later).problem
        #expect(after.violations(of: next).isEmpty)
        #expect(try after.confirming(next).registrations.map(\.placedFrom) == [[:], ["tue": day]])
        let released = try confirmed.applying(Scenario(name: "", changes: [.release("r2")])).problem
        #expect(released.registrations.allSatisfy { $0.placedFrom.isEmpty })
    }

    @Test func `a first day is one of a confirmed place, with meetings left`() throws {
        let day = try #require(LocalDate(year: 2022, month: 1, day: 1))
        let placed = Registration.numbered(1).with(\.placed, "tue").with(\.placedFrom, ["tue": day, "wed": day])
        #expect {
            try problem([placed])
        } throws: { error in
            (error as? InvalidProblem)?.faults.map(\.kind) == [
                .noMeetingFrom(day, series: "tue"), .noConfirmedPlace("wed"),
            ]
        }
    }

    @Test func `a confirmed place waives the minimum, and says so`() throws {
        let series = [Series(id: "a", capacity: 4, meetings: [morning(9, 7)], minimum: 3)]
        let allocation = try problem(
            series: series, [Registration.numbered(1).with(\.placed, "a"), .numbered(2, "a")]
        ).allocated()
        #expect(allocation.places == ["r1": "a", "r2": "a"])
        #expect(allocation.warnings == [.confirmedBelowMinimum(series: "a", role: nil)])
    }

    @Test func `a confirmed registration that lacks people keeps its place, and says so`() throws {
        let registration = Registration.numbered(1).with(\.placed, "tue").with(\.attendees, [Attendee(id: "p1")])
        let allocation = try problem([registration]).allocated()
        #expect(allocation.placements.first?.attendance?.map(\.attendees) == [["p1"], ["p1"], ["p1"], ["p1"]])
        let meetings = tuesdays.map { Warning.Lacking(meeting: $0.start, people: []) }
        #expect(allocation.warnings == [.confirmedWithoutAttendance(registration: "r1", meetings: meetings)])
    }

    @Test func `a confirmed series that cannot be staffed gets whoever can lead`() throws {
        let rules = Rules(facilitatorsPerMeeting: 2)
        let allocation = try problem(
            rules: rules, facilitators: [Facilitator(id: "f1"), Facilitator(id: "f2", maximumMeetings: 3)],
            [Registration.numbered(1).with(\.placed, "tue"), .numbered(2, "wed")]
        ).allocated()
        #expect(
            allocation.series[0].facilitators?.map(\.facilitators) == [
                ["f1", "f2"], ["f1", "f2"], ["f1", "f2"], ["f1"],
            ])
        let last = Warning.Lacking(meeting: tuesdays[3].start, people: [])
        #expect(allocation.warnings == [.confirmedWithoutFacilitators(series: "tue", meetings: [last])])
        #expect(
            allocation.reason("r2")
                == .cannotRun([Reason.Obstacle(series: "wed", because: .facilitators)]))
    }

    @Test func `a withdrawn registration gives its confirmed place up`() throws {
        let registrations = [
            Registration.numbered(1).with(\.placed, "tue").with(\.withdrawn, true), .numbered(2, "tue"),
        ]
        let allocation = try problem(registrations).allocated()
        #expect(allocation.places == ["r2": "tue"])
        #expect(allocation.rejected.map(\.reason) == [.withdrawn])
    }
}
