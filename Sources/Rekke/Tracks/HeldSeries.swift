/// A series in which a registration has a place, while another track is decided.
package struct HeldSeries: Hashable, Sendable {
    package let series: String
    package let name: String
    package let meetings: [Meeting]

    /// - Parameter registration: Whose place it is.
    init(_ series: Series, by registration: Registration, in zone: LocalTimeZone) {
        self.series = series.id
        name = series.name
        meetings = registration.heldMeetings(of: series, in: zone)
    }

    /// Whether any of their meetings overlap.
    func overlaps(_ other: Series) -> Bool {
        // Both in the order of their starts, and none overlaps another of its own series.
        var index = 0
        for meeting in other.meetings {
            while index < meetings.count, meetings[index].end <= meeting.start { index += 1 }
            if index < meetings.count, meetings[index].overlaps(meeting) { return true }
        }
        return false
    }
}
