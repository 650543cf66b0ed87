internal import Rekke
internal import RekkeFormats

/// Days and times as letters write them, in full.
struct LetterDates {
    private let dates: Dates
    /// The year in which the letter is read: its dates go without one.
    private let year: Int

    private var language: Language { dates.language }

    /// - Parameter sent: When the letter is sent, more or less.
    init(_ language: Language, _ zone: LocalTimeZone, sent: Instant) {
        dates = Dates(language: language, zone: zone)
        year = zone.localTime(at: sent).date.components.year
    }

    /// "tirsdag 7. september" or "Tuesday 7 September"; with the year where it is another than the letter's.
    func day(_ date: LocalDate) -> String {
        let year = date.components.year
        return "\(weekday(date)) \(monthDay(date))" + (year == self.year ? "" : " \(year)")
    }

    /// "1. september 2021" or "1 September 2021".
    func date(_ date: LocalDate) -> String { "\(monthDay(date)) \(date.components.year)" }

    /// "kl. 09.00–11.00" or "09:00–11:00".
    func hours(of meeting: Meeting) -> String {
        language(dates.hours(of: meeting), "kl. \(dates.hours(of: meeting))")
    }

    /// "tirsdag 7. september kl. 09.00–11.00" or "Tuesday 7 September, 09:00–11:00".
    func text(of meeting: Meeting) -> String {
        let day = day(dates.zone.localTime(at: meeting.start).date)
        return language("\(day), \(hours(of: meeting))", "\(day) \(hours(of: meeting))")
    }

    func day(of meeting: Meeting) -> String { day(dates.zone.localTime(at: meeting.start).date) }

    /// "tirsdag 5. oktober og tirsdag 2. november".
    func days(_ instants: [Instant]) -> String {
        language.list(instants.map { day(dates.zone.localTime(at: $0).date) })
    }

    /// "27. august 2021 kl. 07.45" or "27 August 2021, 07:45".
    func moment(_ instant: Instant) -> String {
        let local = dates.zone.localTime(at: instant)
        return language(
            "\(date(local.date)), \(dates.clock(local))", "\(date(local.date)) kl. \(dates.clock(local))")
    }

    private func monthDay(_ date: LocalDate) -> String {
        let (_, month, day) = date.components
        return language(
            "\(day) \(LetterDates.englishMonths[month - 1])", "\(day). \(LetterDates.norwegianMonths[month - 1])")
    }

    private func weekday(_ date: LocalDate) -> String {
        switch date.weekday {
        case .monday: language("Monday", "mandag")
        case .tuesday: language("Tuesday", "tirsdag")
        case .wednesday: language("Wednesday", "onsdag")
        case .thursday: language("Thursday", "torsdag")
        case .friday: language("Friday", "fredag")
        case .saturday: language("Saturday", "lørdag")
        case .sunday: language("Sunday", "søndag")
        }
    }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let norwegianMonths = [
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "desember",
    ]
}
