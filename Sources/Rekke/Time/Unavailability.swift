/// When a person cannot come.
public enum Unavailability: Hashable, Sendable {
    /// Whole local days, the first and the last included: all the time that the clocks show one of them.
    case days(ClosedRange<LocalDate>)
    /// Every such day of the week, the whole local day.
    case weekday(Weekday)
    /// From a moment up to, but not including, another.
    case interval(Range<Instant>)
    /// Days of every Nth week, as people on shifts have them.
    case rota(Rota)

    /// Whether it takes any part of the time from the meeting's start up to its end.
    public func overlaps(_ meeting: Meeting, in zone: LocalTimeZone) -> Bool {
        switch self {
        case .days, .interval:
            spans(in: zone)?.contains { $0.lowerBound < meeting.end && meeting.start < $0.upperBound } ?? false
        case .weekday(let weekday):
            zone.shows(during: meeting) { weekday.comes(in: $0) }
        case .rota(let rota):
            rota.overlaps(meeting, in: zone)
        }
    }

    /// The moments that it takes; nil for what comes back.
    func spans(in zone: LocalTimeZone) -> [Range<Instant>]? {
        switch self {
        case .days(let days): zone.moments(showing: days)
        case .interval(let interval): interval.isEmpty ? [] : [interval]
        case .weekday, .rota: nil
        }
    }
}

extension Weekday {
    fileprivate func comes(in days: ClosedRange<LocalDate>) -> Bool {
        let wait = (index - days.lowerBound.weekday.index + 7) % 7
        return days.lowerBound + wait <= days.upperBound
    }
}
