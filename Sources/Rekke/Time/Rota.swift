/// Hours on some weekdays of every Nth week: a shift plan.
public struct Rota: Hashable, Sendable {
    /// The Monday of the first week.
    public let firstMonday: LocalDate
    /// 1 for every week, 2 for every other week, … A problem takes 1 to 1,000,000; what is less counts as 1.
    public let everyWeeks: Int
    /// The days of such a week that it takes; all of them in the first week too.
    public let days: Set<Weekday>
    /// The hours on such a day; nil for the whole day.
    public let hours: Hours?

    /// A time of the day in seconds since midnight; an end that is not after the start is on the next day.
    public struct Hours: Hashable, Sendable {
        /// 0 to 86 399.
        public let start: Int
        /// 0 to 86 400.
        public let end: Int

        /// Numbers out of range are found out where a problem is made.
        public init(start: Int, end: Int) {
            self.start = start
            self.end = end
        }
    }

    /// Weeks are counted from the one with the given day.
    ///
    /// - Parameters:
    ///   - from: Any day of the first week; weeks run from Monday to Sunday.
    ///   - everyWeeks: At least 1.
    ///   - days: The days of such a week that it takes.
    ///   - hours: The hours on such a day; nil for the whole day.
    public init(from: LocalDate, everyWeeks: Int, days: Set<Weekday>, hours: Hours? = nil) {
        firstMonday = from.monday
        self.everyWeeks = everyWeeks
        self.days = days
        self.hours = hours
    }

    func overlaps(_ meeting: Meeting, in zone: LocalTimeZone) -> Bool {
        zone.shows(during: meeting) { shown in
            guard let hours else { return hasDay(in: shown) { _ in true } }
            // Hours over midnight reach into the day after, and clocks that are put back a day make them reach further.
            return hasDay(in: shown.lowerBound + -2...shown.upperBound + 2) { day in
                let span = hours.span(on: day, in: zone)
                // Hours that the clocks skip wholly take no time.
                return !span.isEmpty && span.lowerBound < meeting.end && meeting.start < span.upperBound
            }
        }
    }

    /// Whether it takes one of those days of which that holds. Weeks between are passed over, so that it is soon known of years.
    private func hasDay(in range: ClosedRange<LocalDate>, where holds: (LocalDate) -> Bool) -> Bool {
        guard !days.isEmpty else { return false }
        let period = 7 * min(max(everyWeeks, 1), ProgrammeValidation.largestCount)
        var day = max(range.lowerBound, firstMonday)
        while day <= range.upperBound {
            let number = (day.daysSinceEpoch - firstMonday.daysSinceEpoch) % period
            if number >= 7 {
                day = day + (period - number)
            } else {
                if days.contains(day.weekday), holds(day) { return true }
                day = day + 1
            }
        }
        return false
    }
}

extension Rota.Hours {
    fileprivate func span(on day: LocalDate, in zone: LocalTimeZone) -> Range<Instant> {
        let endDay = end > start ? day : day + 1
        let first = zone.resolve(LocalTime(date: day, secondOfDay: start)).orMomentOfChange
        let last = zone.resolve(LocalTime(date: endDay, secondOfDay: end)).orMomentOfChange
        return first..<max(first, last)
    }
}
