internal import Rekke

extension ReadingContext {
    func series(_ value: DocumentValue) -> Series {
        guard var fields = ObjectReader(value, in: self) else { return Series(id: "", meetings: []) }
        let series = Series(
            id: fields.requiredText("id"), name: fields.text("name"), capacity: fields.integer("capacity") ?? 1,
            status: fields.choice("status") ?? .open, meetings: meetings(&fields), place: fields.text("place"),
            seats: fields.integer("seats"), minimum: fields.integer("minimum") ?? 0,
            quotas: fields.list("quotas")?.map(quota) ?? [])
        fields.finish()
        return series
    }

    private func quota(_ value: DocumentValue) -> Quota {
        guard var fields = ObjectReader(value, in: self) else { return Quota(role: "") }
        let quota = Quota(
            role: fields.requiredText("role"), minimum: fields.integer("minimum") ?? 0,
            maximum: fields.integer("maximum"))
        fields.finish()
        return quota
    }

    private func meetings(_ fields: inout ObjectReader) -> [Meeting] {
        let (schedule, list) = fields.alternatives("schedule", "meetings", isRequired: true)
        return (schedule.map(scheduledMeetings) ?? []) + (list.flatMap(elements)?.compactMap(meeting) ?? [])
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
