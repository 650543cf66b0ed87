package import Rekke

/// A small random programme with registrations, the same for the same kind and seed, in which its kind's rules bite.
package struct RandomProblem {
    /// What binds beside capacities.
    package enum Kind: String, CaseIterable, Sendable {
        case capacity, attendance, sharedPeople, facilitators, seats, minimum, quotas, intake, guarantees, confirmed
        case everything
        /// Behind the others, whose problems stay as they are.
        case namedFacilitators
        /// Facilitators who are attendees too, some of them named by series.
        case bothRoles
        /// Confirmed places of people who are shared, with facilitators: much that cannot all be kept. Every other time some of
        /// them lead, up to three a meeting, with promises and minimums: with more who lead, those may have to attend.
        case confirmedPeople
        /// Confirmed places that facilitators cannot all lead, with meetings that overlap in part: who has which place says
        /// what is exempt, and that who else can be led.
        case exemptMeetings
    }

    package let kind: Kind
    package let seed: Int
    package let programme: Programme
    package let registrations: [Registration]

    /// The largest numbers of registrations and series.
    package struct Size: Sendable {
        package var registrations: Int
        package var series: Int

        package init(registrations: Int = 6, series: Int = 4) {
            self.registrations = registrations
            self.series = series
        }
    }

    package init(_ kind: Kind, seed: Int, size: Size = Size()) {
        var draft = RandomDraft(kind, seed: seed)
        var series = draft.series(upTo: size.series)
        let facilitators = draft.facilitators(for: series)
        draft.nameFacilitators(facilitators, in: &series)
        let rules = draft.rules()
        self.kind = kind
        self.seed = seed
        programme = Programme(
            name: "\(kind.rawValue) \(seed)", rules: rules, series: series, facilitators: facilitators)
        registrations = draft.registrations(upTo: size.registrations, for: series)
    }

    /// The same in which some confirmed places begin after the first meetings of their series.
    package var withFirstDays: RandomProblem {
        var random = SplitMix64(seed: seed &* 7919)
        var registrations = registrations
        for index in registrations.indices {
            guard let series = programme.series.first(where: { $0.id == registrations[index].placed }),
                series.meetings.count > 1, random.chance(60)
            else { continue }
            let first = series.meetings[random.number(in: 1...(series.meetings.count - 1))].start
            registrations[index].placedFrom[series.id] = programme.timeZone.localTime(at: first).date
        }
        return RandomProblem(kind: kind, seed: seed, programme: programme, registrations: registrations)
    }

    private init(kind: Kind, seed: Int, programme: Programme, registrations: [Registration]) {
        self.kind = kind
        self.seed = seed
        self.programme = programme
        self.registrations = registrations
    }

    /// The problem that it makes; `InvalidProblem` where more places are confirmed than there are.
    package func problem() throws(InvalidProblem) -> Problem {
        try Problem(programme: programme, registrations: registrations)
    }

    /// Whether more places are confirmed in a series than its capacity, its seats or a quota's maximum.
    package var confirmsTooMany: Bool {
        programme.series.contains { series in
            let confirmed = registrations.filter { $0.placed == series.id && !$0.withdrawn }
            let seats = confirmed.reduce(0) { $0 + ($1.size ?? max(1, $1.attendees.count)) }
            return confirmed.count > series.capacity || seats > series.seats ?? .max
                || series.quotas.contains { quota in
                    confirmed.count { $0.role == quota.role } > quota.maximum ?? .max
                }
        }
    }
}
