/// Meetings that belong together; whoever gets a place gets all of them.
public struct Series: Hashable, Sendable {
    /// Unique in the programme.
    public var id: String
    /// What people call it. The default is the id.
    public var name: String
    /// How many registrations it takes, at least 0. The default is 1.
    public var capacity: Int
    /// Whether places in it are given. The default is `open`.
    public var status: Status
    /// In the order of their starts; at least one, and none overlaps another.
    public var meetings: [Meeting] {
        didSet { meetings = Series.inOrder(meetings) }
    }
    /// Where it is held, for letters and calendars.
    public var place: String?
    /// Where an online meeting is held, as `https://teams.example/meet/1`, for letters and calendars. A parallel series has one
    /// of its own.
    public var link: String?
    /// How many persons it takes in all; nil for no bound.
    public var seats: Int?
    /// The least number of registrations, if it runs at all. The default is 0.
    public var minimum: Int
    /// Bounds on how many registrations of a role it takes; one a role.
    public var quotas: [Quota]
    /// The ids of facilitators who lead all its meetings in any case; others join them up to
    /// `Rules.facilitatorsPerMeeting`. None by default.
    public var facilitators: [String]
    /// Who led its meetings by an earlier result: no rule, but as little of it as possible is changed. None by default.
    public var ledBy: [SeriesOutcome.Facilitation]
    /// The track that it belongs to; nil in a programme without tracks. See `Problem.tracks`.
    public var track: String?
    /// In the problem of one track: that it belongs to a later one, and stands here for the people whom its confirmed places
    /// need.
    package var isOfLaterTrack = false

    /// What is decided about a series as a whole.
    public enum Status: String, CaseIterable, Hashable, Sendable {
        /// Takes registrations.
        case open
        /// Takes no new placements; confirmed ones stay.
        case closed
        /// Closed until a scenario or a plan opens it.
        case candidate
        /// Does not take place: nobody can have a place in it.
        case cancelled
    }

    /// Neither an idea nor cancelled.
    package var isOffered: Bool { status != .candidate && status != .cancelled }

    /// Nothing is checked here; `Problem.init(programme:registrations:)` does that.
    public init(
        id: String, name: String? = nil, capacity: Int = 1, status: Status = .open, meetings: [Meeting],
        place: String? = nil, link: String? = nil, seats: Int? = nil, minimum: Int = 0, quotas: [Quota] = [],
        facilitators: [String] = [], ledBy: [SeriesOutcome.Facilitation] = [], track: String? = nil
    ) {
        self.id = id
        self.name = name ?? id
        self.capacity = capacity
        self.status = status
        self.meetings = Series.inOrder(meetings)
        self.place = place
        self.link = link
        self.seats = seats
        self.minimum = minimum
        self.quotas = quotas
        self.facilitators = facilitators
        self.ledBy = ledBy
        self.track = track
    }

    private static func inOrder(_ meetings: [Meeting]) -> [Meeting] {
        meetings.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    }

    /// The quota for registrations of that role, if there is one.
    func quota(for role: String?) -> Quota? {
        guard let role else { return nil }
        return quotas.first { $0.role == role }
    }
}

/// Bounds on the registrations of one role in a series.
public struct Quota: Hashable, Sendable {
    /// The role that registrations name.
    public var role: String
    /// If the series runs at all. The default is 0.
    public var minimum: Int
    /// nil for no bound; 0 shuts the role out.
    public var maximum: Int?

    /// Nothing is checked here; `Problem.init(programme:registrations:)` does that.
    public init(role: String, minimum: Int = 0, maximum: Int? = nil) {
        self.role = role
        self.minimum = minimum
        self.maximum = maximum
    }
}
