/// A registration that was not considered.
public struct Rejection: Hashable, Sendable {
    /// Its id.
    public var registration: String
    /// The organisation's name; nil where the registration has none.
    public var organisation: String?
    /// The first reason that applies.
    public var reason: Reason

    package init(registration: String, organisation: String? = nil, reason: Reason) {
        self.registration = registration
        self.organisation = organisation
        self.reason = reason
    }

    /// Why it takes no part; the first that applies, in this order.
    public enum Reason: Hashable, Sendable {
        /// It was withdrawn.
        case withdrawn
        /// It was submitted after the deadline, and late registrations are rejected.
        case afterDeadline
        /// The registration of the same organisation that counts.
        case duplicateOrganisation(of: String)
        /// Why not, for every series that it listed, or for all if it listed none; in the programme's order.
        case noEligibleSeries([IneligibleSeries])
    }
}

/// A series that a registration cannot take, and the first reason.
public struct IneligibleSeries: Hashable, Sendable {
    /// The id of the series.
    public var series: String
    /// The first reason that applies.
    public var reason: Reason

    package init(series: String, reason: Reason) {
        self.series = series
        self.reason = reason
    }

    /// Why a registration cannot take a series; the first that applies, in this order.
    public enum Reason: Hashable, Sendable {
        /// It takes no new placements.
        case closed
        /// All its meetings were before the changes hold.
        case over
        /// It is an idea that is not open yet.
        case candidate
        /// It does not take place.
        case cancelled
        /// The registration called it impossible.
        case impossible
        /// It has a place in that series of another track, at the same time.
        case overlaps(with: String)
        /// The registration takes more seats than the series has at all.
        case tooLarge(size: Int, seats: Int)
        /// The series takes none of the registration's role.
        case roleExcluded
        /// Someone required is away at these meetings (their starts); at none where `maximumMeetings` is too low.
        case requiredAttendeeAway(attendee: String, meetings: [Instant])
        /// Too few are available at these meetings; at none where each has enough, but `maximumMeetings` leaves too few.
        case tooFewAttendees([Shortage])
    }

    /// A meeting for which too few attendees are available.
    public struct Shortage: Hashable, Sendable {
        /// The meeting's start.
        public var meeting: Instant
        /// How many can come.
        public var available: Int
        /// How many have to (`Rules.minimumAttendees`).
        public var required: Int

        package init(meeting: Instant, available: Int, required: Int) {
            self.meeting = meeting
            self.available = available
            self.required = required
        }
    }
}
