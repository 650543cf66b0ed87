/// Confirmed places of tracks that are decided later: facts, to which earlier tracks leave the people whom they need.
package struct LaterPlaces: Hashable, Sendable {
    /// With room for just those who have a place.
    package var series: [Series] = []
    /// One for each place, under an id of its own: two places of one organisation are nothing to decide here.
    package var registrations: [Registration] = []

    package init() {}

    /// - Parameters:
    ///   - tracks: Those not decided yet, but for the one at work.
    ///   - timetable: What was decided already.
    init(of problem: Problem, in tracks: [String], after timetable: TrackTimetable) {
        var places: [String: [Registration]] = [:]
        for registration in problem.registrations {
            for id in registration.confirmedPlaces { places[id, default: []].append(registration) }
        }
        series = problem.programme.series.compactMap { series in
            guard let track = series.track, tracks.contains(track), let holders = places[series.id] else { return nil }
            var held = series
            held.isOfLaterTrack = true
            held.status = .closed
            held.capacity = holders.count
            held.seats = nil
            held.minimum = 0
            held.quotas = []
            held.ledBy = []
            return held
        }
        let ids = Set(problem.registrations.map(\.id))
        registrations = series.flatMap { series in
            (places[series.id] ?? []).map { holder in
                var registration = holder
                timetable.occupy(&registration, for: self.series)
                var id = "\(registration.id) in \(series.id)"
                while ids.contains(id) { id += "'" }
                return Registration(
                    id: id, submitted: registration.submitted, priority: registration.priority,
                    preferences: .suits([series.id]), attendees: registration.named.attendees, placed: series.id,
                    placedFrom: holder.placedFrom.filter { $0.key == series.id })
            }
        }
    }

    package var isEmpty: Bool { series.isEmpty }
}

extension Registration {
    /// The same with what results call its attendees as their ids: so one without an id is the same person in all tracks.
    var named: Registration {
        var named = self
        for index in attendees.indices { named.attendees[index].id = label(ofAttendee: index) }
        return named
    }
}

extension Problem {
    /// The same with what confirmed places of later tracks need: whatever makes another problem of a track's keeps it.
    func sparing(_ laterPlaces: LaterPlaces) -> Problem { Problem(unchecked: programme, registrations, laterPlaces) }

    /// The same problem in which the confirmed places of later tracks stand behind all else.
    var withLaterPlaces: Problem {
        if laterPlaces.isEmpty || holdsLaterPlaces { return self }
        var programme = programme
        programme.series += laterPlaces.series
        return Problem(
            unchecked: programme, registrations.map(\.named) + laterPlaces.registrations, laterPlaces)
    }

    /// The same without them, as they were.
    var withoutLaterPlaces: Problem {
        guard holdsLaterPlaces else { return self }
        var programme = programme
        programme.series.removeAll(where: \.isOfLaterTrack)
        return Problem(
            unchecked: programme, Array(registrations.dropLast(laterPlaces.registrations.count)), laterPlaces)
    }

    private var holdsLaterPlaces: Bool { programme.series.last?.isOfLaterTrack == true }
}

extension Instance {
    /// How many considered registrations there are beside the places of later tracks, which stand behind them.
    var ownCount: Int { considered.count - considered.reversed().prefix { isOfLaterTrack($0) }.count }

    /// What there is to decide, without the places of later tracks.
    var own: Instance {
        let count = ownCount
        if count == considered.count { return self }
        let problem = problem.withoutLaterPlaces
        return Instance(
            problem, admission.first(count), Array(staffing.prefix(problem.programme.series.count)), further,
            rules: rules)
    }

    /// Whom places of later tracks may need.
    var peopleOfLaterTracks: Set<String> {
        let later = considered[ownCount...]
        if later.isEmpty { return [] }
        let attendees = later.flatMap { problem.registrations[$0.registration].attendees.compactMap(\.id) }
        return Set(attendees + programme.facilitators.map(\.id))
    }

    private func isOfLaterTrack(_ considered: Admission.Considered) -> Bool {
        considered.pairs.first.map { series[$0.series].isOfLaterTrack } ?? false
    }
}
