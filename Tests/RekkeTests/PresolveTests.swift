import Testing

@testable import Rekke

/// What is recognised before anything is solved.
struct PresolveTests {
    /// What was recognised in a problem that was then solved.
    private func statistics(of problem: Problem) throws -> AllocationStatistics {
        var statistics = AllocationStatistics()
        _ = try problem.allocated(AllocationOptions(explanations: .none), statistics: { statistics = $0 })
        return statistics
    }

    private func registration(_ number: Int, _ series: String..., people: [String]) -> Registration {
        Registration.numbered(number).with(\.preferences, .suits(series))
            .with(\.attendees, people.map { Attendee(id: $0) })
    }

    @Test func `where only capacities bind, no integer program is needed`() throws {
        let found = try statistics(
            of: problem([.numbered(1, "tue", "wed"), .numbered(2, "tue"), .numbered(3, "tue", "thu")]))
        #expect(found.matched == AllocationStatistics.Part(parts: 1, registrations: 3))
        #expect(found.programmed.isEmpty)
        #expect(found.pairs == 5)
        #expect(found.solver == AllocationStatistics.Solver())
    }

    @Test func `a capacity that is enough for all who may come ties nobody`() throws {
        let found = try statistics(of: problem([.numbered(1, "tue", "wed"), .numbered(2, "thu")]))
        #expect(found.matched == AllocationStatistics.Part(parts: 2, registrations: 2))
    }

    @Test func `a full series and whoever has no room left in it are no pair`() throws {
        let found = try statistics(
            of: problem([
                Registration.numbered(1).with(\.placed, "tue"), .numbered(2, "tue", "wed"), .numbered(3, "tue"),
            ]))
        #expect(found.pairs == 4)
        #expect(found.pairsRemoved == 2)
        #expect(found.matched.parts == 3)
    }

    @Test func `a series with fewer candidates than its minimum takes nobody`() throws {
        var series = autumn
        series[0].capacity = 5
        series[0].minimum = 3
        let found = try statistics(of: problem(series: series, [.numbered(1, "tue", "wed"), .numbered(2, "tue")]))
        #expect(found.pairsRemoved == 2)
        #expect(found.programmed.isEmpty)
    }

    @Test func `a minimum that can be met takes an integer program for those whom it touches`() throws {
        var series = autumn
        series[0].capacity = 5
        series[0].minimum = 2
        let found = try statistics(
            of: problem(series: series, [.numbered(1, "tue", "wed"), .numbered(2, "tue"), .numbered(3, "thu")]))
        #expect(found.programmed == [AllocationStatistics.Part(registrations: 2)])
        #expect(found.matched == AllocationStatistics.Part(parts: 1, registrations: 1))
    }

    @Test(arguments: [([2, 2, 2], true), ([2, 2, 1], false)])
    func `seats are a capacity where all who may come are equally many`(sizes: [Int], isMatched: Bool) throws {
        let series = [Series(id: "a", capacity: 5, meetings: tuesdays, seats: 4)]
        let registrations = sizes.enumerated().map {
            Registration.numbered($0.offset + 1, "a").with(\.size, $0.element)
        }
        let found = try statistics(of: problem(series: series, registrations))
        #expect(found.programmed.isEmpty == isMatched)
    }

    @Test func `a shared attendee ties registrations only where the two could meet at one time`() throws {
        var series = autumn
        for index in series.indices { series[index].capacity = 5 }
        let apart = [registration(1, "tue", people: ["p"]), registration(2, "wed", people: ["p"])]
        let together = [registration(1, "tue", people: ["p"]), registration(2, "tue", people: ["p"])]
        let rules = Rules(minimumAttendees: 1)
        #expect(try statistics(of: problem(series: series, rules: rules, apart)).programmed.isEmpty)
        #expect(try statistics(of: problem(series: series, rules: rules, together)).programmed.count == 1)
    }

    @Test func `whoever can do without a shared attendee is tied to nobody`() throws {
        let series = [Series(id: "a", capacity: 5, meetings: tuesdays)]
        let registrations = [
            registration(1, "a", people: ["p", "q"]), registration(2, "a", people: ["p"]),
        ]
        let found = try statistics(of: problem(series: series, rules: Rules(minimumAttendees: 1), registrations))
        #expect(found.programmed.isEmpty)
    }

    @Test func `a shared attendee with too few meetings for both ties them`() throws {
        var series = autumn
        for index in series.indices { series[index].capacity = 5 }
        let registrations = [("tue", 1), ("wed", 2)].map { id, number in
            registration(number, id, people: ["p"]).with(\.attendees[0].maximumMeetings, 7)
        }
        let found = try statistics(of: problem(series: series, rules: Rules(minimumAttendees: 1), registrations))
        #expect(found.programmed.count == 1)
    }

    @Test(arguments: [(2, true), (1, false)])
    func `facilitators who can lead everything at once tie nothing`(count: Int, isEnough: Bool) throws {
        let series = [Series(id: "a", meetings: tuesdays), Series(id: "b", meetings: tuesdays)]
        let facilitators = (1...count).map { Facilitator(id: "f\($0)") }
        let found = try statistics(
            of: problem(
                series: series, rules: Rules(facilitatorsPerMeeting: 1), facilitators: facilitators,
                [.numbered(1, "a"), .numbered(2, "b")]))
        #expect(found.canStaffEverything == isEnough)
        #expect(found.programmed.isEmpty == isEnough)
    }

    @Test func `every stage says how long it took`() throws {
        let names = try statistics(of: problem([.numbered(1, "tue")])).stages.map(\.name)
        let objectives = Policy.firstComeFirstServed.objectives.map(\.rawValue)
        #expect(names == ["intake", "presolve"] + objectives + ["people", "verification"])
    }
}
