import Rekke

/// All meetings of a programme, numbered through.
struct ReferenceTimetable {
    let zone: LocalTimeZone
    let meetings: [Meeting]
    /// The numbers of every series' meetings, by time.
    let meetingsOfSeries: [[Int]]
    /// Whether two meetings share a moment; a meeting does so with itself.
    let overlaps: [[Bool]]

    init(_ programme: Programme) {
        zone = programme.timeZone
        var meetings: [Meeting] = []
        var meetingsOfSeries: [[Int]] = []
        for series in programme.series {
            meetingsOfSeries.append(Array(meetings.count..<(meetings.count + series.meetings.count)))
            meetings += series.meetings
        }
        self.meetings = meetings
        self.meetingsOfSeries = meetingsOfSeries
        overlaps = meetings.map { one in meetings.map { one.start < $0.end && $0.start < one.end } }
    }

    /// The meetings of the series of that id.
    func numbers(_ programme: Programme, of id: String) -> [Int] {
        programme.series.firstIndex { $0.id == id }.map { meetingsOfSeries[$0] } ?? []
    }

    /// For every meeting, whether that person is available.
    func availability(of person: ReferencePerson) -> [Bool] {
        meetings.map { person.isAvailable(for: $0, in: zone) }
    }
}
