extension InputPath {
    /// The same place of a track's result, in the result of the programme.
    ///
    /// - Parameter track: Its name; what has none is the result itself.
    package func inside(track: String?, _ index: Int) -> InputPath {
        track == nil ? self : InputPath([.field("tracks"), .index(index)] + components)
    }
}

extension Problem {
    /// Everything in the results of tracks that breaks a rule or is not true, in each track and between them; empty for
    /// right ones. Places begin with the track where it has a name, as `tracks[1].placements[0]`.
    public func violations(of decided: [TrackAllocation]) -> [Violation] {
        let root = InputPath([.field("tracks")])
        guard let expected = remaining(of: decided.map { ($0.track, $0.answer) }) else {
            return [Violation(root, "the tracks are not \(list(programme.trackNames)), in this order")]
        }
        let days = unfoundedDays(in: decided)
        if !days.isEmpty { return days }
        let coming = remaining(after: past(in: decided.map(\.answer)))
        let inTracks = expected.enumerated().flatMap { index, track -> [Violation] in
            let base = track.allocation.tellsQueues ? coming.queueBase(ofTrack: index, in: expected) : nil
            return track.answer.violations(in: track.problem, queuesIn: base).map { violation in
                Violation(violation.place.inside(track: track.track, index), violation.text)
            }
        }
        return expected.count == 1 ? inTracks : inTracks + coming.violations(between: expected, at: root)
    }

    /// Days from which on something is said to hold, where nothing does or another day is said.
    private func unfoundedDays(in decided: [TrackAllocation]) -> [Violation] {
        let day = decided.map(\.answer).day
        let firstDays = firstDays
        return decided.enumerated().flatMap { index, track -> [Violation] in
            func place(_ field: String) -> InputPath {
                InputPath([.field(field)]).inside(track: track.track, index)
            }
            if track.answer.reallocation?.from != day, let day {
                return [Violation(place("from"), "should be \(day), as in the other tracks")]
            }
            return track.allocation.placements.enumerated().compactMap { index, placement in
                let place = place("placements")[index].field("from")
                // The problem has it as a fact.
                if let known = firstDays[placement.registration]?[placement.series] {
                    return placement.from == known ? nil : Violation(place, "should be \(known)")
                }
                guard let from = placement.from, day.map({ from > $0 }) != false else { return nil }
                return Violation(place, "the result holds from no such day")
            }
        }
    }

    /// By registration and series, the first days of confirmed places in series that have a meeting before.
    private var firstDays: [String: [String: LocalDate]] {
        let series = Dictionary(programme.series.map { ($0.id, $0) }) { first, _ in first }
        let days = registrations.filter { !$0.placedFrom.isEmpty && !$0.withdrawn }.map { registration in
            let known = registration.placedFrom.filter { id, _ in
                series[id].flatMap { registration.firstDay(in: $0, programme.timeZone) } != nil
            }
            return (registration.id, known)
        }
        return Dictionary(days) { first, _ in first }
    }

    /// Registrations and people in two places at a time, counted from the results alone.
    private func violations(between decided: [TrackAllocation], at root: InputPath) -> [Violation] {
        let seriesOf = Dictionary(programme.series.map { ($0.id, $0) }) { first, _ in first }
        var violations: [Violation] = []
        var held: [String: [(track: Int, series: Series)]] = [:]
        var whereabouts: [String: [(track: Int, meeting: Meeting)]] = [:]
        func isSomewhere(_ person: String, _ start: Instant, of id: String, _ track: Int, at place: InputPath) {
            guard let meeting = seriesOf[id]?.meetings.first(where: { $0.start == start }) else { return }
            if whereabouts[person]?.contains(where: { $0.track != track && $0.meeting.overlaps(meeting) }) == true {
                violations.append(Violation(place, "\"\(person)\" is in two places at a time"))
            }
            whereabouts[person, default: []].append((track, meeting))
        }
        for (track, result) in decided.enumerated() {
            let named = Set(programme.facilitators.map(\.id)).union(
                result.problem.registrations.flatMap { $0.attendees.compactMap(\.id) })
            for (index, placement) in result.allocation.placements.enumerated() {
                guard var series = seriesOf[placement.series] else { continue }
                series.meetings = placement.meetings(of: series, in: programme.timeZone)
                let place = root[track].field("placements")[index]
                if series.track != result.track {
                    violations.append(Violation(place, "\"\(series.id)\" does not belong to the track"))
                }
                for other in held[placement.registration] ?? []
                where other.track != track
                    && other.series.meetings.contains(where: { one in series.meetings.contains { $0.overlaps(one) } })
                {
                    violations.append(
                        Violation(place, "\"\(series.id)\" meets at the same time as \"\(other.series.id)\""))
                }
                held[placement.registration, default: []].append((track, series))
                for record in placement.attendance ?? [] {
                    for person in record.attendees where named.contains(person) {
                        isSomewhere(person, record.meeting, of: series.id, track, at: place.field("attendance"))
                    }
                }
            }
            for (index, outcome) in result.allocation.series.enumerated() {
                let place = root[track].field("series")[index].field("facilitators")
                for record in outcome.facilitators ?? [] {
                    for id in record.facilitators { isSomewhere(id, record.meeting, of: outcome.id, track, at: place) }
                }
            }
        }
        return violations
    }
}
