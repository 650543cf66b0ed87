internal import Rekke

/// Days as a sentence names them, one after the other: `9. og 16. februar`, `16.2.–18.2.`, `uke 7 og 11`, `hele februar`.
struct WrittenDays {
    private(set) var items: [Item] = []
    /// Behind the last of their tokens.
    private(set) var end: Int
    private let tokens: [RemarkTokens.Token]

    enum Item: Hashable {
        case days(Day, Day)
        case weeks(ClosedRange<Int>)
        case month(Int, year: Int?)
    }

    /// A day of which the month, or the year, may stand behind a later one.
    struct Day: Hashable {
        var day: Int
        var month: Int?
        var year: Int?
        var weekday: Weekday?
        /// Whether the month may stand in front, as with slashes in English.
        var isOpen = false
    }

    /// nil where no days stand there, or some that are not understood.
    init?(_ tokens: [RemarkTokens.Token], at start: Int) {
        self.tokens = tokens
        end = start
        guard takeItem() else { return nil }
        while true {
            let before = end
            guard takeSeparator(), takeItem() else {
                end = before
                break
            }
        }
        carryMonths()
    }

    private var token: RemarkTokens.Token? { end < tokens.count ? tokens[end] : nil }
    private var next: RemarkTokens.Token? { end + 1 < tokens.count ? tokens[end + 1] : nil }

    private mutating func take(_ words: Set<String>) -> Bool {
        guard let word = token?.word, words.contains(word) else { return false }
        end += 1
        return true
    }

    private mutating func take(_ mark: Character) -> Bool {
        guard token == .mark(mark) else { return false }
        end += 1
        return true
    }

    private mutating func takeSeparator() -> Bool {
        let hasComma = take(",")
        return take(["og", "and", "samt"]) || take("&") || hasComma
    }

    // MARK: - Items

    private mutating func takeItem() -> Bool {
        let before = end
        let isWhole = takeWhole()
        if takeWeeks() || (isWhole && takeMonth()) || (!isWhole && takeDays()) { return true }
        end = before
        return false
    }

    private mutating func takeWhole() -> Bool {
        guard take(["hele", "heile", "whole", "all"]) else { return false }
        _ = take(["of"])
        _ = take(["the"])
        return true
    }

    private mutating func takeWeeks() -> Bool {
        guard take(RemarkWords.weeks) else { return false }
        var found = false
        while true {
            let before = end
            guard !found || takeSeparator(), let weeks = takeWeekNumbers() else {
                end = before
                return found
            }
            items.append(.weeks(weeks))
            found = true
        }
    }

    /// A week, or the first and the last; not the day of a date.
    private mutating func takeWeekNumbers() -> ClosedRange<Int>? {
        guard let first = takeWeekNumber() else { return nil }
        let before = end
        guard take("-") else { return first...first }
        guard let last = takeWeekNumber(), first < last else {
            end = before
            return nil
        }
        return first...last
    }

    private mutating func takeWeekNumber() -> Int? {
        guard let number = token?.small, (1...53).contains(number) else { return nil }
        let isOfDate = next == .mark(".") || next == .mark("/") || next?.word.map(WrittenDays.isOfDate) == true
        guard !isOfDate else { return nil }
        end += 1
        return number
    }

    private static func isOfDate(_ word: String) -> Bool {
        ordinals.contains(word) || FormTimeScanner.month(word) != nil
    }

    private mutating func takeMonth() -> Bool {
        guard let month = token?.word.flatMap(FormTimeScanner.month) else { return false }
        end += 1
        items.append(.month(month, year: takeYear()))
        return true
    }

    private mutating func takeDays() -> Bool {
        guard let first = takeDay() else { return false }
        var last = first
        let before = end
        if take("-") {
            guard let day = takeDay() else {
                end = before
                return false
            }
            last = day
        }
        items.append(.days(first, last))
        return true
    }

    // MARK: - Days

    private mutating func takeDay() -> Day? {
        let weekday = token?.word.flatMap(RemarkWords.weekday)
        if weekday != nil {
            end += 1
            _ = take(",")
            _ = take(["den", "the"])
        } else if take(["den"]), token?.small == nil {
            return nil
        }
        var day = takeISODay() ?? takeDayFirst() ?? takeMonthFirst()
        day?.weekday = weekday
        return day
    }

    private mutating func takeISODay() -> Day? {
        guard let year = token?.year, end + 4 < tokens.count, tokens[end + 1] == .mark("-"),
            let month = tokens[end + 2].small, tokens[end + 3] == .mark("-"), let day = tokens[end + 4].small
        else { return nil }
        end += 5
        return Day(day: day, month: month, year: year)
    }

    private mutating func takeDayFirst() -> Day? {
        guard let number = token?.small else { return nil }
        end += 1
        var day = Day(day: number)
        if token == .mark("/") || token == .mark("."), let month = next?.small {
            takeMonthInNumbers(month, of: &day)
            return day
        }
        _ = take(WrittenDays.ordinals)
        _ = take(".")
        let before = end
        _ = take(["of"])
        guard let month = token?.word.flatMap(FormTimeScanner.month) else {
            end = before
            return day
        }
        end += 1
        _ = take(".")
        day.month = month
        day.year = takeYear()
        return day
    }

    /// Behind the day: the month, and the year or none.
    private mutating func takeMonthInNumbers(_ month: Int, of day: inout Day) {
        let separator = token
        end += 2
        day.month = month
        day.isOpen = separator == .mark("/") && day.day <= 12 && month <= 12 && day.day != month
        guard token == separator else { return }
        if let year = next?.year ?? next?.small.map({ $0 + 2000 }), separator == .mark("/") || next?.small ?? 99 > 12 {
            end += 2
            day.year = year
        } else if separator == .mark(".") {
            end += 1
        }
    }

    /// As `February 16th, 2027`.
    private mutating func takeMonthFirst() -> Day? {
        guard let month = token?.word.flatMap(FormTimeScanner.month), let number = next?.small else { return nil }
        end += 2
        _ = take(WrittenDays.ordinals)
        return Day(day: number, month: month, year: takeYear())
    }

    private mutating func takeYear() -> Int? {
        let before = end
        _ = take(",")
        guard let year = token?.year else {
            end = before
            return nil
        }
        end += 1
        return year
    }

    private static let ordinals: Set = ["st", "nd", "rd", "th"]

    /// Of `9. og 16. februar 2027`, the month and the year are those of both.
    private mutating func carryMonths() {
        var known: Day?
        for index in items.indices.reversed() {
            guard case .days(var first, var last) = items[index] else {
                known = nil
                continue
            }
            let isSingle = first == last
            last.carry(known)
            first.carry(isSingle ? known : last)
            items[index] = .days(first, last)
            known = first
        }
    }
}

extension WrittenDays.Day {
    fileprivate mutating func carry(_ later: WrittenDays.Day?) {
        guard let later else { return }
        let isBare = month == nil
        month = month ?? later.month
        guard year == nil, let month, let laterMonth = later.month else { return }
        // The year before, of days from December to January.
        year = later.year.map { (month, day) <= (laterMonth, later.day) || isBare ? $0 : $0 - 1 }
        isOpen = isOpen || (isBare && later.isOpen)
    }
}
