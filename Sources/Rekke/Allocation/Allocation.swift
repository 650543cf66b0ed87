/// Who got which series, who waits in which order, who was not considered, and why.
///
/// The same problem always gives an equal value. Lists of registrations are in priority order.
public struct Allocation: Hashable, Sendable {
    /// The programme's name.
    public var programme: String
    /// What was optimised, in order.
    public var policy: [Objective]
    public var status: Status
    public var summary: Summary
    public var placements: [Placement]
    public var waitlist: [WaitlistEntry]
    /// The series whose places are all held by those who can use nothing else, in the order in which the waitlist first
    /// needs them; nil where reasons were not asked for.
    public var fullSets: [FullSet]?
    public var rejected: [Rejection]
    /// In the programme's order.
    public var series: [SeriesOutcome]
    public var guarantees: Guarantees
    /// Who would rather have what somebody later got; nil where reasons were not asked for.
    public var envy: [Envy]?
    /// In the policy's order.
    public var objectives: [ObjectiveOutcome]
    public var warnings: [Warning]

    public enum Status: String, CaseIterable, Hashable, Sendable {
        /// Every objective is proven to be at its optimum.
        case optimal
        /// A time limit ended the search: the placements keep all rules, but better ones may exist.
        case feasible
    }

    public struct Summary: Hashable, Sendable {
        public var registrations: Int
        public var considered: Int
        public var placed: Int
        public var waitlisted: Int
        public var rejected: Int
        /// The capacities of the open series.
        public var places: Int
        /// Those less the placements in them, never below 0.
        public var freePlaces: Int
        public var outsidePreferences: Int
        public var totalRank: Int
    }

    public struct Guarantees: Hashable, Sendable {
        public var promised: [String]
        /// Those of them without a place.
        public var broken: [String]
    }
}

/// A registration's place in a series.
public struct Placement: Hashable, Sendable {
    public var registration: String
    public var organisation: String?
    public var series: String
    public var rank: Int
    public var outsidePreferences: Bool
    public var guaranteed: Bool
    public var confirmed: Bool
    /// Who attends which meeting: a valid choice with as many attendances as the placements allow; nil where the
    /// registration names no attendees.
    public var attendance: [Attendance]?

    public struct Attendance: Hashable, Sendable {
        /// The meeting's start.
        public var meeting: Instant
        /// In the order in which the registration names them; `Registration.label(ofAttendee:)` for each.
        public var attendees: [String]
    }
}

/// A considered registration without a place.
public struct WaitlistEntry: Hashable, Sendable {
    public var registration: String
    public var organisation: String?
    /// 1 for the first.
    public var position: Int
    /// Why it has no place; nil where reasons were not asked for, or the time ran out.
    public var reasons: [Reason]?
}

/// Series, all full, whose places are held by registrations that can use nothing outside them (P. Hall, 1935).
public struct FullSet: Hashable, Sendable {
    /// In the programme's order.
    public var series: [String]
    /// The sum of their capacities.
    public var places: Int
}

/// What became of one series.
public struct SeriesOutcome: Hashable, Sendable {
    public var id: String
    /// Its capacity.
    public var places: Int
    public var placed: [String]
    /// Who leads which meeting; empty for a series that does not run, nil where facilitation is not planned.
    public var facilitators: [Facilitation]?

    public struct Facilitation: Hashable, Sendable {
        /// The meeting's start.
        public var meeting: Instant
        /// In the programme's order.
        public var facilitators: [String]
    }
}

/// A registration would rather have a series in which somebody after it has a place.
public struct Envy: Hashable, Sendable {
    public var registration: String
    public var series: String
    /// The last of those after it, not confirmed, who have a place there.
    public var heldBy: String
}
