/// One occurrence of a series, from its start up to, but not including, its end: 09–11 and 11–13 do not overlap.
public struct Meeting: Hashable, Sendable {
    public var start: Instant
    public var end: Instant

    public init(start: Instant, end: Instant) {
        self.start = start
        self.end = end
    }

    func overlaps(_ other: Meeting) -> Bool {
        start < other.end && other.start < end
    }
}
