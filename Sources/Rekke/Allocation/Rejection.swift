/// A registration that was not considered.
public struct Rejection: Hashable, Sendable {
    public var registration: String
    public var organisation: String?
    public var reason: Reason

    package init(registration: String, organisation: String? = nil, reason: Reason) {
        self.registration = registration
        self.organisation = organisation
        self.reason = reason
    }

    public enum Reason: Hashable, Sendable {
        case withdrawn
        case afterDeadline
        /// The registration of the same organisation that counts.
        case duplicateOrganisation(of: String)
        /// Why not, for every series that it listed, or for all if it listed none; in the programme's order.
        case noEligibleSeries([IneligibleSeries])
    }
}

/// A series that a registration cannot take, and the first reason.
public struct IneligibleSeries: Hashable, Sendable {
    public var series: String
    public var reason: Reason

    package init(series: String, reason: Reason) {
        self.series = series
        self.reason = reason
    }

    public enum Reason: Hashable, Sendable {
        case closed
        /// All its meetings were before the changes hold.
        case over
        case candidate
        /// It does not take place.
        case cancelled
        case impossible
        /// It has a place in that series of another track, at the same time.
        case overlaps(with: String)
        case tooLarge(size: Int, seats: Int)
        case roleExcluded
        /// Someone required is away at these meetings (their starts); at none where `maximumMeetings` is too low.
        case requiredAttendeeAway(attendee: String, meetings: [Instant])
        /// Too few are available at these meetings; at none where each has enough, but `maximumMeetings` leaves too few.
        case tooFewAttendees([Shortage])
    }

    public struct Shortage: Hashable, Sendable {
        /// The meeting's start.
        public var meeting: Instant
        public var available: Int
        public var required: Int

        package init(meeting: Instant, available: Int, required: Int) {
            self.meeting = meeting
            self.available = available
            self.required = required
        }
    }
}
