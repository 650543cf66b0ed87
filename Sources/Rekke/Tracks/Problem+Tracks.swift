extension Programme {
    /// The tracks by their names, in the order in which the series first name them: where no series names one, a single
    /// track without a name.
    public var tracks: [String?] { trackNames.isEmpty ? [nil] : trackNames }

    /// The names of the tracks; none where no series names one.
    public var trackNames: [String] { Programme.trackNames(of: series) }

    static func trackNames(of series: [Series]) -> [String] {
        var known: Set<String> = []
        return series.compactMap(\.track).filter { known.insert($0).inserted }
    }
}

extension Problem {
    /// What one track has to decide, once those before it are decided: of a track without a name, all of this problem.
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
    public func problem(ofTrack track: String?, after earlier: [TrackAllocation]) -> Problem {
        problem(ofTrack: track, after: earlier, holding: [])
    }

    /// The same while places are given anew.
    ///
    /// - Parameter held: Places of an earlier result. Those in later tracks that are assured are as good as confirmed ones
    ///   there; whoever has one in the track belongs to it.
    package func problem(
        ofTrack track: String?, after earlier: [TrackAllocation], holding held: [Reallocation.HeldPlace]
    ) -> Problem {
        guard let track else { return self }
        let decided = earlier.filter { $0.track != track }
        let later = programme.trackNames.filter { other in other != track && !decided.contains { $0.track == other } }
        let facts = later.flatMap { held.in(programme.series, of: $0).filter(\.isAssured) }
        return placing(facts).part(
            of: track, after: decided, before: later,
            holders: Set(held.in(programme.series, of: track).map(\.registration)))
    }

    /// These places in a track, which nothing assures, with those assured that can be kept, each by itself.
    ///
    /// - Parameter promised: To whom a place in the track is guaranteed.
    func assuringKeepable(
        _ held: [Reallocation.HeldPlace], inTrack track: String?, promised: [String]
    ) -> [Reallocation.HeldPlace] {
        if held.isEmpty { return [] }
        let part = problem(ofTrack: track, after: [], holding: held)
        let places = part.positions(of: held.map { ($0.registration, $0.series) })
        let kept = Set(
            Admission(part, holding: places, promising: Set(promised)).considered.filter { considered in
                !considered.isConfirmed && considered.pairs.contains { $0.series == places[considered.registration] }
            }.map { part.registrations[$0.registration].id })
        return held.map { place in
            var place = place
            place.isAssured = kept.contains(place.registration)
            return place
        }
    }

    /// The same with these places confirmed too, where they are not already.
    private func placing(_ places: [Reallocation.HeldPlace]) -> Problem {
        if places.isEmpty { return self }
        let series = Dictionary(grouping: places, by: \.registration).mapValues { $0.map(\.series) }
        let placed = registrations.map { registration in
            var registration = registration
            registration.placedSeries += (series[registration.id] ?? []).filter {
                !registration.placedSeries.contains($0)
            }
            return registration
        }
        return Problem(unchecked: programme, placed, laterPlaces)
    }

    /// - Parameters:
    ///   - later: The tracks whose confirmed places are to be spared.
    ///   - holders: Who belongs to the track whatever it lists.
    private func part(
        of track: String, after decided: [TrackAllocation], before later: [String], holders: Set<String>
    ) -> Problem {
        let timetable = TrackTimetable(self, decided.map(\.allocation))
        let later = LaterPlaces(of: self, in: later, after: timetable)
        var programme = programme
        programme.series.removeAll { $0.track != track }
        for index in programme.facilitators.indices {
            timetable.occupy(&programme.facilitators[index], for: programme.series + later.series)
        }
        let isOfTrack = Set(programme.series.map(\.id)).contains
        let registrations = registrations.indices.compactMap { index -> Registration? in
            guard
                var registration = self.registrations[index].only(
                    isOfTrack, isHolder: holders.contains(self.registrations[index].id))
            else { return nil }
            registration.heldInOtherTracks = timetable.held(by: index).filter { !isOfTrack($0.series) }
            timetable.occupy(&registration, for: programme.series)
            return registration
        }
        return Problem(unchecked: programme, registrations, later)
    }
}

extension [Reallocation.HeldPlace] {
    /// Those in series of a track.
    fileprivate func `in`(_ series: [Series], of track: String) -> [Reallocation.HeldPlace] {
        let ids = Set(series.filter { $0.track == track }.map(\.id))
        return filter { ids.contains($0.series) }
    }
}

extension Registration {
    /// What it says of some series; nil where it lists others only and has no place in them.
    ///
    /// - Parameter isHolder: Whether it has a place in them that is not confirmed.
    fileprivate func only(_ isMeant: (String) -> Bool, isHolder: Bool) -> Registration? {
        var some = self
        some.placedSeries = placedSeries.filter(isMeant)
        // The reason was given for the first one.
        if some.placed != placed { some.placedReason = nil }
        some.impossible = impossible.filter(isMeant)
        guard let preferences = preferences.only(isMeant) else {
            // Invited to a track about which it said nothing: there everything suits equally. Who was given a place there by
            // its own wishes keeps that one only.
            some.preferences = some.placed == nil ? .suits([]) : .allSuit
            return some.placed == nil && !isHolder ? nil : some
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
