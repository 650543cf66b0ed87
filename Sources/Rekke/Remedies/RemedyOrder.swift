/// Where a change stands among those that cost as many: its kind, then numbers of its own, which tell it from all others of
/// a registration.
struct RemedyOrder: Hashable, Comparable {
    let kind: Kind
    private let first: Int32
    private let second: Int32

    /// The smallest first.
    enum Kind: UInt8 {
        case freePlaceOutsidePreferences, move, moreAttendees, addPlace, addSeats, lowerMinimum, changeQuota, openSeries
        case addParallelSeries
    }

    private init(_ kind: Kind, _ first: Int, _ second: Int = 0) {
        self.kind = kind
        self.first = Int32(first)
        self.second = Int32(second)
    }

    static func freePlaceOutsidePreferences(series: Int) -> Self { Self(.freePlaceOutsidePreferences, series) }

    /// - Parameter registration: Its position among the considered.
    static func move(registration: Int, to series: Int) -> Self { Self(.move, registration, series) }

    static func moreAttendees(series: Int) -> Self { Self(.moreAttendees, series) }

    static func addPlace(series: Int) -> Self { Self(.addPlace, series) }

    static func addSeats(_ seats: Int, series: Int) -> Self { Self(.addSeats, seats, series) }

    static func lowerMinimum(series: Int) -> Self { Self(.lowerMinimum, series) }

    /// - Parameters:
    ///   - quota: Its position among the series' quotas.
    ///   - bound: The position of one of its bounds, of which it has two at the most.
    static func changeQuota(_ quota: Int, bound: Int, series: Int) -> Self {
        Self(.changeQuota, series, 2 * quota + bound)
    }

    static func openSeries(_ series: Int) -> Self { Self(.openSeries, series) }

    static func addParallelSeries(like series: Int, facilitators: Int) -> Self {
        Self(.addParallelSeries, facilitators, series)
    }

    static func < (one: Self, other: Self) -> Bool {
        (one.kind.rawValue, one.first, one.second) < (other.kind.rawValue, other.first, other.second)
    }

    /// The series meant; of a move, where it leads.
    var series: Int {
        switch kind {
        case .move, .addSeats, .addParallelSeries: Int(second)
        case .freePlaceOutsidePreferences, .moreAttendees, .addPlace, .lowerMinimum, .changeQuota, .openSeries:
            Int(first)
        }
    }

    /// The number of further facilitators beside a parallel series.
    var facilitators: Int { kind == .addParallelSeries ? Int(first) : 0 }

    /// The number of further seats.
    var seats: Int { kind == .addSeats ? Int(first) : 0 }

    /// Of a changed quota its position, and that of its bound.
    var quota: (position: Int, bound: Int) { (Int(second) / 2, Int(second) % 2) }

    /// Who moves, as a considered registration; nil for other changes.
    var mover: Int? { kind == .move ? Int(first) : nil }
}
