/// What a clock on the wall shows on a day: a date and the seconds since that day's midnight.
public struct LocalTime: Hashable, Comparable, Sendable {
    public var date: LocalDate
    /// 0 to 86 399.
    public var secondOfDay: Int
    /// 0 to 999 999 999.
    public var nanoseconds: Int

    public init(date: LocalDate, secondOfDay: Int, nanoseconds: Int = 0) {
        self.date = date
        self.secondOfDay = secondOfDay
        self.nanoseconds = nanoseconds
    }

    /// Seconds since 1970-01-01T00:00:00 on the same clock, as if it were never changed.
    var secondsSinceEpoch: Int { date.daysSinceEpoch * 86_400 + secondOfDay }

    public static func < (left: LocalTime, right: LocalTime) -> Bool {
        (left.secondsSinceEpoch, left.nanoseconds) < (right.secondsSinceEpoch, right.nanoseconds)
    }
}
