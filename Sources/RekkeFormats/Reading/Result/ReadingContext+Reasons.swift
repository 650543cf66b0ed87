internal import Rekke

extension ReadingContext {
    func reason(_ value: DocumentValue) -> Reason? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        defer { fields.finish() }
        switch kind(&fields, Reason.Kind.self) {
        case .cannotRun: return .cannotRun(fields.requiredList("series", obstacle))
        case .placesTaken: return .placesTaken(fullSet: fields.requiredInteger("fullSet"))
        case .conflict: return .conflict(with: fields.requiredTexts("with"))
        case .outweighed:
            return fields.requiredValue("by").flatMap { choice($0, Objective.self) }.map(Reason.outweighed)
        case nil: return nil
        }
    }

    private func obstacle(_ value: DocumentValue) -> Reason.Obstacle? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let series = fields.requiredText("series")
        let because = fields.requiredValue("because").flatMap { choice($0, Reason.Because.self) }
        fields.finish()
        return because.map { Reason.Obstacle(series: series, because: $0) }
    }

    /// - Parameter order: The positions of the series in the programme.
    func rejection(_ value: DocumentValue, _ order: [String: Int]) -> Rejection? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let registration = fields.requiredText("registration")
        let organisation = fields.text("organisation")
        let reason = fields.requiredValue("reason").flatMap { rejectionReason($0, order) }
        checkTrack(&fields)
        fields.finish()
        return reason.map { Rejection(registration: registration, organisation: organisation, reason: $0) }
    }

    private func rejectionReason(_ value: DocumentValue, _ order: [String: Int]) -> Rejection.Reason? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        defer { fields.finish() }
        switch kind(&fields, Rejection.Reason.Kind.self) {
        case .withdrawn: return .withdrawn
        case .afterDeadline: return .afterDeadline
        case .duplicateOrganisation: return .duplicateOrganisation(of: fields.requiredText("of"))
        case .noEligibleSeries:
            return fields.requiredValue("series").flatMap { ineligibleSeries($0, order) }
                .map(Rejection.Reason.noEligibleSeries)
        case nil: return nil
        }
    }

    /// In the programme's order; the document has them by their ids.
    private func ineligibleSeries(_ value: DocumentValue, _ order: [String: Int]) -> [IneligibleSeries]? {
        uniqueFields(value)?
            .compactMap { key, value in
                ineligibilityReason(value).map { IneligibleSeries(series: key.text, reason: $0) }
            }
            .enumerated()
            .sorted { (order[$0.element.series] ?? .max, $0.offset) < (order[$1.element.series] ?? .max, $1.offset) }
            .map(\.element)
    }

    private func ineligibilityReason(_ value: DocumentValue) -> IneligibleSeries.Reason? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        defer { fields.finish() }
        switch kind(&fields, IneligibleSeries.Reason.Kind.self) {
        case .closed: return .closed
        case .over: return .over
        case .candidate: return .candidate
        case .cancelled: return .cancelled
        case .impossible: return .impossible
        case .overlaps: return .overlaps(with: fields.requiredText("with"))
        case .tooLarge:
            return .tooLarge(size: fields.requiredInteger("size"), seats: fields.requiredInteger("seats"))
        case .roleExcluded: return .roleExcluded
        case .requiredAttendeeAway:
            let attendee = fields.requiredText("attendee")
            let meetings = fields.requiredList("meetings", moment)
            checkCause(&fields, meetings.isEmpty)
            return .requiredAttendeeAway(attendee: attendee, meetings: meetings)
        case .tooFewAttendees:
            let shortages = fields.requiredList("meetings", shortage)
            checkCause(&fields, shortages.isEmpty)
            return .tooFewAttendees(shortages)
        case nil: return nil
        }
    }

    private enum Cause: String, CaseIterable {
        case maximumMeetings
    }

    /// `because` stands where no meeting is to blame, and says what is.
    private func checkCause(_ fields: inout ObjectReader, _ isWithoutMeetings: Bool) {
        if isWithoutMeetings {
            _ = fields.requiredValue("because").flatMap { choice($0, Cause.self) }
        }
    }

    private func shortage(_ value: DocumentValue) -> IneligibleSeries.Shortage? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let meeting = fields.requiredValue("meeting").flatMap(moment)
        let available = fields.requiredInteger("available")
        let required = fields.requiredInteger("required")
        fields.finish()
        return meeting.map { IneligibleSeries.Shortage(meeting: $0, available: available, required: required) }
    }

    /// What the object is, where that decides which other fields it has.
    func kind<Kind>(_ fields: inout ObjectReader, _: Kind.Type) -> Kind?
    where Kind: RawRepresentable<String> & CaseIterable {
        guard let value = fields.requiredValue("kind"), let kind = choice(value, Kind.self) else {
            fields.passOver()
            return nil
        }
        return kind
    }
}
