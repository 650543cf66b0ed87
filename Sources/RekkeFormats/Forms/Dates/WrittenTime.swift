internal import Rekke

/// A date, with a time of the day or without, as it stands in a text: which number is the day may still be open.
struct WrittenTime {
    let date: WrittenDate
    /// That the text names before the date.
    let weekday: Weekday?
    private(set) var clock: TimeText.TimeOfDay?
    /// Whether it counts hours from noon, too.
    private(set) var hasHalfDays = false
    /// Seconds east of Greenwich; nil for local time.
    private(set) var offset: Int?
    /// The name of a zone with summer time or without, as `CEST`.
    private(set) var zone: String?

    /// Whether only the form can tell what is the day and what the month.
    var needsOrder: Bool {
        guard date.isOpen, case .numbers(let separator) = date.notation else { return false }
        // With dots the day comes first wherever they are in use, and so do the 24 hours.
        return separator != UInt8(ascii: ".") || hasHalfDays
    }

    init(_ text: String) throws(FormTime.Fault) {
        var scanner = FormTimeScanner(text)
        weekday = scanner.weekday()
        guard let date = try scanner.date(whole: text) else {
            throw FormTime.Fault(text: FormSentence { $0.isNoMoment(quoted(cell: text)) })
        }
        self.date = date
        if scanner.isAtEnd { return }
        guard let clock = scanner.clock() else {
            throw FormTime.Fault(text: FormSentence { $0.hasNoProperClock(quoted(cell: text)) })
        }
        (self.clock, hasHalfDays) = clock
        if scanner.isAtEnd { return }
        guard let zone = scanner.zone(), scanner.isAtEnd else {
            throw FormTime.Fault(text: FormSentence { $0.goesOnBehindClock(quoted(cell: text)) })
        }
        (offset, self.zone) = zone
    }
}

/// A date as it is written.
struct WrittenDate {
    /// The day, if the day comes before the month; nil where the calendar has none.
    let dayFirst: LocalDate?
    /// The day, if the month comes before it.
    let monthFirst: LocalDate?
    let notation: Notation

    enum Notation: Hashable {
        /// The year in front, or the month in letters: it can be read in one way only.
        case plain
        /// Numbers with the year behind, and the character between them.
        case numbers(separator: UInt8)
    }

    /// Whether it is another day when it is read the other way round.
    var isOpen: Bool { dayFirst != nil && monthFirst != nil && dayFirst != monthFirst }

    init(year: Int, month: Int, day: Int) {
        dayFirst = WrittenDate.date(year, month, day)
        monthFirst = dayFirst
        notation = .plain
    }

    init(first: Int, second: Int, year: Int, separator: UInt8) {
        dayFirst = WrittenDate.date(year, second, first)
        monthFirst = WrittenDate.date(year, first, second)
        notation = .numbers(separator: separator)
    }

    private static func date(_ year: Int, _ month: Int, _ day: Int) -> LocalDate? {
        year > 0 ? LocalDate(year: year, month: month, day: day) : nil
    }
}
