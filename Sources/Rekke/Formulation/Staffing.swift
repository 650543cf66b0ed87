/// Which facilitators could lead one series, were it the only one.
struct Staffing: Sendable {
    /// By facilitator, then by meeting; empty where facilitation is not planned for the series.
    let available: [[Bool]]
    /// Those whom the series names, then, if it takes more, all others; none where facilitation is not planned for it.
    let roles: [Role]
    /// The meetings that have the same facilitators, as their numbers: all together, or each by itself.
    let parts: [Range<Int>]
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
        parts = isSameThroughout ? [series.meetings.indices] : series.meetings.indices.map { $0..<($0 + 1) }
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

    /// Whether it needs any facilitators to run.
    var isPlanned: Bool { !roles.isEmpty }

    /// Whether that facilitator could lead these meetings, a part of them.
    func canLead(_ facilitator: Int, _ numbers: Range<Int>) -> Bool {
        numbers.allSatisfy { available[facilitator][$0] }
            && !(isSameThroughout && maxima[facilitator].map { $0 < numbers.count } == true)
    }

    /// Whether that facilitator could lead any part of the series.
    func canLead(_ facilitator: Int) -> Bool {
        isMember[facilitator] && parts.contains { canLead(facilitator, $0) }
    }

    /// The meetings, by their numbers, that a facilitator could lead.
    func meetings(ledBy facilitator: Int) -> [Int] {
        guard canLead(facilitator) else { return [] }
        return parts.filter { canLead(facilitator, $0) }.flatMap { Array($0) }
    }

    /// Whether every meeting could have as many facilitators as it needs.
    var isEnough: Bool {
        roles.allSatisfy { role in
            if isSameThroughout { return role.members.count { canLead($0, parts[0]) } >= role.needed }
            var flow = AttendanceFlow(
                available: role.members.map { available[$0] }, maxima: role.members.map { maxima[$0] })
            return parts.allSatisfy { part in
                while flow.count(at: part.lowerBound) < role.needed {
                    guard flow.addOne(to: part.lowerBound) else { return false }
                }
                return true
            }
        }
    }
}
