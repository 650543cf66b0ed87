internal import Rekke

/// Takes a date and a time apart from the front.
struct FormTimeScanner {
    private var rest: ArraySlice<UInt8>

    init(_ text: String) {
        // All kinds of spaces, also those that do not break, are one.
        let plain = String(text.lowercased().map { $0.isWhitespace ? " " : $0 })
        rest = ArraySlice(trimmed(plain).utf8)
    }

    var isAtEnd: Bool { rest.isEmpty }

    /// The day of the week before a date; nil where there is none.
    mutating func weekday() -> Weekday? {
        let start = rest
        if let day = word().flatMap(FormTimeScanner.weekday) {
            skip(" ,.")
            return day
        }
        rest = start
        return nil
    }

    /// nil where there is none.
    mutating func date(whole: String) throws(FormTime.Fault) -> WrittenDate? {
        let start = rest
        if let date = try dateInNumbers(whole: whole) { return date }
        rest = start
        return try dateInWords(whole: whole)
    }

    private mutating func dateInNumbers(whole: String) throws(FormTime.Fault) -> WrittenDate? {
        guard let (first, width) = number(digits: 4), let separator = rest.first, ".-/".utf8.contains(separator) else {
            return nil
        }
        rest = rest.dropFirst()
        guard let (second, _) = number(digits: 2), rest.first == separator else { return nil }
        rest = rest.dropFirst()
        guard let (third, lastWidth) = number(digits: 4) else { return nil }
        if width == 4 { return WrittenDate(year: first, month: second, day: third) }
        guard lastWidth == 4 else { throw FormTimeScanner.yearFault(whole) }
        return WrittenDate(first: first, second: second, year: third, separator: separator)
    }

    /// As `1. juni 2021`, `1-Jun-2021` or `June 1st, 2021`.
    private mutating func dateInWords(whole: String) throws(FormTime.Fault) -> WrittenDate? {
        let before = number(digits: 2)
        skip(" .-")
        guard let month = word().flatMap(FormTimeScanner.month) else { return nil }
        skip(" .-,")
        // Of "June 2021", the first digits are no day.
        guard let day = before ?? number(digits: 2), before != nil || !startsWithDigit else { return nil }
        if before == nil {
            for ending in ["st", "nd", "rd", "th"] where take(ending) { break }
            skip(" ,")
        }
        guard let (year, width) = number(digits: 4) else { return nil }
        guard width == 4 else { throw FormTimeScanner.yearFault(whole) }
        return WrittenDate(year: year, month: month, day: day.value)
    }

    private static func yearFault(_ whole: String) -> FormTime.Fault {
        FormTime.Fault(text: FormSentence { $0.hasNoYear(quoted(cell: whole)) })
    }

    /// Hours, minutes, and seconds and their fraction or none, with am or pm or without.
    mutating func clock() -> (time: TimeText.TimeOfDay, hasHalfDays: Bool)? {
        guard take("t") || skip(" ,") else { return nil }
        for name in ["klokken", "klokka", "kl", "at"] where take(name) {
            skip(" .")
            break
        }
        guard let (hour, _) = number(digits: 2), let separator = rest.first, ":.".utf8.contains(separator) else {
            return nil
        }
        rest = rest.dropFirst()
        guard let (minute, width) = number(digits: 2), width == 2, let (second, nanoseconds) = seconds(separator) else {
            return nil
        }
        let start = rest
        skip(" ")
        guard let isAfternoon = halfOfDay() else {
            rest = start
            return (TimeText.TimeOfDay(hour: hour, minute: minute, second: second, nanoseconds: nanoseconds), false)
        }
        guard (1...12).contains(hour) else { return nil }
        let whole = hour % 12 + (isAfternoon ? 12 : 0)
        return (TimeText.TimeOfDay(hour: whole, minute: minute, second: second, nanoseconds: nanoseconds), true)
    }

    /// 0 where there are none.
    private mutating func seconds(_ separator: UInt8) -> (second: Int, nanoseconds: Int)? {
        guard rest.first == separator else { return (0, 0) }
        rest = rest.dropFirst()
        guard let (second, width) = number(digits: 2), width == 2 else { return nil }
        guard take(".") || take(",") else { return (second, 0) }
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        guard (1...9).contains(digits.count) else { return nil }
        rest = rest.dropFirst(digits.count)
        let nanoseconds = (Array(digits) + Array(repeating: 0x30, count: 9 - digits.count))
            .reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return (second, nanoseconds)
    }

    /// An offset as `+02:00`, `+02`, `GMT+2`, `UTC` or `CEST`, and its name again in parentheses or not.
    mutating func zone() -> (offset: Int, name: String?)? {
        skip(" ")
        if take("cest") { return (7200, "CEST") }
        if take("cet") { return (3600, "CET") }
        let isNamed = take("z") || take("utc") || take("gmt")
        let isWest = take("-")
        guard isWest || take("+") else { return isNamed ? (0, nil) : nil }
        guard let (hours, _) = number(digits: 2), let minutes = minutesOfOffset(), hours < 24 else { return nil }
        skipParentheses()
        return ((isWest ? -1 : 1) * (hours * 3600 + minutes * 60), nil)
    }

    private mutating func minutesOfOffset() -> Int? {
        let isMarked = take(":")
        guard let (minutes, width) = number(digits: 2) else { return isMarked ? nil : 0 }
        return width == 2 && minutes < 60 ? minutes : nil
    }

    private mutating func skipParentheses() {
        let start = rest
        skip(" ")
        guard take("("), word() != nil else { return rest = start }
        while skip(" "), word() != nil {}
        if !take(")") { rest = start }
    }

    private mutating func halfOfDay() -> Bool? {
        for (texts, isAfternoon) in [(["a.m.", "am"], false), (["p.m.", "pm"], true)] {
            for text in texts where take(text) { return isAfternoon }
        }
        return nil
    }

    private mutating func take(_ text: String) -> Bool {
        guard rest.starts(with: text.utf8) else { return false }
        rest = rest.dropFirst(text.utf8.count)
        return true
    }

    /// Whether there was any of these characters.
    @discardableResult
    private mutating func skip(_ characters: String) -> Bool {
        let found = rest.prefix { characters.utf8.contains($0) }
        rest = rest.dropFirst(found.count)
        return !found.isEmpty
    }

    private var startsWithDigit: Bool { rest.first.map { (0x30...0x39).contains($0) } ?? false }

    private mutating func number(digits most: Int) -> (value: Int, digits: Int)? {
        let digits = rest.prefix(most).prefix { (0x30...0x39).contains($0) }
        guard !digits.isEmpty else { return nil }
        rest = rest.dropFirst(digits.count)
        return (digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits.count)
    }

    /// Letters without anything between them.
    private mutating func word() -> String? {
        let letters = rest.prefix { (0x61...0x7A).contains($0) || $0 >= 0x80 }
        guard !letters.isEmpty else { return nil }
        rest = rest.dropFirst(letters.count)
        return String(decoding: letters, as: UTF8.self)
    }

    private static func weekday(_ word: String) -> Weekday? {
        guard word.count >= 3 else { return nil }
        return Weekday.allCases.first { day in
            AnswerRecognition.texts(of: day).contains { $0.hasPrefix(word) }
        }
    }

    static func month(_ word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        return months.firstIndex { $0.contains { $0.hasPrefix(word) } }.map { $0 + 1 }
    }

    /// In Norwegian and English.
    private static let months = [
        ["januar", "january"], ["februar", "february"], ["mars", "march"], ["april"], ["mai", "may"],
        ["juni", "june"], ["juli", "july"], ["august"], ["september"], ["oktober", "october"], ["november"],
        ["desember", "december"],
    ]
}
