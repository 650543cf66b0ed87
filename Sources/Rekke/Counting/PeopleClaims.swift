/// Which meetings the people attend whom several registrations name: as few as the places given so far need.
///
/// Who may lead meetings too is left to lead.
struct PeopleClaims {
    private let instance: Instance
    /// By considered registration, then by attendee: the number of somebody shared.
    private var shared: [Int: [Int: Int]] = [:]
    /// By number of somebody shared.
    private var attended: [[(considered: Int, meeting: Meeting)]]

    init(_ instance: Instance) {
        self.instance = instance
        attended = instance.sharedPeople.people.map { _ in [] }
        for (number, person) in instance.sharedPeople.people.enumerated() {
            for appearance in person.appearances {
                shared[appearance.considered, default: [:]][appearance.attendee] = number
            }
        }
    }

    /// Claims those whom a registration needs for a series; false, and nobody, where too few are left.
    mutating func claim(_ position: Int, _ series: Int) -> Bool {
        guard let shared = shared[position] else { return true }
        let registration = instance.registration(position)
        let meetings = instance.series[series].meetings
        let exempt = instance.considered[position].exempt
        let asked = meetings.indices.filter { !exempt.contains($0) }
        // Its own people first.
        let order = registration.attendees.indices.sorted {
            (shared[$0] == nil ? 0 : 1, $0) < (shared[$1] == nil ? 0 : 1, $1)
        }
        let free = AttendancePossibility(registration, in: instance.series[series], instance.programme).available
        var flow = AttendanceFlow(
            available: order.map { attendee in
                zip(meetings, free[attendee]).map { $1 && isLeft(shared[attendee], for: $0) }
            },
            maxima: order.map { attendee in
                registration.attendees[attendee].maximumMeetings.map { most in
                    max(0, most - (shared[attendee].map { attended[$0].count } ?? 0))
                }
            })
        for (place, attendee) in order.enumerated() where registration.attendees[attendee].required {
            for meeting in asked { flow.attend(place, meeting) }
            guard asked.allSatisfy({ flow.attends[place][$0] }) else { return false }
        }
        for meeting in asked {
            while flow.count(at: meeting) < instance.programme.rules.minimumAttendees {
                guard flow.addOne(to: meeting) else { return false }
            }
        }
        for (place, attendee) in order.enumerated() {
            guard let number = shared[attendee] else { continue }
            for meeting in meetings.indices where flow.attends[place][meeting] {
                attended[number].append((position, meetings[meeting]))
            }
        }
        return true
    }

    mutating func release(_ position: Int) {
        for number in (shared[position] ?? [:]).values { attended[number].removeAll { $0.considered == position } }
    }

    private func isLeft(_ number: Int?, for meeting: Meeting) -> Bool {
        guard let number else { return true }
        return instance.sharedPeople.people[number].facilitator == nil
            && !attended[number].contains { $0.meeting.overlaps(meeting) }
    }
}
