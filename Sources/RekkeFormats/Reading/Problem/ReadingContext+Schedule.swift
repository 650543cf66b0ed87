internal import Rekke

extension ReadingContext {
    /// The meetings of a schedule; none where it cannot be read.
    func scheduledMeetings(_ value: DocumentValue) -> [Meeting] {
        guard var fields = ObjectReader(value, in: self) else { return [] }
        let first = fields.requiredValue("first").flatMap(date)
        let time = fields.requiredValue("time")
        let hours = time.flatMap(hours)
        let step = fields.requiredValue("every").flatMap(period).map { $0.isWeeks ? $0.count * 7 : $0.count }
        let countValue = fields.requiredValue("count")
        let count = countValue.flatMap(meetingCount)
        let span = first.map { $0...($0 + (step ?? 0) * (count ?? 0)) }
        let exceptions = fields.list("except")?.map { exception($0, in: span) } ?? []
        fields.finish()
        guard let first, let time, let hours, let step, let countValue, let count else { return [] }
        let dates = dates(first, step, count, except: Set(exceptions.joined()))
        // The last meeting may end on the day after.
        guard let last = dates.last, (last + 1).components.year <= 9999 else {
            report("the schedule goes on beyond the year 9999", at: countValue)
            return []
        }
        return dates.compactMap { meeting(on: $0, hours, at: time) }
    }

    /// A date, or days as people write them.
    private func exception(_ value: DocumentValue, in span: ClosedRange<LocalDate>?) -> [LocalDate] {
        guard value.kind == .text, TimeText.date(value.bytes) == nil, PlainDays(value.text) != nil else {
            return date(value).map { [$0] } ?? []
        }
        guard let days = plainDays(value.bytes, at: value, in: span) else { return [] }
        return (days.lowerBound.daysSinceEpoch...days.upperBound.daysSinceEpoch).map(LocalDate.init(daysSinceEpoch:))
    }

    private func meetingCount(_ value: DocumentValue) -> Int? {
        guard let count = integer(value) else { return nil }
        guard (1...1000).contains(count) else {
            report("\(count) is no number of meetings; give 1 to 1000", at: value)
            return nil
        }
        return count
    }

    private func dates(_ first: LocalDate, _ step: Int, _ count: Int, except: Set<LocalDate>) -> [LocalDate] {
        var dates: [LocalDate] = []
        var date = first
        while dates.count < count {
            if !except.contains(date) { dates.append(date) }
            date = date + step
        }
        return dates
    }

    /// At the same time of the day in summer and in winter.
    private func meeting(on date: LocalDate, _ hours: Rota.Hours, at value: DocumentValue) -> Meeting? {
        let endDate = hours.end > hours.start ? date : date + 1
        let start = resolve(LocalTime(date: date, secondOfDay: hours.start), at: value)
        let end = resolve(LocalTime(date: endDate, secondOfDay: hours.end), at: value)
        guard let start, let end else { return nil }
        return Meeting(start: start, end: end)
    }
}
