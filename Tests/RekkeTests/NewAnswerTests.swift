import Testing

@testable import Rekke

/// What a holder's own new answer does to itself, and to nobody else.
@Suite struct NewAnswerTests {
    /// r1 has Tuesdays and r2 Wednesdays, all that it asked for; r3 waits for Tuesdays.
    private func three(guaranteed: Int) throws -> Problem {
        try problem(
            series: [autumn[0], autumn[1]], rules: Rules(guaranteedPlaces: guaranteed),
            [
                .numbered(1, "tue", "wed").with(\.preferences, .ranking([["tue"], ["wed"]])), .numbered(2, "wed"),
                .numbered(3, "tue"),
            ])
    }

    private func reallocated(
        _ problem: Problem, _ changes: Scenario.Change...
    ) throws(ReallocationError) -> Reallocation {
        let earlier = try! problem.allocated()
        let scenario = Scenario(name: "answer", changes: changes)
        let found = try problem.reallocated(after: earlier, changing: scenario)
        #expect((try? problem.violations(of: found, after: earlier, changing: scenario)) == [])
        #expect((try? problem.applying(scenario).problem.violations(of: found)) == [])
        return found
    }

    @Test func `who calls its own place impossible takes nobody else's`() throws {
        let answer = Registration.Edit(preferences: .suits(["wed"]), impossible: ["tue"])
        let found = try reallocated(three(guaranteed: 0), .setRegistration("r1", answer))
        #expect(found.allocation.places == ["r2": "wed", "r3": "tue"])
        #expect(found.lost == ["r1"] && found.gained == ["r3"] && found.moved.isEmpty)
        #expect(found.wanting == ["r1"] && found.givenUp == ["r1"])
    }

    @Test func `a guarantee does not make room for a change of mind either`() throws {
        let answer = Registration.Edit(preferences: .suits(["wed"]), impossible: ["tue"])
        let found = try reallocated(three(guaranteed: 2), .setRegistration("r1", answer))
        #expect(found.allocation.places == ["r2": "wed", "r3": "tue"])
        #expect(found.allocation.guarantees.broken == ["r1"])
    }

    @Test func `who calls its own place impossible gets a free one, as it asked`() throws {
        let free = try problem(
            series: Array(autumn[0...2]), [.numbered(1, "tue"), .numbered(2, "wed"), .numbered(3, "tue")])
        let answer = Registration.Edit(preferences: .suits(["wed", "thu"]), impossible: ["tue"])
        let found = try reallocated(free, .setRegistration("r1", answer))
        #expect(found.allocation.places == ["r1": "thu", "r2": "wed", "r3": "tue"])
        #expect(found.moved.map(\.isWanted) == [true] && !found.moved[0].isForced)
    }

    @Test func `of who gave its place up and who waits, the first in line gets what is free`() throws {
        let waiting = try problem(
            series: [autumn[0], autumn[1]], [.numbered(1, "wed"), .numbered(2, "wed"), .numbered(3, "tue")])
        let answer = Registration.Edit(preferences: .suits(["wed"]), impossible: ["tue"])
        let found = try reallocated(waiting, .withdraw("r1"), .setRegistration("r3", answer))
        #expect(found.allocation.places == ["r2": "wed"])
        #expect(found.lost == ["r1", "r3"])
    }

    @Test func `whose people can no longer come does not take another's place`() throws {
        let busy = autumn[0].meetings.map { Unavailability.interval($0.start..<$0.end) }
        let three = try three(guaranteed: 0)
        var (programme, registrations) = (three.programme, three.registrations)
        programme.rules.minimumAttendees = 1
        registrations[0].attendees = [Attendee(name: "A")]
        let problem = try Problem(programme: programme, registrations: registrations)
        let answer = Registration.Edit(attendees: [Attendee(name: "A", unavailable: busy)])
        let found = try reallocated(problem, .setRegistration("r1", answer))
        #expect(found.allocation.places == ["r2": "wed", "r3": "tue"])
        #expect(found.lost == ["r1"] && found.wanting == ["r1"])
    }

    @Test func `a series that is cancelled is no change of mind`() throws {
        let answer = Registration.Edit(preferences: .suits(["wed"]), impossible: ["tue"])
        let found = try reallocated(three(guaranteed: 0), .cancelSeries("tue"), .setRegistration("r1", answer))
        #expect(found.allocation.places == ["r1": "wed"] && found.wanting.isEmpty)
    }

    /// Tuesdays have four seats; r1 comes with one and r2 with two.
    private func room() throws -> Problem {
        var tuesdays = autumn[0]
        tuesdays.capacity = 3
        tuesdays.seats = 4
        return try problem(
            series: [tuesdays, autumn[1]], [.numbered(1, "tue").with(\.size, 1), .numbered(2, "tue").with(\.size, 2)])
    }

    @Test func `who grows keeps its place where there is room`() throws {
        let found = try reallocated(room(), .setRegistration("r1", Registration.Edit(size: 2)))
        #expect(found.allocation.places == ["r1": "tue", "r2": "tue"] && found.moved.isEmpty)
    }

    @Test func `who grows beyond the room that others leave is asked, and says how many fit`() throws {
        let error = #expect(throws: ReallocationError.self) {
            _ = try reallocated(room(), .setRegistration("r1", Registration.Edit(size: 4)))
        }
        #expect(
            error?.description
                == "with its new answer \"r1\" could keep its place in \"tue\" only if others lost or left theirs; beside the "
                + "others there is room for 2: say who comes so that it fits, or call \"tue\" impossible for it, and it gets "
                + "another place where one is free")
    }

    @Test func `who grows and asks for a series that has room is moved there`() throws {
        let answer = Registration.Edit(size: 4, preferences: .suits(["wed"]))
        let found = try reallocated(room(), .setRegistration("r1", answer))
        #expect(found.allocation.places == ["r1": "wed", "r2": "tue"])
        #expect(found.moved.map(\.isWanted) == [true])
    }
}
