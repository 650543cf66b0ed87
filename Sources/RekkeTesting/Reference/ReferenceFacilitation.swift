import Rekke

/// Which series can be led at once, by trying.
struct ReferenceFacilitation {
    let programme: Programme
    let timetable: ReferenceTimetable
    /// For every facilitator and meeting.
    let availability: [[Bool]]
    /// Series with confirmed places that could not be led even if they were alone.
    let exempt: Set<Int>
    /// For every series, whether it could be led if it were alone.
    let canLeadAlone: [Bool]
    /// For every series, what it needs to run.
    private let demands: [[ReferenceStaffing.Demand]]
    /// For every set of series, by the bits of a number, whether all can be led.
    private let leadable: [Bool]

    init(_ programme: Programme, _ timetable: ReferenceTimetable, _ considered: [ReferenceCandidate]) {
        self.programme = programme
        self.timetable = timetable
        let availability = programme.facilitators.map {
            timetable.availability(
                of: ReferencePerson(unavailable: $0.unavailable, maximumMeetings: $0.maximumMeetings))
        }
        self.availability = availability
        let staffing = ReferenceStaffing(
            overlaps: timetable.overlaps, maximumMeetings: programme.facilitators.map(\.maximumMeetings))
        let demands = timetable.meetingsOfSeries.enumerated().map { index, meetings in
            let leaders = programme.series[index].facilitators
            let others = max(0, programme.rules.facilitatorsPerMeeting - leaders.count)
            return (programme.rules.sameFacilitatorsThroughout ? [meetings] : meetings.map { [$0] }).flatMap {
                together in
                let free = programme.facilitators.indices.filter { person in
                    together.allSatisfy { availability[person][$0] }
                }
                func isNamed(_ person: Int) -> Bool { leaders.contains(programme.facilitators[person].id) }
                return [
                    ReferenceStaffing.Demand(meetings: together, needed: leaders.count, pool: free.filter(isNamed)),
                    ReferenceStaffing.Demand(
                        meetings: together, needed: others, pool: free.filter { !isNamed($0) }),
                ]
            }
        }
        let confirmed = Set(considered.filter(\.isConfirmed).flatMap { $0.pairs.map(\.series) })
        self.demands = demands
        canLeadAlone = demands.map(staffing.canMeet)
        let exempt = Set(confirmed.filter { !staffing.canMeet(demands[$0]) })
        self.exempt = exempt
        var leadable: [Bool] = []
        for bits in 0..<(1 << programme.series.count) {
            let running = programme.series.indices.filter { bits >> $0 & 1 == 1 && !exempt.contains($0) }
            // Where a part cannot be led, the whole cannot.
            let partsCan = running.allSatisfy { leadable[bits & ~(1 << $0)] }
            leadable.append(partsCan && staffing.canMeet(running.flatMap { demands[$0] }))
        }
        self.leadable = leadable
    }

    /// What these series need, but for those that run whoever leads.
    func demands(running: Set<Int>) -> [ReferenceStaffing.Demand] {
        running.subtracting(exempt).sorted().flatMap { demands[$0] }
    }

    func canLead(running: Set<Int>) -> Bool { leadable[running.reduce(0) { $0 | 1 << $1 }] }
}
