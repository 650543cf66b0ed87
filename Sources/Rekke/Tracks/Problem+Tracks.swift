extension Programme {
    /// The names of the tracks, in the order in which the series first name them; none where no series names one.
    public var tracks: [String] { Programme.tracks(of: series) }

    static func tracks(of series: [Series]) -> [String] {
        var known: Set<String> = []
        return series.compactMap(\.track).filter { known.insert($0).inserted }
    }
}

extension Problem {
    /// What one track has to decide, once those before it are decided.
    ///
    /// Its series are those of the track; its registrations those that listed any of them, those that listed none at all,
    /// and those with a confirmed place there. Preferences are what is left of them: in a ranking the first tier that
    /// names a series of the track has rank 1. Whoever attends or leads a meeting of an earlier track is not available for
    /// what overlaps it, and it counts towards `maximumMeetings`. A series that overlaps one in which the registration has
    /// a place, or a confirmed place in a later track, is not eligible.
    ///
    /// - Parameters:
    ///   - track: One of `programme.tracks`.
    ///   - earlier: What was decided for the tracks before it.
    public func problem(ofTrack track: String, after earlier: [TrackAllocation]) -> Problem {
        let decided = earlier.filter { $0.track != track }
        let timetable = TrackTimetable(self, decided.map(\.allocation))
        let later = LaterPlaces(
            of: self,
            in: programme.tracks.filter { other in
                other != track && !decided.contains { $0.track == other }
            }, after: timetable)
        var programme = programme
        programme.series.removeAll { $0.track != track }
        for index in programme.facilitators.indices {
            let facilitator = programme.facilitators[index]
            programme.facilitators[index].unavailable += timetable.unavailable(
                .named(facilitator.id), for: programme.series + later.series)
            programme.facilitators[index].maximumMeetings = facilitator.maximumMeetings.map {
                max(0, $0 - timetable.led(by: facilitator.id))
            }
        }
        let isOfTrack = Set(programme.series.map(\.id)).contains
        let registrations = registrations.indices.compactMap { index -> Registration? in
            guard var registration = self.registrations[index].only(isOfTrack) else { return nil }
            registration.heldInOtherTracks = timetable.held(by: index).filter { !isOfTrack($0.series) }
            timetable.occupy(&registration, for: programme.series)
            return registration
        }
        return Problem(unchecked: programme, registrations, later)
    }
}

extension Registration {
    /// What it says of some series; nil where it lists others only and has no confirmed place in them.
    fileprivate func only(_ isMeant: (String) -> Bool) -> Registration? {
        var some = self
        some.placedSeries = placedSeries.filter(isMeant)
        // The reason was given for the first one.
        if some.placed != placed { some.placedReason = nil }
        some.impossible = impossible.filter(isMeant)
        guard let preferences = preferences.only(isMeant) else {
            // Invited to a track about which it said nothing: there everything suits equally.
            some.preferences = .allSuit
            return some.placed == nil ? nil : some
        }
        some.preferences = preferences
        return some
    }
}

extension Preferences {
    /// nil where none of them is listed.
    fileprivate func only(_ isMeant: (String) -> Bool) -> Preferences? {
        switch self {
        case .allSuit: return .allSuit
        case .suits(let ticked):
            let some = ticked.filter(isMeant)
            return some.isEmpty ? nil : .suits(some)
        case .ranking(let tiers):
            let some = tiers.map { $0.filter(isMeant) }.filter { !$0.isEmpty }
            return some.isEmpty ? nil : .ranking(some)
        case .ranks(let ranks):
            let some = ranks.filter { isMeant($0.key) }
            return some.isEmpty ? nil : .ranks(some)
        }
    }
}
