/// A person who leads meetings.
public struct Facilitator: Hashable, Sendable {
    /// Unique among the facilitators.
    public var id: String
    public var name: String?
    public var email: String?
    public var unavailable: [Unavailability]
    /// nil for no bound.
    public var maximumMeetings: Int?

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
    public var name: String?
    public var unavailable: [Unavailability]
    /// How many meetings this person attends at the most, over all registrations; nil for no bound.
    public var maximumMeetings: Int?
    /// Whether the registration needs this person at every meeting.
    public var required: Bool

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
    public var name: String?
    public var email: String?

    public init(name: String? = nil, email: String? = nil) {
        self.name = name
        self.email = email
    }
}
