import Foundation
import IntegerProgramming
import RekkeTesting
import Testing

@testable import Rekke
@testable import RekkeFormats

/// Documents in which any one thing is changed: whoever checks them finds it out, or it was no change of meaning.
///
/// By default a sample of them; all of them where more than usual is asked for.
@Suite struct ForgedResultTests {
    private static let count = Extent.of(1)

    /// The first valid ones of a kind.
    private static func problems(_ kind: RandomProblem.Kind) throws -> some Sequence<(seed: Int, problem: Problem)> {
        try RandomProblem.valid(kind, seeds: 0..<(4 * count)).prefix(count)
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `whatever is changed in a result is found out`(kind: RandomProblem.Kind) throws {
        for (seed, problem) in try Self.problems(kind) {
            let solved = try problem.allocated()
            for explanations in AllocationOptions.Explanations.allCases {
                let right = try problem.allocated(AllocationOptions(explanations: explanations))
                let document = right.jsonDocument(for: problem)
                try expectFound(document, "\(kind) \(seed), \(explanations)", seed) { forged in
                    .of(.allocation(forged.said(as: right, by: solved)), .allocation(right), in: problem, solved)
                } read: {
                    try ResultReader.read($0, name: "-")
                }
            }
        }
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `whatever is changed in a result that is not proven is found out`(kind: RandomProblem.Kind) throws {
        for (seed, problem) in try Self.problems(kind) {
            let best = try problem.allocated()
            guard let unproven = try problem.unproven(beside: best) else { continue }
            try #require(problem.violations(of: unproven).isEmpty)
            try #require(problem.falseReasons(in: unproven, limits: .none).isEmpty)
            let document = unproven.jsonDocument(for: problem)
            try expectFound(document, "\(kind) \(seed), not proven", seed) { forged in
                let verdict = Verdict.of(.allocation(forged), .allocation(best), in: problem)
                guard verdict == .missed else { return verdict }
                if try !problem.falseReasons(in: forged, limits: .none).isEmpty { return .solving }
                // A bound that is too good is true, and says less.
                return forged.withoutBound == unproven.withoutBound ? .same : .missed
            } read: {
                try ResultReader.read($0, name: "-")
            }
        }
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `whatever is changed in a reallocation is found out`(kind: RandomProblem.Kind) throws {
        for (seed, problem) in try Self.problems(kind) {
            let earlier = try problem.allocated()
            var change = RandomChange(seed: seed)
            let scenario = change.scenario(for: problem, placed: earlier.placements)
            let changed = try problem.applying(scenario).problem
            for moves in 0...1 {
                let right = try problem.reallocated(after: earlier, changing: scenario, moves: moves)
                let document = right.jsonDocument(for: changed)
                try expectFound(document, "\(kind) \(seed), \(moves) moves", seed) { forged in
                    if try !problem.violations(of: forged, after: earlier, changing: scenario).isEmpty { return .check }
                    // What was allowed is given to the check.
                    if forged.allowedMoves != moves { return .check }
                    return .of(.reallocation(forged), .reallocation(right), in: changed)
                } read: {
                    try ReallocationReader.read($0, name: "-")
                }
            }
        }
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `whatever is changed in a result of tracks is found out`(kind: RandomProblem.Kind) throws {
        let tracked = (0..<(4 * Self.count)).lazy.compactMap { seed in
            RandomProblem(kind, seed: seed).withTracks.map { (seed, $0) }
        }.prefix(Self.count)
        #expect(!tracked.isEmpty)
        for (seed, problem) in tracked {
            let right = try problem.allocatedTracks()
            try expectFound(right.jsonDocument(for: problem), "\(kind) \(seed), tracks", seed) { forged in
                guard let decided = problem.trackAllocations(forged), problem.violations(of: decided).isEmpty else {
                    return .check
                }
                let verdicts = zip(decided, right).enumerated().map { index, pair -> Verdict in
                    let (claim, right) = pair
                    let solved = claim.problem == right.problem ? right.allocation : try? claim.problem.allocated()
                    var beside = decided
                    if let solved {
                        beside[index] = TrackAllocation(track: claim.track, problem: claim.problem, allocation: solved)
                    }
                    guard solved != nil, let counted = try? problem.countingQueues(of: beside)[index].allocation else {
                        return .check
                    }
                    return .of(
                        .allocation(claim.allocation), .allocation(counted), in: claim.problem,
                        queuesIn: problem.queueBase(ofTrack: index, in: decided))
                }
                return verdicts.first { $0 != .same } ?? .same
            } read: {
                try TrackResultReader.read($0, name: "-")
            }
        }
    }

    // MARK: What becomes of forgeries

    private func expectFound<Claim>(
        _ document: [UInt8], _ name: String, _ seed: Int, judge: (Claim) throws -> Verdict,
        read: ([UInt8]) throws -> Claim
    ) throws {
        let tree = try DocumentTree(String(decoding: document, as: UTF8.self), .json)
        #expect(try judge(read(document)) == .same, "\(name): a right one is wrong")
        var forgeries = DocumentForgery.all(of: tree)
        if !Extent.isLarger {
            var random = SplitMix64(seed: seed &+ document.count)
            forgeries = (0..<24).map { _ in random.pick(forgeries) }
        }
        var counts: [Verdict: Int] = [:]
        for forgery in forgeries {
            var verdict = Verdict.reading
            if let claim = try? read(Array(forgery.document.json.utf8)) { verdict = try judge(claim) }
            counts[verdict, default: 0] += 1
            if verdict == .missed { Issue.record("\(name): missed \(forgery.claim)") }
        }
        if Extent.isLarger {
            print("FORGED", name, Verdict.allCases.map { "\($0.rawValue) \(counts[$0] ?? 0)" }.joined(separator: ", "))
        }
    }
}

/// How a changed document is found out.
private enum Verdict: String, CaseIterable {
    /// It cannot be read.
    case reading
    /// By checking it alone.
    case check
    /// By solving too.
    case solving
    /// It says the same, or says as truly who attends and who leads.
    case same
    case missed

    /// - Parameter solved: What solving gives, where that is more than the right one says.
    static func of(
        _ claim: Answer, _ right: Answer, in problem: Problem, _ solved: Allocation? = nil,
        queuesIn base: WaitlistBase? = nil
    ) -> Verdict {
        if !claim.violations(in: problem, queuesIn: base).isEmpty { return .check }
        switch (claim, right) {
        case (.reallocation(let claim), .reallocation(let right)):
            if !claim.findings(against: right).isEmpty { return .solving }
            var (one, two) = (claim, right)
            one.allocation = claim.allocation.withoutPeople
            two.allocation = right.allocation.withoutPeople
            return one == two ? .same : .missed
        default:
            if !claim.allocation.findings(against: solved ?? right.allocation, in: problem).isEmpty { return .solving }
            return claim.allocation.withoutPeople == right.allocation.withoutPeople ? .same : .missed
        }
    }
}

extension Allocation {
    /// Without who attends and who leads: any valid choice is as true. And without how much is explained of nobody, nor the
    /// queues of a single one: left out, they are those of nobody.
    fileprivate var withoutPeople: Allocation {
        var some = self
        if waitlist.count == 1 { some.waitlist[0].queue = nil }
        for index in placements.indices { some.placements[index].attendance = nil }
        for index in series.indices { some.series[index].facilitators = nil }
        if waitlist.isEmpty, explained == .full { some.explained = .reasons }
        return some
    }

    /// With true positions and queues only where the right one has them too: whoever solves finds false ones.
    fileprivate func said(as right: Allocation, by solved: Allocation) -> Allocation {
        var some = self
        for index in waitlist.indices where right.waitlist.indices.contains(index) && solved.waitlist.count == 1 {
            for part in [\WaitlistEntry.positions, \.queue]
            where right.waitlist[index][keyPath: part] == nil
                && solved.waitlist[index][keyPath: part] == waitlist[index][keyPath: part]
            {
                some.waitlist[index][keyPath: part] = nil
            }
        }
        return some
    }

    /// And without which of the objectives up to the open one weighs more: where nothing is proven, any of them may.
    fileprivate var withoutBound: Allocation {
        var some = withoutPeople
        for index in objectives.indices { some.objectives[index].bound = nil }
        for index in waitlist.indices {
            guard case .outweighed = waitlist[index].reasons?.first else { continue }
            some.waitlist[index].reasons = [.outweighed(by: policy[0])]
        }
        return some
    }
}

extension Problem {
    /// A result that is not proven to be best, with a bound that the best one keeps: that of another policy, explained
    /// beside the rules; nil where that is the best.
    fileprivate func unproven(beside best: Allocation) throws -> Allocation? {
        let other = try allocated(
            AllocationOptions(
                policy: Policy([.mostPlaces, .lowestTotalRank]), explanations: AllocationOptions.Explanations.none))
        let instance = Instance(self)
        let policy = programme.rules.policy
        let finished = FinishedAllocation(other, of: self, in: instance)
        let expected = ClaimCheck(finished, under: policy, in: instance, keepingOut: []).expected
        guard let open = zip(best.objectives, expected.objectives).first(where: { $0.value != $1.value })?.0 else {
            return nil
        }
        let assignment = expected.assignment
        var allocator = Allocator(
            policy: policy, options: AllocationOptions(), limits: .none, solver: ExactSolver(), report: { _ in })
        var result = AllocationAssembly(
            instance: instance, policy: policy,
            found: .stopped(bestKnown: assignment, ReachedBound(objective: open.objective, value: open.value)),
            attendance: assignment.places.map { _ in nil }, facilitators: nil,
            explanation: try allocator.reasons(of: assignment, in: instance)
        ).allocation
        result.placements = other.placements
        result.series = other.series
        for index in result.objectives.indices where result.objectives[index].objective == .mostAttendance {
            result.objectives[index].value = .number(other.attendances)
        }
        return result
    }
}

extension RandomProblem {
    /// With every other series in a second track; nil for a single series.
    fileprivate var withTracks: Problem? {
        var programme = programme
        guard programme.series.count > 1 else { return nil }
        for index in programme.series.indices {
            programme.series[index].track = index.isMultiple(of: 2) ? "first" : "second"
        }
        return try? Problem(programme: programme, registrations: registrations)
    }
}

extension Problem {
    fileprivate func allocatedTracks() throws -> [TrackAllocation] {
        var decided: [TrackAllocation] = []
        for track in programme.tracks {
            let problem = problem(ofTrack: track, after: decided)
            decided.append(TrackAllocation(track: track, problem: problem, allocation: try problem.allocated()))
        }
        return try countingQueues(of: decided)
    }
}
