/// What a scenario changes in an allocation: whose places come, go or become others, and by how much the counts differ.
///
/// Gained and lost speak of places, whatever the registration was before: waiting, not considered, or not there at all.
public struct Comparison: Hashable, Sendable {
    /// Who has a place only in the scenario, in the scenario's priority order.
    public var gained: [String]
    /// Who has a place only without it, in the priority order without it.
    public var lost: [String]
    /// Who has a place in both, in different series; in the scenario's priority order.
    public var moved: [Move]
    /// The meetings of series that run in both which others lead in the scenario, in the programme's order.
    public var facilitatorChanges: [FacilitatorChange]
    /// How many more have a place in the scenario; below 0 for fewer, as in all these numbers.
    public var placed: Int
    /// How many more wait.
    public var waitlisted: Int
    /// How many more are not considered.
    public var rejected: Int
    /// By how much the sum of the ranks is larger.
    public var totalRank: Int
    /// Who is guaranteed a place only in the scenario, in its priority order; whether it is kept is another matter.
    public var guaranteesGained: [String]
    /// Who is guaranteed a place only without the scenario, in the priority order without it.
    public var guaranteesLost: [String]

    /// A registration that has another series in the scenario.
    public struct Move: Hashable, Sendable {
        /// Its id.
        public var registration: String
        /// The id of its series without the scenario.
        public var from: String
        /// The id of its series in the scenario.
        public var to: String
        /// The rank of its series without the scenario.
        public var rankBefore: Int
        /// The rank of its series in the scenario.
        public var rankAfter: Int
    }

    /// Compares two allocations by the ids in them.
    ///
    /// - Parameters:
    ///   - allocation: Of the changed problem.
    ///   - baseline: Of the problem as it is.
    /// - Complexity: linear in the placements.
    public init(of allocation: Allocation, with baseline: Allocation) {
        let places = Places(of: allocation.placements, with: baseline.placements)
        gained = places.gained
        lost = places.lost
        moved = places.moved
        facilitatorChanges = FacilitatorChange.all(from: baseline.series, to: allocation.series)
        func difference(_ number: KeyPath<Allocation.Summary, Int>) -> Int {
            let (before, after) = (baseline.summary[keyPath: number], allocation.summary[keyPath: number])
            let (difference, isOverflow) = after.subtractingReportingOverflow(before)
            return isOverflow ? (after < before ? .min : .max) : difference
        }
        placed = difference(\.placed)
        waitlisted = difference(\.waitlisted)
        rejected = difference(\.rejected)
        totalRank = difference(\.totalRank)
        let promisedBefore = Set(baseline.guarantees.promised)
        let promisedAfter = Set(allocation.guarantees.promised)
        guaranteesGained = allocation.guarantees.promised.filter { !promisedBefore.contains($0) }
        guaranteesLost = baseline.guarantees.promised.filter { !promisedAfter.contains($0) }
    }

    /// What becomes of places alone.
    struct Places {
        let gained: [String]
        let lost: [String]
        let moved: [Move]

        init(of placements: [Placement], with baseline: [Placement]) {
            func byRegistration(_ placements: [Placement]) -> [String: Placement] {
                Dictionary(placements.map { ($0.registration, $0) }, uniquingKeysWith: { first, _ in first })
            }
            let before = byRegistration(baseline)
            let after = byRegistration(placements)
            gained = placements.map(\.registration).filter { before[$0] == nil }
            lost = baseline.map(\.registration).filter { after[$0] == nil }
            moved = placements.compactMap { placement in
                guard let earlier = before[placement.registration], earlier.series != placement.series else {
                    return nil
                }
                return Move(
                    registration: placement.registration, from: earlier.series, to: placement.series,
                    rankBefore: earlier.rank, rankAfter: placement.rank)
            }
        }
    }
}
