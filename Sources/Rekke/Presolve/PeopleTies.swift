/// Which registrations a shared attendee ties together: what one gets can depend on what the other gets.
///
/// A registration whose own people suffice for all its series needs nobody else's, so it is tied to nobody; whoever it
/// names is then free for the others. And two that name the same person are tied only where that person may have to be in
/// two places at a time, or attend more meetings than they may.
///
/// Somebody who may also lead ties the registrations that may need them to whatever they could lead at that time.
struct PeopleTies {
    /// Considered registrations, two by two.
    private(set) var pairs: [(Int, Int)] = []
    /// Considered registrations, each with the position of a facilitator whom it may need while they could lead.
    private(set) var leading: [(considered: Int, facilitator: Int)] = []

    private let instance: Instance
    private let possible: PossiblePairs
    /// By considered registration that shares somebody, then by possible pair: by attendee and meeting.
    private var available: [Int: [(series: Int, free: [[Bool]])]] = [:]
    /// By considered registration that shares somebody, by attendee.
    private var busy: [Int: [BusyTimes]] = [:]
    private var people: [SharedPeople.Person]
    /// By facilitator who is also an attendee: the meetings that they could lead.
    private var led: [Int: [Meeting]] = [:]

    /// - Parameter countsAttendances: The policy asks how many attend, so that people matter who are not needed.
    init(_ instance: Instance, _ possible: PossiblePairs, countsAttendances: Bool) {
        self.instance = instance
        self.possible = possible
        people = instance.sharedPeople.people
        guard !people.isEmpty else { return }
        for position in instance.sharedPeople.registrations {
            let registration = instance.registration(position)
            let busy = registration.busyTimes(in: instance.programme.timeZone)
            self.busy[position] = busy
            available[position] = possible.pairs(of: position, in: instance).map { pair in
                let series = instance.series[pair.series]
                let possibility = AttendancePossibility(registration, in: series, instance.programme, busy: busy)
                return (pair.series, possibility.available)
            }
        }
        for person in people {
            guard let facilitator = person.facilitator else { continue }
            led[facilitator] = instance.seriesToLead(possible).flatMap { index in
                instance.staffing[index].meetings(ledBy: facilitator).map { instance.series[index].meetings[$0] }
            }
        }
        if !countsAttendances { leaveOutIndependent() }
        for person in people { tie(person) }
    }

    /// Takes registrations that need nobody whom another one may need out of all appearances, one after the other.
    private mutating func leaveOutIndependent() {
        var sharing: [Int: [Int]] = [:]
        for (number, person) in people.enumerated() {
            for appearance in person.appearances { sharing[appearance.considered, default: []].append(number) }
        }
        var open = sharing.keys.sorted()
        var appearances = people.map(\.appearances)
        var waiting = Set(open)
        while let position = open.popLast() {
            guard waiting.remove(position) != nil, let numbers = sharing[position] else { continue }
            let contested = Set(
                numbers.filter { appearances[$0].count > 1 || people[$0].facilitator.map { led[$0] != [] } == true }
                    .compactMap { number in appearances[number].first { $0.considered == position }?.attendee })
            guard contested.isEmpty || isEnough(without: contested, position) else { continue }
            for number in numbers {
                appearances[number].removeAll { $0.considered == position }
                for other in appearances[number] where waiting.insert(other.considered).inserted {
                    open.append(other.considered)
                }
            }
            sharing[position] = nil
        }
        people = zip(people, appearances).map { person, left in
            SharedPeople.Person(
                id: person.id, maximumMeetings: person.maximumMeetings, facilitator: person.facilitator,
                appearances: left)
        }
    }

    /// Whether a registration can do without some of its attendees in every series that it may get.
    private func isEnough(without attendees: Set<Int>, _ position: Int) -> Bool {
        let exempt = instance.considered[position].exempt
        var registration = instance.registration(position)
        let isAsked = possible.pairs(of: position, in: instance).contains {
            exempt.count < instance.series[$0.series].meetings.count
        }
        if isAsked, attendees.contains(where: { registration.attendees[$0].required }) { return false }
        let left = registration.attendees.indices.filter { !attendees.contains($0) }
        registration.attendees = left.map { registration.attendees[$0] }
        let busy = busy[position].map { busy in left.map { busy[$0] } }
        let minimum = instance.programme.rules.minimumAttendees
        return possible.pairs(of: position, in: instance).allSatisfy { pair in
            let series = instance.series[pair.series]
            if registration.attendees.isEmpty { return minimum == 0 || exempt.count == series.meetings.count }
            return AttendancePossibility(
                registration, in: series, instance.programme, busy: busy, exempt: exempt
            ).isEnough
        }
    }

    private mutating func tie(_ person: SharedPeople.Person) {
        guard person.appearances.count > 1 || person.facilitator != nil else { return }
        let times = person.appearances.map { appearance in
            available[appearance.considered, default: []].map { series, free in
                zip(instance.series[series].meetings, free[appearance.attendee]).filter(\.1).map(\.0)
            }
        }
        if let facilitator = person.facilitator, let led = led[facilitator] {
            for (appearance, times) in zip(person.appearances, times) where overlap(times.joined(), [led].joined()) {
                leading.append((appearance.considered, facilitator))
            }
        }
        let most = times.reduce(0) { $0 + ($1.map(\.count).max() ?? 0) }
        let isBounded = person.maximumMeetings.map { most > $0 } == true
        for (place, appearance) in person.appearances.enumerated() {
            for other in person.appearances.indices.dropFirst(place + 1) {
                let meet = isBounded || overlap(times[place].joined(), times[other].joined())
                if meet { pairs.append((appearance.considered, person.appearances[other].considered)) }
            }
        }
    }

    private func overlap(
        _ some: FlattenSequence<[[Meeting]]>, _ others: FlattenSequence<[[Meeting]]>
    ) -> Bool {
        some.contains { meeting in others.contains { $0.overlaps(meeting) } }
    }
}
