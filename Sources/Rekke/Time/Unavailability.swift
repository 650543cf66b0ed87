/// When a person cannot come.
public enum Unavailability: Hashable, Sendable {
    /// Whole local days, the first and the last included.
    case days(ClosedRange<LocalDate>)
    /// Every such day of the week, the whole local day.
    case weekday(Weekday)
    /// From a moment up to, but not including, another.
    case interval(Range<Instant>)
    /// Days of every Nth week, as people on shifts have them.
    case rota(Rota)

    /// Whether it takes any part of the time from the meeting's start up to its end.
    ///
    /// Complexity: linear in the days that the meeting lasts for weekdays and rotas, constant for the others.
    public func overlaps(_ meeting: Meeting, in zone: LocalTimeZone) -> Bool {
        switch self {
        case .days, .interval:
            guard let span = span(in: zone) else { return false }
            return span.lowerBound < meeting.end && meeting.start < span.upperBound
        case .weekday(let weekday):
            return meeting.localDays(in: zone).contains { $0.weekday == weekday }
        case .rota(let rota):
            return rota.overlaps(meeting, in: zone)
        }
    }

    /// From its first moment up to, but not including, the first one after it; nil for what comes back.
    func span(in zone: LocalTimeZone) -> Range<Instant>? {
        switch self {
        case .days(let days): zone.start(of: days.lowerBound)..<zone.start(of: days.upperBound + 1)
        case .interval(let interval): interval
        case .weekday, .rota: nil
        }
    }
}

/// Hours on some weekdays of every Nth week: a shift plan.
public struct Rota: Hashable, Sendable {
    /// The Monday of the first week.
    public let firstMonday: LocalDate
    /// 1 for every week, 2 for every other week, …
    public let everyWeeks: Int
    /// The days of such a week that it takes; all of them in the first week too.
    public let days: Set<Weekday>
    /// The hours on such a day; nil for the whole day.
    public let hours: Hours?

    /// A time of the day in seconds since midnight; an end that is not after the start is on the next day.
    public struct Hours: Hashable, Sendable {
        public let start: Int
        public let end: Int

        public init(start: Int, end: Int) {
            self.start = start
            self.end = end
        }
    }

    /// - Parameters:
    ///   - from: Any day of the first week; weeks run from Monday to Sunday.
    ///   - everyWeeks: At least 1.
    public init(from: LocalDate, everyWeeks: Int, days: Set<Weekday>, hours: Hours? = nil) {
        firstMonday = from.monday
        self.everyWeeks = everyWeeks
        self.days = days
        self.hours = hours
    }

    func overlaps(_ meeting: Meeting, in zone: LocalTimeZone) -> Bool {
        let touched = meeting.localDays(in: zone)
        // Hours over midnight reach into the day after.
        for number in (touched.lowerBound.daysSinceEpoch - 1)...touched.upperBound.daysSinceEpoch {
            let day = LocalDate(daysSinceEpoch: number)
            guard takes(day) else { continue }
            let span = span(on: day, in: zone)
            // Hours that the clocks skip wholly take no time.
            if !span.isEmpty, span.lowerBound < meeting.end, meeting.start < span.upperBound { return true }
        }
        return false
    }

    private func takes(_ day: LocalDate) -> Bool {
        let days = day.monday.daysSinceEpoch - firstMonday.daysSinceEpoch
        return days >= 0 && (days / 7) % everyWeeks == 0 && self.days.contains(day.weekday)
    }

    private func span(on day: LocalDate, in zone: LocalTimeZone) -> Range<Instant> {
        guard let hours else { return zone.start(of: day)..<zone.start(of: day + 1) }
        let endDay = hours.end > hours.start ? day : day + 1
        let start = zone.resolve(LocalTime(date: day, secondOfDay: hours.start)).orMomentOfChange
        let end = zone.resolve(LocalTime(date: endDay, secondOfDay: hours.end)).orMomentOfChange
        return start..<max(start, end)
    }
}

extension Meeting {
    /// The local days that it takes a part of.
    fileprivate func localDays(in zone: LocalTimeZone) -> DayRange {
        let first = zone.localTime(at: start).date
        let last = zone.localTime(at: end)
        let endsAtMidnight = last.secondOfDay == 0 && last.nanoseconds == 0 && last.date > first
        return DayRange(lowerBound: first, upperBound: endsAtMidnight ? last.date + -1 : last.date)
    }
}

/// Days from the first to the last, both included.
private struct DayRange {
    let lowerBound: LocalDate
    let upperBound: LocalDate

    func contains(where predicate: (LocalDate) -> Bool) -> Bool {
        (lowerBound.daysSinceEpoch...upperBound.daysSinceEpoch).contains { predicate(LocalDate(daysSinceEpoch: $0)) }
    }
}
