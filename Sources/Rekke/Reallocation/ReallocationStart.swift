internal import IntegerProgramming

/// What places are given anew from, in all tracks.
struct ReallocationStart {
    /// With later answers as such, and with the day from which on it holds.
    let scenario: Scenario
    let changed: ChangedProblem
    /// What the changed problem leaves to be decided.
    let remaining: Problem
    let before: PlacesBefore
    private let past: PastMeetings?
    /// The results before the changes; who attended is called what the changed problem calls that person.
    private let earlier: [Answer]
    private let attendees: AttendeesBefore?

    init(_ problem: Problem, _ earlier: [TrackAllocation], _ scenario: Scenario) throws(ScenarioError) {
        let told = earlier.map(\.answer)
        let zone = problem.programme.timeZone
        self.scenario = scenario.continuing(told, in: problem)
        changed = try problem.applying(self.scenario)
        let pastAsTold = self.scenario.from.map { PastMeetings(of: told, before: $0, in: zone) }
        attendees =
            if let pastAsTold {
                try AttendeesBefore(
                    since: pastAsTold, told.compactMap(\.reallocation).flatMap(\.former), in: problem,
                    changed: changed.problem, by: self.scenario)
            } else {
                nil
            }
        let known = attendees.map { told.map($0.called) } ?? told
        self.earlier = known
        past = self.scenario.from.map { PastMeetings(of: known, before: $0, in: zone) }
        remaining = changed.problem.remaining(after: past)
        before = PlacesBefore(
            earlier, of: problem.registrations, in: remaining.programme, after: self.scenario,
            revised: RevisedAnswers(of: problem, in: changed.problem, after: self.scenario, since: pastAsTold),
            since: past)
    }

    /// Each track, as far as the first in which somebody lost an assured place.
    func tracksReallocated(
        holding held: [Reallocation.HeldPlace], moves: Int, declined: [String], options: AllocationOptions,
        limits: SearchLimits, solver: any Solver, progress: (String?, AllocationProgress) -> Void,
        statistics: (String?, AllocationStatistics) -> Void
    ) throws(ReallocationError) -> [TrackAllocation] {
        var moves = moves
        var decided: [TrackAllocation] = []
        for track in remaining.programme.tracks {
            let left = remaining.problem(ofTrack: track, after: decided, holding: held)
            var reallocation = try left.reallocated(
                after: before.answer(in: left.programme, ofTrack: track), changing: scenario,
                assumed: changed.only(left).assumed, agreed: before.requests(in: left.programme).map(\.registration),
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

    /// What was decided, with what was before as facts, in the whole of the changed problem.
    func following(_ decided: [TrackAllocation]) -> [TrackAllocation] {
        if past == nil { return decided }
        let answers = decided.map { track -> (String?, Answer) in
            guard let reallocation = track.answer.reallocation else { return (track.track, track.answer) }
            return (track.track, .reallocation(following(reallocation, inTrack: track.track)))
        }
        return changed.problem.trackAllocations(answers) ?? decided
    }

    private func following(_ reallocation: Reallocation, inTrack track: String?) -> Reallocation {
        var programme = changed.problem.programme
        programme.series.removeAll { $0.track != track }
        return reallocation.following(past, earlier, in: programme, attendees: attendees)
    }

    /// What they say otherwise than it follows from this.
    ///
    /// - Parameter decided: In the changed problem.
    func violations(of decided: [TrackAllocation]) -> [Violation] {
        var left: Int?
        let coming = changed.problem.remaining(of: decided)
        return zip(decided, coming).enumerated().flatMap { index, pair -> [Violation] in
            let (told, track) = pair
            guard let claim = track.answer.reallocation, let whole = told.answer.reallocation else { return [] }
            var found = whole.misremembered(beside: following(claim, inTrack: track.track))
            if whole.from == scenario.from {
                found += track.problem.violations(
                    of: claim, after: before.answer(in: track.problem.programme, ofTrack: track.track),
                    changing: scenario, assumed: changed.only(track.problem).assumed)
            }
            if track.track != nil {
                found += differing(
                    "held", claim.held.map(\.claimText), before.held(in: track.problem.programme).map(\.claimText))
            }
            found += differing("agreed", claim.agreed, before.requests(in: track.problem.programme).map(\.registration))
            if let left, left != claim.allowedMoves {
                found.append(Violation(InputPath([.field("moves")]), "should be \(left)"))
            }
            left = claim.allowedMoves - min(claim.allowedMoves, claim.asked)
            return found.map { Violation($0.place.inside(track: track.track, index), $0.text) }
        }
    }
}
