internal import Rekke

extension WrittenDays {
    /// The days of the calendar that are meant; nil where one of them is none, is on no day of the programme, or may be in
    /// several of its years.
    ///
    /// - Parameter programme: The days from the first meeting to the last: years are seldom written.
    func days(of programme: ClosedRange<LocalDate>) -> [ClosedRange<LocalDate>]? {
        var found: [ClosedRange<LocalDate>] = []
        for item in items {
            let candidates = item.candidates(programme).filter { $0.overlaps(programme) }
            guard candidates.count == 1 else { return nil }
            if !found.contains(candidates[0]) { found.append(candidates[0]) }
        }
        return found
    }

    /// Whether a day of it may be another one where the month comes first.
    var isOpen: Bool {
        items.contains { if case .days(let first, let last) = $0 { first.isOpen || last.isOpen } else { false } }
    }

}

extension WrittenDays.Item {
    /// Whether the month of a day is given.
    var isOfMonth: Bool { if case .days(let first, let last) = self { first.month ?? last.month != nil } else { true } }

    /// The days that may be meant in the years of the programme, and the one before.
    func candidates(_ programme: ClosedRange<LocalDate>) -> [ClosedRange<LocalDate>] {
        // What begins before the programme may reach into it.
        let years = programme.lowerBound.components.year - 1...programme.upperBound.components.year
        switch self {
        case .weeks(let weeks):
            return years.compactMap { year in
                guard let first = LocalDate.week(weeks.lowerBound, of: year),
                    let last = LocalDate.week(weeks.upperBound, of: year)
                else { return nil }
                return first.lowerBound...last.upperBound
            }
        case .month(let month, let year):
            return (year.map { [$0] } ?? Array(years)).compactMap { LocalDate.month(month, of: $0) }
        case .days(let first, let last):
            return (first.year.map { [$0] } ?? Array(years)).compactMap { range(first, last, $0) }
        }
    }

    private func range(_ first: WrittenDays.Day, _ last: WrittenDays.Day, _ year: Int) -> ClosedRange<LocalDate>? {
        guard let month = first.month, let lastMonth = last.month,
            let start = LocalDate(year: year, month: month, day: first.day)
        else { return nil }
        let isNextYear = (lastMonth, last.day) < (month, first.day)
        let lastYear = last.year ?? (isNextYear ? year + 1 : year)
        guard let end = LocalDate(year: lastYear, month: lastMonth, day: last.day), start <= end, end.year - year <= 1,
            [(first, start), (last, end)].allSatisfy({ $0.weekday == nil || $0.weekday == $1.weekday })
        else { return nil }
        // From February to January of the next year, rather the two are the wrong way round.
        return isNextYear && start + 183 < end ? nil : start...end
    }
}

extension LocalDate {
    fileprivate var year: Int { components.year }

    /// From Monday to Sunday; the first week of a year has its 4 January. nil where the year has no such week.
    fileprivate static func week(_ number: Int, of year: Int) -> ClosedRange<LocalDate>? {
        guard let fourth = LocalDate(year: year, month: 1, day: 4) else { return nil }
        let monday = fourth.monday + 7 * (number - 1)
        return (monday + 3).year == year ? monday...monday + 6 : nil
    }

    /// From its first day to its last.
    fileprivate static func month(_ month: Int, of year: Int) -> ClosedRange<LocalDate>? {
        guard let first = LocalDate(year: year, month: month, day: 1),
            let next = LocalDate(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1)
        else { return nil }
        return first...next + -1
    }
}
