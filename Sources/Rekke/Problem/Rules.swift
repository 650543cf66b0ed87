/// How places are given in a programme. Every rule has a default.
public struct Rules: Hashable, Sendable {
    /// What is best, in order. The default is `Policy.firstComeFirstServed`.
    public var policy: Policy
    /// Registrations submitted after it are late; the deadline itself is in time. None by default.
    public var deadline: Instant?
    /// What becomes of those who register after the deadline.
    public var lateRegistrations: LateRegistrations
    /// How many of the first considered are guaranteed a place. The default is 0.
    public var guaranteedPlaces: Int
    /// Whether a guaranteed registration may get a series that it did not list. The default is true.
    public var guaranteeOutsidePreferences: Bool
    /// Whether further registrations of one organisation are duplicates. The default is true.
    public var onePlacePerOrganisation: Bool
    /// Which of an organisation's registrations counts, where only one does.
    public var duplicates: Duplicates
    /// Who goes first of those that are equal in everything before it.
    public var tieBreak: TieBreak
    /// How many attendees a registration that names some must bring to every meeting. The default is 2.
    public var minimumAttendees: Int
    /// More attendees than this are a warning. The default is 15.
    public var maximumAttendees: Int
    /// How many facilitators every meeting needs; 0 (the default): facilitation is not planned, but for series that name
    /// theirs.
    public var facilitatorsPerMeeting: Int
    /// Whether the same facilitators lead all meetings of a series. The default is true.
    public var sameFacilitatorsThroughout: Bool

    /// What becomes of late registrations.
    public enum LateRegistrations: String, CaseIterable, Hashable, Sendable {
        /// The default.
        case reject
        /// They stay, behind all others.
        case afterOthers
    }

    /// Which of an organisation's registrations counts.
    public enum Duplicates: String, CaseIterable, Hashable, Sendable {
        /// The first registration of an organisation counts. The default.
        case keepFirst
        /// The last one counts, at the class and time of the first: people may correct themselves.
        case updateKeepingTime
    }

    /// What decides between registrations equal in lateness, class and time.
    public enum TieBreak: Hashable, Sendable {
        /// Their ids, ascending by UTF-8 bytes. The default.
        case id
        /// The SHA-256 of `seed/id`, ascending: a draw that anybody can repeat.
        case draw(seed: String)
    }

    /// Nothing is checked here; `Problem.init(programme:registrations:)` does that.
    public init(
        policy: Policy = .firstComeFirstServed, deadline: Instant? = nil,
        lateRegistrations: LateRegistrations = .reject,
        guaranteedPlaces: Int = 0, guaranteeOutsidePreferences: Bool = true, onePlacePerOrganisation: Bool = true,
        duplicates: Duplicates = .keepFirst, tieBreak: TieBreak = .id, minimumAttendees: Int = 2,
        maximumAttendees: Int = 15, facilitatorsPerMeeting: Int = 0, sameFacilitatorsThroughout: Bool = true
    ) {
        self.policy = policy
        self.deadline = deadline
        self.lateRegistrations = lateRegistrations
        self.guaranteedPlaces = guaranteedPlaces
        self.guaranteeOutsidePreferences = guaranteeOutsidePreferences
        self.onePlacePerOrganisation = onePlacePerOrganisation
        self.duplicates = duplicates
        self.tieBreak = tieBreak
        self.minimumAttendees = minimumAttendees
        self.maximumAttendees = maximumAttendees
        self.facilitatorsPerMeeting = facilitatorsPerMeeting
        self.sameFacilitatorsThroughout = sameFacilitatorsThroughout
    }
}
