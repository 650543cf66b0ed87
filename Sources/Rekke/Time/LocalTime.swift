/// What a clock on the wall shows on a day: a date and the seconds since that day's midnight.
public struct LocalTime: Hashable, Comparable, Sendable {
    /// The day.
    public var date: LocalDate
    /// 0 to 86 399; 86 400 is the midnight at the day's end. Of another number it is the nearest of these.
    public var secondOfDay: Int {
        didSet { secondOfDay = LocalTime.bounded(secondOfDay) }
    }
    /// 0 to 999 999 999; of another number the nearest of these.
    public var nanoseconds: Int {
        didSet { nanoseconds = boundedNanoseconds(nanoseconds) }
    }

    /// Numbers that are out of range become the nearest that are not.
    public init(date: LocalDate, secondOfDay: Int, nanoseconds: Int = 0) {
        self.date = date
        self.secondOfDay = LocalTime.bounded(secondOfDay)
        self.nanoseconds = boundedNanoseconds(nanoseconds)
    }

    /// - Parameter secondsSinceEpoch: Seconds since 1970-01-01T00:00:00 on the same clock, as if it were never changed.
    package init(secondsSinceEpoch: Int, nanoseconds: Int = 0) {
        let (quotient, remainder) = secondsSinceEpoch.quotientAndRemainder(dividingBy: 86_400)
        let day = remainder < 0 ? quotient - 1 : quotient
        self.init(
            date: LocalDate(daysSinceEpoch: day), secondOfDay: remainder < 0 ? remainder + 86_400 : remainder,
            nanoseconds: nanoseconds)
    }

    /// Seconds since 1970-01-01T00:00:00 on the same clock, as if it were never changed.
    package var secondsSinceEpoch: Int { date.daysSinceEpoch * 86_400 + secondOfDay }

    public static func < (left: LocalTime, right: LocalTime) -> Bool {
        (left.secondsSinceEpoch, left.nanoseconds) < (right.secondsSinceEpoch, right.nanoseconds)
    }

    private static func bounded(_ second: Int) -> Int { min(max(second, 0), 86_400) }
}
