extension Reallocation {
    /// The same with what was before, as facts.
    ///
    /// - Parameters:
    ///   - earlier: The results before the changes, of all tracks.
    ///   - programme: Of the changed problem, or of the track that this decides.
    ///   - attendees: Those who attended.
    func following(
        _ past: PastMeetings?, _ earlier: [Answer], in programme: Programme, attendees: AttendeesBefore?
    ) -> Reallocation {
        guard let past else { return self }
        let series = Dictionary(programme.series.map { ($0.id, $0) }) { first, _ in first }
        let before = earlier.flatMap(\.allocation.placements).filter { series[$0.series] != nil }
        func key(_ placement: Placement) -> [String] { [placement.registration, placement.series] }
        let known = Dictionary(before.map { (key($0), $0) }) { first, _ in first }
        func hasBegun(_ placement: Placement) -> Bool {
            let since = placement.from.map(programme.timeZone.start)
            return series[placement.series]?.meetings.contains { meeting in
                meeting.start < past.start && since.map { meeting.start >= $0 } != false
            } == true
        }
        func attended(_ placement: Placement) -> [Placement.Attendance]? {
            placement.attendance?.filter { $0.meeting < past.start }
        }
        var all = self
        all.from = past.from
        var kept: Set<[String]> = []
        for index in all.allocation.placements.indices {
            let placement = all.allocation.placements[index]
            guard let known = known[key(placement)] else {
                if hasBegun(placement) { all.allocation.placements[index].from = past.from }
                continue
            }
            all.allocation.placements[index].from = known.from
            // Who attended stands where it stood; of a registration that names nobody any more, among what has ended.
            guard let now = placement.attendance else {
                if known.attendance == nil { kept.insert(key(placement)) }
                continue
            }
            kept.insert(key(placement))
            all.allocation.placements[index].attendance = (attended(known) ?? []) + now
        }
        for index in all.allocation.series.indices {
            guard let led = past.led[all.allocation.series[index].id] else { continue }
            all.allocation.series[index].facilitators = led + (all.allocation.series[index].facilitators ?? [])
        }
        all.ended =
            earlier.compactMap(\.reallocation).flatMap(\.ended).filter { series[$0.series] != nil }
            + before.filter { !kept.contains(key($0)) && hasBegun($0) }.map {
                EndedPlace(
                    registration: $0.registration, series: $0.series, attendance: attended($0), from: $0.from,
                    until: past.from)
            }
        all.former = attendees?.former(among: all.attendances) ?? []
        return all
    }

    /// By registration and, of what was before, what this calls those who attended.
    private var attendances: [(registration: String, attendees: [String])] {
        (ended.map { ($0.registration, $0.attendance) }
            + allocation.placements.map { ($0.registration, $0.attendance) })
            .map { ($0, ($1 ?? []).flatMap(\.attendees)) }
    }

    /// What it says otherwise of what was before.
    ///
    /// - Parameter expected: The same with what was before as the earlier result has it.
    func misremembered(beside expected: Reallocation) -> [Violation] {
        func differing<Value: Equatable>(_ field: String, _ ours: [Value], _ theirs: [Value]) -> [Violation] {
            let wrong = ours.indices.filter { !theirs.indices.contains($0) || ours[$0] != theirs[$0] }
            let text = "does not say of what was before what the earlier result says"
            if wrong.isEmpty, ours.count != theirs.count { return [Violation(InputPath([.field(field)]), text)] }
            return wrong.map { Violation(InputPath([.field(field)])[$0], text) }
        }
        if from != expected.from {
            return [Violation(InputPath([.field("from")]), "should be \(expected.from?.description ?? "absent")")]
        }
        return differing("ended", ended, expected.ended)
            + differing("former", former, expected.former)
            + differing("placements", allocation.placements, expected.allocation.placements)
            + differing("series", allocation.series, expected.allocation.series)
    }
}
