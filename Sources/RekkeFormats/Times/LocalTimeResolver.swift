internal import Rekke

/// Turns local times of one zone into moments, and remembers the days on which its clocks are not changed: asking the
/// time zone database for each of 100,000 registrations takes longer than all other reading.
struct LocalTimeResolver {
    let zone: LocalTimeZone
    /// The offset of each day asked for, where it is the same from the day before to the day after; else nil.
    private var offsets: [LocalDate: Int?] = [:]

    init(_ zone: LocalTimeZone) {
        self.zone = zone
    }

    mutating func resolve(_ local: LocalTime) -> LocalTimeZone.Resolution {
        guard let offset = constantOffset(around: local.date) else { return zone.resolve(local) }
        let seconds = local.date.daysSinceEpoch * 86_400 + local.secondOfDay - offset
        return .instant(Instant(seconds: seconds, nanoseconds: local.nanoseconds))
    }

    private mutating func constantOffset(around date: LocalDate) -> Int? {
        if let known = offsets[date] { return known }
        // No zone changes its clocks twice within two days.
        let noon = date.daysSinceEpoch * 86_400 + 43_200
        let nearby = [-129_600, 0, 129_600].map { zone.offset(at: Instant(seconds: noon + $0)) }
        let offset = nearby.allSatisfy { $0 == nearby[0] } ? nearby[0] : nil
        offsets.updateValue(offset, forKey: date)
        return offset
    }
}
