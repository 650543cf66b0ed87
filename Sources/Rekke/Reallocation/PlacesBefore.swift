/// The places of an earlier result in all tracks, who led what, and who attended.
struct PlacesBefore {
    private let answers: [String?: Answer]
    private let placements: [Placement]
    private let outcomes: [SeriesOutcome]
    private let attendances: EarlierAttendances
    private let revised: RevisedAnswers
    /// What it had only asked for.
    private let requests: [Reallocation.Move]
    /// Without those that were given up or are in cancelled series.
    private let held: [Placement]

    /// - Parameters:
    ///   - registrations: As the earlier results answered them.
    ///   - past: What was before the changes hold, and is no question any more.
    init(
        _ earlier: [TrackAllocation], of registrations: [Registration], in programme: Programme,
        after scenario: Scenario, revised: RevisedAnswers, since past: PastMeetings?
    ) {
        self.revised = revised
        let placements = earlier.flatMap(\.allocation.placements)
        self.placements = placements
        attendances = EarlierAttendances(placements.remaining(after: past), of: registrations)
        outcomes = earlier.flatMap(\.allocation.series).remaining(after: past)
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
        var answer = EarlierAnswer(answers[track], outcomes: outcomes, attendances: attendances, revised: revised)
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
    var seriesIDs: Set<String> { Set(series.map(\.id)) }
}
