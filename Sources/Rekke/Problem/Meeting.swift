/// One occurrence of a series, from its start up to, but not including, its end: 09–11 and 11–13 do not overlap.
public struct Meeting: Hashable, Sendable {
    /// When it begins.
    public var start: Instant
    /// When it is over; a problem takes only an end that is after the start.
    public var end: Instant

    /// Whether the end is after the start is checked where a problem is made.
    public init(start: Instant, end: Instant) {
        self.start = start
        self.end = end
    }

    func overlaps(_ other: Meeting) -> Bool {
        start < other.end && other.start < end
    }
}
