import RekkeTesting
import Testing

@testable import Rekke

/// Programmes with tracks that change after they were answered.
@Suite struct TrackReallocationTests {
    private func team(_ number: Int, _ series: String...) -> Registration {
        Registration.numbered(number).with(\.preferences, .suits(series))
    }

    @Test func `a change in the morning costs nobody a place in the afternoon`() throws {
        var series = arena
        series[0].capacity = 1
        let problem = try problem(series: series, [team(1, "group"), team(2, "group", "clash")])
        let earlier = try decide(problem)
        #expect(earlier.map(\.allocation.places) == [["r1": "group"], ["r2": "clash"]])
        let withdrawal = Scenario(name: "", changes: [.withdraw("r1")])
        // Decided as if nothing had been answered, it would be in the group.
        #expect(try decide(problem.applying(withdrawal).problem).map(\.allocation.places) == [["r2": "group"], [:]])
        let found = try problem.tracksReallocated(after: earlier, changing: withdrawal)
        #expect(found.map(\.allocation.places) == [[:], ["r2": "clash"]])
        #expect(
            found[0].allocation.rejected.map(\.reason) == [
                .withdrawn,
                .noEligibleSeries([IneligibleSeries(series: "group", reason: .overlaps(with: "clash"))]),
            ])
        #expect(found.map { $0.answer.reallocation?.lost } == [["r1"], []])
    }

    @Test func `what cannot be kept in the afternoon keeps nobody out in the morning`() throws {
        var series = arena
        series[0].capacity = 1
        let problem = try problem(series: series, [team(1, "group"), team(2, "group", "clash")])
        let earlier = try decide(problem)
        for change in [Scenario.Change.cancelSeries("clash"), .setSeries("clash", Series.Edit(status: .candidate))] {
            let found = try problem.tracksReallocated(
                after: earlier, changing: Scenario(name: "", changes: [.withdraw("r1"), change]))
            #expect(found.map(\.allocation.places) == [["r2": "group"], [:]], "\(change)")
            #expect(found.map { $0.answer.reallocation?.lost } == [["r1"], ["r2"]], "\(change)")
        }
    }

    @Test func `who answers for one track only keeps what it has in the other`() throws {
        let problem = try problem(series: arena, [team(1, "group", "late")])
        let earlier = try decide(problem)
        let answer = Scenario(
            name: "", changes: [.setRegistration("r1", Registration.Edit(preferences: .suits(["group"])))])
        let found = try problem.tracksReallocated(after: earlier, changing: answer)
        #expect(found.map(\.allocation.places) == [["r1": "group"], ["r1": "late"]])
        #expect(found.map { $0.answer.reallocation?.wanting } == [[], ["r1"]])
        #expect(try problem.applying(answer).problem.violations(of: found).isEmpty)
    }

    @Test func `moves are counted over all tracks together`() throws {
        func pair(_ track: String, _ hour: Int) -> [Series] {
            ["a", "b"].map { Series(id: track + $0, capacity: 1, meetings: [meeting(hour, hour + 1)], track: track) }
        }
        let problem = try problem(series: pair("x", 9) + pair("y", 12), [team(1, "xa", "xb", "ya", "yb")])
        let earlier = try decide(problem)
        #expect(earlier.map(\.allocation.places) == [["r1": "xa"], ["r1": "ya"]])
        let newcomer = Scenario(name: "", changes: [.register(team(2, "xa", "ya"))])
        for (moves, places) in [
            (0, [["r1": "xa"], ["r1": "ya"]]), (1, [["r1": "xb", "r2": "xa"], ["r1": "ya"]]),
            (2, [["r1": "xb", "r2": "xa"], ["r1": "yb", "r2": "ya"]]),
        ] {
            let found = try problem.tracksReallocated(after: earlier, changing: newcomer, moves: moves)
            #expect(found.map(\.allocation.places) == places, "\(moves)")
            #expect(found.map { $0.answer.reallocation?.allowedMoves } == [moves, max(0, moves - 1)], "\(moves)")
        }
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `every track is given anew as listing all assignments of what is left says`(kind: RandomProblem.Kind) throws {
        var (compared, kept, changedPlaces) = (0, 0, 0)
        for seed in 0..<40 {
            guard let problem = TrackAgreementTests().tracked(kind, seed) else { continue }
            let earlier = try decide(problem, AllocationOptions(explanations: .none))
            var change = RandomChange(seed: seed)
            let scenario = change.scenario(
                for: problem, placed: earlier.flatMap(\.allocation.placements).map(\.registration))
            let changed = try problem.applying(scenario).problem
            for moves in 0...1 {
                let found = try problem.tracksReallocated(after: earlier, changing: scenario, moves: moves)
                let name = "\(kind) \(seed), \(moves) moves: \(scenario.changes)"
                compared += try compare(found, of: changed, after: earlier, scenario, moves: moves, name)
                let alone = changed.violations(of: found)
                #expect(alone.isEmpty, "\(name): \(alone)")
                let beside = try problem.violations(of: found, after: earlier, changing: scenario)
                #expect(beside.isEmpty, "\(name): \(beside)")
                let reallocations = found.compactMap(\.answer.reallocation)
                kept += reallocations.dropFirst().map(\.held.count).reduce(0, +)
                changedPlaces += reallocations.map { $0.gained.count + $0.lost.count + $0.moved.count }.reduce(0, +)
            }
        }
        #expect(compared > 50, "\(kind)")
        #expect(kept > 20, "\(kind)")
        #expect(changedPlaces > 20, "\(kind)")
    }

    /// How many tracks were compared.
    private func compare(
        _ found: [TrackAllocation], of changed: Problem, after earlier: [TrackAllocation], _ scenario: Scenario,
        moves: Int, _ name: String
    ) throws -> Int {
        var moves = moves
        var compared = 0
        for (number, track) in found.enumerated() {
            let decided = found.prefix(number).map(\.allocation)
            let given = try #require(track.answer.reallocation)
            defer { moves -= given.moved.count { !$0.isForced && !$0.isWanted } }
            func held(in other: TrackAllocation) -> [String: String] {
                let series = Set(changed.programme.series.filter { $0.track == other.track }.map(\.id))
                let places = earlier.flatMap(\.allocation.placements).filter { series.contains($0.series) }
                    .filter { !scenario.gaveUp($0.registration, unlessPlacedIn: series) }
                return Dictionary(uniqueKeysWithValues: places.map { ($0.registration, $0.series) })
            }
            func left(_ problem: Problem, _ other: TrackAllocation) throws -> Problem {
                try TrackAgreementTests().whatIsLeft(
                    of: problem, for: try #require(other.track), after: decided,
                    holders: Set(held(in: other).filter { !scenario.cancelledSeries.contains($0.value) }.keys))
            }
            var registrations = changed.registrations
            for later in found.dropFirst(number + 1) {
                let held = held(in: later).filter { !scenario.cancelledSeries.contains($0.value) }
                let kept = try ReferenceReallocation.keepable(held, in: left(changed, later))
                for index in registrations.indices {
                    kept[registrations[index].id].map { registrations[index].placedSeries.append($0) }
                }
            }
            let problem = try left(Problem(unchecked: changed.programme, registrations), track)
            // How many attend, with people spared for later tracks, the reference does not say.
            let isCounted = changed.programme.rules.policy.objectives.contains(.mostAttendance)
            if isCounted, !problem.laterPlaces.isEmpty { continue }
            let reference = try #require(
                ReferenceReallocation(
                    problem, holding: held(in: track), cancelled: scenario.cancelledSeries,
                    answered: scenario.answered, moves: moves))
            let confirmed = Set(given.allocation.placements.filter(\.confirmed).map(\.registration))
            let moved = given.moved.filter {
                !confirmed.contains($0.registration) && held(in: track)[$0.registration] != nil && !$0.isWanted
            }
            let comment: Comment = "\(name), \(track.track ?? "")"
            #expect(given.allocation.places == reference.places, comment)
            #expect(moved.map(\.registration) == reference.moved, comment)
            #expect(moved.filter(\.isForced).map(\.registration).allSatisfy(reference.forced.contains), comment)
            #expect(
                moved.filter { !$0.isForced }.allSatisfy {
                    $0.beneficiaries == reference.beneficiaries[$0.registration]
                },
                comment)
            compared += 1
        }
        return compared
    }
}

extension Scenario {
    fileprivate func gaveUp(_ registration: String, unlessPlacedIn series: Set<String>) -> Bool {
        var hasGivenUp = false
        for change in changes {
            if change == .release(registration) { hasGivenUp = true }
            if case .place(registration, let place, _) = change, series.contains(place) { hasGivenUp = false }
        }
        return hasGivenUp
    }
}
