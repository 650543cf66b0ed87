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
        !unavailable.contains { item in
            ReferencePerson.spans(of: item, around: meeting, in: zone).contains { span in
                span.start < span.end && span.start < meeting.end && meeting.start < span.end
            }
        }
    }

    /// When a person with that entry is away, for the days around the meeting.
    private static func spans(
        of item: Unavailability, around meeting: Meeting, in zone: LocalTimeZone
    ) -> [(start: Instant, end: Instant)] {
        let firstDay = zone.localTime(at: meeting.start).date.daysSinceEpoch - 2
        let lastDay = zone.localTime(at: meeting.end).date.daysSinceEpoch + 2
        switch item {
        case .interval(let interval):
            return [(interval.lowerBound, interval.upperBound)]
        case .days(let days):
            return (firstDay...lastDay)
                .filter { days.lowerBound.daysSinceEpoch <= $0 && $0 <= days.upperBound.daysSinceEpoch }
                .map { wholeDay($0, in: zone) }
        case .weekday(let weekday):
            return (firstDay...lastDay).filter { weekdayNumber($0) == number(of: weekday) }
                .map { wholeDay($0, in: zone) }
        case .rota(let rota):
            let numbers = rota.days.map(number(of:))
            let firstWeek = week(of: rota.firstMonday.daysSinceEpoch)
            return (firstDay...lastDay)
                .filter { day in
                    let weeks = week(of: day) - firstWeek
                    return numbers.contains(weekdayNumber(day)) && weeks >= 0 && weeks % rota.everyWeeks == 0
                }
                .map { day in
                    guard let hours = rota.hours else { return wholeDay(day, in: zone) }
                    let endDay = hours.end > hours.start ? day : day + 1
                    return (moment(day, hours.start, in: zone), moment(endDay, hours.end, in: zone))
                }
        }
    }

    private static func wholeDay(_ day: Int, in zone: LocalTimeZone) -> (start: Instant, end: Instant) {
        (moment(day, 0, in: zone), moment(day + 1, 0, in: zone))
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
