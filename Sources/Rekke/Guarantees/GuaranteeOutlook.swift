/// Whether the guarantees can be kept with the registrations that have come so far, and what the next one may break.
///
/// By the rules alone, whatever the policy asks for before it asks for the guaranteed.
public struct GuaranteeOutlook: Hashable, Sendable {
    /// `feasible` where a time limit ended the search: then it may be unknown who cannot be placed, and series are missing.
    public var status: Allocation.Status
    /// The ids of the guaranteed registrations so far, in priority order.
    public var promised: [String]
    /// Those of them who cannot be placed, each beside all before it who can.
    public var broken: [Broken]
    /// How many guarantees registrations to come will get.
    public var remaining: Int
    /// For every open series, in the programme's order: what becomes of the guarantees if the next registration can use
    /// that one only. Empty where no guarantee remains.
    public var next: [Next]
    /// The full sets that reasons refer to.
    public var fullSets: [FullSet]
    /// One way to place all who can be; without attendance.
    public var placements: [Placement]

    /// A guarantee that cannot be kept.
    public struct Broken: Hashable, Sendable {
        /// The id of the one that was promised a place.
        public var registration: String
        /// Why; nil where the time ran out.
        public var reason: Reason?
    }

    /// What becomes of the guarantees if the next registration, of one person with no attendees named and no role, can use
    /// this series only.
    public struct Next: Hashable, Sendable {
        /// The id of the series.
        public var series: String
        /// What keeps it out beside those who can be placed; nil where it can have a place beside them all.
        public var reason: Reason?

        /// Whether its guarantee could not be kept.
        public var breaks: Bool { reason != nil }
    }
}
