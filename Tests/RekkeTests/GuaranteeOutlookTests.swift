import IntegerProgramming
import RekkeTesting
import Testing

@testable import Rekke

@Suite struct `The outlook for guarantees` {
    private func outlook(
        series: [Series] = autumn, rules: Rules, facilitators: [Facilitator] = [], _ registrations: [Registration]
    ) throws -> GuaranteeOutlook? {
        try problem(series: series, rules: rules, facilitators: facilitators, registrations)
            .guaranteeOutlook(limits: .none)
    }

    /// Number n, for whom only these series are possible.
    private func only(_ number: Int, _ possible: String...) -> Registration {
        Registration.numbered(number).with(\.impossible, ["tue", "wed", "thu"].filter { !possible.contains($0) })
    }

    @Test func `there is none where nothing is guaranteed`() throws {
        #expect(try outlook(rules: Rules(), [.numbered(1)]) == nil)
    }

    @Test func `it counts what is given and what remains`() throws {
        let found = try #require(try outlook(rules: Rules(guaranteedPlaces: 3), [.numbered(1), .numbered(2)]))
        #expect(found.status == .optimal)
        #expect(found.promised == ["r1", "r2"])
        #expect(found.remaining == 1)
        #expect(found.broken.isEmpty)
        // Both can be rearranged.
        #expect(found.next.map(\.series) == ["tue", "wed", "thu"])
        #expect(found.next.allSatisfy { !$0.breaks })
        #expect(found.placements.map(\.registration) == ["r1", "r2"])
    }

    @Test func `nobody is next where all guarantees are given`() throws {
        let found = try #require(try outlook(rules: Rules(guaranteedPlaces: 1), [.numbered(1), .numbered(2)]))
        #expect(found.promised == ["r1"])
        #expect(found.remaining == 0)
        #expect(found.next.isEmpty)
    }

    @Test func `who cannot be placed is named with the reason`() throws {
        let found = try #require(
            try outlook(rules: Rules(guaranteedPlaces: 2), [only(1, "tue"), only(2, "tue"), .numbered(3)]))
        #expect(found.broken == [GuaranteeOutlook.Broken(registration: "r2", reason: .placesTaken(fullSet: 0))])
        #expect(found.fullSets == [FullSet(series: ["tue"], places: 1)])
    }

    @Test func `a series full of those who can use nothing else breaks the next promise`() throws {
        var series = autumn
        series[0].capacity = 2
        let found = try #require(
            try outlook(series: series, rules: Rules(guaranteedPlaces: 3), [only(1, "tue"), only(2, "tue")]))
        #expect(found.next.map(\.breaks) == [true, false, false])
        #expect(found.next[0].reason == .placesTaken(fullSet: 0))
        #expect(found.fullSets == [FullSet(series: ["tue"], places: 2)])
    }

    @Test func `the smallest sets are named, series by series`() throws {
        let found = try #require(
            try outlook(rules: Rules(guaranteedPlaces: 4), [only(1, "tue"), only(2, "tue", "wed")]))
        // Whoever can only use wed meets the one who could be in tue, were it not full.
        #expect(found.next.map(\.reason) == [.placesTaken(fullSet: 0), .placesTaken(fullSet: 1), nil])
        #expect(
            found.fullSets == [FullSet(series: ["tue"], places: 1), FullSet(series: ["tue", "wed"], places: 2)])
    }

    @Test func `confirmed places are facts here too`() throws {
        let found = try #require(
            try outlook(rules: Rules(guaranteedPlaces: 2), [.numbered(1).with(\.placed, "wed")]))
        #expect(found.promised == ["r1"])
        #expect(found.next.map(\.breaks) == [false, true, false])
    }

    @Test func `series that are not open are not asked about`() throws {
        var series = autumn
        series[0].status = .closed
        series[1].status = .candidate
        let found = try #require(try outlook(series: series, rules: Rules(guaranteedPlaces: 2), [.numbered(1)]))
        #expect(found.next.map(\.series) == ["thu"])
    }

    @Test func `a series without places or seats takes nobody`() throws {
        var series = autumn
        series[0].capacity = 0
        series[1].seats = 0
        let found = try #require(try outlook(series: series, rules: Rules(guaranteedPlaces: 1), []))
        #expect(
            found.next.map(\.reason) == [
                .placesTaken(fullSet: 0), .cannotRun([Reason.Obstacle(series: "wed", because: .seats)]), nil,
            ])
    }

    @Test func `scarce facilitators break promises that places would keep`() throws {
        let twin = Series(id: "twin", capacity: 2, meetings: tuesdays)
        let found = try #require(
            try outlook(
                series: autumn + [twin], rules: Rules(guaranteedPlaces: 2, facilitatorsPerMeeting: 1),
                facilitators: [Facilitator(id: "f")], [only(1, "tue").with(\.preferences, .suits(["tue"]))]))
        // The first could be in the twin: it is possible for it.
        #expect(found.next.map(\.breaks) == [true, false, false, false])
    }

    @Test func `who is needed for a series to run is no newcomer`() throws {
        var series = autumn
        series[0].minimum = 2
        let found = try #require(
            try outlook(series: series, rules: Rules(guaranteedPlaces: 2), [only(1, "wed", "thu")]))
        #expect(found.next.map(\.breaks) == [true, false, false])
        let two = try #require(
            try outlook(
                series: [Series(id: "tue", capacity: 2, meetings: tuesdays, minimum: 2), autumn[1], autumn[2]],
                rules: Rules(guaranteedPlaces: 2), [.numbered(1)]))
        #expect(two.next.allSatisfy { !$0.breaks })
    }

    /// A newcomer that truly registers keeps its guarantee, or not, as was said.
    @Test(arguments: RandomProblem.Kind.allCases)
    func `what is said of the next one becomes true`(kind: RandomProblem.Kind) throws {
        var (asked, broken) = (0, 0)
        for seed in 7000..<7120 {
            let random = RandomProblem(kind, seed: seed)
            var programme = random.programme
            programme.rules.guaranteedPlaces = 1 + seed % 7
            guard let problem = try? Problem(programme: programme, registrations: random.registrations),
                let found = try? problem.guaranteeOutlook(limits: .none)
            else { continue }
            let options = AllocationOptions(policy: Policy([.guarantees]), explanations: .none)
            let now = try problem.allocated(options)
            #expect(found.promised == now.guarantees.promised, "\(kind) \(seed)")
            #expect(found.broken.map(\.registration) == now.guarantees.broken, "\(kind) \(seed)")
            #expect(found.broken.allSatisfy { $0.reason != nil }, "\(kind) \(seed)")
            let isOver = found.remaining == 0 || programme.series.allSatisfy { $0.status != .open }
            #expect(found.next.isEmpty == isOver, "\(kind) \(seed)")
            for next in found.next {
                let newcomer = Registration(
                    id: "next", submitted: programme.rules.lastMoment, priority: -9, preferences: .suits([next.series]),
                    impossible: programme.series.map(\.id).filter { $0 != next.series })
                let then = try Problem(programme: programme, registrations: random.registrations + [newcomer])
                    .allocated(options)
                let isPlaced = then.placements.contains { $0.registration == "next" }
                #expect(isPlaced == !next.breaks, "\(kind) \(seed) \(next)")
                // It may help others, where a series needs somebody more to run.
                let others = Set(then.guarantees.broken).subtracting(["next"])
                #expect(others.isSubset(of: now.guarantees.broken), "\(kind) \(seed)")
                asked += 1
                if next.breaks { broken += 1 }
            }
        }
        #expect(asked > 50)
        #expect(broken > 5)
        #expect(broken < asked)
    }

    @Test func `a time that is over leaves everything open`() throws {
        let problem = try problem(
            rules: Rules(guaranteedPlaces: 3, facilitatorsPerMeeting: 1), facilitators: [Facilitator(id: "f")],
            [.numbered(1), .numbered(2)])
        let found = try problem.guaranteeOutlook(limits: SearchLimits(deadline: .now))
        #expect(found?.promised == ["r1", "r2"])
        #expect(found?.remaining == 1)
        // What was not decided is not said.
        #expect(found?.broken.isEmpty == true)
        #expect(found?.status == .feasible)
    }

    @Test func `confirmed places that lack people keep their guarantees`() throws {
        let problem = try problem(
            series: [autumn[0], Series(id: "twin", meetings: tuesdays)],
            rules: Rules(guaranteedPlaces: 1, minimumAttendees: 1),
            [
                .numbered(1).with(\.placed, "tue").with(\.attendees, [Attendee(id: "p")]),
                .numbered(2).with(\.placed, "twin").with(\.attendees, [Attendee(id: "p")]),
            ])
        let outlook = try #require(try problem.guaranteeOutlook(limits: .none))
        #expect(outlook.promised == ["r1"])
        #expect(outlook.broken.isEmpty)
    }

    @Test func `the asynchronous call says the same`() async throws {
        let problem = try problem(rules: Rules(guaranteedPlaces: 2), [.numbered(1)])
        #expect(try await problem.guaranteeOutlook() == problem.guaranteeOutlook(limits: .none))
    }
}

extension Rules {
    /// When a registration comes last and is still considered.
    fileprivate var lastMoment: Instant {
        let late = Instant(seconds: 2_000_000_000)
        return lateRegistrations == .afterOthers ? late : deadline ?? late
    }
}
