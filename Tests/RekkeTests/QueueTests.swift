import Foundation
import RekkeTesting
import Testing

@testable import Rekke

/// The numbers in queues that letters tell: freed places are given by them.
@Suite struct QueueTests {
    /// Problems of each kind.
    private static let count = Extent.of(6)

    private func queue(_ id: String, _ allocation: Allocation) throws -> [String: Int] {
        let entry = try #require(allocation.waitlist.first { $0.registration == id })
        let own = try #require(entry.queue).map { ($0.series, $0.position) }
        return Dictionary(uniqueKeysWithValues: own)
    }

    @Test func `nobody is in the queue for a series that it did not ask for`() throws {
        let allocation = try problem([
            .numbered(1, "tue", "wed"), .numbered(2, "wed"), .numbered(3, "tue"), .numbered(4, "wed"),
        ]).allocated()
        #expect(allocation.places == ["r1": "tue", "r2": "wed"])
        // r1 would leave its place to r3, but who has a place keeps it.
        #expect(try queue("r3", allocation) == ["tue": 1])
        #expect(try queue("r4", allocation) == ["wed": 1])
    }

    @Test func `whoever more places do not help has no number`() throws {
        var series = autumn
        series[0].seats = 2
        let size = { (number: Int, persons: Int) in
            var registration = Registration.numbered(number, "tue")
            registration.size = persons
            return registration
        }
        let allocation = try problem(series: series, [size(1, 1), size(2, 2), size(3, 1)]).allocated()
        #expect(allocation.places == ["r1": "tue"])
        #expect(try queue("r2", allocation) == [:])
        #expect(try queue("r3", allocation) == ["tue": 1])
    }

    @Test(arguments: AllocationOptions.Method.allCases)
    func `a policy that places nobody leaves a queue all the same`(method: AllocationOptions.Method) throws {
        var rules = Rules(facilitatorsPerMeeting: 1)
        rules.policy = Policy([.lowestTotalRank, .seriesOrder])
        let names = Array(1...3).map { Registration.numbered($0, "tue", "wed") }
        for (capacity, numbers) in [(1, [1, 1, 2]), (2, [1, 1, 1]), (3, [1, 1, 1])] {
            var series = Array(autumn.prefix(2))
            series[0].capacity = capacity
            series[1].capacity = 3
            let allocation = try problem(series: series, rules: rules, facilitators: [Facilitator(id: "f")], names)
                .allocated(AllocationOptions(method: method))
            #expect(allocation.placements.isEmpty)
            #expect(try ["r1", "r2", "r3"].map { try queue($0, allocation)["tue"] } == numbers)
            #expect(try ["r1", "r2", "r3"].map { try queue($0, allocation)["wed"] } == [1, 1, 1])
        }
    }

    @Test func `a guarantee of somebody who withdraws is nobody else's`() throws {
        let registrations: [Registration] = [
            .numbered(1, "wed"), .numbered(2, "tue"), .numbered(3, "wed"), .numbered(4, "tue"),
        ]
        let problem = try problem(
            series: [autumn[0], autumn[1]], rules: Rules(guaranteedPlaces: 2), registrations)
        let allocation = try problem.allocated()
        #expect(try queue("r4", allocation) == ["tue": 1])
        let found = try problem.reallocated(
            after: allocation, changing: Scenario(name: "", changes: [.withdraw("r2")]))
        #expect(found.allocation.places == ["r1": "wed", "r4": "tue"])
        #expect(found.allocation.guarantees.promised == ["r1"])
    }

    @Test func `whom a guarantee puts into a series that it did not ask for comes before those who did`() throws {
        let registrations: [Registration] = [
            .numbered(1, "wed"), .numbered(2, "tue"), .numbered(3, "wed"), .numbered(4, "tue"),
        ]
        let problem = try problem(
            series: [autumn[0], autumn[1]], rules: Rules(guaranteedPlaces: 4), registrations)
        let allocation = try problem.allocated()
        #expect(try queue("r3", allocation) == ["wed": 1])
        #expect(try queue("r4", allocation) == ["tue": 2])
        let found = try problem.reallocated(
            after: allocation, changing: Scenario(name: "", changes: [.withdraw("r2")]))
        #expect(found.allocation.places == ["r1": "wed", "r3": "tue"])
    }

    @Test func `with guarantees too, a place that is given up goes to the first in the queue`() throws {
        var compared = 0
        for seed in 4500..<(4500 + 10 * Self.count) {
            let random = RandomProblem(.capacity, seed: seed)
            var programme = random.programme
            programme.rules.guaranteedPlaces = 1 + seed % 5
            guard let problem = try? Problem(programme: programme, registrations: random.registrations) else {
                continue
            }
            let allocation = try problem.allocated()
            let nothing = Scenario(name: "", changes: [])
            guard try problem.reallocated(after: allocation, changing: nothing).gained.isEmpty else { continue }
            for placement in allocation.placements where !placement.confirmed {
                let withdrawal = Scenario(name: "", changes: [.withdraw(placement.registration)])
                let found = try problem.reallocated(after: allocation, changing: withdrawal)
                // An organisation's other answer may count instead.
                guard Set(found.gained).isSubset(of: allocation.waiting) else { continue }
                let first = allocation.waitlist.filter { entry in
                    entry.queue?.contains(QueuePosition(series: placement.series, position: 1)) == true
                }.map(\.registration)
                let asked = found.allocation.placements.filter {
                    found.gained.contains($0.registration) && !$0.outsidePreferences
                }
                #expect(asked.map(\.registration) == first, "\(seed): \(placement.registration)")
                compared += first.count
            }
        }
        #expect(compared >= Extent.least(1))
    }

    @Test func `who has another place at the same hours is not in the queue for a series of an earlier track`() throws {
        var series = [arena[0], arena[1]]
        series[0].capacity = 1
        let problem = try problem(
            series: series, [.numbered(1, "group"), .numbered(2, "group", "clash"), .numbered(3, "group")])
        let decided = try decide(problem)
        #expect(decided.map(\.allocation.places) == [["r1": "group"], ["r2": "clash"]])
        #expect(try queue("r2", decided[0].allocation) == [:])
        #expect(try queue("r3", decided[0].allocation) == ["group": 1])
        #expect(problem.violations(of: decided).isEmpty)
        let found = try problem.tracksReallocated(
            after: decided, changing: Scenario(name: "", changes: [.withdraw("r1")]))
        #expect(found.map(\.allocation.places) == [["r3": "group"], ["r2": "clash"]])
        var forged = decided
        forged[0].allocation.waitlist[0].queue = [QueuePosition(series: "group", position: 1)]
        #expect(
            problem.violations(of: forged).map(\.description) == [
                "tracks[0].waitlist[0].queue.group: is not among the series that it asked for and may get",
                "tracks[0].waitlist[0].queue.group: should not be there",
            ])
    }

    @Test func `whoever wants another series than it has comes before those who wait`() throws {
        let problem = try problem(
            series: [autumn[0], autumn[1]],
            [.numbered(1, "tue"), .numbered(2, "wed"), .numbered(3, "wed"), .numbered(4, "tue")])
        let answer = Registration.Edit(preferences: .suits(["wed"]))
        let first = try problem.tracksReallocated(
            after: decide(problem), changing: Scenario(name: "", changes: [.setRegistration("r1", answer)]))
        #expect(first[0].answer.reallocation?.wanting == ["r1"])
        #expect(try queue("r3", first[0].allocation) == ["wed": 2])
        #expect(try queue("r4", first[0].allocation) == ["tue": 1])
        let second = try first[0].problem.tracksReallocated(
            after: first, changing: Scenario(name: "", changes: [.withdraw("r2")]))
        #expect(second[0].allocation.places == ["r1": "wed", "r4": "tue"])
        #expect(second[0].answer.reallocation?.wanting == ["r1"])
        #expect(second[0].answer.reallocation?.moved.map(\.isWanted) == [true])
        let third = try second[0].problem.tracksReallocated(after: second, changing: Scenario(name: "", changes: []))
        #expect(third[0].answer.reallocation?.wanting == [])
    }

    /// Who gets a place in each series with so many places more, of those who asked for it: the least number by series and
    /// registration.
    private func promises(
        _ decided: [TrackAllocation], of problem: Problem
    ) throws -> [String: [String: Int]] {
        var promises: [String: [String: Int]] = [:]
        for (index, track) in decided.enumerated() {
            let base = problem.queueBase(ofTrack: index, in: decided)
            // An organisation's other answer may count instead, which nobody is told of.
            let told = Set(track.allocation.waiting)
            let asked = Dictionary(
                uniqueKeysWithValues: base.waiting.map { (base.instance.registration($0).id, base.asked(by: $0)) }
            ).filter { told.contains($0.key) }
            for (number, series) in track.problem.programme.series.enumerated() {
                for added in (0..<base.length).map({ $0 + 1 }) {
                    let more = Scenario.Change.setSeries(series.id, Series.Edit(capacity: series.capacity + added))
                    let found = try problem.tracksReallocated(
                        after: decided, changing: Scenario(name: "", changes: [more]),
                        options: AllocationOptions(explanations: .none))
                    for id in found[index].answer.reallocation?.gained ?? []
                    where found[index].allocation.places[id] == series.id && promises[series.id]?[id] == nil {
                        if asked[id]?.contains(number) == true { promises[series.id, default: [:]][id] = added }
                    }
                }
            }
        }
        return promises
    }

    /// What those who wait are told.
    private func told(_ decided: [TrackAllocation]) -> [String: [String: Int]] {
        var told: [String: [String: Int]] = [:]
        for entry in decided.flatMap(\.allocation.waitlist) {
            for number in entry.queue ?? [] { told[number.series, default: [:]][entry.registration] = number.position }
        }
        return told
    }

    /// Some policies leave places free that somebody waits for: a change of anything then gives them away.
    private func isSettled(_ decided: [TrackAllocation], of problem: Problem) throws -> Bool {
        let found = try problem.tracksReallocated(after: decided, changing: Scenario(name: "", changes: []))
        return found.map(\.allocation.places) == decided.map(\.allocation.places)
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `letters of every track say what so many more places give`(kind: RandomProblem.Kind) throws {
        var compared = 0
        for seed in 0..<Self.count {
            guard let problem = TrackAgreementTests().tracked(kind, seed), case let decided = try decide(problem),
                try isSettled(decided, of: problem)
            else { continue }
            compared += 1
            #expect(try told(decided) == promises(decided, of: problem), "\(kind) \(seed)")
        }
        #expect(compared >= Extent.least(1))
    }

    /// Nil where it is asked what is to become of an answer that fits nothing.
    private func reallocated(
        _ problem: Problem, after earlier: [TrackAllocation], changing scenario: Scenario
    ) throws -> [TrackAllocation]? {
        do {
            return try problem.tracksReallocated(after: earlier, changing: scenario)
        } catch ReallocationError.answers {
            return nil
        }
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `letters after a change say what so many more places give`(kind: RandomProblem.Kind) throws {
        var compared = 0
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 4700..<(4700 + Self.count)) {
            let earlier = try decide(problem, AllocationOptions(explanations: .none))
            var change = RandomChange(seed: seed)
            var scenario = change.scenario(for: problem, placed: earlier[0].allocation.placements)
            // Whoever stands first wants what the last one has.
            let places = earlier[0].allocation.placements.filter { !$0.confirmed }
            if let first = places.first, let last = places.last?.series {
                let answer = Registration.Edit(preferences: .suits([last]))
                let longer = scenario.changes + [.setRegistration(first.registration, answer)]
                if (try? problem.applying(Scenario(name: "", changes: longer))) != nil { scenario.changes = longer }
            }
            let changed = try problem.applying(scenario).problem
            guard let decided = try reallocated(problem, after: earlier, changing: scenario),
                try isSettled(decided, of: changed)
            else { continue }
            compared += 1
            #expect(try told(decided) == promises(decided, of: changed), "\(kind) \(seed): \(scenario.changes)")
        }
        #expect(compared * 2 > Self.count || Extent.isSmaller)
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `so many more places give it one there, and fewer do not, while nobody is moved`(
        kind: RandomProblem.Kind
    ) throws {
        var compared = 0
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 4000..<(4000 + Self.count)) {
            let allocation = try problem.allocated()
            // Some policies leave places free that somebody waits for: a change of anything then gives them away.
            let nothing = Scenario(name: "", changes: [])
            guard try problem.reallocated(after: allocation, changing: nothing).gained.isEmpty else { continue }
            compared += 1
            let asked = Instance(problem).considered.reduce(into: [String: Set<Int>]()) { asked, considered in
                asked[problem.registrations[considered.registration].id] = Set(
                    considered.pairs.filter { !$0.outsidePreferences }.map(\.series))
            }
            for (index, series) in problem.programme.series.enumerated() {
                var expected: [String: Int] = [:]
                for added in allocation.waitlist.indices.map({ $0 + 1 }) {
                    let more = Scenario.Change.setSeries(series.id, Series.Edit(capacity: series.capacity + added))
                    let found = try problem.reallocated(
                        after: allocation, changing: Scenario(name: "", changes: [more]),
                        options: AllocationOptions(explanations: .none))
                    for id in found.gained where found.allocation.places[id] == series.id && expected[id] == nil {
                        if asked[id]?.contains(index) == true { expected[id] = added }
                    }
                }
                let told = allocation.waitlist.reduce(into: [String: Int]()) { told, entry in
                    told[entry.registration] = entry.queue?.first { $0.series == series.id }?.position
                }
                #expect(told == expected, "\(kind) \(seed): \(series.id)")
            }
        }
        #expect(compared * 2 > Self.count || Extent.isSmaller)
    }
}
