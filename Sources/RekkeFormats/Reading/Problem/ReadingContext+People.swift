internal import Rekke

extension ReadingContext {
    func facilitator(_ value: DocumentValue) -> Facilitator {
        guard var fields = ObjectReader(value, in: self) else { return Facilitator(id: "") }
        let facilitator = Facilitator(
            id: fields.requiredLine("id"), name: fields.line("name"), email: fields.line("email"),
            unavailable: unavailable(&fields), maximumMeetings: fields.integer("maximumMeetings"))
        fields.finish()
        return facilitator
    }

    func attendee(_ value: DocumentValue) -> Attendee {
        guard var fields = ObjectReader(value, in: self) else { return Attendee() }
        let attendee = Attendee(
            id: fields.line("id"), name: fields.line("name"), unavailable: unavailable(&fields),
            maximumMeetings: fields.integer("maximumMeetings"), required: fields.boolean("required") ?? false)
        fields.finish()
        return attendee
    }

    func contact(_ value: DocumentValue) -> Contact? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let contact = Contact(name: fields.line("name"), email: fields.line("email"))
        fields.finish()
        return contact
    }

    private func unavailable(_ fields: inout ObjectReader) -> [Unavailability] {
        // What cannot be read leaves something in its place, so that the others keep their positions.
        fields.list("unavailable")?.map { unavailability($0) ?? .weekday(.monday) } ?? []
    }
}
