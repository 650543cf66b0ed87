import Rekke

/// What confirmed places cannot all have of attendees and facilitators: found by leaving out ever more, until the rest can be
/// had at once.
struct ReferenceExemptions {
    /// What a confirmed place has at a meeting, or has not.
    private struct Need {
        /// The registration, for attendance; the series, for facilitation.
        let owner: Int
        let isAttendance: Bool
        let meeting: Int
        /// For how many confirmed places it counts.
        let weight: Int
    }

    private let programme: Programme
    private var attendance: ReferenceAttendance
    private var facilitation: ReferenceFacilitation
    private let assignment: ReferenceRules.Assignment
    private let running: Set<Int>
    private var needs: [Need] = []

    /// The same attendance and facilitation, exempt from as little as possible.
    static func settled(
        _ programme: Programme, _ considered: [ReferenceCandidate], _ attendance: ReferenceAttendance,
        _ facilitation: ReferenceFacilitation
    ) -> (attendance: ReferenceAttendance, facilitation: ReferenceFacilitation) {
        var exemptions = ReferenceExemptions(programme, considered, attendance, facilitation)
        exemptions.settle()
        return (exemptions.attendance, exemptions.facilitation.tabulated())
    }

    private init(
        _ programme: Programme, _ considered: [ReferenceCandidate], _ attendance: ReferenceAttendance,
        _ facilitation: ReferenceFacilitation
    ) {
        self.programme = programme
        self.attendance = attendance
        self.facilitation = facilitation
        assignment = considered.map { $0.isConfirmed ? $0.pairs[0] : nil }
        running = Set(assignment.compactMap { $0?.series })
        // Earlier registrations first, each meeting by meeting; what is asked of a series stands at its first one.
        var seen: Set<Int> = []
        for (index, pair) in assignment.enumerated() {
            guard let pair else { continue }
            let isFirst = seen.insert(pair.series).inserted
            for meeting in attendance.timetable.meetingsOfSeries[pair.series] {
                if !attendance.members[index].isEmpty, !attendance.unheld[index].contains(meeting) {
                    needs.append(Need(owner: index, isAttendance: true, meeting: meeting, weight: 1))
                }
                if isFirst {
                    let holders = assignment.count { $0?.series == pair.series }
                    needs.append(Need(owner: pair.series, isAttendance: false, meeting: meeting, weight: holders))
                }
            }
        }
    }

    /// Whether everything but this can be had at once.
    private mutating func isPossible(without left: [Need]) -> Bool {
        var attending: [Int: Set<Int>] = [:]
        var leading: [Int: Set<Int>] = [:]
        for need in left {
            if need.isAttendance {
                attending[need.owner, default: []].insert(need.meeting)
            } else {
                leading[need.owner, default: []].insert(need.meeting)
            }
        }
        attendance.exempt = attending
        facilitation = facilitation.exempting(leading)
        return attendance.isPossible(assignment) && facilitation.canLead(running: running)
            && ReferenceBothRoles(programme, attendance, facilitation).isPossible(assignment, running: running)
    }

    private mutating func settle() {
        if isPossible(without: []) { return }
        // What cannot be had even alone is left out whatever else is.
        let hopeless = needs.indices.filter { index in
            !isPossible(without: needs.indices.filter { $0 != index }.map { needs[$0] })
        }
        let open = needs.indices.filter { !hopeless.contains($0) }.map { needs[$0] }
        let left = hopeless.map { needs[$0] }
        var weight = 0
        while !leaveOut(weight, of: open[...], left) { weight += 1 }
    }

    /// Whether needs of exactly that weight can be left out so that the rest can be had; the last ones, if there is a choice.
    private mutating func leaveOut(_ weight: Int, of open: ArraySlice<Need>, _ left: [Need]) -> Bool {
        if weight == 0 { return isPossible(without: left) }
        guard let next = open.first, open.reduce(0, { $0 + $1.weight }) >= weight else { return false }
        let rest = open.dropFirst()
        // The needs kept so far, if they alone cannot be had, will not be with more.
        if isPossible(without: left + rest), leaveOut(weight, of: rest, left) { return true }
        return next.weight <= weight && leaveOut(weight - next.weight, of: rest, left + [next])
    }
}
