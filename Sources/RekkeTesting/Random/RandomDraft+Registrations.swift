import Rekke

/// Registrations: who comes, when, with whom, and what they want.
extension RandomDraft {
    mutating func registrations(upTo count: Int, for series: [Series]) -> [Registration] {
        let number = max(2, count - random.pick([0, 0, 0, 1, 1, 2, 3, 4]))
        let ids = series.map(\.id)
        var result = (1...number).map { index in
            var registration = Registration(
                id: "r\(index)", organisation: organisation(index), submitted: submitted(index))
            if has(.quotas) || random.chance(20) {
                registration.role = random.pick(["provider", "provider", "researcher", nil])
            }
            if has(.seats) || random.chance(10), random.chance(80) { registration.size = random.number(in: 0...4) }
            if has(.intake) || random.chance(10) { registration.priority = random.pick([-1, 0, 0, 0, 1]) }
            if has(.intake) || kind == .confirmed { registration.withdrawn = random.chance(8) }
            wish(&registration, ids)
            if namesAttendees, random.chance(85) { registration.attendees = attendees(for: series) }
            return registration
        }
        if [.confirmed, .confirmedPeople, .exemptMeetings].contains(kind)
            || [.everything, .namedFacilitators, .bothRoles].contains(kind) && random.chance(50)
        {
            for index in result.indices
            where random.chance(
                [.confirmedPeople, .exemptMeetings].contains(kind) ? 60 : kind == .confirmed ? 45 : 20)
            {
                result[index].placed = confirmedPlace(of: result[index], among: series, result)
            }
        }
        return random.shuffled(result)
    }

    /// Often one that has room, so that most problems are right.
    private mutating func confirmedPlace(
        of registration: Registration, among series: [Series], _ registrations: [Registration]
    ) -> String {
        let roomy = series.filter { one in
            one.capacity > registrations.count { $0.placed == one.id }
                && (one.seats ?? .max) >= registration.seatsTaken
        }
        return roomy.isEmpty || random.chance(4) ? random.pick(series).id : random.pick(roomy).id
    }

    private mutating func organisation(_ index: Int) -> String? {
        guard has(.intake) || kind == .confirmed else { return "Organisation \(index)" }
        if random.chance(15) { return random.pick([nil, "", " \u{a0}\t"]) }
        // The same name in other clothes.
        if random.chance(25) { return random.pick(["Blåhaug ß", " BLÅHAUG\u{a0}\u{2003} SS", "bla\u{30a}haug\tẞ "]) }
        if random.chance(15) { return random.pick(["ΟΔΟΣ", "οδος", "οδοσ"]) }
        return random.chance(10) ? "ıO" : random.pick(["organisation \(index)", "Organisation  \(index)"])
    }

    private mutating func submitted(_ index: Int) -> Instant {
        if has(.intake) || random.chance(10) {
            return RandomDraft.moment(hour: random.number(in: 0...6), nanoseconds: random.pick([0, 0, 0, 500_000_000]))
        }
        return RandomDraft.moment(hour: index)
    }

    private mutating func wish(_ registration: inout Registration, _ ids: [String]) {
        var listed = Array(random.shuffled(ids).prefix(random.number(in: 1...ids.count)))
        let style = random.number(in: 0...9)
        switch style {
        case 0...2: registration.preferences = .suits(listed)
        case 3...5:
            let all = listed
            var tiers: [[String]] = []
            for id in all {
                if random.chance(30), !tiers.isEmpty { tiers[tiers.count - 1].append(id) } else { tiers.append([id]) }
            }
            registration.preferences = .ranking(tiers)
        case 6...8:
            var ranks: [String: Int] = [:]
            for id in listed { ranks[id] = random.pick([1, 1, 2, 3, 5, 9]) }
            registration.preferences = .ranks(ranks)
        default:
            listed = []
            registration.preferences = .allSuit
        }
        let others = ids.filter { !listed.contains($0) }
        if !others.isEmpty, random.chance(has(.guarantees) || has(.intake) ? 40 : 15) {
            registration.impossible = [random.pick(others)]
        }
    }

    private mutating func attendees(for series: [Series]) -> [Attendee] {
        let isShared = has(.sharedPeople) || kind == .confirmed
        var result: [Attendee] = []
        for _ in 0..<random.pick([1, 2, 2, 3, 3]) {
            if isShared, !people.isEmpty, random.chance(people.count > 3 ? 85 : 50) {
                let known = random.pick(people)
                if result.contains(where: { $0.id == known.id }) { continue }
                result.append(known)
            } else {
                var person = Attendee(unavailable: unavailability(for: series))
                if random.chance(25) { person.maximumMeetings = random.number(in: 1...6) }
                if random.chance(90) {
                    person.id = "p\(people.count + 1)"
                    if !facilitatorIDs.isEmpty, random.chance(50) { person.id = facilitatorIDs.removeFirst() }
                    people.append(person)
                }
                result.append(person)
            }
            result[result.count - 1].required = random.chance(15)
        }
        return result
    }
}
