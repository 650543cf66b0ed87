internal import Rekke
internal import RekkeFormats

/// Days and times as letters write them, in full.
struct LetterDates {
    private let dates: Dates
    /// The year in which the letter is read: its dates go without one.
    private let year: Int

    private var words: any Words { dates.language.words }

    /// - Parameter sent: When the letter is sent, more or less.
    init(_ language: Language, _ zone: LocalTimeZone, sent: Instant) {
        dates = Dates(language: language, zone: zone)
        year = zone.localTime(at: sent).date.components.year
    }

    /// "tirsdag 7. september" or "Tuesday 7 September"; with the year where it is another than the letter's.
    func day(_ date: LocalDate) -> String {
        let year = date.components.year
        return "\(words.weekday(date.weekday)) \(monthDay(date))" + (year == self.year ? "" : " \(year)")
    }

    /// "1. september 2021" or "1 September 2021".
    func date(_ date: LocalDate) -> String { "\(monthDay(date)) \(date.components.year)" }

    /// "kl. 09.00–11.00" or "09:00–11:00".
    func hours(of meeting: Meeting) -> String { words.clockTime(dates.hours(of: meeting)) }

    /// "tirsdag 7. september kl. 09.00–11.00" or "Tuesday 7 September, 09:00–11:00".
    func text(of meeting: Meeting) -> String { words.moment(day(of: meeting), at: dates.hours(of: meeting)) }

    /// What templates can say of a meeting.
    func values(of meeting: Meeting) -> [LetterVariable: String] {
        [.text: text(of: meeting), .day: day(of: meeting), .hours: hours(of: meeting)]
    }

    func day(of meeting: Meeting) -> String { day(dates.zone.localTime(at: meeting.start).date) }

    /// "tirsdag 5. oktober og tirsdag 2. november".
    func days(_ instants: [Instant]) -> String {
        dates.language.list(instants.map { day(dates.zone.localTime(at: $0).date) })
    }

    /// "27. august 2021 kl. 07.45" and such another one: seconds only where the minutes are the same.
    func moments(_ first: Instant, _ second: Instant) -> (first: String, second: String) {
        let minutes = (moment(minute(of: first)), moment(minute(of: second)))
        return minutes.0 == minutes.1 ? (moment(local(first)), moment(local(second))) : minutes
    }

    private func moment(_ local: LocalTime) -> String { words.moment(date(local.date), at: dates.clock(local)) }

    private func local(_ instant: Instant) -> LocalTime { dates.zone.localTime(at: instant) }

    private func minute(of instant: Instant) -> LocalTime {
        let local = local(instant)
        return LocalTime(date: local.date, secondOfDay: local.secondOfDay / 60 * 60)
    }

    private func monthDay(_ date: LocalDate) -> String {
        let (_, month, day) = date.components
        return words.fullDate(day: day, month: month)
    }
}
