internal import Rekke

extension ReadingContext {
    /// - Parameter isWhole: Whether it has to say when it was submitted; new values for an earlier one need not.
    func registration(_ value: DocumentValue, isWhole: Bool = true) -> Registration {
        // Withdrawn, so that no capacity seems to be exceeded because of what cannot be read.
        var registration = Registration(id: "", submitted: Instant(seconds: 0), withdrawn: true)
        guard var fields = ObjectReader(value, in: self) else { return registration }
        registration.id = fields.requiredLine("id")
        registration.organisation = fields.line("organisation")
        if let submitted = (isWhole ? fields.requiredValue("submitted") : fields.value("submitted"))
            .flatMap({ instant($0) })
        {
            registration.submitted = submitted
        }
        registration.priority = fields.integer("priority") ?? 0
        registration.role = fields.line("role")
        registration.size = size(&fields)
        registration.preferences = preferences(&fields)
        registration.impossible = fields.list("impossible")?.map(seriesID) ?? []
        registration.attendees = attendees(&fields)
        registration.placedSeries = fields.value("placed").map(placed) ?? []
        registration.placedFrom = fields.value("placedFrom").map(firstDays) ?? [:]
        registration.placedReason = fields.text("placedReason")
        let withdrawn = fields.value("withdrawn")
        registration.withdrawn = withdrawn.map { boolean($0) ?? true } ?? false
        registration.contact = fields.value("contact").flatMap(contact)
        registration.language = fields.choice("language")
        fields.finish()
        return registration
    }

    /// One series, or one of each of several tracks.
    private func placed(_ value: DocumentValue) -> [String] {
        guard value.kind == .list else { return text(value).map { [$0] } ?? [] }
        let placed = elements(value)?.map { text($0) ?? "" } ?? []
        if placed.isEmpty { report("an empty list says nothing; leave the field out", at: value) }
        return placed
    }

    /// By series.
    private func firstDays(_ value: DocumentValue) -> [String: LocalDate] {
        guard value.kind == .object else {
            reportWrongKind(of: value, expected: "an object of series and days")
            return [:]
        }
        let fields = uniqueFields(value) ?? []
        if fields.isEmpty { report("an empty object says nothing; leave the field out", at: value) }
        var days: [String: LocalDate] = [:]
        for (key, value) in fields { days[key.text] = date(value) }
        return days
    }

    /// 0, so that no seats seem to be exceeded, where it cannot be read.
    private func size(_ fields: inout ObjectReader) -> Int? {
        fields.value("size").map { integer($0) ?? 0 }
    }

    private func attendees(_ fields: inout ObjectReader) -> [Attendee] {
        guard let value = fields.value("attendees"), let elements = elements(value) else { return [] }
        let attendees = elements.map(attendee)
        if attendees.isEmpty { report("an empty list says nothing; leave the field out", at: value) }
        return attendees
    }

    private func preferences(_ fields: inout ObjectReader) -> Preferences {
        let (suits, ranking) = fields.alternatives("suits", "preferences", isRequired: false)
        let ticked = suits.flatMap(elements)?.map(seriesID)
        let ranked = ranking.map(preferences)
        guard let ranked else { return ticked.map(Preferences.suits) ?? .allSuit }
        return ticked == nil ? ranked : .allSuit
    }

    /// Tiers in a list, or an object of ranks.
    private func preferences(_ value: DocumentValue) -> Preferences {
        switch value.kind {
        case .list: return .ranking(elements(value)?.map(tier) ?? [])
        case .object: return uniqueFields(value).map { .ranks(ranks($0)) } ?? .allSuit
        default:
            reportWrongKind(of: value, expected: "a list of series, best first, or an object of ranks")
            return .allSuit
        }
    }

    /// One series or a list.
    private func tier(_ value: DocumentValue) -> [String] {
        if value.kind == .list { return elements(value)?.map(seriesID) ?? [] }
        return knownSeries(value).map { seriesLists[$0] } ?? [seriesID(value)]
    }

    private func ranks(_ fields: [(key: DocumentValue, value: DocumentValue)]) -> [String: Int] {
        var ranks: [String: Int] = [:]
        // 1 is a rank like any other; what it stands for is already reported.
        for (key, value) in fields { ranks[key.text] = integer(value) ?? 1 }
        return ranks
    }

    /// Empty where it is no text; no series has that id.
    private func seriesID(_ value: DocumentValue) -> String {
        knownSeries(value).map { series.ids[$0] } ?? text(value) ?? ""
    }

    /// The position of the series that it names; nil where it is no text or names none.
    private func knownSeries(_ value: DocumentValue) -> Int? {
        value.kind == .text ? series.position(ofUTF8: value.bytes.span) : nil
    }
}
