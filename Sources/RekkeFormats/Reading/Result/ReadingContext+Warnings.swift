internal import Rekke

extension ReadingContext {
    func warning(_ value: DocumentValue) -> Warning? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        defer { fields.finish() }
        switch kind(&fields, Warning.Kind.self) {
        case .tiedRegistrations: return .tiedRegistrations(fields.requiredTexts("registrations"))
        case .manyAttendees: return .manyAttendees(registration: fields.requiredText("registration"))
        case .attendeeTwice: return .attendeeTwice(registration: fields.requiredText("registration"))
        case .withoutRole: return .withoutRole(fields.requiredTexts("registrations"))
        case .confirmedBelowMinimum:
            return .confirmedBelowMinimum(series: fields.requiredText("series"), role: fields.text("role"))
        case .confirmedWithoutAttendance:
            return .confirmedWithoutAttendance(
                registration: fields.requiredText("registration"), meetings: fields.requiredList("meetings", lacking))
        case .confirmedWithoutFacilitators:
            return .confirmedWithoutFacilitators(
                series: fields.requiredText("series"), meetings: fields.requiredList("meetings", lacking))
        case .neverRuns: return .neverRuns(series: fields.requiredText("series"))
        case .sameOrganisationTwice: return .sameOrganisationTwice(fields.requiredTexts("registrations"))
        case .placesNobody:
            return fields.requiredValue("objective").flatMap { choice($0, Objective.self) }.map(Warning.placesNobody)
        case nil: return nil
        }
    }

    private func lacking(_ value: DocumentValue) -> Warning.Lacking? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        defer { fields.finish() }
        let meeting = fields.requiredValue("meeting").flatMap(moment)
        let people = fields.requiredTexts("people")
        return meeting.map { Warning.Lacking(meeting: $0, people: people) }
    }
}
