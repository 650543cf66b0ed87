internal import Rekke
internal import Tables

/// A date, or a date and a time, as forms and spreadsheets write them.
struct FormTime {
    let date: LocalDate
    /// nil for a date alone.
    var secondOfDay: Int?
    var nanoseconds = 0
    /// Seconds east of Greenwich; nil for local time.
    var offset: Int?

    /// Excel's number for it.
    init(_ serial: SerialDate) {
        date = LocalDate(daysSinceEpoch: serial.daysSinceEpoch)
        secondOfDay = serial.millisecondOfDay / 1000
        nanoseconds = serial.millisecondOfDay % 1000 * 1_000_000
    }

    private init(_ date: LocalDate) {
        self.date = date
    }

    /// Why a text is no date.
    struct Fault: Error {
        let text: String
    }

    /// A text as `2021-08-26T13:45`, `26.08.2021 13.45`, `26.8.2021 kl. 13:45:10`, `8/26/2021 1:45:10 PM`, or
    /// Excel's number for it.
    static func read(_ text: String, _ order: FormMapping.DateOrder) throws(Fault) -> FormTime {
        // Smaller numbers are rather years than dates.
        if text.prefix(while: \.isWholeNumber).count == 5, let serial = SerialDate(text, in: .from1900) {
            return FormTime(serial)
        }
        var scanner = FormTimeScanner(text)
        guard let date = try scanner.date(order, whole: text) else {
            throw Fault(
                text:
                    "\(quoted(cell: text)) is no time; it is read as 26.08.2021 13.45, 2021-08-26T13:45 or Excel's number for it"
            )
        }
        var time = FormTime(date)
        if scanner.isAtEnd { return time }
        guard let clock = scanner.clock() else {
            throw Fault(
                text:
                    "\(quoted(cell: text)) has no proper time of the day behind the date; write it as 13:45 or 13:45:10"
            )
        }
        guard let second = clock.secondOfDay else {
            throw Fault(text: "\(quoted(cell: text)) is no time of the day; a day goes from 00:00 to 23:59:59")
        }
        time.secondOfDay = second
        time.nanoseconds = clock.nanoseconds
        if scanner.isAtEnd { return time }
        guard let offset = scanner.offset(), scanner.isAtEnd else {
            throw Fault(
                text:
                    "\(quoted(cell: text)) goes on behind the time of the day; nothing but an offset as +02:00 may follow"
            )
        }
        time.offset = offset
        return time
    }
}

/// Takes a date apart from the front.
private struct FormTimeScanner {
    private var rest: ArraySlice<UInt8>

    init(_ text: String) {
        // All kinds of spaces, also those that do not break, are one.
        let plain = String(text.lowercased().map { $0.isWhitespace ? " " : $0 })
        rest = ArraySlice(trimmed(plain).utf8)
    }

    var isAtEnd: Bool { rest.isEmpty }

    /// nil where there is none.
    mutating func date(_ order: FormMapping.DateOrder, whole: String) throws(FormTime.Fault) -> LocalDate? {
        guard let (first, width) = number(digits: 4), let separator = rest.first, ".-/".utf8.contains(separator) else {
            return nil
        }
        rest = rest.dropFirst()
        guard let (second, _) = number(digits: 2), rest.first == separator else { return nil }
        rest = rest.dropFirst()
        guard let (third, lastWidth) = number(digits: 4) else { return nil }
        guard width == 4 || lastWidth == 4 else {
            throw FormTime.Fault(
                text: "\(quoted(cell: whole)) has no year of four digits; write it so, as 26.08.2021 13.45")
        }
        var (year, month, day) = (first, second, third)
        if width != 4 {
            (year, month, day) = order == .dayFirst ? (third, second, first) : (third, first, second)
        }
        if let date = year > 0 ? LocalDate(year: year, month: month, day: day) : nil { return date }
        let other = order == .dayFirst ? "monthFirst" : "dayFirst"
        let isSwapped = width != 4 && LocalDate(year: year, month: day, day: month) != nil
        throw FormTime.Fault(
            text: "\(quoted(cell: whole)) is on no day of the calendar"
                + (isSwapped ? "; if the form writes them the other way round, give dates: \(other)" : ""))
    }

    /// Hours, minutes, and seconds and their fraction or none, with am or pm or without.
    mutating func clock() -> TimeText.TimeOfDay? {
        var hasGap = take("t")
        while take(" ") || take(",") { hasGap = true }
        guard hasGap else { return nil }
        if take("k") {
            guard take("l") else { return nil }
            _ = take(".")
            while take(" ") {}
        }
        guard let (writtenHour, _) = number(digits: 2), let separator = rest.first, ":.".utf8.contains(separator) else {
            return nil
        }
        rest = rest.dropFirst()
        guard let (minute, width) = number(digits: 2), width == 2 else { return nil }
        var (hour, second, nanoseconds) = (writtenHour, 0, 0)
        if rest.first == separator {
            rest = rest.dropFirst()
            guard let (written, width) = number(digits: 2), width == 2 else { return nil }
            second = written
            if take(".") || take(",") {
                let digits = rest.prefix { (0x30...0x39).contains($0) }
                guard (1...9).contains(digits.count) else { return nil }
                nanoseconds = (Array(digits) + Array(repeating: 0x30, count: 9 - digits.count))
                    .reduce(0) { $0 * 10 + Int($1 - 0x30) }
                rest = rest.dropFirst(digits.count)
            }
        }
        let start = rest
        while take(" ") {}
        if let isAfternoon = halfOfDay() {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + (isAfternoon ? 12 : 0)
        } else {
            rest = start
        }
        return TimeText.TimeOfDay(hour: hour, minute: minute, second: second, nanoseconds: nanoseconds)
    }

    mutating func offset() -> Int? {
        while take(" ") {}
        if take("z") { return 0 }
        let isWest = take("-")
        guard isWest || take("+"), let (hours, width) = number(digits: 2), width == 2 else { return nil }
        _ = take(":")
        guard let (minutes, minuteWidth) = number(digits: 2), minuteWidth == 2, hours < 24, minutes < 60 else {
            return nil
        }
        return (isWest ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    private mutating func halfOfDay() -> Bool? {
        for (texts, isAfternoon) in [(["a.m.", "am"], false), (["p.m.", "pm"], true)] {
            for text in texts where rest.starts(with: text.utf8) {
                rest = rest.dropFirst(text.utf8.count)
                return isAfternoon
            }
        }
        return nil
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest = rest.dropFirst()
        return true
    }

    private mutating func number(digits most: Int) -> (value: Int, digits: Int)? {
        let digits = rest.prefix(most).prefix { (0x30...0x39).contains($0) }
        guard !digits.isEmpty else { return nil }
        rest = rest.dropFirst(digits.count)
        return (digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits.count)
    }
}
