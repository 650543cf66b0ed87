internal import Rekke

extension ReadingContext {
    /// A moment; local times are the zone's, and the first of the two where they come twice.
    ///
    /// - Parameters:
    ///   - timeOfDay: What messages suggest where there is only a date.
    func instant(_ value: DocumentValue, timeOfDay: String = "09:00") -> Instant? {
        guard let text = timeText(value, "a time") else { return nil }
        return instant(text, at: value, timeOfDay: timeOfDay)
    }

    /// A moment from a part of a value's text.
    func instant(_ text: ArraySlice<UInt8>, at value: DocumentValue, timeOfDay: String = "09:00") -> Instant? {
        guard let written = TimeText.time(text) else { return plainInstant(text, at: value, timeOfDay) }
        guard let date = written.date.date else {
            report("\(quoted(text)) is on no day of the calendar", at: value)
            return nil
        }
        guard let second = written.time.secondOfDay else {
            report("\(quoted(text)) is no time of the day; a day goes from 00:00 to 23:59:59", at: value)
            return nil
        }
        let local = LocalTime(date: date, secondOfDay: second, nanoseconds: written.time.nanoseconds)
        guard let offset = written.offset else { return resolve(local, at: value) }
        return Instant(
            seconds: date.daysSinceEpoch * 86_400 + second - offset, nanoseconds: written.time.nanoseconds)
    }

    /// A moment as people write it.
    private func plainInstant(_ text: ArraySlice<UInt8>, at value: DocumentValue, _ timeOfDay: String) -> Instant? {
        let written = TimeText.plainTime(String(decoding: text, as: UTF8.self))
        guard let date = written?.date, let second = written?.clock?.secondOfDay else {
            report(noTime(text, timeOfDay), at: value)
            return nil
        }
        return resolve(LocalTime(date: date, secondOfDay: second), at: value)
    }

    /// The moment of a local time; where the clocks skip it, a fault.
    func resolve(_ local: LocalTime, at value: DocumentValue) -> Instant? {
        switch zone.resolve(local) {
        case .instant(let instant): return instant
        case .skipped:
            report("the clocks of \(zone.identifier) skip \(isoText(of: local))", at: value)
            return nil
        }
    }

    func date(_ value: DocumentValue) -> LocalDate? {
        guard let text = timeText(value, "a date") else { return nil }
        return date(text, at: value)
    }

    /// A date from a part of a value's text.
    func date(_ text: ArraySlice<UInt8>, at value: DocumentValue) -> LocalDate? {
        guard let written = TimeText.date(text) else {
            let plain = PlainDays(String(decoding: text, as: UTF8.self))
            if let day = plain?.day { return day }
            if plain == .noDays { return plainDays(text, at: value, in: nil)?.lowerBound }
            let advice =
                TimeText.time(text) == nil ? "it as 2021-09-07" : String(decoding: text.prefix(10), as: UTF8.self)
            report("\(quoted(text)) is no date; write \(advice)", at: value)
            return nil
        }
        guard let date = written.date else {
            report("\(quoted(text)) is no day of the calendar", at: value)
            return nil
        }
        return date
    }

    /// Days as people write them; what is on no day is reported, what are no days at all is not.
    ///
    /// - Parameter span: What days and weeks without a year are about.
    func plainDays(
        _ text: ArraySlice<UInt8>, at value: DocumentValue, in span: ClosedRange<LocalDate>?
    ) -> ClosedRange<LocalDate>? {
        guard let written = PlainDays(String(decoding: text, as: UTF8.self)) else { return nil }
        if let days = written.range(in: span) { return days }
        if written == .noDays {
            report("\(quoted(text)) is on no days of the calendar", at: value)
        } else {
            report(
                "\(quoted(text)) may be in several years; write the year behind it, as \(written.isOfWeeks ? "uke 45 2026" : "12.1.2027")",
                at: value)
        }
        return nil
    }

    /// Two times of the day, in seconds since midnight.
    func hours(_ value: DocumentValue) -> Rota.Hours? {
        guard let text = timeText(value, "times of the day") else { return nil }
        let found = TimeText.hours(text) ?? TimeText.plainHours(String(decoding: text, as: UTF8.self))
        guard let written = found, let start = written.start.secondOfDay,
            let end = written.end.secondOfDay
        else {
            report(
                "\(quoted(text)) is no time of the day; write a start and an end from 00:00 to 23:59, as 09:00-11:00",
                at: value)
            return nil
        }
        return Rota.Hours(start: start, end: end)
    }

    /// How often something comes back.
    func period(_ value: DocumentValue) -> (count: Int, isWeeks: Bool)? {
        guard let text = timeText(value, "text such as 4 weeks") else { return nil }
        guard let period = TimeText.period(text), (1...1000).contains(period.count) else {
            report("\(quoted(text)) is no period; write 1 to 1000 days or weeks, as 4 weeks", at: value)
            return nil
        }
        return period
    }

    /// The UTF-8 of a text.
    private func timeText(_ value: DocumentValue, _ expected: String) -> ArraySlice<UInt8>? {
        guard value.kind == .text else {
            reportWrongKind(of: value, expected: expected)
            return nil
        }
        return value.bytes
    }

    private func noTime(_ text: ArraySlice<UInt8>, _ timeOfDay: String) -> String {
        let plain = TimeText.plainTime(String(decoding: text, as: UTF8.self))
        if let date = TimeText.date(text) == nil ? plain?.date.description : String(decoding: text, as: UTF8.self),
            plain?.clock == nil
        {
            return "\(quoted(text)) is a date without a time; write \(date)T\(timeOfDay)"
        }
        var joined = text
        if joined.count > 10, joined[joined.startIndex + 10] == UInt8(ascii: " ") {
            joined[joined.startIndex + 10] = UInt8(ascii: "T")
        }
        if TimeText.time(joined) != nil {
            return "\(quoted(text)) has a space between date and time; write "
                + String(decoding: joined, as: UTF8.self)
        }
        return "\(quoted(text)) is no time; write it as 2021-09-07T09:00, or with an offset as 2021-09-07T09:00+02:00"
    }

    private func quoted(_ text: ArraySlice<UInt8>) -> String {
        quoted(String(decoding: text, as: UTF8.self))
    }
}
