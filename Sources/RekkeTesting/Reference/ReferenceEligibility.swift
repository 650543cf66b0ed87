import Rekke

/// Which series a registration can take on its own, and the first reason against the others.
struct ReferenceEligibility {
    private let programme: Programme
    private let timetable: ReferenceTimetable

    init(_ programme: Programme, _ timetable: ReferenceTimetable) {
        self.programme = programme
        self.timetable = timetable
    }

    /// The place of a confirmed registration, whatever else is asked for.
    func confirmedPair(of registration: Registration) -> ReferencePair {
        let index = programme.series.firstIndex { $0.id == registration.placed } ?? 0
        let rank = listedRank(of: index, for: registration)
        return ReferencePair(
            series: index, rank: rank ?? worstRank(of: registration) + 1, outsidePreferences: rank == nil)
    }

    func pairs(of registration: Registration, outsidePreferences: Bool) -> [ReferencePair] {
        programme.series.indices.compactMap { index in
            guard reason(against: index, for: registration, outsidePreferences) == nil else { return nil }
            let rank = listedRank(of: index, for: registration)
            return ReferencePair(
                series: index, rank: rank ?? worstRank(of: registration) + 1, outsidePreferences: rank == nil)
        }
    }

    /// The place that a registration had before a change, where it can keep it, though perhaps not get it anew.
    func heldPair(of registration: Registration, in index: Int) -> ReferencePair? {
        let series = programme.series[index]
        let size = registration.size ?? (registration.attendees.isEmpty ? 1 : registration.attendees.count)
        let isShutOut = series.quotas.contains { $0.role == registration.role && $0.maximum == 0 }
        guard series.status != .candidate, !registration.impossible.contains(series.id), size <= series.seats ?? .max,
            !isShutOut, canAttend(registration, index), overlapped(by: series, of: registration) == nil
        else { return nil }
        let rank = listedRank(of: index, for: registration)
        return ReferencePair(
            series: index, rank: rank ?? worstRank(of: registration) + 1, outsidePreferences: rank == nil)
    }

    /// The series of another track, in which the registration has a place, that this one overlaps.
    private func overlapped(by series: Series, of registration: Registration) -> String? {
        registration.heldInOtherTracks.first { held in
            series.meetings.contains { one in
                held.meetings.contains { $0.start < one.end && one.start < $0.end }
            }
        }?.series
    }

    /// For every series that it listed, or all if it listed none, in the words of `ReferenceWords`.
    func reasons(of registration: Registration, outsidePreferences: Bool) -> [String] {
        programme.series.indices.compactMap { index in
            let listedNone = registration.preferences == .allSuit
            guard listedNone || listedRank(of: index, for: registration) != nil,
                let reason = reason(against: index, for: registration, outsidePreferences)
            else { return nil }
            return "\(programme.series[index].id) \(reason)"
        }
    }

    /// Whether a registration could bring those whom the rules ask for to a series, if it were alone: 7 and 8.
    func canAttend(_ registration: Registration, _ index: Int) -> Bool {
        attendanceReason(against: index, for: registration) == nil
    }

    private func reason(
        against index: Int, for registration: Registration, _ outsidePreferences: Bool
    ) -> String? {
        let series = programme.series[index]
        if series.status == .closed { return series.meetings.isEmpty ? "over" : "closed" }
        if series.status == .candidate { return "candidate" }
        if series.status == .cancelled { return "cancelled" }
        if registration.impossible.contains(series.id) { return "impossible" }
        if let other = overlapped(by: series, of: registration) { return "overlaps \(other)" }
        // Nobody asks why a series that is not listed is not eligible, so that any reason does.
        if listedRank(of: index, for: registration) == nil, !outsidePreferences { return "impossible" }
        let size = registration.size ?? (registration.attendees.isEmpty ? 1 : registration.attendees.count)
        if let seats = series.seats, size > seats { return "tooLarge \(size) > \(seats)" }
        if let role = registration.role, series.quotas.contains(where: { $0.role == role && $0.maximum == 0 }) {
            return "roleExcluded"
        }
        return attendanceReason(against: index, for: registration)
    }

    private func attendanceReason(against index: Int, for registration: Registration) -> String? {
        guard !registration.attendees.isEmpty else { return nil }
        let minimum = programme.rules.minimumAttendees
        let meetings = timetable.meetingsOfSeries[index]
        let people = registration.attendees.map {
            ReferencePerson(unavailable: $0.unavailable, maximumMeetings: $0.maximumMeetings)
        }
        let availability = people.map { timetable.availability(of: $0) }
        for number in registration.attendeeNumbersInOrder where registration.attendees[number].required {
            let attendee = registration.attendees[number]
            let missed = meetings.filter { !availability[number][$0] }
            let allowed = attendee.maximumMeetings ?? meetings.count
            if !missed.isEmpty || allowed < meetings.count {
                let label = registration.label(ofAttendee: number)
                return "requiredAttendeeAway \(label) \(missed.map(start))"
            }
        }
        let pools = meetings.map { meeting in people.indices.filter { availability[$0][meeting] } }
        let shortages = zip(meetings, pools).filter { $0.1.count < minimum }
        if !shortages.isEmpty {
            let counts = shortages.map { "\(start($0.0)): \($0.1.count) of \(minimum)" }
            return "tooFewAttendees \(counts)"
        }
        let staffing = ReferenceStaffing(
            overlaps: timetable.overlaps, maximumMeetings: people.map(\.maximumMeetings))
        let demands = zip(meetings, pools).map {
            ReferenceStaffing.Demand(meetings: [$0.0], needed: minimum, pool: $0.1)
        }
        return staffing.canMeet(demands) ? nil : "tooFewAttendees []"
    }

    private func start(_ meeting: Int) -> String { ReferenceWords.words(of: timetable.meetings[meeting].start) }

    /// nil where it did not list the series; what is impossible counts as not listed.
    private func listedRank(of index: Int, for registration: Registration) -> Int? {
        let id = programme.series[index].id
        if registration.impossible.contains(id) { return nil }
        switch registration.preferences {
        case .allSuit: return 1
        case .suits(let ticked): return ticked.contains(id) ? 1 : nil
        case .ranking(let tiers): return tiers.firstIndex { $0.contains(id) }.map { $0 + 1 }
        case .ranks(let ranks): return ranks[id]
        }
    }

    private func worstRank(of registration: Registration) -> Int {
        switch registration.preferences {
        case .allSuit, .suits: 1
        case .ranking(let tiers): tiers.count
        case .ranks(let ranks): ranks.values.max() ?? 1
        }
    }
}
