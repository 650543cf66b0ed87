/// A meeting that is led by others than before.
///
/// Of series that run and ran before; a meeting is the same as in `ledBy`.
public struct FacilitatorChange: Hashable, Sendable {
    /// The id of the series.
    public var series: String
    /// The meeting's start, as it is now.
    public var meeting: Instant
    /// Who led it.
    public var before: [String]
    /// Who leads it from now on.
    public var after: [String]

    package init(series: String, meeting: Instant, before: [String], after: [String]) {
        self.series = series
        self.meeting = meeting
        self.before = before
        self.after = after
    }

    /// Who leads it no longer.
    package var leaving: [String] { before.filter { !after.contains($0) } }
    /// Who leads it now and did not.
    package var coming: [String] { after.filter { !before.contains($0) } }

    /// What differs, in the order of the series and by time.
    static func all(from earlier: [SeriesOutcome], to now: [SeriesOutcome]) -> [FacilitatorChange] {
        let before = earlier.leadersBySeries
        return now.flatMap { outcome -> [FacilitatorChange] in
            let leading = outcome.facilitators ?? []
            let led = (before[outcome.id] ?? []).before(leading.map(\.meeting))
            return zip(leading, led).compactMap { now, led in
                guard let led, Set(led) != Set(now.facilitators) else { return nil }
                return FacilitatorChange(
                    series: outcome.id, meeting: now.meeting, before: led, after: now.facilitators)
            }
        }
    }
}

extension [FacilitatorChange] {
    /// How many pairs of a facilitator and a meeting change: those that are no more, and those that are new.
    package var pairs: Int { reduce(0) { $0 + $1.leaving.count + $1.coming.count } }
}

extension [SeriesOutcome] {
    /// Who led which meetings, by the series' ids; of those that ran.
    fileprivate var leadersBySeries: [String: [SeriesOutcome.Facilitation]] {
        Dictionary(map { ($0.id, $0.facilitators ?? []) }) { first, _ in first }
    }
}

extension [Instant] {
    /// Which of a series' meetings before, by their starts, is which of those that it has now; nil where it is new.
    ///
    /// As many meetings as before are the same one after the other, whatever their times are now; otherwise those are the
    /// same that start when they did.
    func same(as starts: [Instant]) -> [Int?] {
        if count == starts.count { return indices.map { $0 } }
        let known = Dictionary(enumerated().map { ($1, $0) }) { first, _ in first }
        return starts.map { known[$0] }
    }
}

extension [SeriesOutcome.Facilitation] {
    /// Who led each of the meetings that a series has now, by their starts; nil of one that it did not have.
    fileprivate func before(_ starts: [Instant]) -> [[String]?] {
        map(\.meeting).same(as: starts).map { $0.map { self[$0].facilitators } }
    }

    /// The same of the meetings that a series has now.
    func of(_ meetings: [Meeting]) -> [SeriesOutcome.Facilitation] {
        zip(meetings, before(meetings.map(\.start))).compactMap { meeting, leaders in
            leaders.map { SeriesOutcome.Facilitation(meeting: meeting.start, facilitators: $0) }
        }
    }
}

extension Problem {
    /// The same problem with `ledBy` of all its series as an earlier result has it.
    package func led(as earlier: [SeriesOutcome]) -> Problem {
        let before = earlier.leadersBySeries
        var programme = programme
        for index in programme.series.indices {
            let series = programme.series[index]
            programme.series[index].ledBy = (before[series.id] ?? []).of(series.meetings)
        }
        return Problem(unchecked: programme, registrations, laterPlaces)
    }
}
