internal import IntegerProgramming

/// What registrations need of people whom others need too: all that ties registrations together by attendance.
///
/// Somebody whom only one registration may need is as good as its own. What its own people cannot do is settled by Gale's
/// condition: they can fill every meeting of a series iff for every set T of its meetings
/// Σ_p min(maximumMeetings_p, |T ∩ available_p|) ≥ needed · |T| (D. Gale, "A theorem on flows in networks", 1957).
struct AttendanceNeeds {
    /// What one registration needs for one place.
    struct Need {
        let considered: Int
        let pair: Int
        let series: Int
        let meetings: Int
        /// The meetings at which anybody is asked for: all but those that are exempt.
        let asked: UInt64
        /// The contested people who may attend, by their number, with the meetings at which they are available.
        var contested: [(person: Int, available: UInt64)]
        /// The contested people who have to attend every one of them.
        var required: [Int]
        /// How many are needed at every one of them beside those required.
        let residual: Int
        /// The people of its own: the meetings at which each is available, and how many each attends at the most.
        let own: [(available: UInt64, maximum: Int)]

        /// Whether its own people suffice beside so many others at the meetings.
        func suffices(beside others: [Int]) -> Bool {
            AttendanceNeeds.isEnough(
                own, needed: others.enumerated().map { isAsked($0) ? max(0, residual - $1) : 0 })
        }

        /// Whether anybody is asked for at that meeting.
        func isAsked(_ meeting: Int) -> Bool { asked >> UInt64(meeting) & 1 == 1 }

        /// By set of meetings (as bits, from 1): how many attendances the contested people must bring at the least.
        var deficits: [Int] {
            (1..<(1 << meetings)).map { set in
                own.reduce(residual * (asked & UInt64(set)).nonzeroBitCount) {
                    $0 - min($1.maximum, ($1.available & UInt64(set)).nonzeroBitCount)
                }
            }
        }
    }

    /// In priority order, then in the order of pairs; only needs that contested people have to meet.
    private(set) var needs: [Need] = []
    /// By person: the most meetings that they attend.
    let maxima: [Int]
    private let instance: Instance

    /// Meetings are the bits of a number.
    static let mostMeetings = 64

    /// - Throws: `Stopped` where a limit came first.
    init(_ instance: Instance, _ limits: SearchLimits) throws {
        self.instance = instance
        let people = instance.sharedPeople.people
        maxima = people.map { $0.maximumMeetings ?? .max }
        let teams = try Team.all(in: instance, limits)
        var claims = people.map { _ in [Int]() }
        for team in teams {
            for member in team.members {
                guard let person = member.person else { continue }
                claims[person].append(team.considered)
            }
        }
        while true {
            var next = people.map { _ in [Int]() }
            needs = []
            for team in teams {
                try limits.check()
                for need in team.needs(where: { claims[$0].count > 1 }) {
                    needs.append(need)
                    for person in need.contested.map(\.person) + need.required
                    where next[person].last != need.considered { next[person].append(need.considered) }
                }
            }
            if next.map(\.count) == claims.map(\.count) { break }
            claims = next
        }
    }

    /// Gale's condition for so many at each meeting.
    static func isEnough(_ people: [(available: UInt64, maximum: Int)], needed: [Int]) -> Bool {
        for (meeting, needed) in needed.enumerated() {
            let available = people.count { $0.available >> UInt64(meeting) & 1 == 1 }
            if available < needed { return false }
        }
        // Nobody comes to one meeting at the cost of another.
        if people.allSatisfy({ $0.available.nonzeroBitCount <= $0.maximum }) { return true }
        var flow = AttendanceFlow(
            available: people.map { person in needed.indices.map { person.available >> UInt64($0) & 1 == 1 } },
            maxima: people.map(\.maximum))
        for meeting in needed.indices {
            while flow.count(at: meeting) < needed[meeting] {
                guard flow.addOne(to: meeting) else { return false }
            }
        }
        return true
    }
}

/// The people of one registration that shares somebody with another.
private struct Team {
    struct Member {
        /// The number of somebody shared.
        let person: Int?
        let maximum: Int
        let isRequired: Bool
        /// By pair, the meetings at which they are available.
        let available: [UInt64]
    }

    let considered: Int
    let members: [Member]
    let pairs: [(series: Int, meetings: Int, asked: UInt64)]
    let minimum: Int

    static func all(in instance: Instance, _ limits: SearchLimits) throws -> [Team] {
        var number: [Int: [Int: Int]] = [:]
        for (person, shared) in instance.sharedPeople.people.enumerated() {
            for appearance in shared.appearances {
                number[appearance.considered, default: [:]][appearance.attendee] = person
            }
        }
        return try instance.considered.indices.compactMap { position in
            try limits.check()
            guard let people = number[position] else { return nil }
            let registration = instance.registration(position)
            let pairs = instance.considered[position].pairs
            let exempt = instance.considered[position].exempt
            let asked = exempt.reduce(UInt64.max) { $0 & ~(1 << UInt64($1)) }
            let busy = registration.busyTimes(in: instance.programme.timeZone)
            let available = pairs.map {
                AttendancePossibility(registration, in: instance.series[$0.series], instance.programme, busy: busy)
                    .available
            }
            let members = registration.attendees.enumerated().map { index, attendee in
                Member(
                    person: people[index], maximum: attendee.maximumMeetings ?? .max, isRequired: attendee.required,
                    available: available.map { byAttendee in
                        byAttendee[index].enumerated().reduce(UInt64(0)) {
                            $0 | ($1.element ? 1 << UInt64($1.offset) & asked : 0)
                        }
                    })
            }
            return Team(
                considered: position, members: members,
                pairs: pairs.map { ($0.series, instance.series[$0.series].meetings.count, asked) },
                minimum: instance.programme.rules.minimumAttendees)
        }
    }

    /// What people whom others may need have to do.
    func needs(where isContested: (Int) -> Bool) -> [AttendanceNeeds.Need] {
        pairs.indices.compactMap { pair in
            let shared = members.compactMap { member in
                member.person.flatMap { isContested($0) ? (person: $0, member: member) : nil }
            }
            let own = members.filter { member in member.person.map { !isContested($0) } ?? true }
            let required = shared.filter(\.member.isRequired).map(\.person)
            let need = AttendanceNeeds.Need(
                considered: considered, pair: pair, series: pairs[pair].series, meetings: pairs[pair].meetings,
                asked: pairs[pair].asked,
                contested: shared.filter {
                    !$0.member.isRequired && $0.member.available[pair] != 0 && $0.member.maximum > 0
                }
                .map { ($0.person, $0.member.available[pair]) },
                required: required, residual: max(0, minimum - required.count),
                own: own.map { ($0.available[pair], $0.maximum) })
            if need.suffices(beside: Array(repeating: 0, count: need.meetings)) {
                guard !required.isEmpty else { return nil }
                var only = need
                only.contested = []
                return only
            }
            return need
        }
    }
}
