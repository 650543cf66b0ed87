public import Rekke

/// A time zone as an iCalendar object defines it (RFC 5545, 3.6.5): with the changes of the clocks around the times that it
/// is used for, as a yearly rule where they follow one.
public struct CalendarZone: Hashable, Sendable {
    /// The zone that it defines.
    public let zone: LocalTimeZone
    /// The component VTIMEZONE.
    let lines: ContentLines

    /// Defines a zone for the time that a calendar needs it.
    ///
    /// - Parameters:
    ///   - zone: The zone that is to be defined.
    ///   - times: The first and the last moment that it is used for.
    public init(_ zone: LocalTimeZone, for times: ClosedRange<Instant>) {
        self.zone = zone
        let years = CalendarZone.years(of: times, in: zone)
        var lines = ContentLines()
        lines.line("BEGIN", "VTIMEZONE")
        lines.text("TZID", zone.identifier)
        // A rule that ended soon after would be none to tell a calendar.
        if let rules = YearlyChange.rules(
            of: changes(of: zone, in: years.lowerBound...years.upperBound + 10), in: years.count + 10)
        {
            for rule in rules { lines.observance(rule.first, rule: rule.text) }
        } else {
            let start = LocalTime(date: CalendarZone.newYear(years.lowerBound), secondOfDay: 0)
            let offset = zone.offset(at: zone.start(of: start.date))
            lines.observance(Change(wall: start, before: offset, after: offset), rule: nil)
            for change in changes(of: zone, in: years) { lines.observance(change, rule: nil) }
        }
        lines.line("END", "VTIMEZONE")
        self.lines = lines
    }

    /// The years in the zone, and one more on either side: the change that holds at the start lies before it. A calendar knows
    /// the years 1 to 9999.
    private static func years(of times: ClosedRange<Instant>, in zone: LocalTimeZone) -> ClosedRange<Int> {
        func year(of instant: Instant, and further: Int) -> Int {
            min(max(1, zone.localTime(at: instant).date.components.year + further), 9999)
        }
        return year(of: times.lowerBound, and: -1)...year(of: times.upperBound, and: 1)
    }

    fileprivate static func newYear(_ year: Int) -> LocalDate {
        LocalDate(year: year, month: 1, day: 1) ?? LocalDate(daysSinceEpoch: 0)
    }
}

/// A moment at which the clocks are changed.
private struct Change: Hashable {
    /// What they would show then without the change.
    let wall: LocalTime
    /// Seconds east of Greenwich.
    let before: Int
    let after: Int
}

private func changes(of zone: LocalTimeZone, in years: ClosedRange<Int>) -> [Change] {
    let first = zone.start(of: CalendarZone.newYear(years.lowerBound)).seconds
    let end = zone.start(of: CalendarZone.newYear(years.upperBound + 1)).seconds
    return zone.changes(in: first...end - 1).map { change in
        Change(
            wall: LocalTime(secondsSinceEpoch: change.second + change.before), before: change.before,
            after: change.after)
    }
}

/// A change that comes every year on the same weekday of a month, counted from its start or the last one.
private struct YearlyChange {
    let first: Change
    let text: String

    /// nil where the changes do not come in the same way in each of so many years.
    static func rules(of changes: [Change], in years: Int) -> [YearlyChange]? {
        guard !changes.isEmpty, changes.count % years == 0 else { return nil }
        let perYear = changes.count / years
        let rules = (0..<perYear).compactMap { number in
            rule(of: stride(from: number, to: changes.count, by: perYear).map { changes[$0] })
        }
        return rules.count == perYear ? rules : nil
    }

    /// The rule of one change in each of several years.
    private static func rule(of changes: [Change]) -> YearlyChange? {
        let first = changes[0]
        let (year, month, day) = first.wall.date.components
        let weekday = first.wall.date.weekday
        for (index, change) in changes.enumerated() {
            let date = change.wall.date
            guard date.components.year == year + index, date.components.month == month, date.weekday == weekday,
                change.wall.secondOfDay == first.wall.secondOfDay, change.before == first.before,
                change.after == first.after
            else { return nil }
        }
        let number: Int
        if changes.allSatisfy({ ($0.wall.date + 7).components.month != month }) {
            number = -1
        } else if changes.allSatisfy({ ($0.wall.date.components.day - 1) / 7 == (day - 1) / 7 }) {
            number = (day - 1) / 7 + 1
        } else {
            return nil
        }
        let name = weekday.rawValue.prefix(2).uppercased()
        return YearlyChange(first: first, text: "FREQ=YEARLY;BYMONTH=\(month);BYDAY=\(number)\(name)")
    }
}

extension ContentLines {
    /// A component STANDARD or, where the clocks are put forward, DAYLIGHT.
    fileprivate mutating func observance(_ change: Change, rule: String?) {
        let name = change.after > change.before ? "DAYLIGHT" : "STANDARD"
        line("BEGIN", name)
        line("DTSTART", basicText(of: change.wall))
        line("TZOFFSETFROM", offsetText(change.before))
        line("TZOFFSETTO", offsetText(change.after))
        if let rule { line("RRULE", rule) }
        line("END", name)
    }
}

/// `20210907T090000`.
func basicText(of local: LocalTime) -> String {
    let (year, month, day) = local.date.components
    return digits(year, 4) + digits(month, 2) + digits(day, 2) + "T" + digits(local.secondOfDay / 3600, 2)
        + digits(local.secondOfDay / 60 % 60, 2) + digits(local.secondOfDay % 60, 2)
}

/// `+0200`, with seconds where there are any.
private func offsetText(_ offset: Int) -> String {
    let seconds = abs(offset)
    return (offset < 0 ? "-" : "+") + digits(seconds / 3600, 2) + digits(seconds / 60 % 60, 2)
        + (seconds % 60 == 0 ? "" : digits(seconds % 60, 2))
}

private func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
}
