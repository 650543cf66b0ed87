internal import Rekke

extension ReadingContext {
    private enum WarningKind: String, CaseIterable {
        case tiedRegistrations, manyAttendees, confirmedBelowMinimum, confirmedWithoutAttendance
        case confirmedWithoutFacilitators, neverRuns, sameOrganisationTwice, placesNobody
    }

    func warning(_ value: DocumentValue) -> Warning? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        defer { fields.finish() }
        switch kind(&fields, WarningKind.self) {
        case .tiedRegistrations: return .tiedRegistrations(fields.requiredTexts("registrations"))
        case .manyAttendees: return .manyAttendees(registration: fields.requiredText("registration"))
        case .confirmedBelowMinimum:
            return .confirmedBelowMinimum(series: fields.requiredText("series"), role: fields.text("role"))
        case .confirmedWithoutAttendance:
            return .confirmedWithoutAttendance(registration: fields.requiredText("registration"))
        case .confirmedWithoutFacilitators:
            return .confirmedWithoutFacilitators(series: fields.requiredText("series"))
        case .neverRuns: return .neverRuns(series: fields.requiredText("series"))
        case .sameOrganisationTwice: return .sameOrganisationTwice(fields.requiredTexts("registrations"))
        case .placesNobody:
            return fields.requiredValue("objective").flatMap { choice($0, Objective.self) }.map(Warning.placesNobody)
        case nil: return nil
        }
    }
}
