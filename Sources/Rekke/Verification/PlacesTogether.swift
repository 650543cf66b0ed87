/// Whether a few registrations can all have places at once with nobody else but the confirmed, told by listing: how they
/// could be shared out among series, and for each such way who would have to attend and lead.
///
/// It uses nothing of the searches. Where minimums that take others have a say, and where listing takes too long, it tells
/// nothing.
struct PlacesTogether {
    private typealias Place = (position: Int, pair: EligiblePair)

    private let instance: Instance
    /// Whether nothing asks for others: with more of them placed, no more could be.
    private let isApplicable: Bool
    /// How many choices of people are tried for all questions together.
    private var steps = 200_000
    private let confirmed: [Place]

    private static let most = 8
    /// So many confirmed places are listed beside them.
    private static let mostConfirmed = 40

    init(_ instance: Instance) {
        self.instance = instance
        confirmed = instance.considered.indices.filter { instance.considered[$0].isConfirmed }
            .map { ($0, instance.considered[$0].pairs[0]) }
        isApplicable =
            instance.isCounted && confirmed.count <= Self.mostConfirmed
            && instance.series.allSatisfy { $0.minimum <= 1 && $0.quotas.allSatisfy { $0.minimum == 0 } }
    }

    /// - Parameter some: Positions in `Instance.considered`; whoever is confirmed counts in any case.
    /// - Returns: nil where it is not told.
    mutating func isPossible(_ some: [Int]) -> Bool? {
        let some = some.filter { !instance.considered[$0].isConfirmed }
        guard isApplicable, some.count <= Self.most else { return nil }
        var left = 2000
        let arrangements = Arrangements(of: some, in: instance, &left, most: 200)
        var isTold = arrangements.areAll
        for arrangement in arrangements.found {
            switch isPossible(confirmed + Array(zip(some, arrangement))) {
            case true?: return true
            case false?: continue
            case nil: isTold = false
            }
        }
        return isTold ? false : nil
    }

    private mutating func isPossible(_ places: [Place]) -> Bool? {
        let leading = canBeLed(places)
        if leading == false { return false }
        let attending = canAttend(places)
        if attending == false { return false }
        // Who attends and who leads hang together where somebody may do both.
        let mayLead = places.contains { instance.sharedPeople.namingFacilitators.contains($0.position) }
        return leading == nil || attending == nil || mayLead ? nil : true
    }

    /// Which people a series lacks for a registration beside the confirmed places alone.
    ///
    /// - Returns: nil where it lacks none, or that is not told.
    mutating func lackingPeople(for waiting: Int, _ pair: EligiblePair) -> Reason.Because? {
        guard isApplicable else { return nil }
        let places = confirmed + [(waiting, pair)]
        switch canBeLed(places) {
        case false?: return .facilitators
        case true?: return canAttend(places) == false ? .attendees : nil
        case nil: return nil
        }
    }

    private mutating func canBeLed(_ places: [Place]) -> Bool? {
        guard steps > 0 else { return nil }
        return PeopleDemands(leading: Set(places.map(\.pair.series)).sorted(), in: instance).canBeMet(&steps)
    }

    private mutating func canAttend(_ places: [Place]) -> Bool? {
        guard steps > 0 else { return nil }
        return PeopleDemands(attending: places, in: instance).canBeMet(&steps)
    }
}

/// So many of these people at each of these meetings, each in one place at a time and no more often than they may.
private struct PeopleDemands {
    private struct Demand {
        let meetings: [Meeting]
        /// Who has to be among them.
        let required: [Int]
        let others: [Int]
        /// Of the others.
        let needed: Int

        var people: [Int] { required + others }

        func overlaps(_ other: Demand) -> Bool { meetings.contains { other.overlaps($0) } }

        func overlaps(_ meeting: Meeting) -> Bool { meetings.contains { $0.overlaps(meeting) } }
    }

    /// So many demands are looked at, and of people in those that are tied together.
    private static let most = 400

    private var demands: [Demand]
    /// By person: at most so many meetings.
    private var maxima: [Int]

    init(leading series: [Int], in instance: Instance) {
        maxima = instance.programme.facilitators.map { $0.maximumMeetings ?? .max }
        demands = instance.facilitationDemands(of: series).map {
            Demand(meetings: $0.meetings, required: [], others: $0.able, needed: $0.needed)
        }
    }

    init(attending places: [(position: Int, pair: EligiblePair)], in instance: Instance) {
        var numbers: [String: Int] = [:]
        (demands, maxima) = ([], [])
        let minimum = instance.programme.rules.minimumAttendees
        for (position, pair) in places {
            let registration = instance.registration(position)
            let series = instance.series[pair.series]
            let available = AttendancePossibility(registration, in: series, instance.programme).available
            let people = registration.attendees.map { attendee -> Int in
                let known = attendee.id.flatMap { numbers[$0] }
                let number = known ?? maxima.count
                if known == nil { maxima.append(.max) }
                if let id = attendee.id { numbers[id] = number }
                maxima[number] = min(maxima[number], attendee.maximumMeetings ?? .max)
                return number
            }
            if people.isEmpty { continue }
            let exempt = instance.considered[position].exempt
            for meeting in series.meetings.indices where !exempt.contains(meeting) {
                let required = people.indices.filter { registration.attendees[$0].required }
                let others = people.indices.filter { available[$0][meeting] && !required.contains($0) }
                let isThere = required.allSatisfy { available[$0][meeting] }
                demands.append(
                    Demand(
                        meetings: [series.meetings[meeting]], required: required.map { people[$0] },
                        others: others.map { people[$0] },
                        // More than there are where somebody required is away.
                        needed: isThere ? max(0, minimum - required.count) : others.count + 1))
            }
        }
    }

    /// nil where that takes too long to list.
    func canBeMet(_ steps: inout Int) -> Bool? {
        // As much is worked out of the demands alone.
        steps -= demands.count
        guard steps > 0, demands.count <= Self.most else { return nil }
        var isTold = true
        for part in parts {
            guard part.reduce(0, { $0 + demands[$1].people.count }) <= Self.most else {
                isTold = false
                continue
            }
            var taken: [Int: [Meeting]] = [:]
            switch canMeet(part[...], &taken, &steps) {
            case true?: continue
            case false?: return false
            case nil: isTold = false
            }
        }
        return isTold ? true : nil
    }

    /// Those that nobody ties together, apart: whoever could be in two places at a time, or attends more than is allowed.
    private var parts: [[Int]] {
        var sets = DisjointSets(count: demands.count)
        var byPerson: [Int: [Int]] = [:]
        for (index, demand) in demands.enumerated() {
            for person in demand.people { byPerson[person, default: []].append(index) }
        }
        for (person, own) in byPerson {
            if own.reduce(0, { $0 + demands[$1].meetings.count }) > maxima[person] {
                for other in own.dropFirst() { sets.join(own[0], other) }
                continue
            }
            for (place, first) in own.enumerated() {
                for second in own[(place + 1)...] where demands[first].overlaps(demands[second]) {
                    sets.join(first, second)
                }
            }
        }
        return sets.sets(of: 0..<demands.count).map { part in
            part.sorted { (slack(of: $0), $0) < (slack(of: $1), $1) }
        }
    }

    private func slack(of demand: Int) -> Int { demands[demand].others.count - demands[demand].needed }

    private func canMeet(
        _ open: ArraySlice<Int>, _ taken: inout [Int: [Meeting]], _ steps: inout Int
    ) -> Bool? {
        guard let first = open.first else { return true }
        let demand = demands[first]
        guard demand.needed <= demand.others.count else { return false }
        let before = taken
        for person in demand.required {
            guard take(person, for: demand, &taken) else {
                taken = before
                return false
            }
        }
        let found = canMeet(open, choosing: demand.needed, from: demand.others[...], &taken, &steps)
        taken = before
        return found
    }

    /// With some of the first demand's people chosen: so many more of these.
    private func canMeet(
        _ open: ArraySlice<Int>, choosing needed: Int, from people: ArraySlice<Int>, _ taken: inout [Int: [Meeting]],
        _ steps: inout Int
    ) -> Bool? {
        if needed == 0 { return canMeet(open.dropFirst(), &taken, &steps) }
        guard let person = people.first, people.count >= needed, let first = open.first else { return false }
        guard steps > 0 else { return nil }
        steps -= 1
        let before = taken[person]
        var isTold = true
        if take(person, for: demands[first], &taken) {
            switch canMeet(open, choosing: needed - 1, from: people.dropFirst(), &taken, &steps) {
            case true?: return true
            case false?: break
            case nil: isTold = false
            }
            taken[person] = before
        }
        let without = canMeet(open, choosing: needed, from: people.dropFirst(), &taken, &steps)
        return without == false && !isTold ? nil : without
    }

    /// False where the person is elsewhere then, or may come no more.
    private func take(_ person: Int, for demand: Demand, _ taken: inout [Int: [Meeting]]) -> Bool {
        let own = taken[person] ?? []
        guard demand.meetings.count <= maxima[person] - own.count, !own.contains(where: demand.overlaps) else {
            return false
        }
        taken[person] = own + demand.meetings
        return true
    }
}
