import Foundation
import RekkeTesting
import Testing

@testable import Rekke

/// What exchanges of places show of results, held against listing every assignment.
@Suite struct `Exchanges of places` {
    /// Of each kind.
    private static let seeds = Extent.of(12)

    private func under(_ policy: Policy, _ problem: Problem) throws -> Problem {
        var programme = problem.programme
        programme.rules.policy = policy
        return try Problem(programme: programme, registrations: problem.registrations)
    }

    private static let policies: [Policy] =
        Policy.all
        + [
            Policy([.mostPlaces, .lowestWorstRank]), Policy([.rankMaximal, .mostAttendance]),
            Policy([.lowestTotalRank, .mostPlaces]), Policy([.fewestAddedSeries, .mostAttendance, .ranksFirstCome]),
        ]

    /// The result that a problem has with these places, said to be the best.
    private func claim(_ places: [EligiblePair?], _ allocation: Allocation, in instance: Instance) -> Allocation {
        let comparison = CountedImprovement(comparing: allocation, in: instance)
        var claim = comparison.candidate(places)
        let assignment = Assignment(places: places)
        claim.objectives = allocation.objectives.map { outcome in
            ObjectiveOutcome(
                objective: outcome.objective,
                value: assignment.value(of: outcome.objective, in: instance) { claim.attendances })
        }
        return claim
    }

    /// All places that capacities allow, as far as there are not too many.
    private func assignments(of instance: Instance) -> [[EligiblePair?]] {
        instance.considered.reduce(into: [[]]) { found, considered in
            let choices = considered.pairs.map { EligiblePair?.some($0) } + (considered.isConfirmed ? [] : [nil])
            found = found.flatMap { places in choices.map { places + [$0] } }.filter { places in
                instance.series.indices.allSatisfy { series in
                    places.count { $0?.series == series } <= instance.series[series].capacity
                }
            }
        }
    }

    @Test(arguments: policies)
    func `prove what is the best, and nothing else, where capacities alone bind`(policy: Policy) throws {
        var (best, worse) = (0, [Objective: Int]())
        for (_, valid) in try RandomProblem.valid(
            .capacity, seeds: 100..<100 + Self.seeds, size: RandomProblem.Size(registrations: 5, series: 3))
        {
            let problem = try under(policy, valid)
            let instance = Instance(problem)
            let allocation = try problem.allocated(AllocationOptions(explanations: .none))
            #expect(problem.exchangeVerdict(of: allocation) == .best)
            best += 1
            let optimum = CountedImprovement(comparing: allocation, in: instance).places
            for places in assignments(of: instance) where places != optimum {
                let claim = claim(places, allocation, in: instance)
                let verdict = problem.exchangeVerdict(of: claim)
                guard case .beaten(let violations) = verdict else {
                    // The last objective tells all placements apart.
                    Issue.record("\(places) \(verdict)")
                    continue
                }
                let first = claim.objectives.indices.first {
                    claim.objectives[$0].value != allocation.objectives[$0].value
                }
                #expect(violations.count == 1)
                #expect(violations[0].place == InputPath([.field("objectives")])[try #require(first)].field("value"))
                worse[claim.objectives[first ?? 0].objective, default: 0] += 1
            }
        }
        #expect(best >= Extent.least(6) && worse.values.reduce(0, +) >= Extent.least(21))
    }

    @Test func `never say of the best that it is not, whatever binds`() throws {
        var proven = 0
        for kind in RandomProblem.Kind.allCases {
            for (seed, problem) in try RandomProblem.valid(kind, seeds: 300..<300 + Self.seeds) {
                let allocation = try problem.allocated(AllocationOptions(explanations: .none))
                let verdict = problem.exchangeVerdict(of: allocation)
                if case .beaten(let violations) = verdict { Issue.record("\(kind) \(seed): \(violations)") }
                proven += verdict == .best ? 1 : 0
            }
        }
        #expect(proven > Self.seeds)
    }

    @Test func `prove reallocations for which nobody is asked, and none that leaves out a place`() async throws {
        var (best, worse) = (0, 0)
        for (seed, problem) in try RandomProblem.valid(.capacity, seeds: 500..<500 + 3 * Self.seeds) {
            let options = AllocationOptions(explanations: .none)
            let earlier = try await problem.trackAllocations(options: options)
            var change = RandomChange(seed: seed)
            let scenario = change.scenario(for: problem, placed: earlier.flatMap(\.allocation.placements))
            let moves = seed % 2
            guard
                let decided = try? await problem.trackReallocations(
                    after: earlier, changing: scenario, moves: moves, options: options),
                var claim = decided[0].answer.reallocation
            else { continue }
            #expect(decided.exchangeVerdict() == .open)
            let origin = ReallocationOrigin(problem: problem, earlier: earlier, scenario: scenario)
            let verdict = decided.exchangeVerdict(since: origin)
            if moves == 0 { #expect(verdict == .best, "\(seed)") }
            if claim.moved.contains(where: { !$0.isForced && !$0.isWanted }) { #expect(verdict == .open, "\(seed)") }
            best += verdict == .best ? 1 : 0
            guard let last = claim.allocation.placements.lastIndex(where: { !$0.confirmed }) else { continue }
            let left = claim.allocation.placements.remove(at: last)
            claim.moved.removeAll { $0.registration == left.registration }
            let forged = TrackAllocation(track: nil, problem: decided[0].problem, answer: .reallocation(claim))
            #expect([forged].exchangeVerdict(since: origin) == .open, "\(seed): \(left)")
            worse += 1
        }
        #expect(best > Self.seeds && worse > Self.seeds)
    }

    @Test func `prove the places of many hundreds`() throws {
        let size = RandomProblem.Size(registrations: 400, series: 30)
        for policy in Policy.all {
            let problem = try under(policy, RandomProblem(.capacity, seed: 5, size: size).problem())
            let allocation = try problem.allocated(AllocationOptions(explanations: .none))
            #expect(problem.exchangeVerdict(of: allocation) == .best)
        }
    }
}
