internal import Rekke

/// Days as people write them: `8.9.2026`, `8. september 2026`, `19.–23.10.2026`, `uke 45`.
enum PlainDays: Hashable {
    case days(ClosedRange<LocalDate>)
    /// Of a year that is not said.
    case weeks(ClosedRange<Int>)
    /// Of a year that is not said: the first and the last.
    case yearless(DayOfYear, DayOfYear)
    /// Written as days are, but on none of the calendar, or the last before the first.
    case noDays

    /// As `8.9.` says it.
    struct DayOfYear: Hashable {
        let month: Int
        let day: Int
    }

    /// nil where the text is something else.
    init?(_ text: String) {
        guard let found = PlainDays.weeks(text) ?? PlainDays.days(text) else { return nil }
        self = found
    }

    /// Whether they are weeks whose year is not said.
    var isOfWeeks: Bool { if case .weeks = self { true } else { false } }

    /// The day, where it is one.
    var day: LocalDate? {
        if case .days(let days) = self, days.lowerBound == days.upperBound { days.lowerBound } else { nil }
    }

    /// The days; nil where there are none, or where weeks could be those of several years.
    ///
    /// - Parameter span: The days that days and weeks without a year are about: they are of the year in which they touch these, or,
    ///   where they touch none, the first that are not over before.
    func range(in span: ClosedRange<LocalDate>?) -> ClosedRange<LocalDate>? {
        switch self {
        case .days(let days): return days
        case .noDays: return nil
        case .weeks(let weeks):
            return PlainDays.range(in: span) { PlainDays.days(ofWeeks: weeks, in: $0) }
        case .yearless(let first, let last):
            return PlainDays.range(in: span) { year in
                let isNextYear = (last.month, last.day) < (first.month, first.day)
                guard let start = LocalDate(year: year, month: first.month, day: first.day),
                    let end = LocalDate(year: isNextYear ? year + 1 : year, month: last.month, day: last.day)
                else { return nil }
                return start...end
            }
        }
    }

    /// Those of the days of some years that touch a span, or else the first that are not over before it.
    private static func range(
        in span: ClosedRange<LocalDate>?, _ days: (_ year: Int) -> ClosedRange<LocalDate>?
    ) -> ClosedRange<LocalDate>? {
        guard let span else { return nil }
        let first = span.lowerBound.components.year
        let years = (first - 1)...(max(first, span.upperBound.components.year) + 2)
        let candidates = years.compactMap(days).filter { $0.upperBound >= span.lowerBound }
        let touching = candidates.filter { $0.overlaps(span) }
        return touching.count > 1 ? nil : touching.first ?? candidates.first
    }

    // MARK: Weeks

    private static func weeks(_ text: String) -> PlainDays? {
        var words = PlainText(text).text.split(separator: " ").map(String.init)
        guard let word = words.first, ["uke", "uka", "uker", "veke", "veker", "week", "weeks"].contains(word) else {
            return nil
        }
        words.removeFirst()
        let year =
            words.count > 1 && words.last.map { number($0, digits: 4...4) != nil } == true ? words.removeLast() : nil
        let numbers = PlainText(words.joined(separator: " ")).parts.compactMap { number($0, digits: 1...2) }
        guard let first = numbers.first, let last = numbers.last,
            PlainText(words.joined(separator: " ")).parts.count == numbers.count,
            numbers.count <= 2
        else { return nil }
        guard first >= 1, first <= last, last <= 53 else { return .noDays }
        guard let year = year.flatMap({ Int($0) }) else { return .weeks(first...last) }
        return days(ofWeeks: first...last, in: year).map { .days($0) } ?? .noDays
    }

    /// From the Monday of the first to the Sunday of the last, as ISO 8601 numbers them; nil where the year has no such week.
    private static func days(ofWeeks weeks: ClosedRange<Int>, in year: Int) -> ClosedRange<LocalDate>? {
        guard let january4 = LocalDate(year: year, month: 1, day: 4) else { return nil }
        func monday(_ week: Int) -> LocalDate { january4.monday + 7 * (week - 1) }
        // A week is of the year that its Thursday is in.
        guard (monday(weeks.upperBound) + 3).components.year == year else { return nil }
        return monday(weeks.lowerBound)...(monday(weeks.upperBound) + 6)
    }

    // MARK: Dates

    private static func days(_ text: String) -> PlainDays? {
        let parts = PlainText(text).parts.map(DateParts.init)
        guard (1...2).contains(parts.count), let last = parts.last ?? nil, let first = parts[0], last.month != nil
        else {
            return nil
        }
        guard last.year != nil else { return yearless(first, last) }
        let start = DateParts(day: first.day, month: first.month ?? last.month, year: first.year ?? last.year)
        guard let start = start.date, let end = last.date, start <= end else { return .noDays }
        return .days(start...end)
    }

    /// nil where no year has these days: two numbers may be anything.
    private static func yearless(_ first: DateParts, _ last: DateParts) -> PlainDays? {
        func dayOfYear(_ parts: DateParts) -> DayOfYear? {
            guard let month = parts.month ?? last.month, parts.year == nil,
                LocalDate(year: 2024, month: month, day: parts.day) != nil
            else { return nil }
            return DayOfYear(month: month, day: parts.day)
        }
        guard let start = dayOfYear(first), let end = dayOfYear(last) else { return nil }
        return .yearless(start, end)
    }

    fileprivate static func number(_ text: some StringProtocol, digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }
}

/// As much of a date as is written: `19.`, `19.10.`, `19. oktober` or all of it.
private struct DateParts {
    let day: Int
    let month: Int?
    let year: Int?

    var date: LocalDate? {
        guard let month, let year, year > 0 else { return nil }
        return LocalDate(year: year, month: month, day: day)
    }

    init(day: Int, month: Int?, year: Int?) {
        (self.day, self.month, self.year) = (day, month, year)
    }

    init?(_ text: String) {
        var rest = text[...]
        guard let day = DateParts.takeNumber(&rest, digits: 1...2) else { return nil }
        var (month, year): (Int?, Int?) = (nil, nil)
        if !rest.isEmpty {
            month = DateParts.takeNumber(&rest, digits: 1...2) ?? DateParts.takeMonth(&rest)
            guard month != nil else { return nil }
        }
        if !rest.isEmpty {
            year = DateParts.takeNumber(&rest, digits: 4...4)
            guard year != nil, rest.isEmpty else { return nil }
        }
        self.init(day: day, month: month, year: year)
    }

    /// With the full stop and the spaces behind it.
    private static func takeNumber(_ rest: inout Substring, digits: ClosedRange<Int>) -> Int? {
        let written = rest.prefix { $0.isNumber }
        guard let number = PlainDays.number(written, digits: digits) else { return nil }
        rest = rest.dropFirst(written.count)
        if digits.upperBound < 4, rest.first != ".", rest.first != " ", !rest.isEmpty { return nil }
        rest = rest.drop { $0 == "." || $0 == " " }
        return number
    }

    /// By its name in Norwegian or English, or the first three letters of it or more.
    private static func takeMonth(_ rest: inout Substring) -> Int? {
        let word = rest.prefix { $0.isLetter }
        let found = names.firstIndex { names in word.count >= 3 && names.contains { $0.hasPrefix(word) } }
        guard let found else { return nil }
        rest = rest.dropFirst(word.count).drop { $0 == "." || $0 == " " }
        return found + 1
    }

    private static let names = [
        ["januar", "january"], ["februar", "february"], ["mars", "march"], ["april"], ["mai", "may"], ["juni", "june"],
        ["juli", "july"], ["august"], ["september"], ["oktober", "october"], ["november"], ["desember", "december"],
    ]
}
