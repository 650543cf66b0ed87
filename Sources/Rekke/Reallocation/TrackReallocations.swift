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
    ///   - scenario: What changed since.
    ///   - moves: How many may be asked to move, in all tracks together.
    ///   - declined: Who is not to be asked in any of them.
    ///   - options: As for an allocation; a time limit covers all tracks together.
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
        if let wrong = WrongReplies(
            to: earlier.map(\.answer), agreed: agreed, declined: declined, from: scenario.from, in: problem.programme)
        {
            throw .replies(wrong)
        }
        if let settled = SettledDays(scenario, after: earlier.map(\.answer)) { throw .settled(settled) }
        let origin: ReallocationStart
        do throws(ScenarioError) {
            origin = try problem.origin(of: scenario, after: earlier)
        } catch {
            throw .scenario(error)
        }
        var held = origin.before.held(in: origin.remaining)
        while true {
            var seen: [(String?, AllocationStatistics)] = []
            let decided = try origin.tracksReallocated(
                holding: held, moves: max(0, moves), declined: declined,
                options: options, limits: limits, solver: solver, progress: progress
            ) { seen.append(($0, $1)) }
            let unkept = decided.compactMap(\.answer.reallocation).flatMap(\.unkept)
            if unkept.isEmpty {
                for (track, figures) in seen { statistics(track, figures) }
                do throws(AllocationError) {
                    return origin.following(
                        try origin.remaining.countingQueues(
                            of: decided, options: options, limits: limits, solver: solver))
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
        try origin(of: scenario, after: earlier).violations(of: decided)
    }

    /// - Parameter earlier: Of this problem.
    func origin(
        of scenario: Scenario, after earlier: [TrackAllocation]
    ) throws(ScenarioError) -> ReallocationStart {
        try ReallocationStart(self, earlier, scenario)
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

    /// That the results answer the problem is not checked here.
    public init(problem: Problem, earlier: [TrackAllocation], scenario: Scenario) {
        self.problem = problem
        self.earlier = earlier
        self.scenario = scenario
    }

    /// What was decided for each track, step by step; nil for an allocation.
    func steps(of decided: [TrackAllocation]) throws(ScenarioError) -> [ReallocationSteps?] {
        let origin = try problem.origin(of: scenario, after: earlier)
        return origin.changed.problem.remaining(of: decided).map { track in
            track.answer.reallocation.map { claim in
                let answer = origin.before.answer(in: track.problem.programme, ofTrack: track.track)
                return ReallocationSteps(
                    Holders(of: answer, in: track.problem.led(as: answer.outcomes), after: origin.scenario),
                    track.problem.programme.rules.policy, allowedMoves: claim.allowedMoves, sparing: Set(claim.declined)
                )
            }
        }
    }
}
