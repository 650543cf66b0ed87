package import IntegerProgramming

extension Problem {
    /// Gives places anew in every track after something changed, as `reallocation(after:changing:moves:declined:)` does in a
    /// programme without tracks: one track after the other, each with the new decisions of those before it as facts.
    ///
    /// What is held in later tracks and is kept is as good as a confirmed place there, so that a change in the morning costs
    /// nobody a place in the afternoon. What is kept shows when all is decided: so it is first taken to be all that can be,
    /// and where somebody turns out to lose its place, or has to leave it, everything is decided again without that one. The
    /// changed problem is what `Scenario.takingLaterAnswers(of:in:)` makes of it.
    ///
    /// - Parameters:
    ///   - earlier: The results of this problem's tracks, under the programme's own policy; they have been answered.
    ///   - agreed: Who agreed to move where these only ask for it, by id: all who are asked. Where one of them declines, places
    ///     are given anew from the results before these, without asking it.
    ///   - moves: How many may be asked to move, in all tracks together.
    ///   - declined: Who is not to be asked in any of them.
    ///   - progress: Called with the track's name.
    ///   - statistics: Called once for each track.
    /// - Throws: `ReallocationError`.
    public func trackReallocations(
        after earlier: [TrackAllocation], agreed: [String] = [], changing scenario: Scenario, moves: Int = 0,
        declined: [String] = [], options: AllocationOptions = AllocationOptions(),
        progress: @escaping @Sendable (String?, AllocationProgress) -> Void = { _, _ in },
        statistics: @escaping @Sendable (String?, AllocationStatistics) -> Void = { _, _ in }
    ) async throws(ReallocationError) -> [TrackAllocation] {
        try await onOwnThread(timeLimit: options.timeLimit, stop: options.stop) { limits throws(ReallocationError) in
            try tracksReallocated(
                after: earlier, agreed: agreed, changing: scenario, moves: moves, declined: declined,
                options: options, limits: limits, progress: progress, statistics: statistics)
        }
    }

    /// The same on the calling thread, by the solver asked for.
    package func tracksReallocated(
        after earlier: [TrackAllocation], agreed: [String] = [], changing scenario: Scenario, moves: Int = 0,
        declined: [String] = [], options: AllocationOptions = AllocationOptions(), limits: SearchLimits = .none,
        solver: any Solver = ExactSolver(), progress: (String?, AllocationProgress) -> Void = { _, _ in },
        statistics: (String?, AllocationStatistics) -> Void = { _, _ in }
    ) throws(ReallocationError) -> [TrackAllocation] {
        let problem = try underPolicy(options.policy)
        let violations = problem.violations(of: earlier)
        guard violations.isEmpty else { throw .wrongResult(WrongResult(violations: violations)) }
        if let wrong = WrongReplies(to: earlier.map(\.answer), agreed: agreed, declined: declined) {
            throw .replies(wrong)
        }
        let scenario = scenario.takingLaterAnswers(of: earlier.flatMap(\.allocation.placements), in: problem)
        let changed = try problem.changed(by: scenario)
        let before = PlacesBefore(
            earlier, in: changed.problem.programme, after: scenario,
            revised: RevisedAnswers(of: problem, in: changed.problem, after: scenario))
        var held = before.held(in: changed.problem)
        while true {
            var seen: [(String?, AllocationStatistics)] = []
            let decided = try changed.tracksReallocated(
                from: before, holding: held, changing: scenario, moves: max(0, moves), declined: declined,
                options: options, limits: limits, solver: solver, progress: progress
            ) { seen.append(($0, $1)) }
            let unkept = decided.compactMap(\.answer.reallocation).flatMap(\.unkept)
            if unkept.isEmpty {
                for (track, figures) in seen { statistics(track, figures) }
                do throws(AllocationError) {
                    return try changed.problem.countingQueues(
                        of: decided, options: options, limits: limits, solver: solver)
                } catch {
                    throw .allocation(error)
                }
            }
            for index in held.indices where unkept.contains(held[index]) { held[index].isAssured = false }
        }
    }

    /// What reallocations of tracks say otherwise than it follows from this problem, the one before the change, from the
    /// results that answered it and from the changes. Who had to move, for whose sake others did, and which places were
    /// assured, only other reallocations can tell.
    ///
    /// - Parameter decided: In the changed problem.
    package func violations(
        of decided: [TrackAllocation], after earlier: [TrackAllocation], changing scenario: Scenario
    ) throws(ScenarioError) -> [Violation] {
        let scenario = scenario.takingLaterAnswers(of: earlier.flatMap(\.allocation.placements), in: self)
        let changed = try applying(scenario)
        let before = PlacesBefore(
            earlier, in: changed.problem.programme, after: scenario,
            revised: RevisedAnswers(of: self, in: changed.problem, after: scenario))
        var left: Int?
        return decided.enumerated().flatMap { index, track -> [Violation] in
            guard let claim = track.answer.reallocation else { return [] }
            let programme = track.problem.programme
            var found = track.problem.violations(
                of: claim, after: before.answer(in: programme, ofTrack: track.track), changing: scenario,
                assumed: changed.only(track.problem).assumed)
            if track.track != nil {
                found += differing(
                    "held", claim.held.map(\.claimText), before.held(in: programme).map(\.claimText))
            }
            found += differing("agreed", claim.agreed, before.requests(in: programme).map(\.registration))
            if let left, left != claim.allowedMoves {
                found.append(Violation(InputPath([.field("moves")]), "should be \(left)"))
            }
            left = claim.allowedMoves - min(claim.allowedMoves, claim.asked)
            return found.map { Violation($0.place.inside(track: track.track, index), $0.text) }
        }
    }
}

/// What reallocations started from.
public struct ReallocationOrigin: Sendable {
    /// Before the changes.
    public let problem: Problem
    /// What had answered it.
    public let earlier: [TrackAllocation]
    /// What changed since.
    public let scenario: Scenario

    public init(problem: Problem, earlier: [TrackAllocation], scenario: Scenario) {
        self.problem = problem
        self.earlier = earlier
        self.scenario = scenario
    }

    /// What was decided for each track, step by step; nil for an allocation.
    func steps(of decided: [TrackAllocation]) throws(ScenarioError) -> [ReallocationSteps?] {
        let scenario = scenario.takingLaterAnswers(of: earlier.flatMap(\.allocation.placements), in: problem)
        let changed = try problem.applying(scenario)
        let before = PlacesBefore(
            earlier, in: changed.problem.programme, after: scenario,
            revised: RevisedAnswers(of: problem, in: changed.problem, after: scenario))
        return decided.map { track in
            track.answer.reallocation.map { claim in
                let answer = before.answer(in: track.problem.programme, ofTrack: track.track)
                return ReallocationSteps(
                    Holders(of: answer, in: track.problem.led(as: answer.outcomes), after: scenario),
                    track.problem.programme.rules.policy, allowedMoves: claim.allowedMoves, sparing: Set(claim.declined)
                )
            }
        }
    }
}

extension ChangedProblem {
    /// Each track, as far as the first in which somebody lost an assured place.
    fileprivate func tracksReallocated(
        from before: PlacesBefore, holding held: [Reallocation.HeldPlace], changing scenario: Scenario,
        moves: Int, declined: [String], options: AllocationOptions, limits: SearchLimits, solver: any Solver,
        progress: (String?, AllocationProgress) -> Void, statistics: (String?, AllocationStatistics) -> Void
    ) throws(ReallocationError) -> [TrackAllocation] {
        var moves = moves
        var decided: [TrackAllocation] = []
        for track in problem.programme.tracks {
            let left = problem.problem(ofTrack: track, after: decided, holding: held)
            var reallocation = try left.reallocated(
                after: before.answer(in: left.programme, ofTrack: track), changing: scenario,
                assumed: only(left).assumed, agreed: before.requests(in: left.programme).map(\.registration),
                moves: moves, declined: declined, options: options, limits: limits, solver: solver,
                progress: { progress(track, $0) },
                statistics: { statistics(track, $0) })
            let ids = left.programme.seriesIDs
            reallocation.held = track == nil ? [] : held.filter { ids.contains($0.series) }
            moves -= min(moves, reallocation.asked)
            decided.append(TrackAllocation(track: track, problem: left, answer: .reallocation(reallocation)))
            if !reallocation.unkept.isEmpty { break }
        }
        return decided
    }
}

/// The places of an earlier result in all tracks, and who led what.
private struct PlacesBefore {
    private let answers: [String?: Answer]
    private let placements: [Placement]
    private let outcomes: [SeriesOutcome]
    private let revised: RevisedAnswers
    /// What it had only asked for.
    private let requests: [Reallocation.Move]
    /// Without those that were given up or are in cancelled series.
    private let held: [Placement]

    init(
        _ earlier: [TrackAllocation], in programme: Programme, after scenario: Scenario, revised: RevisedAnswers
    ) {
        self.revised = revised
        let placements = earlier.flatMap(\.allocation.placements)
        self.placements = placements
        outcomes = earlier.flatMap(\.allocation.series)
        answers = Dictionary(earlier.map { ($0.track, $0.answer) }) { first, _ in first }
        requests = earlier.compactMap(\.answer.reallocation).flatMap(\.requests)
        held = programme.tracks.flatMap { track in
            var part = programme
            part.series.removeAll { $0.track != track }
            let ids = part.seriesIDs
            return scenario.held(placements.filter { ids.contains($0.series) }, in: part)
        }
    }

    /// What it told of a track, of which this is the programme now.
    func answer(in programme: Programme, ofTrack track: String?) -> EarlierAnswer {
        let ids = programme.seriesIDs
        var answer = EarlierAnswer(answers[track], outcomes: outcomes, revised: revised)
        answer.placements = placements.filter { ids.contains($0.series) }
        return answer
    }

    /// Who had been asked to move to one of these series.
    func requests(in programme: Programme) -> [Reallocation.Move] {
        let ids = programme.seriesIDs
        return requests.filter { ids.contains($0.to) }
    }

    /// Nothing of it is assured.
    func held(in programme: Programme) -> [Reallocation.HeldPlace] {
        let ids = programme.seriesIDs
        return held.filter { ids.contains($0.series) }.map {
            Reallocation.HeldPlace(registration: $0.registration, series: $0.series, isAssured: false)
        }
    }

    /// All that can be kept in a track of the changed problem is assured there.
    func held(in changed: Problem) -> [Reallocation.HeldPlace] {
        changed.programme.trackNames.flatMap { track in
            var programme = changed.programme
            programme.series.removeAll { $0.track != track }
            return changed.assuringKeepable(
                held(in: programme), inTrack: track, promised: answers[track]?.allocation.guarantees.promised ?? [])
        }
    }
}

extension Programme {
    fileprivate var seriesIDs: Set<String> { Set(series.map(\.id)) }
}
