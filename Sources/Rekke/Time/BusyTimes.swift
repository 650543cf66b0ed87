/// When one person cannot come, made ready for asking about many meetings: the moments at which days begin and end are
/// looked up once.
struct BusyTimes {
    private var spans: [Range<Instant>] = []
    /// What depends on the days that a meeting touches.
    private var recurring: [Unavailability] = []
    private let zone: LocalTimeZone

    init(_ unavailable: [Unavailability], in zone: LocalTimeZone) {
        self.zone = zone
        for item in unavailable {
            if let once = item.spans(in: zone) { spans += once } else { recurring.append(item) }
        }
    }

    /// Whether nothing takes any part of the meeting.
    func isFree(for meeting: Meeting) -> Bool {
        !spans.contains { $0.lowerBound < meeting.end && meeting.start < $0.upperBound }
            && !recurring.contains { $0.overlaps(meeting, in: zone) }
    }
}
