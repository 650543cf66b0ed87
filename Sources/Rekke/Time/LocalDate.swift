/// A day of the Gregorian calendar, without time or zone.
public struct LocalDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Days since 1970-01-01; earlier days are negative. Beyond 2³⁹ (a thousand million years) it is the nearest that is not,
    /// so that no calculation with it overflows; a problem takes the years 1 to 9999.
    public var daysSinceEpoch: Int {
        didSet { daysSinceEpoch = LocalDate.bounded(daysSinceEpoch) }
    }

    /// A number of days beyond 2³⁹ becomes the nearest that is not.
    public init(daysSinceEpoch: Int) {
        self.daysSinceEpoch = LocalDate.bounded(daysSinceEpoch)
    }

    /// The day of that year, month (1–12) and day (1–31), or nil where the calendar has none, as 30 February, or the year is
    /// beyond a thousand million.
    public init?(year: Int, month: Int, day: Int) {
        guard (-1_000_000_000...1_000_000_000).contains(year), (1...12).contains(month), day >= 1,
            day <= LocalDate.length(ofMonth: month, year: year)
        else { return nil }
        // Counting years from 1 March puts the leap day last (Howard Hinnant, "chrono-compatible low-level date algorithms").
        let shiftedYear = month > 2 ? year : year - 1
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(daysSinceEpoch: era * 146_097 + dayOfEra - 719_468)
    }

    /// Year, month (1–12) and day of the month (1–31).
    public var components: (year: Int, month: Int, day: Int) {
        let shifted = daysSinceEpoch + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        )
    }

    /// In ISO 8601: `2021-09-07`.
    public var description: String {
        let (year, month, day) = components
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
    }

    /// The day of the week.
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        let index = (daysSinceEpoch + 3) % 7
        return Weekday.allCases[index >= 0 ? index : index + 7]
    }

    /// The Monday of this day's week; weeks run from Monday to Sunday.
    public var monday: LocalDate {
        LocalDate(daysSinceEpoch: daysSinceEpoch - weekday.index)
    }

    /// So many days later; earlier for a negative number.
    public static func + (date: LocalDate, days: Int) -> LocalDate {
        let (sum, isOverflow) = date.daysSinceEpoch.addingReportingOverflow(days)
        return LocalDate(daysSinceEpoch: isOverflow ? days : sum)
    }

    public static func < (left: LocalDate, right: LocalDate) -> Bool {
        left.daysSinceEpoch < right.daysSinceEpoch
    }

    private static func bounded(_ days: Int) -> Int { min(max(days, -1 << 39), 1 << 39) }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        default: 31
        }
    }
}
