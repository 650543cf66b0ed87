import Foundation
import IntegerProgramming
import RekkeTesting
import Testing

@testable import Rekke

/// A limit may come at any moment of anything: what is known by then is given, and nothing else is called proven.
@Suite struct `Whenever a limit comes` {
    /// Problems of each kind.
    private static let seeds = Extent.of(1)
    /// Looks at which each of them is ended.
    private static let most = Extent.isLarger ? 40 : 6
    private static let kinds = RandomProblem.Kind.allCases

    /// Those of the kind that have an allocation.
    private func problems(_ kind: RandomProblem.Kind) -> [(seed: Int, problem: Problem, allocation: Allocation)] {
        var found: [(Int, Problem, Allocation)] = []
        var seed = 7100
        while found.count < Self.seeds, seed < 7100 + 20 * Self.seeds {
            defer { seed += 1 }
            guard let problem = try? RandomProblem(kind, seed: seed).problem(),
                let allocation = try? problem.allocated(),
                !allocation.waitlist.isEmpty
            else { continue }
            found.append((seed, problem, allocation))
        }
        return found
    }

    /// Whether one is as the other as far as it is explained.
    private func agrees(_ allocation: Allocation, with whole: Allocation) -> Bool {
        allocation.placements.map(\.registration) == whole.placements.map(\.registration)
            && allocation.placements.map(\.series) == whole.placements.map(\.series)
            && zip(allocation.waitlist, whole.waitlist).allSatisfy { entry, complete in
                (entry.positions == nil || entry.positions == complete.positions)
                    && (entry.queue == nil || entry.queue == complete.queue)
                    && (entry.remedies == nil || entry.remedies == complete.remedies)
            }
    }

    @Test(arguments: kinds)
    func `an allocation keeps all rules, and is the best where it says so`(kind: RandomProblem.Kind) throws {
        let problems = problems(kind)
        #expect(problems.count == Self.seeds)
        for (seed, problem, whole) in problems {
            for method in AllocationOptions.Method.allCases {
                let options = AllocationOptions(method: method)
                let looks = try Looks.all(of: { _ = try problem.allocated(options, limits: $0) }, most: Self.most)
                for last in looks {
                    let found = try problem.allocated(options, limits: Looks(upTo: last).limits)
                    #expect(problem.violations(of: found).isEmpty, "\(kind) \(seed), \(method), \(last)")
                    guard found.status == .optimal else { continue }
                    #expect(agrees(found, with: whole), "\(kind) \(seed), \(method), \(last)")
                    #expect(found.isExplained(.full) == (found == whole), "\(kind) \(seed), \(method), \(last)")
                }
            }
        }
    }

    @Test(arguments: kinds)
    func `a plan says that it is proven only where it is the whole one`(kind: RandomProblem.Kind) throws {
        for (seed, problem, _) in problems(kind) {
            let asked = PlanOptions(series: 2, parallel: true, facilitators: 1)
            let options = AllocationOptions(explanations: .none)
            let whole = try problem.planned(adding: asked, options)
            #expect(whole.status == .optimal)
            let looks = try Looks.all(
                of: { _ = try problem.planned(adding: asked, options, limits: $0) }, most: Self.most)
            for last in looks {
                let found = try problem.planned(adding: asked, options, limits: Looks(upTo: last).limits)
                #expect((found.status == .optimal) == (found == whole), "\(kind) \(seed), \(last)")
                let proven = found.steps.prefix { $0.allocation.status == .optimal }
                #expect(Array(proven) == Array(whole.steps.prefix(proven.count)), "\(kind) \(seed), \(last)")
            }
        }
    }

    @Test(arguments: [RandomProblem.Kind.guarantees, .everything, .facilitators, .bothRoles])
    func `an outlook says that it is proven only where it is the whole one`(kind: RandomProblem.Kind) throws {
        for (seed, problem, _) in problems(kind) {
            var programme = problem.programme
            programme.rules.guaranteedPlaces = 3
            let problem = try Problem(programme: programme, registrations: problem.registrations)
            let whole = try problem.guaranteeOutlook(limits: .none)
            #expect(whole?.status == .optimal)
            for last in try Looks.all(of: { _ = try problem.guaranteeOutlook(limits: $0) }, most: Self.most) {
                let found = try problem.guaranteeOutlook(limits: Looks(upTo: last).limits)
                #expect((found?.status == .optimal) == (found == whole), "\(kind) \(seed), \(last)")
                #expect(found?.promised == whole?.promised)
            }
        }
    }

    @Test(arguments: kinds)
    func `a reallocation keeps all rules, and is the best where it says so`(kind: RandomProblem.Kind) throws {
        for (seed, problem, earlier) in problems(kind) {
            var change = RandomChange(seed: seed)
            let scenario = change.scenario(for: problem, placed: earlier.placements)
            let options = AllocationOptions(explanations: .reasons)
            func reallocated(_ limits: SearchLimits) throws -> Reallocation {
                try problem.reallocated(after: earlier, changing: scenario, moves: 1, options: options, limits: limits)
            }
            let whole = try reallocated(.none)
            for last in try Looks.all(of: { _ = try reallocated($0) }, most: Self.most) {
                let found = try reallocated(Looks(upTo: last).limits)
                guard found.allocation.status == .optimal else { continue }
                #expect(agrees(found.allocation, with: whole.allocation), "\(kind) \(seed), \(last)")
                #expect(found.moved.map(\.registration) == whole.moved.map(\.registration))
                let isWhole = found.isExplained(.reasons)
                #expect(isWhole == (found == whole), "\(kind) \(seed), \(last)")
            }
        }
    }

    @Test(arguments: kinds)
    func `a cancellation ends everything as a cancellation`(kind: RandomProblem.Kind) throws {
        for (_, problem, earlier) in problems(kind) {
            let change = Scenario(name: "withdrawal", changes: [.withdraw(earlier.waitlist[0].registration)])
            let works: [(SearchLimits) throws -> Void] = [
                { _ = try problem.allocated(limits: $0) },
                { _ = try problem.allocated(AllocationOptions(method: .integerProgram), limits: $0) },
                { _ = try problem.planned(adding: PlanOptions(series: 1, parallel: true), limits: $0) },
                { _ = try problem.guaranteeOutlook(limits: $0) },
                { _ = try problem.reallocated(after: earlier, changing: change, limits: $0) },
            ]
            for work in works {
                for last in try Looks.all(of: work, most: Self.most / 2) {
                    do {
                        try work(Looks(upTo: last, .cancelled).limits)
                        Issue.record("it was not ended at look \(last)")
                    } catch AllocationError.cancelled {
                    } catch ReallocationError.allocation(.cancelled) {}
                }
            }
        }
    }
}

/// What there is where the time is over before a search has begun.
@Suite struct `With no time at all` {
    private let over = SearchLimits(deadline: .now - .seconds(1))

    /// Groups of people who share attendees, and facilitators for half of the series.
    private func large(minimum: Int = 1) throws -> Problem {
        let series = (0..<20).map { number in
            Series(
                id: "s\(number)", capacity: 5, meetings: [tuesdays, wednesdays, thursdays][number % 3],
                minimum: minimum)
        }
        let registrations = (0..<100).map { number in
            Registration(
                id: "r\(number)", submitted: minute(number),
                preferences: .ranking((0..<6).map { ["s\((number * 7 + $0 * 3) % 20)"] }),
                attendees: [Attendee(id: "p\(number / 2)"), Attendee(id: "q\(number)")])
        }
        return try problem(
            series: series, rules: Rules(policy: .bestFit, minimumAttendees: 1, facilitatorsPerMeeting: 1),
            facilitators: (0..<5).map { Facilitator(id: "f\($0)") }, registrations)
    }

    @Test(arguments: [1, 3])
    func `nearly everyone who can be placed is`(minimum: Int) throws {
        let problem = try large(minimum: minimum)
        let found = try problem.allocated(limits: over)
        #expect(found.status == .feasible)
        #expect(problem.violations(of: found).isEmpty)
        // Of twenty series fifteen can be led: three at a time by five.
        #expect(found.placements.count >= 70, "\(found.placements.count)")
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `whoever counting places can be placed together`(kind: RandomProblem.Kind) throws {
        var placed = 0
        var most = 0
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 7300..<7320) {
            let whole = try problem.allocated(AllocationOptions(explanations: .none))
            for method in AllocationOptions.Method.allCases {
                let options = AllocationOptions(method: method, explanations: .none)
                let found = try problem.allocated(options, limits: over)
                #expect(problem.violations(of: found).isEmpty, "\(kind) \(seed)")
                placed += found.placements.count
                most += whole.placements.count
            }
        }
        #expect(placed * 10 >= most * 8, "\(kind): \(placed) of \(most)")
    }

    @Test func `who had a place before a change keeps it`() throws {
        let problem = try large()
        let earlier = try problem.allocated(AllocationOptions(explanations: .none), limits: over)
        let scenario = Scenario(name: "withdrawal", changes: [.withdraw("r0")])
        let found = try problem.reallocated(
            after: earlier, changing: scenario, moves: 3, options: AllocationOptions(explanations: .none), limits: over)
        #expect(found.allocation.status == .feasible)
        #expect(found.lost == (earlier.places["r0"] == nil ? [] : ["r0"]))
        #expect(found.moved.isEmpty)
    }
}
