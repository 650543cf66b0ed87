import Rekke

/// Facilitators who are attendees too: whether everyone can be where they have to be, by trying.
struct ReferenceBothRoles {
    private let attendance: ReferenceAttendance
    private let facilitation: ReferenceFacilitation
    /// For every attendee, by number, the facilitator who is the same person.
    private let facilitators: [Int: Int]

    init(_ programme: Programme, _ attendance: ReferenceAttendance, _ facilitation: ReferenceFacilitation) {
        self.attendance = attendance
        self.facilitation = facilitation
        var facilitators: [Int: Int] = [:]
        for (index, facilitator) in programme.facilitators.enumerated() {
            if let attendee = attendance.numbers[facilitator.id] { facilitators[attendee] = index }
        }
        self.facilitators = facilitators
    }

    private var overlaps: [[Bool]] { attendance.timetable.overlaps }

    /// Whether all can be led, and all can attend, at once.
    func isPossible(_ assignment: ReferenceRules.Assignment, running: Set<Int>) -> Bool {
        if facilitators.isEmpty { return true }
        let count = attendance.maximumMeetings.count
        let leading = facilitation.demands(running: running).map { demand in
            ReferenceStaffing.Demand(
                meetings: demand.meetings, needed: demand.needed, pool: demand.pool.map { count + $0 })
        }
        var staffing = ReferenceStaffing(
            overlaps: overlaps,
            maximumMeetings: attendance.maximumMeetings + facilitation.programme.facilitators.map(\.maximumMeetings))
        for (attendee, facilitator) in facilitators {
            staffing.samePerson[attendee] = count + facilitator
            staffing.samePerson[count + facilitator] = attendee
        }
        return staffing.canMeet(attendance.demands(assignment) + leading)
    }

    /// The most attendances that leave enough to lead all that run.
    func mostAttendances(_ assignment: ReferenceRules.Assignment, running: Set<Int>) -> Int? {
        let demands = facilitation.demands(running: running)
        let staffing = ReferenceStaffing(
            overlaps: overlaps, maximumMeetings: facilitation.programme.facilitators.map(\.maximumMeetings))
        let tasks = facilitators.compactMapValues { facilitator -> [[Int]]? in
            let led = demands.filter { $0.needed > 0 && $0.pool.contains(facilitator) }.map(\.meetings)
            return led.isEmpty ? nil : led
        }
        return attendance.mostAttendances(assignment, besides: tasks) { attended in
            if attended.isEmpty { return true }
            return staffing.canMeet(
                demands.map { demand in
                    var left = demand
                    for (attendee, meetings) in attended {
                        let isAway = meetings.contains { one in demand.meetings.contains { overlaps[one][$0] } }
                        if isAway { left.pool.removeAll { $0 == facilitators[attendee] } }
                    }
                    return left
                })
        }
    }

    /// The most attendances beside what each facilitator leads.
    func mostAttendances(_ assignment: ReferenceRules.Assignment, leading: [[Int]]) -> Int? {
        let tasks = facilitators.compactMapValues { leading[$0].isEmpty ? nil : leading[$0].map { [$0] } }
        return attendance.mostAttendances(assignment, besides: tasks) { attended in
            attended.allSatisfy { attendee, meetings in
                tasks[attendee]?.joined().contains { led in meetings.contains { overlaps[led][$0] } } != true
            }
        }
    }

    /// Persons, as attendees, who attend and lead at one time.
    func clashes(attending: [[Int]], leading: [[Int]]) -> [Int] {
        facilitators.keys.sorted().filter { attendee in
            guard let facilitator = facilitators[attendee] else { return false }
            return attending[attendee].contains { one in leading[facilitator].contains { overlaps[one][$0] } }
        }
    }
}
