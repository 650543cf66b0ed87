/// Something that an adviser should know about, though it is no error.
public enum Warning: Hashable, Sendable {
    /// Equal in lateness, class and time: the tie-break decided.
    case tiedRegistrations([String])
    /// More attendees than the rules' maximum.
    case manyAttendees(registration: String)
    /// Two attendees of one name, who are counted as two people.
    case attendeeTwice(registration: String)
    /// They could have a place in a series with quotas, and have no role: so they count towards none. Told before anything is
    /// decided.
    case withoutRole([String])
    /// A series with confirmed places has fewer than its minimum, or its quota's minimum for that role.
    case confirmedBelowMinimum(series: String, role: String?)
    /// A confirmed registration cannot bring the attendees that the rules ask for to these meetings.
    case confirmedWithoutAttendance(registration: String, meetings: [Lacking])
    /// A series with confirmed places cannot have the facilitators that it needs at these meetings; they get whoever can
    /// lead, possibly nobody.
    case confirmedWithoutFacilitators(series: String, meetings: [Lacking])
    /// Its minimum or its quotas can never be met.
    case neverRuns(series: String)
    /// Two confirmed registrations of one organisation.
    case sameOrganisationTwice([String])
    /// The policy may place nobody, because of this objective.
    case placesNobody(Objective)

    /// A meeting at which people lack.
    public struct Lacking: Hashable, Sendable {
        /// Its start.
        public var meeting: Instant
        /// Whom it may lack: the registration's attendees, or the facilitators whom the series names, who are not available,
        /// have something else to do for a confirmed place then, or have more to do for confirmed places than they may.
        public var people: [String]

        package init(meeting: Instant, people: [String]) {
            self.meeting = meeting
            self.people = people
        }
    }
}
