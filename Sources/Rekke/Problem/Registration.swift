/// One organisation's (or one person's) sign-up.
public struct Registration: Hashable, Sendable {
    /// Unique among the registrations.
    public var id: String
    /// The organisation's name, by which its other registrations are found; nil: it is nobody's duplicate.
    public var organisation: String?
    /// When it came, which decides who is first.
    public var submitted: Instant
    /// A class; a higher one goes before a lower one, whenever they were submitted. The default is 0.
    public var priority: Int
    /// For quotas.
    public var role: String?
    /// How many seats it takes; nil for the number of attendees, or 1 where none are named.
    public var size: Int?
    /// Which series suit it, and how well. By default all of them do.
    public var preferences: Preferences
    /// Ids of series that it can never take.
    public var impossible: [String]
    /// Empty: attendance is taken as promised.
    public var attendees: [Attendee]
    /// The id of the series in which it has a confirmed place: a fact, not a decision.
    public var placed: String?
    /// Series of further tracks in which it has a confirmed place, at most one a track.
    public var placedInOtherTracks: [String]
    /// By the ids of series in which it has a confirmed place: the day from which on it has it, where it came to a series
    /// that had begun. It has nothing to do with the meetings before.
    public var placedFrom: [String: LocalDate]
    /// Why somebody decided `placed` by hand.
    public var placedReason: String?
    /// Whether it takes no part any more; it gives up a confirmed place.
    public var withdrawn: Bool
    /// Whom to write to; nil where nobody is named.
    public var contact: Contact?
    /// In which it is written to; nil for that of the others.
    public var language: Language?
    /// In the problem of one track: what it holds in others, so that nothing at the same time is eligible.
    package var heldInOtherTracks: [HeldSeries] = []

    /// Nothing is checked here; `Problem.init(programme:registrations:)` does that.
    public init(
        id: String, organisation: String? = nil, submitted: Instant, priority: Int = 0, role: String? = nil,
        size: Int? = nil, preferences: Preferences = .allSuit, impossible: [String] = [], attendees: [Attendee] = [],
        placed: String? = nil, placedInOtherTracks: [String] = [], placedFrom: [String: LocalDate] = [:],
        placedReason: String? = nil, withdrawn: Bool = false, contact: Contact? = nil,
        language: Language? = nil
    ) {
        self.id = id
        self.organisation = organisation
        self.submitted = submitted
        self.priority = priority
        self.role = role
        self.size = size
        self.preferences = preferences
        self.impossible = impossible
        self.attendees = attendees
        self.placed = placed
        self.placedInOtherTracks = placedInOtherTracks
        self.placedFrom = placedFrom
        self.placedReason = placedReason
        self.withdrawn = withdrawn
        self.contact = contact
        self.language = language
    }

    /// The seats that it takes: `size`, else the number of attendees, else 1.
    public var seatsTaken: Int {
        size ?? (attendees.isEmpty ? 1 : attendees.count)
    }

    /// The series of its confirmed place; a withdrawn registration has given it up.
    var confirmedPlace: String? { withdrawn ? nil : placed }

    /// The series of all its confirmed places, at most one a track; a withdrawn registration has given them up.
    var confirmedPlaces: [String] { withdrawn ? [] : placedSeries }

    /// `placed` and `placedInOtherTracks` as one list. With a place goes its first day.
    package var placedSeries: [String] {
        get { (placed.map { [$0] } ?? []) + placedInOtherTracks }
        set {
            placed = newValue.first
            placedInOtherTracks = Array(newValue.dropFirst())
            placedFrom = placedFrom.filter { newValue.contains($0.key) }
        }
    }

    /// The first day of its confirmed place there; nil where the series has no meeting before.
    func firstDay(in series: Series, _ zone: LocalTimeZone) -> LocalDate? {
        guard let day = placedFrom[series.id], let first = series.meetings.first else { return nil }
        return first.start < zone.start(of: day) ? day : nil
    }

    /// The meetings of a series, were its place there the confirmed one: from its first day on.
    func heldMeetings(of series: Series, in zone: LocalTimeZone) -> [Meeting] {
        guard let start = placedFrom[series.id].map(zone.start) else { return series.meetings }
        return series.meetings.filter { $0.start >= start }
    }
}
