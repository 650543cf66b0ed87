/// A series that a registration may get, and how well it suits.
struct EligiblePair: Hashable, Sendable {
    /// The position in `Programme.series`.
    let series: Int
    let rank: Int
    let outsidePreferences: Bool
}

extension Programme {
    /// The series that a registration may get, in the programme's order; a confirmed one only its confirmed place.
    func eligiblePairs(of registration: Registration, outsidePreferences: Bool) -> [EligiblePair] {
        let beyond = registration.preferences.worstRank + 1
        if let placed = registration.confirmedPlace {
            let rank = registration.impossible.contains(placed) ? nil : registration.preferences.rank(of: placed)
            return series.indices.filter { series[$0].id == placed }
                .map { EligiblePair(series: $0, rank: rank ?? beyond, outsidePreferences: rank == nil) }
        }
        return series.indices.compactMap { index in
            let rank = registration.preferences.rank(of: series[index].id)
            guard rank != nil || outsidePreferences, ineligibility(of: registration, in: series[index]) == nil else {
                return nil
            }
            return EligiblePair(series: index, rank: rank ?? beyond, outsidePreferences: rank == nil)
        }
    }

    /// Why not, for every series that it listed, or for all if it listed none.
    func ineligibleSeries(of registration: Registration) -> [IneligibleSeries] {
        series.compactMap { series in
            guard registration.preferences.rank(of: series.id) != nil else { return nil }
            return ineligibility(of: registration, in: series).map { IneligibleSeries(series: series.id, reason: $0) }
        }
    }

    /// The first reason for which a registration can never get a place in a series, preferences apart.
    private func ineligibility(of registration: Registration, in series: Series) -> IneligibleSeries.Reason? {
        switch series.status {
        case .closed: return .closed
        case .candidate: return .candidate
        case .open: break
        }
        if registration.impossible.contains(series.id) { return .impossible }
        if let seats = series.seats, registration.seatsTaken > seats {
            return .tooLarge(size: registration.seatsTaken, seats: seats)
        }
        if series.quota(for: registration.role)?.maximum == 0 { return .roleExcluded }
        return absence(of: registration, in: series)
    }

    /// Why a registration on its own cannot bring its required attendees, or enough of them, to every meeting.
    func absence(of registration: Registration, in series: Series) -> IneligibleSeries.Reason? {
        guard !registration.attendees.isEmpty else { return nil }
        let possibility = AttendancePossibility(registration, in: series, self)
        if let away = possibility.requiredAway {
            return .requiredAttendeeAway(
                attendee: registration.label(ofAttendee: away.attendee),
                meetings: away.meetings.map { series.meetings[$0].start })
        }
        guard !possibility.isEnough else { return nil }
        return .tooFewAttendees(
            possibility.shortages.map {
                IneligibleSeries.Shortage(
                    meeting: series.meetings[$0.meeting].start, available: $0.available,
                    required: rules.minimumAttendees)
            })
    }
}
