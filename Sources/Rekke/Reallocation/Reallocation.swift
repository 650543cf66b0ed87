/// Places given anew after the answers went out and something changed: whoever has a place keeps it, unless it must move.
///
/// The same input always gives an equal value. Lists of registrations are in priority order.
public struct Reallocation: Hashable, Sendable {
    /// Of the changed problem. `Status.optimal` says that no reallocation is better, not that no allocation is.
    public var allocation: Allocation
    /// How many of those who could keep their places were allowed to be asked to move.
    public var allowedMoves: Int
    /// Who has a place, but not in the series in which it was.
    public var moved: [Move]
    /// Who has a place and had none.
    public var gained: [String]
    /// Who had a place and has none.
    public var lost: [String]
    /// What is eligible only because it was held: the changed problem by itself would not give it.
    public var exceptions: [Exception]
    /// Who waits only because others keep what they have: it could be placed beside everyone before it. nil where reasons
    /// were not asked for; whose reasons the time did not suffice for is not among them.
    public var keptOut: [String]?
    /// Who had a place and asked for another one since, in the order in which they asked: they are moved if that is possible
    /// without anyone losing a place or being moved for it, and keep what they have otherwise.
    public var wanting: [String]
    /// The meetings of series that go on which others lead from now on, in the programme's order.
    public var facilitatorChanges: [FacilitatorChange]
    /// Who was never asked about a series that was added; see `ChangedProblem.assumed`.
    public var assumed: [String]
    /// Who agreed to what the earlier result had only asked for.
    public var agreed: [String]
    /// Who would not be asked to move: it had declined.
    public var declined: [String]
    /// Of one of several tracks: who came with which place in it, and had not given it up.
    public var held: [HeldPlace]
    /// The day from whose start on the changes hold; nil: for all meetings. What was before is as the earlier result has it.
    public var from: LocalDate?
    /// Places in series that had begun by then, whose registrations have them no longer.
    public var ended: [EndedPlace] = []
    /// Attendees with an id who attended what was before, and whom their registrations name no longer.
    public var former: [FormerAttendee] = []

    package init(
        allocation: Allocation, allowedMoves: Int, moved: [Move], gained: [String], lost: [String],
        exceptions: [Exception], keptOut: [String]?, wanting: [String] = [],
        facilitatorChanges: [FacilitatorChange] = [], assumed: [String], agreed: [String] = [],
        declined: [String] = [], held: [HeldPlace] = []
    ) {
        self.allocation = allocation
        self.allowedMoves = allowedMoves
        self.moved = moved
        self.gained = gained
        self.lost = lost
        self.exceptions = exceptions
        self.keptOut = keptOut
        self.wanting = wanting
        self.facilitatorChanges = facilitatorChanges
        self.assumed = assumed
        self.agreed = agreed
        self.declined = declined
        self.held = held
    }

    /// A registration and the series in which it had its place.
    public struct Exception: Hashable, Sendable {
        /// Its id.
        public var registration: String
        /// The id of the series.
        public var series: String

        /// Nothing is checked here; verifying a result does that.
        public init(registration: String, series: String) {
            self.registration = registration
            self.series = series
        }
    }

    /// A place in one of several tracks with which a registration came.
    public struct HeldPlace: Hashable, Sendable {
        /// Its id.
        public var registration: String
        /// The id of the series.
        public var series: String
        /// Whether it was as good as a confirmed place while tracks before it were decided. It is not where it could not be
        /// kept anyway: then it keeps nobody out of anything.
        public var isAssured: Bool

        /// Nothing is checked here; verifying a result does that.
        public init(registration: String, series: String, isAssured: Bool) {
            self.registration = registration
            self.series = series
            self.isAssured = isAssured
        }
    }

    /// A place that a registration had until changes held, in a series that had begun.
    public struct EndedPlace: Hashable, Sendable {
        /// Its id.
        public var registration: String
        /// The id of the series.
        public var series: String
        /// Who attended what was before; nil where the registration named no attendees.
        public var attendance: [Placement.Attendance]?
        /// The day from which on it had the place, in a series that had begun then; nil: from its first meeting on.
        public var from: LocalDate?
        /// The day from which on it has the place no longer; nil where that is not known.
        public var until: LocalDate?

        package init(
            registration: String, series: String, attendance: [Placement.Attendance]? = nil, from: LocalDate? = nil,
            until: LocalDate? = nil
        ) {
            self.registration = registration
            self.series = series
            self.attendance = attendance
            self.from = from
            self.until = until
        }
    }

    /// Somebody whom a registration named. What was before is told of the id, but who is named again later may be so without it.
    public struct FormerAttendee: Hashable, Sendable {
        /// The id of the registration that named it.
        public var registration: String
        /// Its own id.
        public var id: String
        /// nil for one without a name.
        public var name: String?

        /// One whom a registration named under an id.
        public init(registration: String, id: String, name: String?) {
            self.registration = registration
            self.id = id
            self.name = name
        }
    }

    /// A registration that has another place than before.
    public struct Move: Hashable, Sendable {
        /// Its id.
        public var registration: String
        /// The id of the series in which it was.
        public var from: String
        /// The id of the series in which it is now.
        public var to: String
        /// The rank of the one in which it was, in the changed problem.
        public var rankBefore: Int
        /// The rank of the one in which it is now.
        public var rankAfter: Int
        /// Of one that has to be asked: those for whose sake, who would have no place if it stayed and one move fewer was
        /// made; nil where the time ran out. nil too for one that has to move even where nobody is asked to.
        public var beneficiaries: [String]?
        /// Whether it has to move even where nobody is asked to.
        public var isForced: Bool
        /// Whether it asked for another series since it had its place. If it is neither this nor forced, it has to be asked.
        public var isWanted: Bool

        package init(
            registration: String, from: String, to: String, rankBefore: Int, rankAfter: Int, isForced: Bool,
            isWanted: Bool = false, beneficiaries: [String]?
        ) {
            self.registration = registration
            self.from = from
            self.to = to
            self.rankBefore = rankBefore
            self.rankAfter = rankAfter
            self.isForced = isForced
            self.isWanted = isWanted
            self.beneficiaries = beneficiaries
        }
    }
}
