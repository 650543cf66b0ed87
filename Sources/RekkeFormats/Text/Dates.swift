package import Rekke

/// Dates and times as people in the language write them, on the programme's clock.
package struct Dates: Sendable {
    package let language: Language
    package let zone: LocalTimeZone

    package init(language: Language, zone: LocalTimeZone) {
        self.language = language
        self.zone = zone
    }

    private var words: any Words { language.words }

    /// "7 Sept" or "7. sept.", without the year; the space is one that no line breaks at.
    package func day(_ date: LocalDate) -> String {
        let (_, month, day) = date.components
        return words.day(day, ofMonth: month)
    }

    /// "Tue" or "tir.".
    package func weekday(_ date: LocalDate) -> String { words.shortWeekday(date.weekday) }

    /// "26 Aug 2021, 23:59" or "26. aug. 2021 kl. 23.59"; seconds and their fractions only where there are any.
    package func moment(_ instant: Instant) -> String {
        let local = zone.localTime(at: instant)
        return words.moment("\(day(local.date)) \(local.date.components.year)", at: clock(local))
    }

    /// The days of those moments in one line, each year once: "7 Dec 2021, 4 Jan and 1 Feb 2022".
    package func days(_ instants: [Instant]) -> String {
        let dates = instants.map { zone.localTime(at: $0).date }
        return language.list(dates.indices.map { day($0, of: dates) })
    }

    /// The same with the weekday: "Tue 7 Sept, 5 Oct 2021", again only where it changes.
    package func weekdays(_ instants: [Instant]) -> String {
        dates(instants.map { zone.localTime(at: $0).date })
    }

    /// The meetings of a series: "Tue 7 Sept, 5 Oct 2021, 09:00–11:00", the weekday again only where it changes; meetings
    /// at another time of the day after a semicolon.
    package func schedule(_ meetings: [Meeting]) -> String {
        var groups: [(hours: String, dates: [LocalDate])] = []
        for meeting in meetings {
            let date = zone.localTime(at: meeting.start).date
            let hours = hours(of: meeting)
            if groups.last?.hours == hours {
                groups[groups.count - 1].dates.append(date)
            } else {
                groups.append((hours, [date]))
            }
        }
        return groups.map { words.meetings(on: dates($0.dates), at: $0.hours) }.joined(separator: "; ")
    }

    private func dates(_ dates: [LocalDate]) -> String {
        let sameWeekday = dates.allSatisfy { $0.weekday == dates[0].weekday }
        return dates.indices.map { index in
            let weekday = index == 0 || !sameWeekday ? weekday(dates[index]) + " " : ""
            return weekday + day(index, of: dates)
        }.joined(separator: ", ")
    }

    /// One of several days, with the year behind the last of each year.
    private func day(_ index: Int, of dates: [LocalDate]) -> String {
        let year = dates[index].components.year
        let isLastOfYear = index == dates.count - 1 || dates[index + 1].components.year != year
        return day(dates[index]) + (isLastOfYear ? " \(year)" : "")
    }

    /// "09:00–11:00"; the day of the end too, where it is another.
    package func hours(of meeting: Meeting) -> String {
        let start = zone.localTime(at: meeting.start)
        let end = zone.localTime(at: meeting.end)
        let days = end.date.daysSinceEpoch - start.date.daysSinceEpoch
        let endsAtMidnight = end.secondOfDay == 0 && end.nanoseconds == 0
        let later =
            switch days {
            // The clocks were put back over midnight.
            case ..<0: words.theDayBefore
            case 0: ""
            case 1 where endsAtMidnight: ""
            case 1: words.theNextDay
            default: words.daysLater(days)
            }
        return "\(clock(start))–\(clock(end))\(later)"
    }

    package func clock(_ local: LocalTime) -> String {
        let separator = words.clockSeparator
        let second = local.secondOfDay % 60
        var text = twoDigits(local.secondOfDay / 3600) + separator + twoDigits(local.secondOfDay / 60 % 60)
        guard second > 0 || local.nanoseconds > 0 else { return text }
        text += separator + twoDigits(second)
        guard local.nanoseconds > 0 else { return text }
        var fraction = String(String(1_000_000_000 + local.nanoseconds).dropFirst())
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return text + words.decimalSeparator + fraction
    }

    private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
