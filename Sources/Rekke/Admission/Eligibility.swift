/// A series that a registration may get, and how well it suits.
struct EligiblePair: Hashable, Sendable {
    /// The position in `Programme.series`.
    let series: Int
    let rank: Int
    let outsidePreferences: Bool
}

/// Which series of a programme registrations may get.
struct Eligibility {
    private let programme: Programme
    private let positions: SeriesPositions
    /// By series: whether nothing but a registration's attendees can keep it out.
    private let isOpenToAll: [Bool]

    init(_ programme: Programme) {
        self.programme = programme
        positions = programme.seriesPositions
        isOpenToAll = programme.series.map { $0.status == .open && $0.isBoundedByCapacityAlone }
    }

    /// The series that a registration may get, in the programme's order; a confirmed one only its confirmed place.
    func pairs(of registration: Registration, outsidePreferences: Bool) -> [EligiblePair] {
        let beyond = registration.preferences.worstRank + 1
        if let placed = registration.confirmedPlace {
            guard let position = positions[placed] else { return [] }
            let rank = registration.impossible.contains(placed) ? nil : registration.preferences.rank(of: placed)
            return [EligiblePair(series: position, rank: rank ?? beyond, outsidePreferences: rank == nil)]
        }
        var pairs = listed(by: registration)
        if outsidePreferences {
            var others = [Bool](repeating: true, count: programme.series.count)
            for pair in pairs { others[pair.series] = false }
            for series in others.indices where others[series] {
                pairs.append(EligiblePair(series: series, rank: beyond, outsidePreferences: true))
            }
            pairs.sort { $0.series < $1.series }
        }
        if registration.hasNoObstacles, pairs.allSatisfy({ isOpenToAll[$0.series] }) { return pairs }
        return pairs.filter(eligibility(of: registration))
    }

    /// The series that a registration holds already, though it could not get it anew; nil where it cannot keep it either.
    func heldPair(of registration: Registration, in position: Int) -> EligiblePair? {
        let series = programme.series[position]
        guard series.isOffered, obstacle(to: registration, in: series) == nil else { return nil }
        let rank = registration.preferences.rank(of: series.id)
        return EligiblePair(
            series: position, rank: rank ?? registration.preferences.worstRank + 1, outsidePreferences: rank == nil)
    }

    /// Why not, for every series that it listed, or for all if it listed none; in the programme's order.
    func ineligibleSeries(of registration: Registration) -> [IneligibleSeries] {
        let busy = registration.busyTimes(in: programme.timeZone)
        return listed(by: registration).compactMap { pair in
            let series = programme.series[pair.series]
            return ineligibility(of: registration, in: series, busy).map {
                IneligibleSeries(series: series.id, reason: $0)
            }
        }
    }

    /// Whether a registration listed the series: it suits, and is not impossible.
    func lists(_ registration: Registration, _ series: Int) -> Bool {
        let id = programme.series[series].id
        return registration.preferences.rank(of: id) != nil && !registration.impossible.contains(id)
    }

    /// By series: whether a registration gave it a rank.
    func areListed(by registration: Registration) -> [Bool] {
        var areListed = [Bool](repeating: false, count: programme.series.count)
        for pair in listed(by: registration) { areListed[pair.series] = true }
        return areListed
    }

    /// Whether a registration could get a place in a series, preferences apart.
    func mayGet(_ registration: Registration, _ series: Int) -> Bool {
        isOpenToAll[series] && registration.hasNoObstacles
            || ineligibility(of: registration, in: programme.series[series]) == nil
    }

    /// The series that a registration listed and may get, whether or not it has a confirmed place.
    func listedPairs(of registration: Registration) -> [EligiblePair] {
        listed(by: registration).filter(eligibility(of: registration))
    }

    /// Whether a registration may get a series, preferences apart; when its people can come is worked out once.
    private func eligibility(of registration: Registration) -> (EligiblePair) -> Bool {
        let busy = registration.busyTimes(in: programme.timeZone)
        return { ineligibility(of: registration, in: programme.series[$0.series], busy) == nil }
    }

    /// The series that it listed, or all if it listed none, in the programme's order.
    private func listed(by registration: Registration) -> [EligiblePair] {
        var pairs: [EligiblePair] = []
        func add(_ id: String, at rank: Int) {
            guard let position = positions[id] else { return }
            pairs.append(EligiblePair(series: position, rank: rank, outsidePreferences: false))
        }
        switch registration.preferences {
        case .allSuit:
            return programme.series.indices.map { EligiblePair(series: $0, rank: 1, outsidePreferences: false) }
        case .suits(let ticked):
            pairs.reserveCapacity(ticked.count)
            for id in ticked { add(id, at: 1) }
        case .ranking(let tiers):
            pairs.reserveCapacity(tiers.count)
            for (index, tier) in tiers.enumerated() {
                for id in tier { add(id, at: index + 1) }
            }
        case .ranks(let ranks):
            pairs.reserveCapacity(ranks.count)
            for (id, rank) in ranks { add(id, at: rank) }
        }
        pairs.sort { $0.series < $1.series }
        return pairs
    }

    /// The first reason for which a registration can never get a place in a series, preferences apart.
    ///
    /// - Parameter busy: When its attendees cannot come, where that is known already.
    func ineligibility(
        of registration: Registration, in series: Series, _ busy: [BusyTimes]? = nil
    ) -> IneligibleSeries.Reason? {
        switch series.status {
        case .closed: series.meetings.isEmpty ? .over : .closed
        case .candidate: .candidate
        case .cancelled: .cancelled
        case .open: obstacle(to: registration, in: series, busy)
        }
    }

    /// The same, be the series open or not.
    private func obstacle(
        to registration: Registration, in series: Series, _ busy: [BusyTimes]? = nil
    ) -> IneligibleSeries.Reason? {
        if registration.impossible.contains(series.id) { return .impossible }
        if let held = registration.heldInOtherTracks.first(where: { $0.overlaps(series) }) {
            return .overlaps(with: held.series)
        }
        if !series.isBoundedByCapacityAlone, let reason = series.reasonNeverToTake(registration) { return reason }
        return programme.absence(of: registration, in: series, busy)
    }
}

extension Registration {
    /// Whether nothing that it says keeps it out of any series.
    fileprivate var hasNoObstacles: Bool {
        attendees.isEmpty && impossible.isEmpty && heldInOtherTracks.isEmpty
    }
}

extension Series {
    /// Which of its limits a registration breaks on its own. Without places it could take one if some were added.
    fileprivate func reasonNeverToTake(_ registration: Registration) -> IneligibleSeries.Reason? {
        let broken = limits.first { $0.measure != .registrations && !$0.allows(registration, beside: 0) }
        guard let broken, let most = broken.atMost else { return nil }
        return broken.measure == .persons ? .tooLarge(size: registration.seatsTaken, seats: most) : .roleExcluded
    }
}

extension Programme {
    /// Why a registration on its own cannot bring its required attendees, or enough of them, to every meeting.
    ///
    /// - Parameter busy: When its attendees cannot come, where that is known already.
    func absence(
        of registration: Registration, in series: Series, _ busy: [BusyTimes]? = nil
    ) -> IneligibleSeries.Reason? {
        guard !registration.attendees.isEmpty else { return nil }
        let possibility = AttendancePossibility(registration, in: series, self, busy: busy)
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
