internal import Rekke

extension ReadingContext {
    func series(_ value: DocumentValue) -> Series {
        guard var fields = ObjectReader(value, in: self) else { return Series(id: "", meetings: []) }
        let id = fields.requiredLine("id")
        let edit = edit(&fields) { .meetings(meetings(&$0)) }
        if edit.facilitators?.isEmpty == true, let list = value.field("facilitators") {
            report("an empty list says nothing; leave the field out", at: list)
        }
        var series = Series(id: id, edit)
        series.ledBy = fields.list("ledBy") { facilitation($0) { self.instant($0) } } ?? []
        fields.finish()
        return series
    }

    /// What is said of a series, but for its id.
    ///
    /// - Parameter times: Reads when its meetings are.
    func edit(_ fields: inout ObjectReader, times: (inout ObjectReader) -> Series.Edit.Times?) -> Series.Edit {
        Series.Edit(
            name: fields.line("name"), capacity: fields.integer("capacity"), status: fields.choice("status"),
            times: times(&fields), place: fields.line("place"),
            link: fields.value("link").flatMap(link), seats: fields.integer("seats"),
            minimum: fields.integer("minimum"), quotas: fields.list("quotas")?.map(quota),
            facilitators: fields.list("facilitators")?.map { text($0) ?? "" }, track: fields.line("track"))
    }

    /// The address of an online meeting: it goes into letters and calendars, where anything else would be no link.
    private func link(_ value: DocumentValue) -> String? {
        guard let text = text(value) else { return nil }
        let isLink = ["https://", "http://"].contains { text.hasPrefix($0) && text.utf8.count > $0.utf8.count }
        guard isLink, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !"\"<>\\".utf8.contains($0) }) else {
            report("\(quoted(text)) is no link; write it as https://example.org/meeting, without spaces", at: value)
            return nil
        }
        return text
    }

    private func quota(_ value: DocumentValue) -> Quota {
        guard var fields = ObjectReader(value, in: self) else { return Quota(role: "") }
        let quota = Quota(
            role: fields.requiredLine("role"), minimum: fields.integer("minimum") ?? 0,
            maximum: fields.integer("maximum"))
        fields.finish()
        return quota
    }

    private func meetings(_ fields: inout ObjectReader) -> [Meeting] {
        let (schedule, list) = fields.alternatives("schedule", "meetings", isRequired: true)
        return meetings(schedule: schedule, list)
    }

    func meetings(schedule: DocumentValue?, _ list: DocumentValue?) -> [Meeting] {
        (schedule.map(scheduledMeetings) ?? []) + (list.flatMap(elements)?.compactMap(meeting) ?? [])
    }

    private func meeting(_ value: DocumentValue) -> Meeting? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let start = fields.requiredValue("start").flatMap { instant($0) }
        let end = fields.requiredValue("end").flatMap { instant($0) }
        fields.finish()
        guard let start, let end else { return nil }
        guard start < end else {
            report("the end is not after the start", at: value)
            return nil
        }
        return Meeting(start: start, end: end)
    }
}
