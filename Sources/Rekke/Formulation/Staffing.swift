/// Which facilitators could lead one series, were it the only one.
struct Staffing: Sendable {
    /// By facilitator, then by meeting; empty where facilitation is not planned for the series.
    let available: [[Bool]]
    /// Those whom the series names, then, if it takes more, all others; none where facilitation is not planned for it.
    let roles: [Role]
    /// The meetings that have the same facilitators, as their numbers: all together, or each by itself. None of those that
    /// are exempt.
    private(set) var shifts: [[Int]]
    /// Meetings of confirmed places, as their numbers, that cannot have as many: they get whoever can lead.
    private(set) var exempt: [Int] = []
    private let isSameThroughout: Bool
    private let maxima: [Int?]
    /// By facilitator: a member of some role.
    private let isMember: [Bool]

    /// Facilitators of whom every meeting has so many.
    struct Role: Sendable {
        let members: [Int]
        let needed: Int
    }

    /// - Parameter busy: By facilitator.
    private init(of series: Series, _ programme: Programme, _ busy: [BusyTimes]) {
        isSameThroughout = programme.rules.sameFacilitatorsThroughout
        shifts = isSameThroughout ? [Array(series.meetings.indices)] : series.meetings.indices.map { [$0] }
        maxima = programme.facilitators.map(\.maximumMeetings)
        let needed = programme.facilitatorsNeeded(in: series)
        let facilitators = programme.facilitators.indices
        let named = facilitators.filter { series.facilitators.contains(programme.facilitators[$0].id) }
        var roles: [Role] = []
        if !named.isEmpty { roles.append(Role(members: named, needed: named.count)) }
        if needed > named.count {
            roles.append(Role(members: facilitators.filter { !named.contains($0) }, needed: needed - named.count))
        }
        self.roles = roles
        var isMember = facilitators.map { _ in false }
        for member in roles.flatMap(\.members) { isMember[member] = true }
        self.isMember = isMember
        available = roles.isEmpty ? [] : busy.map { series.meetings.map($0.isFree) }
    }

    /// By series of the programme.
    static func ofSeries(in programme: Programme) -> [Staffing] {
        let isPlanned = programme.series.contains { programme.facilitatorsNeeded(in: $0) > 0 }
        let busy = isPlanned ? programme.facilitators.map { BusyTimes($0.unavailable, in: programme.timeZone) } : []
        return programme.series.map { Staffing(of: $0, programme, busy) }
    }

    /// The same with these meetings exempt.
    func exempting(_ meetings: [Int]) -> Staffing {
        var staffing = self
        staffing.exempt = meetings
        staffing.shifts = shifts.map { $0.filter { !meetings.contains($0) } }.filter { !$0.isEmpty }
        return staffing
    }

    /// Whether it needs any facilitators to run.
    var isPlanned: Bool { !roles.isEmpty }

    /// Whether that facilitator could lead these meetings, a shift of them.
    func canLead(_ facilitator: Int, _ numbers: [Int]) -> Bool {
        numbers.allSatisfy { available[facilitator][$0] }
            && !(isSameThroughout && maxima[facilitator].map { $0 < numbers.count } == true)
    }

    /// Whether that facilitator could lead any shift of the series.
    func canLead(_ facilitator: Int) -> Bool {
        isMember[facilitator]
            && (shifts.contains { canLead(facilitator, $0) } || exempt.contains { canLead(facilitator, [$0]) })
    }

    /// The meetings, by their numbers, that a facilitator could lead.
    func meetings(ledBy facilitator: Int) -> [Int] {
        guard isMember[facilitator] else { return [] }
        return (shifts + exempt.map { [$0] }).filter { canLead(facilitator, $0) }.flatMap { $0 }.sorted()
    }

    /// Whether every meeting that is not exempt could have as many facilitators as it needs.
    var isEnough: Bool {
        roles.allSatisfy { role in
            if isSameThroughout {
                return shifts.allSatisfy { shift in role.members.count { canLead($0, shift) } >= role.needed }
            }
            var flow = AttendanceFlow(
                available: role.members.map { available[$0] }, maxima: role.members.map { maxima[$0] })
            return shifts.allSatisfy { shift in
                while flow.count(at: shift[0]) < role.needed {
                    guard flow.addOne(to: shift[0]) else { return false }
                }
                return true
            }
        }
    }
}
