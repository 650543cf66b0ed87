/// Something that an adviser should know about, though it is no error.
public enum Warning: Hashable, Sendable {
    /// Equal in lateness, class and time: the tie-break decided.
    case tiedRegistrations([String])
    /// More attendees than the rules' maximum.
    case manyAttendees(registration: String)
    /// A series with confirmed places has fewer than its minimum, or its quota's minimum for that role.
    case confirmedBelowMinimum(series: String, role: String?)
    /// A confirmed registration cannot bring the attendees that the rules ask for.
    case confirmedWithoutAttendance(registration: String)
    /// A series with confirmed places cannot be staffed; it gets whoever can lead, possibly nobody.
    case confirmedWithoutFacilitators(series: String)
    /// Its minimum or its quotas can never be met.
    case neverRuns(series: String)
    /// Two confirmed registrations of one organisation.
    case sameOrganisationTwice([String])
    /// The policy may place nobody, because of this objective.
    case placesNobody(Objective)
}
