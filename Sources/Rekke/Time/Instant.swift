/// A point on the world's time line, exact to the nanosecond, independent of any time zone.
public struct Instant: Hashable, Comparable, Sendable {
    /// Whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted. Beyond 2⁵⁵ (a thousand million years) it is the
    /// nearest that is not, so that no calculation with it overflows; a problem takes the years 1 to 9999.
    public var seconds: Int {
        didSet { seconds = Instant.bounded(seconds) }
    }
    /// The part of a second that has passed since, 0 to 999 999 999; of another number the nearest of these.
    public var nanoseconds: Int {
        didSet { nanoseconds = boundedNanoseconds(nanoseconds) }
    }

    /// The moment so long after 1970 began in UTC.
    ///
    /// - Parameters:
    ///   - seconds: Whole seconds since 1970-01-01T00:00:00Z.
    ///   - nanoseconds: The fraction, 0 to 999 999 999.
    public init(seconds: Int, nanoseconds: Int = 0) {
        self.seconds = Instant.bounded(seconds)
        self.nanoseconds = boundedNanoseconds(nanoseconds)
    }

    public static func < (left: Instant, right: Instant) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }

    private static func bounded(_ seconds: Int) -> Int { min(max(seconds, -1 << 55), 1 << 55) }
}

/// The nearest number of nanoseconds that is less than a second.
func boundedNanoseconds(_ nanoseconds: Int) -> Int { min(max(nanoseconds, 0), 999_999_999) }
