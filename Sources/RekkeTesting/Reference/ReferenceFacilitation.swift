import Rekke

/// Which series can be led at once, by trying.
struct ReferenceFacilitation {
    let programme: Programme
    let timetable: ReferenceTimetable
    /// For every facilitator and meeting.
    let availability: [[Bool]]
    /// For series with confirmed places, the meetings that need not have their facilitators.
    private(set) var exempt: [Int: Set<Int>] = [:]
    /// For every series, whether it could be led if it were alone.
    private(set) var canLeadAlone: [Bool]
    private let staffing: ReferenceStaffing
    /// For every set of series, by the bits of a number, whether all can be led.
    private var leadable: [Bool] = []

    init(_ programme: Programme, _ timetable: ReferenceTimetable) {
        self.programme = programme
        self.timetable = timetable
        availability = programme.facilitators.map {
            timetable.availability(
                of: ReferencePerson(unavailable: $0.unavailable, maximumMeetings: $0.maximumMeetings))
        }
        staffing = ReferenceStaffing(
            overlaps: timetable.overlaps, maximumMeetings: programme.facilitators.map(\.maximumMeetings))
        canLeadAlone = []
        canLeadAlone = programme.series.indices.map { staffing.canMeet(demands(of: $0)) }
    }

    /// The same with these meetings exempt.
    func exempting(_ exempt: [Int: Set<Int>]) -> ReferenceFacilitation {
        var facilitation = self
        facilitation.exempt = exempt
        return facilitation
    }

    /// What a series needs to run, but at meetings that are exempt.
    private func demands(of index: Int) -> [ReferenceStaffing.Demand] {
        let leaders = programme.series[index].facilitators
        let others = max(0, programme.rules.facilitatorsPerMeeting - leaders.count)
        let meetings = timetable.meetingsOfSeries[index].filter { exempt[index]?.contains($0) != true }
        if meetings.isEmpty { return [] }
        return (programme.rules.sameFacilitatorsThroughout ? [meetings] : meetings.map { [$0] }).flatMap { together in
            let free = programme.facilitators.indices.filter { person in
                together.allSatisfy { availability[person][$0] }
            }
            func isNamed(_ person: Int) -> Bool { leaders.contains(programme.facilitators[person].id) }
            return [
                ReferenceStaffing.Demand(meetings: together, needed: leaders.count, pool: free.filter(isNamed)),
                ReferenceStaffing.Demand(meetings: together, needed: others, pool: free.filter { !isNamed($0) }),
            ]
        }
    }

    /// What these series need.
    func demands(running: Set<Int>) -> [ReferenceStaffing.Demand] { running.sorted().flatMap { demands(of: $0) } }

    func canLead(running: Set<Int>) -> Bool {
        leadable.isEmpty
            ? staffing.canMeet(demands(running: running)) : leadable[running.reduce(0) { $0 | 1 << $1 }]
    }

    /// The same, with every answer known beforehand.
    func tabulated() -> ReferenceFacilitation {
        var facilitation = self
        facilitation.leadable = []
        var leadable: [Bool] = []
        for bits in 0..<(1 << programme.series.count) {
            let running = programme.series.indices.filter { bits >> $0 & 1 == 1 }
            // Where a part cannot be led, the whole cannot.
            let partsCan = running.allSatisfy { leadable[bits & ~(1 << $0)] }
            leadable.append(partsCan && staffing.canMeet(demands(running: Set(running))))
        }
        facilitation.leadable = leadable
        return facilitation
    }
}
