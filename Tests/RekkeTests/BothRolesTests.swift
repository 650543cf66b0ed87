import RekkeTesting
import Testing

@testable import Rekke

/// Facilitators who are attendees too.
@Suite struct BothRolesTests {
    private func tuesday(_ id: String, capacity: Int = 1, _ facilitators: String...) -> Series {
        Series(id: id, capacity: capacity, meetings: tuesdays, facilitators: facilitators)
    }

    private func facilitators(_ ids: String...) -> [Facilitator] { ids.map { Facilitator(id: $0) } }

    /// Registration number n, for a series, with these attendees, of whom one has to come.
    private func team(_ number: Int, _ series: String, _ attendees: String..., required: String? = nil) -> Registration
    {
        Registration.numbered(number, series)
            .with(\.attendees, attendees.map { Attendee(id: $0, required: $0 == required) })
    }

    private let one = Rules(minimumAttendees: 1, facilitatorsPerMeeting: 1)

    private func attending(_ allocation: Allocation, _ registration: String) -> [[String]]? {
        allocation.placements.first { $0.registration == registration }?.attendance?.map(\.attendees)
    }

    @Test func `who leads a series does not attend another at the same time`() throws {
        let two = try problem(
            series: [tuesday("a", "f1"), tuesday("b")], rules: one, facilitators: facilitators("f1", "f2"),
            [.numbered(1, "a"), team(2, "b", "f1", "p1")])
        let allocation = try two.allocated()
        #expect(allocation.places == ["r1": "a", "r2": "b"])
        #expect(attending(allocation, "r2") == Array(repeating: ["p1"], count: 4))
        #expect(two.violations(of: allocation).isEmpty)
    }

    @Test func `a registration whose only attendee leads meanwhile waits`() throws {
        let two = try problem(
            series: [tuesday("a", "f1"), tuesday("b")], rules: one, facilitators: facilitators("f1", "f2"),
            [.numbered(1, "a"), team(2, "b", "f1")])
        let allocation = try two.allocated()
        #expect(allocation.places == ["r1": "a"])
        #expect(allocation.reason("r2") == .conflict(with: ["r1"]))
    }

    @Test func `others lead where somebody has to attend`() throws {
        // f1 comes first among the facilitators, and is needed by the second registration.
        let two = try problem(
            series: [tuesday("a"), tuesday("b", "f3")], rules: one, facilitators: facilitators("f1", "f2", "f3"),
            [.numbered(1, "a"), team(2, "b", "f1", required: "f1")])
        let allocation = try two.allocated()
        #expect(allocation.places == ["r1": "a", "r2": "b"])
        #expect(allocation.series[0].facilitators?.map(\.facilitators) == Array(repeating: ["f2"], count: 4))
    }

    @Test func `who leads a series does not attend it`() throws {
        let alone = try problem(
            series: [tuesday("a", "f1")], rules: one, facilitators: facilitators("f1"), [team(1, "a", "f1")])
        let allocation = try alone.allocated()
        #expect(allocation.placements.isEmpty)
        #expect(allocation.reason("r1") == .cannotRun([Reason.Obstacle(series: "a", because: .together)]))
        let another = try problem(
            series: [tuesday("a")], rules: one, facilitators: facilitators("f1", "f2"), [team(1, "a", "f1")])
        let led = try another.allocated()
        #expect(led.series[0].facilitators?.map(\.facilitators) == Array(repeating: ["f2"], count: 4))
        #expect(attending(led, "r1") == Array(repeating: ["f1"], count: 4))
    }

    @Test func `as many attend as the placements allow, whoever then leads`() throws {
        // Either could lead; if f1 does, one fewer attends.
        let two = try problem(
            series: [tuesday("a"), tuesday("b", "f3")], rules: one, facilitators: facilitators("f1", "f2", "f3"),
            [.numbered(1, "a"), team(2, "b", "p1", "f1")])
        let allocation = try two.allocated()
        #expect(allocation.series[0].facilitators?.map(\.facilitators) == Array(repeating: ["f2"], count: 4))
        #expect(attending(allocation, "r2") == Array(repeating: ["f1", "p1"], count: 4))
    }

    @Test func `each role has its own times and its own number of meetings`() throws {
        let person = Facilitator(id: "f1", unavailable: [.weekday(.wednesday)], maximumMeetings: 4)
        let two = try problem(
            series: [tuesday("a", "f1"), Series(id: "b", meetings: wednesdays)],
            rules: Rules(minimumAttendees: 1), facilitators: [person],
            [.numbered(1, "a"), team(2, "b", "f1")])
        let allocation = try two.allocated()
        #expect(allocation.places == ["r1": "a", "r2": "b"])
        #expect(attending(allocation, "r2") == Array(repeating: ["f1"], count: 4))
    }

    @Test func `of confirmed places that need one person at once in both roles the earlier one has it`() throws {
        func both(_ leading: Int, _ attending: Int) throws -> Allocation {
            try problem(
                series: [tuesday("a", "f1"), tuesday("b")], rules: Rules(minimumAttendees: 1),
                facilitators: facilitators("f1"),
                [Registration.numbered(leading).with(\.placed, "a"), team(attending, "b", "f1").with(\.placed, "b")]
            ).allocated()
        }
        let lacking = tuesdays.map { Warning.Lacking(meeting: $0.start, people: ["f1"]) }
        let led = try both(1, 2)
        #expect(led.warnings == [.confirmedWithoutAttendance(registration: "r2", meetings: lacking)])
        #expect(led.series[0].facilitators?.map(\.facilitators) == Array(repeating: ["f1"], count: 4))
        let attended = try both(2, 1)
        #expect(attended.warnings == [.confirmedWithoutFacilitators(series: "a", meetings: lacking)])
        #expect(attending(attended, "r1") == Array(repeating: ["f1"], count: 4))
    }

    @Test func `a result in which somebody attends and leads at one time is wrong`() throws {
        let two = try problem(
            series: [tuesday("a", "f1"), tuesday("b")], rules: Rules(minimumAttendees: 1),
            facilitators: facilitators("f1"), [.numbered(1, "a"), team(2, "b", "f1", "p1")])
        var allocation = try two.allocated()
        for index in 0..<4 { allocation.placements[1].attendance?[index].attendees = ["f1", "p1"] }
        #expect(
            two.violations(of: allocation).map(\.description) == [
                "placements[1].attendance: \"f1\" is in two places at a time, attending and leading"
            ])
    }

    @Test func `only who may be in two places takes the whole program`() throws {
        func parts(_ attendees: String..., rules: Rules) throws -> [Bool] {
            let two = try problem(
                series: [tuesday("a"), tuesday("b")], rules: rules,
                facilitators: facilitators("f1", "f2", "f3"),
                [
                    .numbered(1, "a"),
                    Registration.numbered(2, "b").with(\.attendees, attendees.map { Attendee(id: $0) }),
                ])
            return Presolve(Instance(two), .firstComeFirstServed).hard.map(\.takesWholeProgram)
        }
        #expect(try parts("f1", rules: one) == [true])
        // Its other people are enough.
        #expect(try parts("f1", "p1", rules: one) == [])
        #expect(try parts("p1", "p2", rules: one) == [])
        // Nobody leads.
        #expect(try parts("f1", rules: Rules(minimumAttendees: 1)) == [])
    }

    @Test func `an imagined facilitator is nobody who attends`() throws {
        let two = try problem(
            series: [tuesday("a")], rules: one, facilitators: facilitators("f1"),
            [team(1, "a", "extra+1"), .numbered(2, "a")])
        let plan = try two.planned(adding: PlanOptions(series: 1, parallel: true, facilitators: 1))
        #expect(plan.steps.last?.problem.programme.facilitators.map(\.id) == ["f1", "extra+2"])
        #expect(plan.steps.last?.allocation.placements.count == 2)
    }
}
