internal import Rekke

/// Dates and times as documents write them, in ISO 8601; nil where the text has another form.
enum TimeText {
    /// `2021-09-07`; years from 1 to 9999. The calendar may not have that day.
    struct WrittenDate {
        let year: Int
        let month: Int
        let day: Int

        var date: LocalDate? { year > 0 ? LocalDate(year: year, month: month, day: day) : nil }
    }

    /// `2021-09-07T09:00`, with seconds, their fraction and an offset or without.
    struct WrittenTime {
        let date: WrittenDate
        let time: TimeOfDay
        /// Seconds east of Greenwich; nil for local time.
        let offset: Int?
    }

    /// `09:00`, with seconds and their fraction or without.
    struct TimeOfDay {
        let hour: Int
        let minute: Int
        let second: Int
        let nanoseconds: Int

        /// nil for what no clock shows, as 24:00.
        var secondOfDay: Int? {
            guard hour < 24, minute < 60, second < 60 else { return nil }
            return hour * 3600 + minute * 60 + second
        }
    }

    static func date(_ text: ArraySlice<UInt8>) -> WrittenDate? {
        var scanner = TimeScanner(text)
        guard let date = scanner.date(), scanner.isAtEnd else { return nil }
        return date
    }

    static func time(_ text: ArraySlice<UInt8>) -> WrittenTime? {
        var scanner = TimeScanner(text)
        guard let date = scanner.date(), scanner.take("T"), let time = scanner.timeOfDay() else { return nil }
        if scanner.isAtEnd { return WrittenTime(date: date, time: time, offset: nil) }
        guard let offset = scanner.offset(), scanner.isAtEnd else { return nil }
        return WrittenTime(date: date, time: time, offset: offset)
    }

    /// `09:00-11:00`: two times of the day, seconds since midnight; fractions are not for timetables.
    static func hours(_ text: ArraySlice<UInt8>) -> (start: TimeOfDay, end: TimeOfDay)? {
        var scanner = TimeScanner(text)
        guard let start = scanner.timeOfDay(), scanner.take("-"), let end = scanner.timeOfDay(), scanner.isAtEnd,
            start.nanoseconds == 0, end.nanoseconds == 0
        else { return nil }
        return (start, end)
    }

    /// `4 weeks`, `1 day`, in Norwegian too: how many, and whether of weeks.
    static func period(_ text: ArraySlice<UInt8>) -> (count: Int, isWeeks: Bool)? {
        let words = text.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard words.count == 2, (1...6).contains(words[0].count), words[0].allSatisfy({ (0x30...0x39).contains($0) }),
            let count = Int(String(decoding: words[0], as: UTF8.self))
        else { return nil }
        return switch String(decoding: words[1], as: UTF8.self) {
        case "week", "weeks", "uke", "uker", "veke", "veker": (count, true)
        case "day", "days", "dag", "dager", "dagar": (count, false)
        default: nil
        }
    }
}

/// Takes a text apart from the front.
private struct TimeScanner {
    private let text: ArraySlice<UInt8>
    private var position: Int

    init(_ text: ArraySlice<UInt8>) {
        self.text = text
        position = text.startIndex
    }

    var isAtEnd: Bool { position == text.endIndex }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < text.endIndex, text[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    mutating func date() -> TimeText.WrittenDate? {
        guard let year = number(digits: 4), take("-"), let month = number(digits: 2), take("-"),
            let day = number(digits: 2)
        else { return nil }
        return TimeText.WrittenDate(year: year, month: month, day: day)
    }

    mutating func timeOfDay() -> TimeText.TimeOfDay? {
        guard let hour = number(digits: 2), take(":"), let minute = number(digits: 2) else { return nil }
        var second = 0
        var nanoseconds = 0
        if take(":") {
            guard let written = number(digits: 2) else { return nil }
            second = written
            if take(".") {
                guard let fraction = fraction() else { return nil }
                nanoseconds = fraction
            }
        }
        return TimeText.TimeOfDay(hour: hour, minute: minute, second: second, nanoseconds: nanoseconds)
    }

    mutating func offset() -> Int? {
        if take("Z") { return 0 }
        let isWest = take("-")
        guard isWest || take("+"), let hours = number(digits: 2), take(":"), let minutes = number(digits: 2),
            hours < 24, minutes < 60
        else { return nil }
        return (isWest ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    private mutating func number(digits: Int) -> Int? {
        guard text.endIndex - position >= digits else { return nil }
        var value = 0
        for index in position..<(position + digits) {
            guard (0x30...0x39).contains(text[index]) else { return nil }
            value = value * 10 + Int(text[index] - 0x30)
        }
        position += digits
        return value
    }

    /// Nanoseconds. Beyond nine decimals only zeros are exact.
    private mutating func fraction() -> Int? {
        let digits = text[position...].prefix { (0x30...0x39).contains($0) }
        guard !digits.isEmpty, digits.dropFirst(9).allSatisfy({ $0 == 0x30 }) else { return nil }
        position += digits.count
        return (0..<9).reduce(0) { value, position in
            value * 10 + (position < digits.count ? Int(digits[digits.startIndex + position] - 0x30) : 0)
        }
    }
}
