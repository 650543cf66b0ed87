import Foundation
import IntegerProgramming
import RekkeTesting
import Testing

@testable import Rekke

/// Which series to add.
@Suite struct PlanTests {
    /// Of each kind.
    private static let seeds = Extent.of(12)

    @Test(arguments: RandomProblem.Kind.allCases)
    func `every plan is the best of all subsets, by both methods`(kind: RandomProblem.Kind) throws {
        var compared = 0
        var grew = 0
        for (seed, problem) in try randomProblems(kind, 8000..<(8000 + Self.seeds)) {
            let before = try problem.allocated()
            let isParallel = seed % 3 == 0
            let asked = PlanOptions(series: 2, parallel: isParallel)
            let found = Result { try problem.planned(adding: asked) }
            guard case .success(let plan) = found else {
                Issue.record("\(kind) \(seed): \(found)")
                continue
            }
            let steps = plan.steps.map(\.allocation)
            #expect(steps[0] == before, "\(kind) \(seed)")
            let program = try problem.planned(adding: asked, AllocationOptions(method: .integerProgram))
            #expect(plan == program, "\(kind) \(seed)")
            for step in plan.steps {
                let placed = step.allocation.places
                #expect(before.places.keys.allSatisfy { placed[$0] != nil }, "\(kind) \(seed): somebody loses")
                let running = Set(placed.values)
                #expect(step.added.allSatisfy(running.contains), "\(kind) \(seed): an added series does not run")
            }
            guard let reference = try reference(problem, before, isParallel: isParallel) else { continue }
            compared += 1
            let all = (0...2).map { reference.places(adding: $0) }
            // At k = 0 the programme's own policy decides.
            for number in 1..<max(1, steps.count) {
                #expect(steps[number].places == all[number], "\(kind) \(seed): \(number)")
            }
            // It ends where nothing more is gained.
            #expect(steps.last?.places.count == all[2].count, "\(kind) \(seed)")
            let fewest = steps.last?.summary.outsidePreferences ?? 0
            #expect(
                steps.dropLast().allSatisfy {
                    $0.places.count < all[2].count || $0.summary.outsidePreferences > fewest
                }, "\(kind) \(seed)")
            if steps.count > 1 { grew += 1 }
        }
        #expect(compared > 0)
        // Whom no facilitator is left for, a series more does not help.
        #expect(grew >= Extent.least(1) || kind == .exemptMeetings)
    }

    /// Some of the series are candidates.
    private func randomProblems(
        _ kind: RandomProblem.Kind, _ seeds: Range<Int>
    ) throws -> [(seed: Int, problem: Problem)] {
        try RandomProblem.valid(kind, seeds: seeds, size: RandomProblem.Size(registrations: 5, series: 4)) { random in
            var programme = random.programme
            for index in programme.series.indices.dropFirst()
            where (random.seed >> (index % 3)) & 1 == 0 || index == 1 {
                programme.series[index].status = .candidate
            }
            return try Problem(programme: programme, registrations: random.registrations)
        }
    }

    private func reference(_ problem: Problem, _ before: Allocation, isParallel: Bool) throws -> ReferencePlan? {
        let confirmed = Set(problem.registrations.compactMap(\.confirmedPlace))
        var changes: [Scenario.Change] = []
        var addable: Set<String> = []
        for series in problem.programme.series {
            if series.status == .candidate, !confirmed.contains(series.id) {
                changes.append(.openSeries(series.id))
                addable.insert(series.id)
            } else if series.status == .open, isParallel {
                for number in [3, 2] {
                    changes.append(
                        .addSeries(
                            id: "\(series.id)+\(number)", like: series.id, Series.Edit(facilitators: [])))
                    addable.insert("\(series.id)+\(number)")
                }
            }
        }
        let open = try problem.applying(Scenario(name: "all", changes: changes)).problem
        guard ReferenceAllocation.assignmentsToTry(for: open) < 20_000 else { return nil }
        return ReferencePlan(open, addable: addable, places: before.places, under: problem.programme.rules.policy)
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `with an added series opened the result says nothing that is not true`(kind: RandomProblem.Kind) throws {
        for (seed, problem) in try randomProblems(kind, 8100..<8110) {
            let plan = try problem.planned(adding: PlanOptions(series: 3, parallel: seed % 2 == 0))
            for step in plan.steps.dropFirst() {
                guard Instance(step.problem).considered.count == step.allocation.summary.considered else { continue }
                let policy = Policy(step.allocation.policy)
                let violations = step.problem.violations(of: step.allocation, under: policy)
                // That it counts the added ones is the only thing.
                let others = violations.filter { !$0.description.contains("fewestAddedSeries") }
                #expect(others.isEmpty, "\(kind) \(seed): \(others)")
            }
        }
    }

    @Test func `the first of several twins is added first`() throws {
        let five = try problem(series: [autumn[0]], (1...5).map { .numbered($0, "tue") })
        let plan = try five.planned(adding: PlanOptions(series: 3, parallel: true))
        #expect(plan.steps.map(\.added) == [[], ["tue+2"], ["tue+2", "tue+3"], ["tue+2", "tue+3", "tue+4"]])
        #expect(plan.steps.map(\.allocation.placements.count) == [1, 2, 3, 4])
        #expect(plan.steps[3].problem.programme.series.map(\.id) == ["tue", "tue+2", "tue+3", "tue+4"])
    }

    @Test func `a twin whose id is taken gets the next one`() throws {
        let taken = [autumn[0], Series(id: "tue+2", status: .closed, meetings: tuesdays)]
        let three = try problem(series: taken, (1...3).map { .numbered($0, "tue") })
        let plan = try three.planned(adding: PlanOptions(series: 1, parallel: true))
        #expect(plan.steps.last?.added == ["tue+3"])
    }

    @Test func `it ends where more series would place nobody else`() throws {
        let candidates = autumn.enumerated().map { index, series in
            Series(id: series.id, capacity: 2, status: index == 0 ? .open : .candidate, meetings: series.meetings)
        }
        let three = try problem(series: candidates, (1...3).map { .numbered($0) })
        let plan = try three.planned(adding: PlanOptions(series: 2))
        #expect(plan.steps.map(\.added) == [[], ["wed"]])
    }

    @Test func `somebody who is placed stays placed though a candidate lets an earlier one of the organisation in`()
        throws
    {
        let series = [autumn[0], Series(id: "wed", status: .candidate, meetings: wednesdays)]
        var registrations = [Registration.numbered(1, "wed"), .numbered(2, "tue"), .numbered(3, "wed")]
        registrations[0].organisation = "AiR"
        registrations[1].organisation = "AiR"
        let plan = try problem(series: series, registrations).planned(adding: PlanOptions(series: 1))
        #expect(plan.steps.map(\.allocation.places) == [["r2": "tue"], ["r2": "tue", "r3": "wed"]])
        #expect(plan.steps[1].allocation.rejected.map(\.registration) == ["r1"])
    }

    @Test func `who can use only what is not added is not considered`() throws {
        let series = autumn.enumerated().map { index, series in
            Series(id: series.id, status: index == 0 ? .open : .candidate, meetings: series.meetings)
        }
        let some = try problem(series: series, [.numbered(1, "tue"), .numbered(2, "wed"), .numbered(3, "thu")])
        let plan = try some.planned(adding: PlanOptions(series: 1))
        let last = try #require(plan.steps.last)
        #expect(last.added == ["wed"])
        #expect(
            last.allocation.rejected.first?.reason
                == .noEligibleSeries([IneligibleSeries(series: "thu", reason: .candidate)]))
        #expect(last.allocation.summary.places == 2)
    }

    @Test func `where facilitators lack it says so`() throws {
        let facilitators = (1...4).map { Facilitator(id: "f\($0)") }
        let rules = Rules(facilitatorsPerMeeting: 2)
        let five = try problem(
            series: [autumn[0]], rules: rules, facilitators: Array(facilitators.prefix(3)),
            (1...5).map { .numbered($0, "tue") })
        let plan = try five.planned(adding: PlanOptions(series: 2, parallel: true))
        #expect(plan.steps.map(\.added) == [[]])
        let lacking = try #require(plan.lackingFacilitators)
        #expect(lacking.facilitators == 1)
        #expect(lacking.added == ["tue+2"])
        #expect(lacking.placed == 1)
        #expect(lacking.meetings == tuesdays)
        let imagined = try five.planned(adding: PlanOptions(series: 2, parallel: true, facilitators: 1))
        #expect(imagined.steps.map(\.added) == [[], ["tue+2"]])
    }

    @Test func `confirmed places that more facilitators would make conflict are no fault`() throws {
        // Nobody can lead two at once; with one more facilitator each alone could be led, but not both.
        let both = ["a", "b"].map { Series(id: $0, meetings: [morning(9, 7)]) }
        let registrations = ["a", "b"].enumerated().map { number, series in
            Registration.numbered(number, series).with(\.placed, series)
        }
        let problem = try problem(
            series: both, rules: Rules(facilitatorsPerMeeting: 2),
            facilitators: [Facilitator(id: "f1")], registrations + [.numbered(2, "a")])
        let plan = try problem.planned(adding: PlanOptions(series: 1, parallel: true))
        #expect(plan.steps.count == 1)
        #expect(plan.lackingFacilitators == nil)
    }

    @Test func `a plan can be cancelled`() async throws {
        let many = try problem(
            series: autumn.map { Series(id: $0.id, status: .candidate, meetings: $0.meetings) }
                + [Series(id: "fri", meetings: [morning(9, 10)])], (1...50).map { .numbered($0) })
        let task = Task { try await many.plan(adding: PlanOptions(series: 3)) }
        task.cancel()
        await #expect(throws: AllocationError.cancelled) { try await task.value }
    }

    @Test func `a time limit that is over leaves the allocation without added series`() throws {
        let many = try problem(
            series: [autumn[0], Series(id: "wed", status: .candidate, meetings: wednesdays)],
            (1...3).map { .numbered($0) })
        let plan = try many.planned(adding: PlanOptions(series: 1), limits: .init(deadline: .now))
        #expect(plan.steps[0].allocation.placements.count == 1)
    }

    @Test func `wherever the time ends there is a plan`() throws {
        // Two who may lead, at the same hours ten weeks long; the one who lacks has to be free for most of them.
        let hours = (0..<10).map { week in
            let start = morning(9, 7).start.seconds + 7 * 86400 * week
            return Meeting(start: Instant(seconds: start), end: Instant(seconds: start + 7200))
        }
        let series = (1...8).map { number in
            Series(
                id: "s\(number)", status: number > 3 ? .candidate : .open, meetings: hours.shifted(by: number * 3600))
        }
        let facilitators = (1...6).map { Facilitator(id: "f\($0)", maximumMeetings: 20) }
        let problem = try problem(
            series: series, rules: Rules(facilitatorsPerMeeting: 3), facilitators: facilitators,
            (1...12).map { .numbered($0) })
        let clock = ContinuousClock()
        let start = clock.now
        #expect(try problem.planned(adding: PlanOptions(series: 3)).lackingFacilitators != nil)
        let whole = clock.now - start
        for part in 0..<20 {
            let limits = SearchLimits(deadline: clock.now + whole * part / 20)
            let plan = try problem.planned(adding: PlanOptions(series: 3), limits: limits)
            #expect(!plan.steps.isEmpty)
        }
    }
}

extension [Meeting] {
    fileprivate func shifted(by seconds: Int) -> [Meeting] {
        map {
            Meeting(
                start: Instant(seconds: $0.start.seconds + seconds), end: Instant(seconds: $0.end.seconds + seconds))
        }
    }
}
