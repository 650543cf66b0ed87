internal import Rekke

/// The times of a programme's meetings as documents write them; each is worked out once, since a series' few meetings
/// stand with every one of its registrations.
struct MeetingTimes {
    private let zone: LocalTimeZone
    private let texts: [Instant: String]

    init(_ programme: Programme) {
        zone = programme.timeZone
        var texts: [Instant: String] = [:]
        for meeting in programme.series.flatMap(\.meetings) where texts[meeting.start] == nil {
            texts[meeting.start] = isoText(of: meeting.start, in: programme.timeZone)
        }
        self.texts = texts
    }

    /// With the zone's offset, as `2021-09-07T09:00:00+02:00`.
    subscript(start: Instant) -> String {
        texts[start] ?? isoText(of: start, in: zone)
    }
}
