import Foundation
import RekkeTesting
import Testing

@testable import Rekke

/// Random problems that change after they were answered, reallocated by the library and by listing every assignment.
@Suite struct ReallocationAgreementTests {
    /// Of each kind.
    private static let seeds = Extent.of(30)

    @Test(arguments: RandomProblem.Kind.allCases)
    func `who has a place, who moves and for whom is what listing all assignments gives`(
        kind: RandomProblem.Kind
    ) throws {
        var asked = 0
        var forced = 0
        var led = 0
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 9000..<(9000 + Self.seeds)) {
            let earlier = try problem.allocated(AllocationOptions(explanations: .none))
            var change = RandomChange(seed: seed)
            var scenario = change.scenario(for: problem, placed: earlier.placements)
            if seed.isMultiple(of: 2) { change.answerAnew(&scenario, to: problem, placed: earlier.placements) }
            let changed = try problem.applying(scenario).problem
            for moves in 0...2 {
                let reference = ReferenceReallocation(
                    changed, holding: earlier.held(after: scenario), promised: earlier.guarantees.promised,
                    led: earlier.series,
                    cancelled: scenario.cancelledSeries, answered: scenario.answered, saying: problem.registrations,
                    moves: moves)
                let name: Comment = "\(kind) \(seed), \(moves) moves: \(scenario.changes)"
                let found: Reallocation?
                do throws(ReallocationError) {
                    found = try problem.reallocated(after: earlier, changing: scenario, moves: moves)
                } catch {
                    #expect(error.unfitting == reference?.unfitting, name)
                    continue
                }
                #expect(reference?.unfitting == [], name)
                #expect((found == nil) == (reference == nil), name)
                guard let found, let reference else { continue }
                #expect(found.allocation.places == reference.places, name)
                let confirmed = Set(found.allocation.placements.filter(\.confirmed).map(\.registration))
                let moved = found.moved.filter {
                    !confirmed.contains($0.registration) && !scenario.gaveUp($0.registration) && !$0.isWanted
                }
                #expect(moved.map(\.registration) == reference.moved, name)
                #expect(
                    moved.filter(\.isForced).map(\.registration)
                        == reference.moved.filter(reference.forced.contains), name)
                #expect(
                    Dictionary(
                        uniqueKeysWithValues: moved.compactMap { move in
                            move.beneficiaries.map { (move.registration, $0) }
                        }) == reference.beneficiaries, name)
                #expect(found.violations(after: earlier).isEmpty, name)
                #expect(found.facilitatorChanges.pairs == reference.fewestFacilitatorChanges, name)
                led += found.facilitatorChanges.count
                #expect(
                    changed.violations(of: found).isEmpty, name)
                asked += moved.count { !$0.isForced }
                forced += moved.count(where: \.isForced)
                for move in moved where !move.isForced { #expect(move.beneficiaries?.isEmpty == false, name) }
            }
        }
        // So few with quotas move nobody.
        if Self.seeds >= 30, kind != .quotas { #expect(asked + forced > 0) }
        if Self.seeds >= 30, kind == .facilitators { #expect(led > 0) }
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `no other holder loses its place, or is moved, by one holder's later answer`(
        kind: RandomProblem.Kind
    ) throws {
        var (answered, givenUp) = (0, 0)
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 9200..<(9200 + Self.seeds)) {
            let earlier = try problem.allocated(AllocationOptions(explanations: .none))
            var change = RandomChange(seed: seed)
            var scenario = Scenario(name: "answer", changes: [])
            change.answerAnew(&scenario, to: problem, placed: earlier.placements)
            guard case .setRegistration(let id, _)? = scenario.changes.first,
                let found = try? problem.reallocated(after: earlier, changing: scenario)
            else { continue }
            answered += 1
            givenUp += found.lost.contains(id) ? 1 : 0
            // A series that one leaves may run for fewer than it needs: so it would if that one withdrew.
            let withdrawn = try problem.reallocated(
                after: earlier, changing: Scenario(name: "", changes: [.withdraw(id)]))
            let others = Set(found.lost + found.moved.filter { !$0.isWanted }.map(\.registration)).subtracting([id])
            let own = Set(withdrawn.lost + withdrawn.moved.map(\.registration))
            #expect(others.isSubset(of: own), "\(kind) \(seed): \(scenario.changes)")
        }
        #expect(answered >= Extent.least(1), "\(kind)")
        if Self.seeds >= 96 { #expect(givenUp > 0, "\(kind)") }
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `both methods give the same reallocation`(kind: RandomProblem.Kind) throws {
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 9500..<(9500 + Self.seeds / 3)) {
            let earlier = try problem.allocated(AllocationOptions(explanations: .none))
            var change = RandomChange(seed: seed)
            let scenario = change.scenario(for: problem, placed: earlier.placements)
            for moves in [0, 1] {
                let found = try AllocationOptions.Method.allCases.map { method in
                    try problem.reallocated(
                        after: earlier, changing: scenario, moves: moves, options: AllocationOptions(method: method))
                }
                #expect(found[0] == found[1], "\(kind) \(seed), \(moves) moves: \(scenario.changes)")
            }
        }
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `after withdrawals nobody moves, and nobody else loses a place`(kind: RandomProblem.Kind) throws {
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 9700..<(9700 + Self.seeds / 2)) {
            let earlier = try problem.allocated(AllocationOptions(explanations: .none))
            var change = RandomChange(seed: seed)
            // A confirmed place may waive rules for others in its series.
            let scenario = change.scenario(
                for: problem, placed: earlier.placements.filter { !$0.confirmed },
                onlyWithdrawals: true)
            // Minimums may leave those who stay too few; that is another matter.
            let hasMinimums = problem.programme.series.contains {
                $0.minimum > 1 || $0.quotas.contains { $0.minimum > 0 }
            }
            guard !hasMinimums else { continue }
            let found = try problem.reallocated(after: earlier, changing: scenario)
            #expect(found.moved == [], "\(kind) \(seed)")
            let withdrawn = Set(
                scenario.changes.compactMap { change in
                    if case .withdraw(let id) = change { id } else { nil }
                })
            #expect(Set(found.lost) == withdrawn, "\(kind) \(seed)")
        }
    }

    @Test func `the order of registrations in the file decides nothing`() throws {
        for kind in RandomProblem.Kind.allCases {
            for (seed, problem) in try RandomProblem.valid(kind, seeds: 9900..<9904) {
                let random = RandomProblem(kind, seed: seed)
                let earlier = try problem.allocated()
                var change = RandomChange(seed: seed)
                let scenario = change.scenario(for: problem, placed: earlier.placements)
                let reversed = try Problem(
                    programme: random.programme, registrations: random.registrations.reversed())
                let found = try [problem, reversed].map {
                    try $0.reallocated(after: earlier, changing: scenario, moves: 1)
                }
                #expect(found[0] == found[1], "\(kind) \(seed)")
            }
        }
    }
}

extension ReallocationError {
    fileprivate var unfitting: [String]? {
        if case .answers(let answers) = self { answers.places.map(\.registration) } else { nil }
    }
}

extension Scenario {
    /// One more change, where the problem takes it: the first of those who lead anything is away for the first such meeting.
    ///
    /// - Parameter moment: No meeting before it.
    mutating func sendAway(
        oneOf led: [SeriesOutcome], of problem: Problem, since moment: Instant = Instant(seconds: 0)
    ) {
        for outcome in led {
            let record = outcome.facilitators?.first { !$0.facilitators.isEmpty && $0.meeting >= moment }
            let series = problem.programme.series.first { $0.id == outcome.id }
            guard let record, let meeting = series?.meetings.first(where: { $0.start == record.meeting }),
                let own = problem.programme.facilitators.first(where: { $0.id == record.facilitators[0] })
            else { continue }
            let away = own.unavailable + [.interval(meeting.start..<meeting.end)]
            var longer = self
            longer.changes.append(.setFacilitator(own.id, Facilitator.Edit(unavailable: away)))
            if (try? problem.applying(longer)) != nil { self = longer }
            return
        }
    }

    func gaveUp(_ registration: String) -> Bool {
        var hasGivenUp = false
        for change in changes {
            if change == .release(registration) { hasGivenUp = true }
            if case .place(registration, _, _) = change { hasGivenUp = false }
        }
        return hasGivenUp
    }

    /// Who answered anew which series suit, in the order in which they last did.
    var answered: [String] {
        var ids: [String] = []
        for case .setRegistration(let id, let edit) in changes where edit.preferences != nil {
            ids = ids.filter { $0 != id } + [id]
        }
        return ids
    }

    var cancelledSeries: Set<String> {
        var cancelled: Set<String> = []
        for change in changes {
            if case .cancelSeries(let id) = change { cancelled.insert(id) }
            if case .openSeries(let id) = change { cancelled.remove(id) }
        }
        return cancelled
    }
}

extension Allocation {
    /// Who has which place, without those who gave theirs up.
    fileprivate func held(after scenario: Scenario) -> [String: String] { places.filter { !scenario.gaveUp($0.key) } }
}
