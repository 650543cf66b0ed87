import Testing

@testable import Rekke

@Suite struct `A grid of attendance` {
    private let oneIsEnough = Rules(minimumAttendees: 1)

    private func allocated(_ problem: Problem) async throws -> [AttendanceGrid] {
        try await problem.allocation().attendanceGrids(in: problem)
    }

    @Test func `says who misses a meeting because they are unavailable`() async throws {
        let away = Unavailability.days(
            LocalDate(year: 2021, month: 10, day: 5)!...LocalDate(year: 2021, month: 10, day: 5)!)
        let team = [Attendee(id: "p1", name: "Kari"), Attendee(unavailable: [away]), Attendee(id: "p3")]
        let grids = try await allocated(problem([.numbered(1, "tue").with(\.attendees, team), .numbered(2, "wed")]))
        let grid = try #require(grids.first)
        #expect(grids.count == 1, "who names nobody has no grid")
        #expect(grid.registration == "r1" && grid.series == "tue")
        #expect(grid.meetings == tuesdays)
        #expect(grid.attendees.map(\.attendee) == ["p1", "r1/2", "p3"])
        #expect(grid.attendees.map(\.name) == ["Kari", nil, nil])
        #expect(grid.attendees[0].presence == [.attends, .attends, .attends, .attends])
        #expect(grid.attendees[1].presence == [.attends, .unavailable, .attends, .attends])
        #expect(grid.attendances == 11 && grid.possibleAttendances == 12 && grid.percentage == 92)
    }

    @Test func `says who attends as many meetings as they may`() async throws {
        let team = [Attendee(id: "p1"), Attendee(id: "p2", maximumMeetings: 3)]
        let problem = try problem(rules: oneIsEnough, [.numbered(1, "tue").with(\.attendees, team)])
        let grid = try #require(try await allocated(problem).first)
        #expect(grid.attendees[1].presence.count { $0 == .attends } == 3)
        #expect(grid.attendees[1].presence.count { $0 == .maximumMeetings } == 1)
    }

    @Test func `says who is there for another registration`() async throws {
        let shared = Attendee(id: "p1")
        let series = Series(id: "tue", capacity: 2, meetings: tuesdays)
        let problem = try problem(
            series: [series], rules: oneIsEnough,
            [
                .numbered(1, "tue").with(\.attendees, [shared, Attendee(id: "p2")]),
                .numbered(2, "tue").with(\.attendees, [shared, Attendee(id: "p3")]),
            ])
        let rows = try await allocated(problem).flatMap(\.attendees).filter { $0.attendee == "p1" }
        #expect(rows.count == 2)
        for meeting in tuesdays.indices {
            #expect(Set(rows.map { $0.presence[meeting] }) == [.attends, .otherRegistration])
        }
    }

    @Test func `says who is at another meeting at that time`() async throws {
        let shared = Attendee(id: "p1")
        let later = tuesdays.map {
            Meeting(start: Instant(seconds: $0.start.seconds + 3600), end: Instant(seconds: $0.end.seconds + 3600))
        }
        let series = [Series(id: "tue", meetings: tuesdays), Series(id: "later", meetings: later)]
        let problem = try problem(
            series: series, rules: oneIsEnough,
            [
                .numbered(1, "tue").with(\.attendees, [shared, Attendee(id: "p2")]),
                .numbered(2, "later").with(\.attendees, [shared, Attendee(id: "p3")]),
            ])
        let rows = try await allocated(problem).flatMap(\.attendees).filter { $0.attendee == "p1" }
        for meeting in tuesdays.indices {
            #expect(Set(rows.map { $0.presence[meeting] }) == [.attends, .elsewhere])
        }
    }

    @Test func `says who leads a meeting at that time`() async throws {
        var series = Series(id: "tue", meetings: tuesdays)
        series.facilitators = ["p2"]
        let team = [Attendee(id: "p1"), Attendee(id: "p2")]
        let problem = try problem(
            series: [series], rules: oneIsEnough, facilitators: [Facilitator(id: "p2")],
            [.numbered(1, "tue").with(\.attendees, team)])
        let grid = try #require(try await allocated(problem).first)
        #expect(grid.attendees[1].presence == [.leads, .leads, .leads, .leads])
    }

    @Test func `of one placement is the one among all`() async throws {
        let team = [Attendee(id: "p1"), Attendee(id: "p2", unavailable: [.weekday(.wednesday)])]
        let problem = try problem(
            rules: oneIsEnough, [.numbered(1, "wed").with(\.attendees, team), .numbered(2, "tue")])
        let allocation = try await problem.allocation()
        #expect(allocation.attendanceGrid(of: allocation.placements[0], in: problem)?.percentage == 50)
        #expect(allocation.attendanceGrid(of: allocation.placements[1], in: problem) == nil)
    }

    @Test(arguments: [(0, 3, 0), (1, 3, 33), (2, 3, 67), (1, 8, 13), (3, 8, 38), (199, 200, 100), (3, 3, 100)])
    func `rounds its share to whole per cent, a half up`(attendances: Int, possible: Int, percentage: Int) {
        let presence = (0..<possible).map { $0 < attendances ? AttendanceGrid.Presence.attends : .unavailable }
        let grid = AttendanceGrid(
            registration: "r1", series: "tue", meetings: Array(repeating: tuesdays[0], count: possible),
            attendees: [AttendanceGrid.Row(attendee: "p1", name: nil, presence: presence)])
        #expect(grid.percentage == percentage)
    }
}
