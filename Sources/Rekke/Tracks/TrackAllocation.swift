/// What was decided for one track of a programme, by an allocation or by a reallocation.
public struct TrackAllocation: Hashable, Sendable {
    /// The track's name; nil in a programme whose series name none.
    public var track: String?
    /// What there was to decide once the tracks before it were decided: `Problem.problem(ofTrack:after:)`.
    public var problem: Problem
    /// What was decided.
    public private(set) var answer: Answer

    /// Who has which place.
    public package(set) var allocation: Allocation {
        get { answer.allocation }
        set { answer.allocation = newValue }
    }

    package init(track: String?, problem: Problem, answer: Answer) {
        self.track = track
        self.problem = problem
        self.answer = answer
    }

    package init(track: String?, problem: Problem, allocation: Allocation) {
        self.init(track: track, problem: problem, answer: .allocation(allocation))
    }

    /// The same as a programme of its own, with the track behind the programme's name: for documents about one track.
    public var asProgramme: TrackAllocation {
        guard let track else { return self }
        var named = self
        var programme = problem.programme
        programme.name += " – \(track)"
        named.problem = Problem(unchecked: programme, problem.registrations, problem.laterPlaces)
        named.answer.allocation.programme = programme.name
        return named
    }
}

extension Problem {
    /// Decides a programme's tracks one after the other, in the order in which the series name them; most programmes have
    /// one, without a name. Each is decided as if it were a programme of its own, with what was decided for those before it
    /// as facts: so a later track never makes an earlier one worse.
    ///
    /// It runs as `allocation(_:progress:statistics:)` does; a time limit covers all tracks together.
    ///
    /// - Parameters:
    ///   - options: As for an allocation.
    ///   - progress: Called with the track's name.
    ///   - statistics: Called once for each track.
    /// - Returns: One for each of `programme.tracks`.
    /// - Throws: `AllocationError`.
    public func trackAllocations(
        options: AllocationOptions = AllocationOptions(),
        progress: @escaping @Sendable (String?, AllocationProgress) -> Void = { _, _ in },
        statistics: @escaping @Sendable (String?, AllocationStatistics) -> Void = { _, _ in }
    ) async throws(AllocationError) -> [TrackAllocation] {
        try await allocations(ofTracks: programme.tracks, options: options, progress: progress, statistics: statistics)
    }

    /// - Parameters:
    ///   - tracks: The programme's own, in their order, or others too behind them: in these there is nothing to have.
    ///   - known: What the first of them come to.
    func allocations(
        ofTracks tracks: [String?], beginning known: [TrackAllocation] = [], options: AllocationOptions,
        progress: @escaping @Sendable (String?, AllocationProgress) -> Void,
        statistics: @escaping @Sendable (String?, AllocationStatistics) -> Void
    ) async throws(AllocationError) -> [TrackAllocation] {
        let start = ContinuousClock.now
        var decided = known
        for track in tracks.dropFirst(known.count) {
            var options = options
            options.timeLimit = options.timeLimit.map { max(.zero, $0 - (ContinuousClock.now - start)) }
            let problem = problem(ofTrack: track, after: decided)
            let allocation = try await problem.allocation(
                options: options, progress: { progress(track, $0) }, statistics: { statistics(track, $0) })
            decided.append(TrackAllocation(track: track, problem: problem, allocation: allocation))
        }
        var rest = options
        rest.timeLimit = options.timeLimit.map { max(.zero, $0 - (ContinuousClock.now - start)) }
        return try await countingQueues(of: decided, options: rest)
    }

    /// The results of a programme's tracks, each beside what there was to decide; nil where they are not those of the
    /// programme, in its order.
    public func trackAllocations(_ answers: [(track: String?, answer: Answer)]) -> [TrackAllocation]? {
        guard answers.map(\.track) == programme.tracks else { return nil }
        let held = answers.flatMap { $0.answer.reallocation?.held ?? [] }
        var decided: [TrackAllocation] = []
        for (track, answer) in answers {
            let problem = problem(ofTrack: track, after: decided, holding: held)
            decided.append(TrackAllocation(track: track, problem: problem, answer: answer))
        }
        return decided
    }

    /// The problem with every place that the results of its tracks give confirmed: from then on facts, that no allocation
    /// changes. Places that were confirmed before stay as they are, with their reasons.
    ///
    /// - Parameters:
    ///   - decided: Results of this problem, under the programme's own policy.
    ///   - agreed: Who agreed to move where these only ask for it, by id: all who are asked.
    /// - Throws: `ConfirmationError`: `wrongResult` where a result breaks a rule or says something that is not true of this
    ///   problem.
    public func confirming(
        _ decided: [TrackAllocation], agreed: [String] = []
    ) throws(ConfirmationError) -> Problem {
        let violations = violations(of: decided)
        guard violations.isEmpty else { throw .wrongResult(WrongResult(violations: violations)) }
        if let wrong = WrongReplies(to: decided.map(\.answer), agreed: agreed, in: programme) { throw .replies(wrong) }
        let places = Dictionary(grouping: decided.flatMap(\.allocation.placements), by: \.registration)
        let confirmed = registrations.map { registration in
            var registration = registration
            let given = registration.placedSeries
            let places = places[registration.id] ?? []
            registration.placedSeries += places.map(\.series).filter { !given.contains($0) }
            for placement in places { registration.placedFrom[placement.series] = placement.from }
            return registration
        }
        do throws(WrongResult) {
            return try confirming(
                confirmed, ledAs: decided.flatMap(\.allocation.series), from: decided.map(\.answer).day)
        } catch {
            throw .wrongResult(error)
        }
    }
}
