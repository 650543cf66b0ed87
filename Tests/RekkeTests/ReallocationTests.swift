import IntegerProgramming
import Testing

@testable import Rekke

/// Places given anew after a change.
@Suite struct ReallocationTests {
    @Test func `who still fits stays where a series shrinks, and the last one moves`() throws {
        let two = try problem(
            series: [autumn[0].with(capacity: 2), autumn[1]],
            [.numbered(1, "tue", "wed"), .numbered(2, "tue", "wed").with(\.preferences, .ranking([["tue"], ["wed"]]))])
        let found = try reallocated(two, .setSeries("tue", Series.Edit(capacity: 1)))
        #expect(found.allocation.places == ["r1": "tue", "r2": "wed"])
        #expect(found.moved.map(\.registration) == ["r2"])
        #expect(found.moved[0].isForced && found.moved[0].beneficiaries == nil)
        #expect(found.moved[0].rankBefore == 1 && found.moved[0].rankAfter == 2)
    }

    private func twoGuaranteed() throws -> Problem {
        try problem(
            series: [autumn[0], autumn[1]], rules: Rules(guaranteedPlaces: 2),
            [.numbered(1, "tue"), .numbered(2, "tue"), .numbered(3, "wed")])
    }

    @Test func `a guarantee is not taken by one who comes before whom it was promised to`() throws {
        let found = try reallocated(
            twoGuaranteed(), .register(Registration.numbered(4, "wed").with(\.priority, 1)))
        #expect(found.allocation.guarantees.promised == ["r1", "r2"])
        #expect(found.allocation.places == ["r1": "tue", "r2": "wed"])
        #expect(found.gained.isEmpty && found.lost.isEmpty && found.moved.isEmpty && found.exceptions.isEmpty)
    }

    @Test func `a place outside preferences is kept though nobody is given one any more`() throws {
        let found = try reallocated(twoGuaranteed(), .setRules(Rules.Edit(guaranteeOutsidePreferences: false)))
        #expect(found.allocation.places == ["r1": "tue", "r2": "wed"])
        #expect(found.exceptions == [Reallocation.Exception(registration: "r2", series: "wed")])
        #expect(found.gained.isEmpty && found.lost.isEmpty && found.moved.isEmpty)
    }

    @Test func `a holder who asks for another series gets a free one, and leaves its own to who waits`() throws {
        let two = try problem(series: [autumn[0], autumn[1]], [.numbered(1, "tue"), .numbered(2, "tue")])
        let found = try reallocated(two, .setRegistration("r1", Registration.Edit(preferences: .suits(["wed"]))))
        #expect(found.allocation.places == ["r1": "wed", "r2": "tue"])
        #expect(found.wanting == ["r1"] && found.gained == ["r2"])
        #expect(found.moved.map(\.isWanted) == [true] && !found.moved[0].isForced)
        #expect(found.moved[0].beneficiaries == nil && found.isExplained(.reasons))
    }

    @Test func `a holder who asks for a series that is full keeps its place`() throws {
        let two = try problem(series: [autumn[0], autumn[1]], [.numbered(1, "tue"), .numbered(2, "wed")])
        let found = try reallocated(two, .setRegistration("r1", Registration.Edit(preferences: .suits(["wed"]))))
        #expect(found.allocation.places == ["r1": "tue", "r2": "wed"])
        #expect(found.wanting == ["r1"] && found.moved.isEmpty && found.lost.isEmpty)
    }

    @Test(arguments: Rules.Duplicates.allCases, [true, false])
    func `what an organisation with a place registers later is a new answer of it`(
        duplicates: Rules.Duplicates, isFree: Bool
    ) throws {
        let rules = Rules(deadline: minute(10), duplicates: duplicates)
        var registrations: [Registration] = [.numbered(1, "tue"), .numbered(2, "wed"), .numbered(3, "tue")]
        registrations[0].organisation = "Alfa"
        if isFree { registrations.remove(at: 1) }
        var answer = Registration.numbered(20, "wed").with(\.organisation, "ALFA")
        answer.size = 2
        let problem = try problem(series: [autumn[0], autumn[1]], rules: rules, registrations)
        let found = try reallocated(problem, .register(answer))
        #expect(found.allocation.places == (isFree ? ["r1": "wed", "r3": "tue"] : ["r1": "tue", "r2": "wed"]))
        #expect(found.wanting == ["r1"] && found.lost.isEmpty && found.allocation.rejected.isEmpty)
        let placements = try problem.allocated().placements
        let changed = try problem.applying(
            Scenario(name: "", changes: [.register(answer)]).takingLaterAnswers(of: placements, in: problem)
        ).problem
        #expect(changed.registrations.map(\.id) == registrations.map(\.id))
        #expect(changed.registrations[0].size == 2 && changed.registrations[0].submitted == minute(1))
        #expect(changed.violations(of: found).isEmpty)
    }

    @Test func `what an organisation registers that has no place any more is a registration`() throws {
        var alfa = Registration.numbered(1, "tue")
        alfa.organisation = "Alfa"
        var answer = Registration.numbered(3, "tue")
        answer.organisation = "Alfa"
        let problem = try problem(series: [autumn[0]], [alfa, .numbered(2, "tue")])
        for before in [Scenario.Change.withdraw("r1"), .setRules(Rules.Edit(onePlacePerOrganisation: false))] {
            let found = try reallocated(problem, before, .register(answer))
            #expect(found.allocation.waiting.last == "r3", "\(before)")
        }
    }

    @Test func `of two who ask for the same series, the one that asked first is moved`() throws {
        let three = try problem(
            series: Array(autumn[0...2]), [.numbered(1, "tue"), .numbered(2, "wed")])
        let wish = Registration.Edit(preferences: .suits(["thu"]))
        let found = try reallocated(three, .setRegistration("r2", wish), .setRegistration("r1", wish))
        #expect(found.allocation.places == ["r1": "tue", "r2": "thu"])
        #expect(found.wanting == ["r2", "r1"])
    }

    @Test func `a place in a series that closes is kept, one in a series that is cancelled is not`() throws {
        let two = try problem(series: [autumn[0], autumn[1]], [.numbered(1, "tue"), .numbered(2, "wed")])
        let closed = try reallocated(two, .closeSeries("tue"))
        #expect(closed.allocation.places == ["r1": "tue", "r2": "wed"])
        #expect(closed.exceptions == [Reallocation.Exception(registration: "r1", series: "tue")])
        let cancelled = try reallocated(two, .cancelSeries("tue"))
        #expect(cancelled.lost == ["r1"])
        #expect(try reallocated(two, .cancelSeries("tue"), .openSeries("tue")).lost.isEmpty)
    }

    @Test func `whose series is cancelled goes before those who wait`() throws {
        let three = try problem(
            series: [autumn[0], autumn[1]],
            [.numbered(1, "wed"), .numbered(2, "wed"), .numbered(3, "tue", "wed")])
        let found = try reallocated(three, .cancelSeries("tue"), .withdraw("r1"))
        #expect(found.allocation.places == ["r3": "wed"])
        #expect(found.keptOut == ["r2"])
    }

    @Test func `a confirmed place moves by hand only`() throws {
        let confirmed = try problem(
            series: [autumn[0], autumn[1]],
            [.numbered(1, "tue", "wed").with(\.placed, "tue"), .numbered(2, "tue"), .numbered(3, "wed")])
        let withdrawn = try reallocated(confirmed, moves: 5, .withdraw("r3"))
        #expect(withdrawn.moved.isEmpty)
        #expect(withdrawn.allocation.waiting == ["r2"])
        let placed = try reallocated(
            confirmed, .withdraw("r3"), .place(registration: "r1", series: "wed", reason: "asked"))
        #expect(placed.moved.map(\.registration) == ["r1"] && placed.moved[0].isForced)
        #expect(placed.gained == ["r2"])
    }

    @Test func `nobody is asked to a series that it did not list`() throws {
        // The guaranteed one could take Wednesdays outside its preferences.
        let guaranteed = try problem(
            series: [autumn[0], autumn[1]], rules: Rules(guaranteedPlaces: 1),
            [.numbered(1, "tue"), .numbered(2, "wed"), .numbered(3, "tue")])
        let found = try reallocated(guaranteed, moves: 2, .withdraw("r2"))
        #expect(found.moved.isEmpty)
        #expect(found.keptOut == ["r3"])
        // Had it to move, it would go there.
        let closed = try reallocated(
            guaranteed, .withdraw("r2"), .cancelSeries("tue"))
        #expect(closed.allocation.places == ["r1": "wed"])
        #expect(closed.moved[0].isForced)
    }

    @Test func `a chain of moves is made for whom it lets in, and only as long as is allowed`() throws {
        let chain = try problem(
            [
                .numbered(1, "tue", "wed").with(\.preferences, .ranking([["tue"], ["wed"]])),
                .numbered(2, "wed", "thu").with(\.preferences, .ranking([["wed"], ["thu"]])),
                .numbered(3, "thu"), .numbered(4, "tue"),
            ])
        let one = try reallocated(chain, moves: 1, .withdraw("r3"))
        #expect(one.moved.isEmpty && one.keptOut == ["r4"])
        for moves in [2, .max] {
            let two = try reallocated(chain, moves: moves, .withdraw("r3"))
            #expect(two.moved.map(\.registration) == ["r1", "r2"])
            #expect(two.moved.map(\.beneficiaries) == [["r4"], ["r4"]])
            #expect(two.gained == ["r4"])
        }
    }

    @Test func `a freed place given to a later one is found out by counting`() throws {
        // Right where r3 came before r2.
        let teams = [Registration.numbered(1, "tue"), .numbered(2, "tue"), .numbered(3, "tue")]
        let swapped = [
            teams[0], teams[1].with(\.submitted, teams[2].submitted), teams[2].with(\.submitted, teams[1].submitted),
        ]
        var forged = try reallocated(problem(series: [autumn[0]], swapped), .withdraw("r1"))
        #expect(forged.gained == ["r3"] && forged.keptOut == [])
        forged.keptOut = ["r2"]
        forged.allocation.waitlist[0].reasons = nil
        forged.allocation.fullSets = []
        forged.allocation.envy = [Envy(registration: "r2", series: "tue", heldBy: "r3")]
        for index in forged.allocation.objectives.indices {
            switch forged.allocation.objectives[index].value {
            case .places(let places): forged.allocation.objectives[index].value = .places(places.reversed())
            case .ranks(let ranks): forged.allocation.objectives[index].value = .ranks(ranks.reversed())
            case .series(let series): forged.allocation.objectives[index].value = .series(series.reversed())
            default: break
            }
        }
        let changed = try problem(series: [autumn[0]], teams)
            .applying(Scenario(name: "", changes: [.withdraw("r1")])).problem
        #expect(
            changed.violations(of: forged).map(\.description)
                == ["waitlist[0]: \"r2\" could have a place in \"tue\" beside all before it"])
    }

    @Test func `who has no choice is not said to be asked`() throws {
        let two = try problem(
            series: [autumn[0], autumn[1]],
            [.numbered(1, "tue", "wed").with(\.preferences, .ranking([["tue"], ["wed"]]))])
        let earlier = try two.allocated()
        let scenario = Scenario(name: "", changes: [.cancelSeries("tue")])
        var forged = try two.reallocated(after: earlier, changing: scenario, moves: 1)
        #expect(forged.moved.map(\.isForced) == [true])
        forged.moved[0].isForced = false
        #expect(
            try two.violations(of: forged, after: earlier, changing: scenario).map(\.description)
                == ["moved[0].forced: should be true: \"tue\" is not open to it any more"])
    }

    @Test func `who gave a place up waits like the others`() throws {
        let confirmed = try problem(
            series: [autumn[0]], [.numbered(1, "tue"), .numbered(2, "tue").with(\.placed, "tue")])
        let found = try reallocated(confirmed, .release("r2"))
        #expect(found.gained == ["r1"] && found.lost == ["r2"])
    }

    @Test func `a time limit gives places that keep the rules`() throws {
        // That not both of those who wait get the place that comes free takes a proof.
        let two = try problem(
            series: [autumn[0], autumn[1]],
            [.numbered(1, "tue"), .numbered(2, "wed"), .numbered(3, "tue"), .numbered(4, "tue")])
        let earlier = try two.allocated()
        let scenario = Scenario(name: "", changes: [.withdraw("r1")])
        // Whatever the policy begins with: bounds are those of its objectives.
        for policy in Policy.all {
            let found = try? two.reallocated(
                after: two.allocated(AllocationOptions(policy: policy)), changing: scenario,
                options: AllocationOptions(policy: policy, method: .integerProgram, timeLimit: .zero),
                limits: SearchLimits(deadline: .now))
            #expect(found?.allocation.status == .feasible, "\(policy)")
        }
        #expect(throws: ReallocationError.self) {
            let cancellation = CancellationFlag()
            cancellation.cancel()
            _ = try two.reallocated(
                after: earlier, changing: scenario, options: AllocationOptions(method: .integerProgram),
                limits: SearchLimits(cancellation: cancellation))
        }
    }

    private func reallocated(
        _ problem: Problem, moves: Int = 0, _ changes: Scenario.Change...
    ) throws -> Reallocation {
        let earlier = try problem.allocated()
        let scenario = Scenario(name: "change", changes: changes)
        let found = try problem.reallocated(after: earlier, changing: scenario, moves: moves)
        let same = try problem.reallocated(
            after: earlier, changing: scenario, moves: moves, options: AllocationOptions(method: .integerProgram))
        #expect(found == same)
        return found
    }
}

extension Series {
    fileprivate func with(capacity: Int) -> Series {
        var series = self
        series.capacity = capacity
        return series
    }
}
