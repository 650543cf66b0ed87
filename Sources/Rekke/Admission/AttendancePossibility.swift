/// Whether one registration, on its own, can bring enough people to every meeting of one series.
struct AttendancePossibility: Sendable {
    /// By attendee, then by meeting. Nobody comes to a meeting before the first day of a confirmed place.
    let available: [[Bool]]
    private let attendees: [Attendee]
    private let minimum: Int
    private let exempt: [Int]

    /// - Parameters:
    ///   - busy: When its attendees cannot come; nil to work it out, which takes long to do anew for many series.
    ///   - exempt: Meetings, as their numbers, at which nobody is asked for.
    init(
        _ registration: Registration, in series: Series, _ programme: Programme, busy: [BusyTimes]? = nil,
        exempt: [Int] = []
    ) {
        self.exempt = exempt
        attendees = registration.attendees
        minimum = programme.rules.minimumAttendees
        let zone = programme.timeZone
        let before = series.meetings.count - registration.heldMeetings(of: series, in: zone).count
        available = (busy ?? registration.busyTimes(in: zone)).map { busy in
            series.meetings.enumerated().map { $0 >= before && busy.isFree(for: $1) }
        }
    }

    /// The first required attendee who cannot attend all meetings, and the positions of those missed; no positions where
    /// only `maximumMeetings` is too low.
    var requiredAway: (attendee: Int, meetings: [Int])? {
        for (index, attendee) in attendees.enumerated() where attendee.required {
            let missed = available[index].indices.filter { !available[index][$0] }
            if !missed.isEmpty || attendee.maximumMeetings.map({ $0 < available[index].count }) == true {
                return (index, missed)
            }
        }
        return nil
    }

    /// The meetings at which too few are available, with how many are.
    var shortages: [(meeting: Int, available: Int)] {
        guard let meetings = available.first?.indices else { return [] }
        return meetings.filter { !exempt.contains($0) }.compactMap { meeting in
            let count = available.count { $0[meeting] }
            return count < minimum ? (meeting, count) : nil
        }
    }

    /// Whether enough can attend every meeting without anyone attending more than they may.
    var isEnough: Bool {
        guard shortages.isEmpty else { return false }
        let bounded = zip(attendees, available).contains { attendee, free in
            attendee.maximumMeetings.map { $0 < free.count { $0 } } == true
        }
        return !bounded || attendance(minimum: minimum) != nil
    }

    /// As many attendances as can be, at least the minimum at every meeting that is not exempt, by attendee and meeting;
    /// nil where the minimum cannot be met.
    ///
    /// First the minimum by augmenting paths (a flow from people to meetings), then whoever may still come. Every person
    /// ends at the most meetings that they alone could attend, so no choice has more attendances.
    func attendance(minimum: Int) -> [[Bool]]? {
        var flow = AttendanceFlow(available: available, maxima: attendees.map(\.maximumMeetings))
        for (index, attendee) in attendees.enumerated() where attendee.required {
            for meeting in available[index].indices where !exempt.contains(meeting) { flow.attend(index, meeting) }
        }
        guard let meetings = available.first?.indices.filter({ !exempt.contains($0) }) else { return [] }
        for meeting in meetings {
            while flow.count(at: meeting) < minimum {
                guard flow.addOne(to: meeting) else { return nil }
            }
        }
        flow.fill()
        return flow.attends
    }
}

extension Registration {
    /// By attendee: when they cannot come.
    func busyTimes(in zone: LocalTimeZone) -> [BusyTimes] {
        attendees.map { BusyTimes($0.unavailable, in: zone) }
    }
}

/// Who attends which meeting of one series: each person at most so many, once each.
struct AttendanceFlow {
    private let available: [[Bool]]
    private let maxima: [Int?]
    private(set) var attends: [[Bool]]

    init(available: [[Bool]], maxima: [Int?]) {
        self.available = available
        self.maxima = maxima
        attends = available.map { $0.map { _ in false } }
    }

    func count(at meeting: Int) -> Int { attends.count { $0[meeting] } }

    mutating func attend(_ person: Int, _ meeting: Int) {
        if available[person][meeting], hasRoom(person) { attends[person][meeting] = true }
    }

    /// One more person at the meeting, others changing places where they must.
    mutating func addOne(to meeting: Int) -> Bool {
        var visited = attends.map { _ in false }
        return addOne(to: meeting, &visited)
    }

    /// Everyone to whatever they still can attend.
    mutating func fill() {
        for person in available.indices {
            for meeting in available[person].indices where !attends[person][meeting] { attend(person, meeting) }
        }
    }

    private func hasRoom(_ person: Int) -> Bool {
        maxima[person].map { attends[person].count { $0 } < $0 } ?? true
    }

    private mutating func addOne(to meeting: Int, _ visited: inout [Bool]) -> Bool {
        for person in available.indices
        where available[person][meeting] && !attends[person][meeting] && !visited[person] {
            visited[person] = true
            if hasRoom(person) {
                attends[person][meeting] = true
                return true
            }
            for other in attends[person].indices where attends[person][other] {
                attends[person][other] = false
                attends[person][meeting] = true
                if addOne(to: other, &visited) { return true }
                attends[person][other] = true
                attends[person][meeting] = false
            }
        }
        return false
    }
}
