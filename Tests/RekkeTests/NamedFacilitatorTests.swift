import RekkeTesting
import Testing

@testable import Rekke

/// Series that say who leads them.
@Suite struct NamedFacilitatorTests {
    private let three = ["f1", "f2", "f3"].map { Facilitator(id: $0) }

    /// A series on Tuesdays, others at the same time.
    private func tuesday(_ id: String, capacity: Int = 1, _ facilitators: String...) -> Series {
        Series(id: id, capacity: capacity, meetings: tuesdays, facilitators: facilitators)
    }

    private func leading(_ allocation: Allocation, _ series: Int = 0) -> [[String]]? {
        allocation.series[series].facilitators?.map(\.facilitators)
    }

    @Test(arguments: [true, false])
    func `those named lead every meeting, and others join them up to the number needed`(isSame: Bool) throws {
        let rules = Rules(facilitatorsPerMeeting: 2, sameFacilitatorsThroughout: isSame)
        let one = try problem(series: [tuesday("a", "f3")], rules: rules, facilitators: three, [.numbered(1)])
        let allocation = try one.allocated()
        #expect(leading(allocation)?.map(\.count) == [2, 2, 2, 2])
        #expect(leading(allocation)?.allSatisfy { $0.contains("f3") } == true)
        #expect(one.violations(of: allocation).isEmpty)
    }

    @Test func `where more are named than are needed, all of them lead`() throws {
        let one = try problem(
            series: [tuesday("a", "f3", "f1")], rules: Rules(facilitatorsPerMeeting: 1), facilitators: three,
            [.numbered(1)])
        #expect(leading(try one.allocated()) == Array(repeating: ["f1", "f3"], count: 4))
    }

    @Test func `where facilitation is not planned otherwise, only series that name somebody have facilitators`() throws
    {
        let two = try problem(
            series: [tuesday("a"), tuesday("b", "f2")], facilitators: three, [.numbered(1, "a"), .numbered(2, "b")])
        let allocation = try two.allocated()
        #expect(allocation.series[0].facilitators == nil)
        #expect(leading(allocation, 1) == Array(repeating: ["f2"], count: 4))
        let alone = try problem(series: [tuesday("a"), tuesday("b", "f2")], facilitators: three, [.numbered(1, "a")])
        #expect(try alone.allocated().series.map(\.facilitators) == [nil, []])
    }

    @Test func `somebody named in two series at one time leads one of them`() throws {
        let two = try problem(
            series: [tuesday("a", "f1"), tuesday("b", "f1")], facilitators: three,
            [.numbered(1, "a"), .numbered(2, "b")])
        let allocation = try two.allocated()
        #expect(allocation.places == ["r1": "a"])
        #expect(allocation.reason("r2") == .conflict(with: ["r1"]))
    }

    @Test func `a series is not led by others where its own lead something else`() throws {
        // Without the names, f2 and f3 could lead one each.
        let two = try problem(
            series: [tuesday("a", "f1"), tuesday("b", "f1")], rules: Rules(facilitatorsPerMeeting: 1),
            facilitators: three, [.numbered(1), .numbered(2)])
        #expect(try two.allocated().placements.count == 1)
    }

    @Test(arguments: [
        Facilitator(id: "f1", unavailable: [.interval(tuesdays[1].start..<tuesdays[1].end)]),
        Facilitator(id: "f1", maximumMeetings: 3),
    ])
    func `a series whose own facilitator cannot lead all its meetings never runs`(own: Facilitator) throws {
        for sameThroughout in [true, false] {
            let one = try problem(
                series: [tuesday("a", "f1")],
                rules: Rules(facilitatorsPerMeeting: 1, sameFacilitatorsThroughout: sameThroughout),
                facilitators: [own, Facilitator(id: "f2")], [.numbered(1)])
            let allocation = try one.allocated()
            #expect(allocation.placements.isEmpty)
            #expect(allocation.reason("r1") == .cannotRun([Reason.Obstacle(series: "a", because: .facilitators)]))
            #expect(allocation.warnings == [.neverRuns(series: "a")])
            #expect(one.warnings == [.neverRuns(series: "a")])
        }
    }

    @Test func `a confirmed series whose own facilitator is away runs, with whoever can lead`() throws {
        let away = Facilitator(id: "f1", unavailable: [.weekday(.tuesday)])
        let one = try problem(
            series: [tuesday("a", "f1")], rules: Rules(facilitatorsPerMeeting: 2),
            facilitators: [away, Facilitator(id: "f2"), Facilitator(id: "f3")],
            [Registration.numbered(1).with(\.placed, "a")])
        let allocation = try one.allocated()
        #expect(allocation.places == ["r1": "a"])
        #expect(leading(allocation) == Array(repeating: ["f2"], count: 4))
        let meetings = tuesdays.map { Warning.Lacking(meeting: $0.start, people: ["f1"]) }
        #expect(allocation.warnings == [.confirmedWithoutFacilitators(series: "a", meetings: meetings)])
    }

    @Test func `a parallel series needs others than those whom the first one names`() throws {
        let one = try problem(
            series: [tuesday("a", "f1")], rules: Rules(facilitatorsPerMeeting: 1), facilitators: [three[0]],
            [.numbered(1), .numbered(2)])
        let remedies = try one.allocated().waitlist[0].remedies?.map(\.change)
        #expect(
            remedies == [.addPlace(series: "a"), .addParallelSeries(like: "a", facilitators: 1)])
        let plan = try one.planned(adding: PlanOptions(series: 1, parallel: true, facilitators: 1))
        #expect(plan.steps.map(\.added) == [[], ["a+2"]])
        #expect(leading(plan.steps[1].allocation, 1) == Array(repeating: ["extra+1"], count: 4))
        #expect(plan.steps[1].problem.programme.series.map(\.facilitators) == [["f1"], []])
    }

    @Test func `a series added like another one has its facilitators, unless others are given`() throws {
        let one = try problem(series: [tuesday("a", "f1")], facilitators: three, [.numbered(1)])
        let twins = try one.applying(
            Scenario(
                name: "twins",
                changes: [
                    .addSeries(id: "b", like: "a"), .addSeries(id: "c", like: "a", Series.Edit(facilitators: ["f2"])),
                    .addSeries(id: "d", like: "a", Series.Edit(facilitators: [])),
                    .setSeries("a", Series.Edit(facilitators: ["f3", "f1"])),
                ])
        ).problem
        #expect(twins.programme.series.map(\.id) == ["a", "d", "c", "b"])
        #expect(twins.programme.series.map(\.facilitators) == [["f3", "f1"], [], ["f2"], ["f1"]])
    }

    @Test func `a facilitator whom a series names cannot be taken away`() throws {
        let one = try problem(series: [tuesday("a", "f1")], facilitators: three, [.numbered(1)])
        do {
            _ = try one.applying(Scenario(name: "less", changes: [.removeFacilitator("f1")]))
            Issue.record("f1 was taken away")
        } catch {
            #expect(
                error.description == "changes[0].removeFacilitator: this leads to programme.series[0].facilitators[0]: "
                    + "no facilitator \"f1\"; did you mean \"f2\"?")
        }
        let only = try problem(series: [tuesday("a", "f2", "f1")], facilitators: [three[1], three[0]], [.numbered(1)])
        #expect(throws: ScenarioError.self) {
            try only.applying(Scenario(name: "none", changes: [.removeFacilitator("f2"), .removeFacilitator("f1")]))
        }
        let other = Scenario(
            name: "other", changes: [.removeFacilitator("f1"), .setSeries("a", Series.Edit(facilitators: ["f2"]))])
        #expect(try one.applying(other).problem.programme.series[0].facilitators == ["f2"])
    }

    @Test func `names must be of facilitators, each once`() {
        let programme = Programme(
            name: "P", series: [tuesday("a", "f1", "f4", "f1")], facilitators: three)
        let path = InputPath([.field("programme"), .field("series"), .index(0), .field("facilitators")])
        #expect(
            Problem.faults(of: programme, []) == [
                ValidationFault(path[1], .unknownFacilitator("f4", didYouMean: "f1")),
                ValidationFault(path[2], .listedTwice("f1")),
            ])
    }

    @Test func `a result in which somebody else leads is wrong`() throws {
        let one = try problem(
            series: [tuesday("a", "f3")], rules: Rules(facilitatorsPerMeeting: 2), facilitators: three, [.numbered(1)])
        var allocation = try one.allocated()
        for index in 0..<4 { allocation.series[0].facilitators?[index].facilitators = ["f1", "f2"] }
        #expect(
            one.violations(of: allocation).map(\.description).contains(
                "series[0].facilitators: a meeting lacks \"f3\", whom the series names"))
        for index in 0..<4 { allocation.series[0].facilitators?[index].facilitators = ["f3"] }
        #expect(!one.violations(of: allocation).isEmpty)
    }

    @Test func `at a confirmed series without its own facilitator no more others lead than otherwise`() throws {
        let one = try problem(
            series: [tuesday("a", "f1")], rules: Rules(facilitatorsPerMeeting: 2),
            facilitators: [Facilitator(id: "f1", unavailable: [.weekday(.tuesday)]), three[1], three[2]],
            [Registration.numbered(1).with(\.placed, "a")])
        var allocation = try one.allocated()
        for index in 0..<4 { allocation.series[0].facilitators?[index].facilitators = ["f2", "f3"] }
        #expect(!one.violations(of: allocation).isEmpty)
    }
}
