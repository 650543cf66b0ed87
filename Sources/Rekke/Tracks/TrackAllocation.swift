/// What was decided for one track of a programme.
public struct TrackAllocation: Hashable, Sendable {
    /// The track's name.
    public var track: String
    /// What there was to decide once the tracks before it were decided: `Problem.problem(ofTrack:after:)`.
    public var problem: Problem
    public var allocation: Allocation

    package init(track: String, problem: Problem, allocation: Allocation) {
        self.track = track
        self.problem = problem
        self.allocation = allocation
    }

    /// The same as a programme of its own, with the track behind the programme's name: for documents about one track.
    public var asProgramme: TrackAllocation {
        var named = self
        var programme = problem.programme
        programme.name += " – \(track)"
        named.problem = Problem(unchecked: programme, problem.registrations, problem.laterPlaces)
        named.allocation.programme = programme.name
        return named
    }
}

extension Problem {
    /// Decides a programme's tracks one after the other, in the order in which the series name them. Each is decided as if
    /// it were a programme of its own, with what was decided for those before it as facts: so a later track never makes an
    /// earlier one worse.
    ///
    /// It runs as `allocation(_:progress:statistics:)` does; a time limit covers all tracks together.
    ///
    /// - Parameters:
    ///   - progress: Called with the track's name.
    ///   - statistics: Called once for each track.
    /// - Returns: One for each of `programme.tracks`; none where the series name no tracks.
    /// - Throws: `AllocationError`.
    public func trackAllocations(
        _ options: AllocationOptions = AllocationOptions(),
        progress: @escaping @Sendable (String, AllocationProgress) -> Void = { _, _ in },
        statistics: @escaping @Sendable (String, AllocationStatistics) -> Void = { _, _ in }
    ) async throws(AllocationError) -> [TrackAllocation] {
        let start = ContinuousClock.now
        var decided: [TrackAllocation] = []
        for track in programme.tracks {
            var options = options
            options.timeLimit = options.timeLimit.map { max(.zero, $0 - (ContinuousClock.now - start)) }
            let problem = problem(ofTrack: track, after: decided)
            let allocation = try await problem.allocation(
                options, progress: { progress(track, $0) }, statistics: { statistics(track, $0) })
            decided.append(TrackAllocation(track: track, problem: problem, allocation: allocation))
        }
        return decided
    }

    /// The results of a programme's tracks, each beside what there was to decide; nil where they are not those of the
    /// programme, in its order.
    package func trackAllocations(_ allocations: [(track: String, allocation: Allocation)]) -> [TrackAllocation]? {
        guard allocations.map(\.track) == programme.tracks else { return nil }
        var decided: [TrackAllocation] = []
        for (track, allocation) in allocations {
            decided.append(
                TrackAllocation(
                    track: track, problem: problem(ofTrack: track, after: decided), allocation: allocation))
        }
        return decided
    }

    /// The problem with all places of all tracks confirmed, as `confirming(_:with:)` does for a programme without tracks.
    ///
    /// - Throws: `WrongResult` with what is wrong in any of them; places name the track first.
    public func confirming(_ decided: [TrackAllocation]) throws(WrongResult) -> Problem {
        let violations = violations(of: decided)
        guard violations.isEmpty else { throw WrongResult(violations: violations) }
        var places: [String: [String]] = [:]
        for placement in decided.flatMap(\.allocation.placements) {
            places[placement.registration, default: []].append(placement.series)
        }
        let confirmed = registrations.map { registration in
            var registration = registration
            let given = registration.placedSeries
            registration.placedSeries += (places[registration.id] ?? []).filter { !given.contains($0) }
            return registration
        }
        return try confirming(confirmed)
    }
}
