internal import Rekke

extension ReadingContext {
    func placement(_ value: DocumentValue) -> Placement? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let placement = Placement(
            registration: fields.requiredText("registration"), organisation: fields.text("organisation"),
            series: fields.requiredText("series"), rank: fields.requiredInteger("rank"),
            outsidePreferences: fields.requiredBoolean("outsidePreferences"),
            guaranteed: fields.requiredBoolean("guaranteed"), confirmed: fields.requiredBoolean("confirmed"),
            from: fields.value("from").flatMap(date), attendance: fields.list("attendance", attendance))
        checkTrack(&fields)
        fields.finish()
        return placement
    }

    func attendance(_ value: DocumentValue) -> Placement.Attendance? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let meeting = fields.requiredValue("meeting").flatMap(moment)
        let attendees = fields.requiredTexts("attendees")
        fields.finish()
        return meeting.map { Placement.Attendance(meeting: $0, attendees: attendees) }
    }

    /// - Parameter order: The positions of the series in the programme.
    func waitlistEntry(_ value: DocumentValue, _ order: [String: Int]) -> WaitlistEntry? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let entry = WaitlistEntry(
            registration: fields.requiredText("registration"), organisation: fields.text("organisation"),
            position: fields.requiredInteger("position"), reasons: fields.list("reasons", reason),
            positions: fields.value("positions").flatMap { queuePositions($0, order) },
            queue: fields.value("queue").flatMap { queuePositions($0, order) },
            remedies: fields.list("remedies", remedy))
        checkTrack(&fields)
        fields.finish()
        return entry
    }

    func fullSet(_ value: DocumentValue) -> FullSet? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let set = FullSet(series: fields.requiredTexts("series"), places: fields.requiredInteger("places"))
        fields.finish()
        return set
    }

    func seriesOutcome(_ value: DocumentValue) -> SeriesOutcome? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let outcome = SeriesOutcome(
            id: fields.requiredText("id"), places: fields.requiredInteger("places"),
            placed: fields.requiredTexts("placed"),
            facilitators: fields.list("facilitators") { facilitation($0, moment) })
        fields.finish()
        return outcome
    }

    /// Who leads a meeting.
    ///
    /// - Parameter moment: Reads when it starts.
    func facilitation(
        _ value: DocumentValue, _ moment: (DocumentValue) -> Instant?
    ) -> SeriesOutcome.Facilitation? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let meeting = fields.requiredValue("meeting").flatMap(moment)
        let facilitators = fields.requiredTexts("facilitators")
        fields.finish()
        return meeting.map { SeriesOutcome.Facilitation(meeting: $0, facilitators: facilitators) }
    }

    func envy(_ value: DocumentValue) -> Envy? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let envy = Envy(
            registration: fields.requiredText("registration"), series: fields.requiredText("series"),
            heldBy: fields.requiredText("heldBy"))
        fields.finish()
        return envy
    }
}
