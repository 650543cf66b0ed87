/// A single change that would give a waiting registration a place, and whom it would cost theirs.
///
/// With the change and all else as it is, the same policy gives the registration a place, and everyone before it who has
/// one now, and every confirmed one.
public struct Remedy: Hashable, Sendable {
    /// What would be different.
    public var change: Change
    /// Later registrations that have a place now and would have none, in priority order.
    public var costs: [String]

    package init(_ change: Change, costs: [String] = []) {
        self.change = change
        self.costs = costs
    }

    /// A bound of a quota, as it would be.
    public enum QuotaBound: Hashable, Sendable {
        /// As many at least.
        case minimum(Int)
        /// As many at most.
        case maximum(Int)
    }

    /// Series and registrations are named by their ids.
    public enum Change: Hashable, Sendable {
        /// There is room in a series that it did not list but could attend.
        case freePlaceOutsidePreferences(series: String)
        /// A confirmed registration moves to another series that it listed.
        case move(registration: String, from: String, to: String)
        /// Further attendees who can come to just these meetings (their starts), those at which it has too few.
        case moreAttendees(series: String, meetings: [Instant])
        /// One place more in the series.
        case addPlace(series: String)
        /// So many seats more in the series, the fewest with which it helps.
        case addSeats(series: String, seats: Int)
        /// The series may run with one registration fewer.
        case lowerMinimum(series: String)
        /// The quota of a role there, changed by one.
        case changeQuota(series: String, role: String, QuotaBound)
        /// A candidate opens.
        case openSeries(String)
        /// A twin of the series in all its fields, with so many more facilitators who are always free.
        case addParallelSeries(like: String, facilitators: Int)
    }
}

/// The place of a waiting registration in the queue for one series.
public struct QueuePosition: Hashable, Sendable {
    /// The id of the series.
    public var series: String
    /// The least number of added places in that series with which, all else being as it is, the same policy gives the
    /// registration a place: of `positions`, there or, since others may move there, elsewhere; of `queue`, there, everyone
    /// who has a place keeping it. From 1 up to how many wait, or have a place and want another.
    public var position: Int

    package init(series: String, position: Int) {
        self.series = series
        self.position = position
    }
}
