package import Rekke

/// Somebody who attends or leads meetings, with the meetings that they could come to.
package struct ReferencePerson {
    var unavailable: [Unavailability]
    var maximumMeetings: Int?

    package init(unavailable: [Unavailability], maximumMeetings: Int?) {
        self.unavailable = unavailable
        self.maximumMeetings = maximumMeetings
    }

    /// Nothing in `unavailable` takes a part of the meeting's time.
    package func isAvailable(for meeting: Meeting, in zone: LocalTimeZone) -> Bool {
        let shown = ReferencePerson.days(shownDuring: meeting, in: zone)
        return !unavailable.contains { item in
            switch item {
            case .interval(let interval):
                ReferencePerson.overlap((interval.lowerBound, interval.upperBound), meeting)
            case .days(let days):
                shown.contains { days.lowerBound.daysSinceEpoch <= $0 && $0 <= days.upperBound.daysSinceEpoch }
            case .weekday(let weekday):
                shown.contains { ReferencePerson.weekdayNumber($0) == ReferencePerson.number(of: weekday) }
            case .rota(let rota): ReferencePerson.takes(rota, meeting, shown, in: zone)
            }
        }
    }

    private static func takes(_ rota: Rota, _ meeting: Meeting, _ shown: Set<Int>, in zone: LocalTimeZone) -> Bool {
        let numbers = rota.days.map(number(of:))
        let firstWeek = week(of: rota.firstMonday.daysSinceEpoch)
        func isOn(_ day: Int) -> Bool {
            let weeks = week(of: day) - firstWeek
            return numbers.contains(weekdayNumber(day)) && weeks >= 0 && weeks % rota.everyWeeks == 0
        }
        guard let hours = rota.hours else { return shown.contains(where: isOn) }
        let around = (shown.min() ?? 0) - 2...(shown.max() ?? 0) + 2
        return around.filter(isOn).contains { day in
            let endDay = hours.end > hours.start ? day : day + 1
            return overlap((moment(day, hours.start, in: zone), moment(endDay, hours.end, in: zone)), meeting)
        }
    }

    private static func overlap(_ span: (start: Instant, end: Instant), _ meeting: Meeting) -> Bool {
        span.start < span.end && span.start < meeting.end && meeting.start < span.end
    }

    /// What the calendar on the wall shows at the start, after every change of the clocks, and at every midnight of any of
    /// the clocks' settings: it changes at no other moment.
    private static func days(shownDuring meeting: Meeting, in zone: LocalTimeZone) -> Set<Int> {
        let changes = zone.changes(in: meeting.start.seconds...meeting.end.seconds)
        let settings = [zone.offset(at: meeting.start)] + changes.map(\.after)
        let days = meeting.start.seconds / 86_400 - 2...meeting.end.seconds / 86_400 + 2
        let midnights = days.flatMap { day in settings.map { day * 86_400 - $0 } }
        let moments = [meeting.start] + (changes.map(\.second) + midnights).map { Instant(seconds: $0) }
        return Set(
            moments.filter { meeting.start <= $0 && $0 < meeting.end }
                .map { zone.localTime(at: $0).date.daysSinceEpoch })
    }

    private static func moment(_ day: Int, _ second: Int, in zone: LocalTimeZone) -> Instant {
        zone.resolve(LocalTime(date: LocalDate(daysSinceEpoch: day), secondOfDay: second)).orMomentOfChange
    }

    /// 0 for Monday; day 0 was Thursday 1 January 1970.
    private static func weekdayNumber(_ day: Int) -> Int { ((day + 3) % 7 + 7) % 7 }

    /// Weeks run from Monday to Sunday.
    private static func week(of day: Int) -> Int { (day + 3 - weekdayNumber(day)) / 7 }

    private static func number(of weekday: Weekday) -> Int {
        switch weekday {
        case .monday: 0
        case .tuesday: 1
        case .wednesday: 2
        case .thursday: 3
        case .friday: 4
        case .saturday: 5
        case .sunday: 6
        }
    }
}
