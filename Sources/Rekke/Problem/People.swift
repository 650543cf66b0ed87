/// A person who leads meetings.
public struct Facilitator: Hashable, Sendable {
    /// Unique among the facilitators.
    public var id: String
    /// For documents; nil: the id stands for it.
    public var name: String?
    /// Where calendars and mails go; nil: none are sent.
    public var email: String?
    /// When the person cannot lead; empty: always free.
    public var unavailable: [Unavailability]
    /// nil for no bound.
    public var maximumMeetings: Int?

    /// Nothing is checked here; `Problem.init(programme:registrations:)` does that.
    public init(
        id: String, name: String? = nil, email: String? = nil, unavailable: [Unavailability] = [],
        maximumMeetings: Int? = nil
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.unavailable = unavailable
        self.maximumMeetings = maximumMeetings
    }
}

/// A person named in a registration.
public struct Attendee: Hashable, Sendable {
    /// The same id in two registrations is the same person; without one, a person of this registration only.
    public var id: String?
    /// For documents; results name attendees by `Registration.label(ofAttendee:)`.
    public var name: String?
    /// When the person cannot come; empty: always free.
    public var unavailable: [Unavailability]
    /// How many meetings this person attends at the most, over all registrations; nil for no bound.
    public var maximumMeetings: Int?
    /// Whether the registration needs this person at every meeting.
    public var required: Bool

    /// Nothing is checked here; `Problem.init(programme:registrations:)` does that.
    public init(
        id: String? = nil, name: String? = nil, unavailable: [Unavailability] = [], maximumMeetings: Int? = nil,
        required: Bool = false
    ) {
        self.id = id
        self.name = name
        self.unavailable = unavailable
        self.maximumMeetings = maximumMeetings
        self.required = required
    }
}

/// Whom to write to about a registration.
public struct Contact: Hashable, Sendable {
    /// For letters; nil where nobody is named.
    public var name: String?
    /// Where mails go; nil: none are sent.
    public var email: String?

    /// Neither is checked.
    public init(name: String? = nil, email: String? = nil) {
        self.name = name
        self.email = email
    }
}
