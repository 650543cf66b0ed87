/// Why a considered registration has no place; the first kind that applies, in this order.
public enum Reason: Hashable, Sendable {
    /// No series eligible for it can take it, whoever else is placed or left out. In the programme's order.
    case cannotRun([Obstacle])
    /// All series that it can use are full of registrations before it that can use nothing else: the position in
    /// `Allocation.fullSets`.
    case placesTaken(fullSet: Int)
    /// These, placed before it, cannot all be placed together with it, and no smaller part of them is enough for that.
    case conflict(with: [String])
    /// It could be placed beside all before it; from the optimum of this objective on it no longer can.
    case outweighed(by: Objective)

    package var isConflict: Bool { if case .conflict = self { true } else { false } }

    /// What keeps a registration out of one series.
    public struct Obstacle: Hashable, Sendable {
        /// The id of the series.
        public var series: String
        /// What by itself keeps the registration out of it.
        public var because: Because

        package init(series: String, because: Because) {
            self.series = series
            self.because = because
        }
    }

    /// A limit of a series or a need of a registration that by itself cannot be met.
    public enum Because: String, CaseIterable, Hashable, Sendable {
        /// What has that name in a series, or in the rules: too few places or seats, too few for a minimum, a role's
        /// bound, too few who can lead its meetings, or too few of the registration's own who can come.
        case capacity, seats, minimum, quota, facilitators, attendees
        /// None of these alone.
        case together

        /// Whether counting tells of it; of the others, only solving does.
        var isCounted: Bool {
            switch self {
            case .capacity, .seats, .minimum, .quota: true
            case .facilitators, .attendees, .together: false
            }
        }
    }
}
