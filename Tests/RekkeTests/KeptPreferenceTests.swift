import RekkeTesting
import Testing

@testable import Rekke

/// Guaranteed registrations are put outside their preferences only so that promised places are kept.
@Suite struct `A guarantee makes nobody worse off` {
    /// Four series of two places, six guaranteed; the fourth and the ninth can only do Tuesdays.
    static func nineOrganisations(policy: Policy = .firstComeFirstServed) throws -> Problem {
        try problem(
            series: ["mon", "tue", "wed", "thu"].enumerated().map { number, id in
                Series(id: id, capacity: 2, meetings: [morning(9, 6 + number)])
            },
            rules: Rules(policy: policy, guaranteedPlaces: 6),
            [
                .numbered(1, "wed"), .numbered(2, "tue", "wed"), .numbered(3, "thu"), .numbered(4, "tue"),
                .numbered(5, "mon"), .numbered(6, "tue"), .numbered(7, "thu"),
                .numbered(8, "wed").with(\.withdrawn, true), .numbered(9, "tue"),
            ])
    }

    @Test(arguments: AllocationOptions.Method.allCases)
    func `no guaranteed one goes outside its wishes so that a later one gets in`(
        method: AllocationOptions.Method
    ) throws {
        let nine = try Self.nineOrganisations()
        let allocation = try nine.allocated(AllocationOptions(method: method))
        #expect(allocation.places["r4"] == "tue")
        #expect(allocation.waiting == ["r9"])
        #expect(allocation.summary.outsidePreferences == 0)
        #expect(allocation.reason("r9") == .placesTaken(fullSet: 0))
        #expect(allocation.fullSets == [FullSet(series: ["tue"], places: 2)])
        #expect(ReferenceAllocation(nine).differences(from: allocation).isEmpty)
        // By a list in which places come first, it would.
        let old = Policy([.placesFirstCome, .fewestOutsidePreferences, .ranksFirstCome])
        let before = try Self.nineOrganisations(policy: old).allocated(AllocationOptions(method: method))
        #expect(before.places["r9"] == "tue")
        #expect(before.summary.outsidePreferences == 1)
    }

    @Test func `the guaranteed are put there where a guarantee cannot be kept otherwise`() throws {
        let three = try problem(
            series: [autumn[0], autumn[1].with(capacity: 2)], rules: Rules(guaranteedPlaces: 2),
            [.numbered(1, "tue"), .numbered(2, "tue"), .numbered(3, "wed"), .numbered(4, "wed")])
        let allocation = try three.allocated()
        #expect(allocation.places == ["r1": "tue", "r2": "wed", "r3": "wed"])
        // Somebody is outside preferences, so that who holds a place counts with all that it could use.
        #expect(allocation.reason("r4") == .placesTaken(fullSet: 0))
        #expect(allocation.fullSets == [FullSet(series: ["tue", "wed"], places: 3)])
    }

    @Test func `a place more brings back who is outside its wishes before it lets somebody in`() throws {
        let three = try problem(
            series: [autumn[0], autumn[1]], rules: Rules(guaranteedPlaces: 2),
            [.numbered(1, "tue"), .numbered(2, "tue"), .numbered(3, "tue"), .numbered(4, "wed")])
        let allocation = try three.allocated()
        #expect(allocation.places == ["r1": "tue", "r2": "wed"])
        let positions = Dictionary(
            uniqueKeysWithValues: allocation.waitlist.map { entry in
                (entry.registration, (entry.positions ?? []).map { "\($0.series) \($0.position)" })
            })
        #expect(positions == ["r3": ["tue 2"], "r4": ["tue 1", "wed 1"]])
    }

    @Test(arguments: AllocationOptions.Method.allCases)
    func `what keeps somebody out beside the rules of numbers is that objective`(
        method: AllocationOptions.Method
    ) throws {
        // Seats: two of size 1 fit beside each other, nobody fits beside the guaranteed of size 2.
        let seats = [autumn[0].with(capacity: 3, seats: 2), autumn[1].with(capacity: 3, seats: 2)]
        let three = try problem(
            series: seats, rules: Rules(guaranteedPlaces: 1),
            [.numbered(1, "tue").with(\.size, 2), .numbered(2, "tue")])
        let allocation = try three.allocated(AllocationOptions(method: method))
        #expect(allocation.places == ["r1": "tue"])
        #expect(allocation.reason("r2") == .outweighed(by: .fewestOutsidePreferences))
    }

    @Test func `a plan fills no series by it`() throws {
        let two = try problem(
            series: [autumn[0], autumn[1], Series(id: "thu", status: .candidate, meetings: thursdays)],
            rules: Rules(guaranteedPlaces: 1), [.numbered(1, "tue"), .numbered(2, "tue")])
        for method in AllocationOptions.Method.allCases {
            let plan = try two.planned(adding: PlanOptions(series: 1), AllocationOptions(method: method))
            #expect(plan.steps.map(\.allocation.places) == [["r1": "tue"]])
        }
    }

    @Test func `a plan serves first who is outside its wishes`() throws {
        let three = try problem(
            series: [autumn[0], autumn[1]], rules: Rules(guaranteedPlaces: 2),
            [.numbered(1, "tue"), .numbered(2, "tue"), .numbered(3, "tue")])
        for method in AllocationOptions.Method.allCases {
            let plan = try three.planned(
                adding: PlanOptions(series: 2, parallel: true), AllocationOptions(method: method))
            #expect(plan.steps.map(\.added) == [[], ["tue+2"], ["tue+2", "tue+3"]])
            #expect(plan.steps.map(\.allocation.summary.outsidePreferences) == [1, 0, 0])
            #expect(plan.steps.map(\.allocation.summary.placed) == [2, 2, 3])
        }
    }

    @Test func `whose series is cancelled goes where it asked to, though a later one waits for that`() throws {
        let four = try problem(
            series: autumn, rules: Rules(guaranteedPlaces: 1),
            [.numbered(1, "tue", "wed"), .numbered(2, "wed"), .numbered(3, "wed")])
        let earlier = try four.allocated()
        #expect(earlier.places == ["r1": "tue", "r2": "wed"])
        for moves in [0, 2] {
            let changes = Scenario(name: "change", changes: [.cancelSeries("tue"), .withdraw("r2")])
            let found = try four.reallocated(after: earlier, changing: changes, moves: moves)
            #expect(found.allocation.places == ["r1": "wed"])
            #expect(found.keptOut == ["r3"])
        }
    }

    // MARK: - Full sets

    @Test func `a full set whose guaranteed holders listed more is found out`() throws {
        for guaranteed in [0, 1] {
            let rules = Rules(guaranteedPlaces: guaranteed)
            func two(_ first: Registration) throws -> Problem {
                try problem(series: [autumn[0], autumn[1]], rules: rules, [first, .numbered(2, "tue")])
            }
            let allocation = try two(.numbered(1, "tue")).allocated()
            #expect(try two(.numbered(1, "tue")).violations(of: allocation).isEmpty)
            let violations = try two(.numbered(1, "tue", "wed")).violations(of: allocation)
            #expect(violations.contains { $0.description.contains("could use a series outside") })
        }
    }

    @Test func `a full set stands on no wishes where somebody is outside them`() throws {
        let three = try problem(
            series: [autumn[0], autumn[1].with(capacity: 2)], rules: Rules(guaranteedPlaces: 2),
            [.numbered(1, "tue"), .numbered(2, "tue"), .numbered(3, "wed"), .numbered(4, "tue")])
        var forged = try three.allocated()
        #expect(three.violations(of: forged).isEmpty)
        forged.fullSets = [FullSet(series: ["tue"], places: 1)]
        #expect(three.violations(of: forged).contains { $0.description.contains("could use a series outside") })
    }

    @Test func `holders count with all that they could use where the policy asks for places first`() throws {
        let two = [Registration.numbered(1, "tue"), .numbered(2, "tue")]
        func rules(_ policy: Policy) -> Rules { Rules(policy: policy, guaranteedPlaces: 1) }
        let kept = try problem(series: [autumn[0], autumn[1]], rules: rules(.firstComeFirstServed), two)
        let allocation = try kept.allocated()
        #expect(kept.violations(of: allocation).isEmpty)
        let other = Policy([.guarantees, .ranksFirstCome])
        let asked = try problem(series: [autumn[0], autumn[1]], rules: rules(other), two)
        var forged = try asked.allocated()
        #expect(forged.reason("r2") == .outweighed(by: .ranksFirstCome))
        forged.fullSets = allocation.fullSets
        forged.waitlist[0].reasons = [.placesTaken(fullSet: 0)]
        #expect(asked.violations(of: forged).contains { $0.description.contains("could use a series outside") })
    }
}

extension Series {
    fileprivate func with(capacity: Int, seats: Int? = nil) -> Series {
        var series = self
        series.capacity = capacity
        series.seats = seats
        return series
    }
}
