/// Who of a placed registration's attendees comes to which meeting of its series, and who misses it and why: people by
/// meetings.
public struct AttendanceGrid: Hashable, Sendable {
    /// The id of the registration.
    public var registration: String
    /// The id of the series in which it has its place.
    public var series: String
    /// The series' meetings from when it has the place, in the order of their starts.
    public var meetings: [Meeting]
    /// In the order in which the registration names them.
    public var attendees: [Row]

    /// One person.
    public struct Row: Hashable, Sendable {
        /// What results call the person: `Registration.label(ofAttendee:)`.
        public var attendee: String
        /// The person's name; nil where the registration gives none.
        public var name: String?
        /// One for each of the meetings, in their order.
        public var presence: [Presence]
    }

    /// Whether a person comes to a meeting, and if not, why.
    public enum Presence: String, CaseIterable, Hashable, Sendable {
        /// The person comes, and counts for this registration.
        case attends
        /// Something in `unavailable` takes a part of the meeting.
        case unavailable
        /// The person attends this very meeting for another registration, and counts for one of them.
        case otherRegistration
        /// The person attends another meeting at that time.
        case elsewhere
        /// The person, who is a facilitator too, leads a meeting at that time.
        case leads
        /// The person attends as many other meetings as `maximumMeetings` allows.
        case maximumMeetings
        /// The person was not there when the meeting was, and what is said now does not tell why: most likely it was named since.
        case wasNotThere
    }

    /// How many times a person comes to a meeting, over all of them.
    public var attendances: Int {
        attendees.reduce(0) { $0 + $1.presence.count { $0 == .attends } }
    }

    /// How many times that would be if everyone came every time, once named.
    public var possibleAttendances: Int {
        attendees.reduce(0) { $0 + $1.presence.count { $0 != .wasNotThere } }
    }

    /// The attendances in whole per cent of the possible ones, a half rounded up.
    public var percentage: Int {
        possibleAttendances == 0 ? 100 : (200 * attendances + possibleAttendances) / (2 * possibleAttendances)
    }
}
