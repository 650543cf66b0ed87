/// Who got which series, who waits in which order, who was not considered, and why.
///
/// The same problem always gives an equal value. Lists of registrations are in priority order.
public struct Allocation: Hashable, Sendable {
    /// The programme's name.
    public var programme: String
    /// What was optimised, in order.
    public var policy: [Objective]
    /// Whether the placements are proven to be the best.
    public var status: Status
    /// How many there are of each.
    public var summary: Summary
    /// Who has which place; in priority order, as all lists of registrations here.
    public var placements: [Placement]
    /// Who is considered and has no place, the first to get one first.
    public var waitlist: [WaitlistEntry]
    /// The series whose places are all held by those who can use nothing else, in the order in which the waitlist first
    /// needs them; nil where reasons were not asked for.
    public var fullSets: [FullSet]?
    /// Who was not considered, and why.
    public var rejected: [Rejection]
    /// In the programme's order.
    public var series: [SeriesOutcome]
    /// Who was promised a place, and for whom it could not be kept.
    public var guarantees: Guarantees
    /// Who would rather have what somebody later got; nil where reasons were not asked for.
    public var envy: [Envy]?
    /// In the policy's order.
    public var objectives: [ObjectiveOutcome]
    /// What an adviser should know about beside the result.
    public var warnings: [Warning]
    /// How much is explained: all of that is there, and nothing beyond it. nil where a document does not say.
    public var explained: AllocationOptions.Explanations?
    /// Of those who wait: for whose reasons the time did not suffice, though reasons are explained. The last of them.
    public var unexplained: [String]

    package init(
        programme: String, policy: [Objective], status: Status, summary: Summary, placements: [Placement],
        waitlist: [WaitlistEntry], fullSets: [FullSet]? = nil, rejected: [Rejection], series: [SeriesOutcome],
        guarantees: Guarantees, envy: [Envy]? = nil, objectives: [ObjectiveOutcome], warnings: [Warning],
        explained: AllocationOptions.Explanations?, unexplained: [String] = []
    ) {
        self.programme = programme
        self.policy = policy
        self.status = status
        self.summary = summary
        self.placements = placements
        self.waitlist = waitlist
        self.fullSets = fullSets
        self.rejected = rejected
        self.series = series
        self.guarantees = guarantees
        self.envy = envy
        self.objectives = objectives
        self.warnings = warnings
        self.explained = explained
        self.unexplained = unexplained
    }

    /// The objective at which a time limit ended the search; nil where every optimum is proven.
    package var openObjective: Objective? { objectives.first { $0.bound != nil }?.objective }

    /// What is known of the placements.
    public enum Status: String, CaseIterable, Hashable, Sendable {
        /// Every objective is proven to be at its optimum.
        case optimal
        /// A time limit ended the search: the placements keep all rules, but better ones may exist.
        case feasible
    }

    /// The numbers of a result.
    public struct Summary: Hashable, Sendable {
        /// All that the problem has, be they considered or not.
        public var registrations: Int
        /// Those that took part in the decision: the placed and the waitlisted.
        public var considered: Int
        /// Those that have a place, confirmed ones among them.
        public var placed: Int
        /// The considered ones without a place.
        public var waitlisted: Int
        /// Those that were not considered.
        public var rejected: Int
        /// The capacities of the open series.
        public var places: Int
        /// Those less the placements in them, never below 0.
        public var freePlaces: Int
        /// Those placed in a series that they did not list.
        public var outsidePreferences: Int
        /// The sum of the placements' ranks: the smaller, the better the series suit.
        public var totalRank: Int

        package init(
            registrations: Int, considered: Int, placed: Int, waitlisted: Int, rejected: Int, places: Int,
            freePlaces: Int, outsidePreferences: Int, totalRank: Int
        ) {
            self.registrations = registrations
            self.considered = considered
            self.placed = placed
            self.waitlisted = waitlisted
            self.rejected = rejected
            self.places = places
            self.freePlaces = freePlaces
            self.outsidePreferences = outsidePreferences
            self.totalRank = totalRank
        }
    }

    /// The first considered registrations, as many as `Rules.guaranteedPlaces` says: what became of their promise.
    public struct Guarantees: Hashable, Sendable {
        /// The ids of those who are guaranteed a place.
        public var promised: [String]
        /// Those of them without a place.
        public var broken: [String]

        package init(promised: [String], broken: [String]) {
            self.promised = promised
            self.broken = broken
        }
    }
}

/// A registration's place in a series.
public struct Placement: Hashable, Sendable {
    /// Its id.
    public var registration: String
    /// The organisation's name; nil where the registration has none.
    public var organisation: String?
    /// The id of the series.
    public var series: String
    /// The rank of the series for the registration: 1 for the best; outside its preferences, one more than its worst.
    public var rank: Int
    /// Whether it did not list the series.
    public var outsidePreferences: Bool
    /// Whether it was guaranteed a place.
    public var guaranteed: Bool
    /// Whether the place was a fact before the decision (`Registration.placed`).
    public var confirmed: Bool
    /// The day from which on it has the place, where a reallocation gave it one in a series that had begun; nil: from the
    /// first meeting on.
    public var from: LocalDate?
    /// Who attends which meeting: a valid choice with as many attendances as the placements allow; nil where the
    /// registration names no attendees.
    public var attendance: [Attendance]?

    package init(
        registration: String, organisation: String? = nil, series: String, rank: Int, outsidePreferences: Bool,
        guaranteed: Bool, confirmed: Bool, from: LocalDate? = nil, attendance: [Attendance]? = nil
    ) {
        self.registration = registration
        self.organisation = organisation
        self.series = series
        self.rank = rank
        self.outsidePreferences = outsidePreferences
        self.guaranteed = guaranteed
        self.confirmed = confirmed
        self.from = from
        self.attendance = attendance
    }

    /// Who of a registration comes to one meeting.
    public struct Attendance: Hashable, Sendable {
        /// The meeting's start.
        public var meeting: Instant
        /// In the order in which the registration names them; `Registration.label(ofAttendee:)` for each.
        public var attendees: [String]

        package init(meeting: Instant, attendees: [String]) {
            self.meeting = meeting
            self.attendees = attendees
        }
    }
}

extension Placement {
    /// The meetings of its series from when it has the place.
    package func meetings(of series: Series, in zone: LocalTimeZone) -> [Meeting] {
        guard let start = from.map(zone.start) else { return series.meetings }
        return series.meetings.filter { $0.start >= start }
    }
}

/// A considered registration without a place.
public struct WaitlistEntry: Hashable, Sendable {
    /// Its id.
    public var registration: String
    /// The organisation's name; nil where the registration has none.
    public var organisation: String?
    /// 1 for the first.
    public var position: Int
    /// Why it has no place; nil where reasons were not asked for, or the time ran out, and for whom a reallocation keeps
    /// out.
    public var reasons: [Reason]?
    /// Its place in the line for each series where more places would help it, others moving as the policy has it, in the
    /// programme's order; nil where they were not asked for, or the time ran out.
    public var positions: [QueuePosition]?
    /// Its number in the queue for each series that it asked for, in the programme's order: what it can be told, since freed
    /// places are given by it. Without series in which no number of places would help; nil where the numbers were not asked
    /// for, or the time ran out.
    public var queue: [QueuePosition]?
    /// What single changes would give it a place: those that cost the fewest others theirs first, then in the order of
    /// `Remedy.Change`; nil where they were not asked for, or the time ran out.
    public var remedies: [Remedy]?

    package init(
        registration: String, organisation: String? = nil, position: Int, reasons: [Reason]? = nil,
        positions: [QueuePosition]? = nil, queue: [QueuePosition]? = nil, remedies: [Remedy]? = nil
    ) {
        self.registration = registration
        self.organisation = organisation
        self.position = position
        self.reasons = reasons
        self.positions = positions
        self.queue = queue
        self.remedies = remedies
    }
}

/// Series, all full, whose places are held by registrations that can use nothing outside them (P. Hall, 1935).
public struct FullSet: Hashable, Sendable {
    /// In the programme's order.
    public var series: [String]
    /// The sum of their capacities.
    public var places: Int

    package init(series: [String], places: Int) {
        self.series = series
        self.places = places
    }
}

/// What became of one series.
public struct SeriesOutcome: Hashable, Sendable {
    /// The id of the series.
    public var id: String
    /// Its capacity.
    public var places: Int
    /// The ids of those who have a place in it.
    public var placed: [String]
    /// Who leads which meeting; empty for a series that does not run, nil where facilitation is not planned
    /// for it.
    public var facilitators: [Facilitation]?

    package init(id: String, places: Int, placed: [String], facilitators: [Facilitation]? = nil) {
        self.id = id
        self.places = places
        self.placed = placed
        self.facilitators = facilitators
    }

    /// Who leads one meeting.
    public struct Facilitation: Hashable, Sendable {
        /// The meeting's start.
        public var meeting: Instant
        /// In the programme's order.
        public var facilitators: [String]

        /// Nothing is checked here; as `Series.ledBy`, `Problem.init(programme:registrations:)` does that.
        public init(meeting: Instant, facilitators: [String]) {
            self.meeting = meeting
            self.facilitators = facilitators
        }
    }
}

/// A registration would rather have a series in which somebody after it has a place.
public struct Envy: Hashable, Sendable {
    /// The id of the one that would rather have another series, or has none.
    public var registration: String
    /// The id of the series that it would rather have.
    public var series: String
    /// The last of those after it, not confirmed, who have a place there.
    public var heldBy: String

    package init(registration: String, series: String, heldBy: String) {
        self.registration = registration
        self.series = series
        self.heldBy = heldBy
    }
}
