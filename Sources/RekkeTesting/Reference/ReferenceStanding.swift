import Rekke

/// A registration and what decides its place in the priority order.
struct ReferenceStanding {
    let registration: Registration
    let organisation: ReferenceOrganisation?
    let isConfirmed: Bool
    let isLate: Bool
    var priority: Int
    var submitted: Instant
    let tieBreak: [UInt8]
    /// The registration of its organisation that counts in its place, by `updateKeepingTime`.
    var replacedBy: String?

    func comes(before other: ReferenceStanding) -> Bool {
        if isLate != other.isLate { return !isLate }
        if priority != other.priority { return priority > other.priority }
        if submitted != other.submitted { return submitted < other.submitted }
        return tieBreak.lexicographicallyPrecedes(other.tieBreak)
    }

    /// Whether only the tie-break tells them apart.
    func isTied(with other: ReferenceStanding) -> Bool {
        isLate == other.isLate && priority == other.priority && submitted == other.submitted
    }
}
