internal import Rekke

extension ReadingContext {
    /// A date, a weekday, an interval or a rota.
    func unavailability(_ value: DocumentValue) -> Unavailability? {
        switch value.kind {
        case .object: return rota(value).map(Unavailability.rota)
        case .text: break
        default:
            reportWrongKind(of: value, expected: "a date, a weekday, an interval or a rota")
            return nil
        }
        // Most are such dates, and no other way to write days reads like one: the others take long to tell.
        if TimeText.date(value.bytes) != nil { return date(value).map { .days($0...$0) } }
        if let weekday = Weekday(written: value.text) { return .weekday(weekday) }
        if PlainDays(value.text) != nil { return plainDays(value.bytes, at: value, in: span).map { .days($0) } }
        let parts = value.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if parts.count == 2 { return interval(parts[0], parts[1], at: value) }
        reportUnreadable(value)
        return nil
    }

    private func interval(
        _ first: ArraySlice<UInt8>, _ last: ArraySlice<UInt8>, at value: DocumentValue
    ) -> Unavailability? {
        let areDates = (TimeText.date(first) != nil, TimeText.date(last) != nil)
        let isMixed = areDates.0 ? TimeText.time(last) != nil : areDates.1 && TimeText.time(first) != nil
        guard !isMixed else {
            report(
                "\(quoted(value.text)) mixes a date and a time; give two dates, both included, or two times", at: value)
            return nil
        }
        if areDates.0 || areDates.1 {
            guard let start = date(first, at: value), let end = date(last, at: value) else { return nil }
            guard start <= end else {
                report("the end is before the start", at: value)
                return nil
            }
            return .days(start...end)
        }
        guard let start = instant(first, at: value), let end = instant(last, at: value) else { return nil }
        guard start < end else {
            report("the end is not after the start", at: value)
            return nil
        }
        return .interval(start..<end)
    }

    private func rota(_ value: DocumentValue) -> Rota? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let every = fields.requiredValue("every").flatMap(weeks)
        let from = fields.requiredValue("from").flatMap(date)
        let days = fields.requiredValue("days").flatMap(weekdays)
        let time = fields.value("time")
        let hours = time.flatMap(hours)
        fields.finish()
        guard let every, let from, let days, (time == nil) == (hours == nil) else { return nil }
        return Rota(from: from, everyWeeks: every, days: days, hours: hours)
    }

    private func weeks(_ value: DocumentValue) -> Int? {
        guard let period = period(value) else { return nil }
        guard period.isWeeks else {
            report("a rota comes back every so many weeks, as 3 weeks", at: value)
            return nil
        }
        return period.count
    }

    private func weekdays(_ value: DocumentValue) -> Set<Weekday>? {
        guard let elements = elements(value) else { return nil }
        let days = elements.map(weekday)
        guard !days.isEmpty else {
            report("a rota needs at least one day", at: value)
            return nil
        }
        return days.contains(nil) ? nil : Set(days.compactMap(\.self))
    }

    private func weekday(_ value: DocumentValue) -> Weekday? {
        guard let name = text(value) else { return nil }
        if let weekday = Weekday(written: name) { return weekday }
        reportUnknown(name, at: value, among: Weekday.allCases.map(\.rawValue))
        return nil
    }

    private func reportUnreadable(_ value: DocumentValue) {
        let meant = nearestName(to: value.text, among: Weekday.allCases.map(\.rawValue))
        report(
            "\(quoted(value.text)) is no date, weekday or interval; "
                + (meant.map { "did you mean \"\($0)\"?" }
                    ?? "write 2021-10-05, tuesday or 2021-11-02T09:00/2021-11-02T10:00"),
            at: value)
    }
}

extension Weekday {
    /// The day that a text names, as forms' answers do: in Norwegian or English, singular or plural; nil where it names none.
    init?(written text: String) {
        guard let key = FoldedText(text),
            let day = Weekday.allCases.first(where: { day in
                AnswerRecognition.texts(of: day).contains { FoldedText($0) == key }
            })
        else { return nil }
        self = day
    }
}
