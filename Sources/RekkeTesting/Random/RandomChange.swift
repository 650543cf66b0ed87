package import Rekke

/// Changes after an answer, the same for the same problem and seed.
package struct RandomChange {
    private var random: SplitMix64

    package init(seed: Int) {
        random = SplitMix64(seed: seed &* 7919 &+ 17)
    }

    /// One to three changes that the problem takes; fewer where some do not go with it.
    ///
    /// - Parameter placements: Who has a place: those are who withdraws, can no longer come, or answers again.
    package mutating func scenario(
        for problem: Problem, placed placements: [Placement], onlyWithdrawals: Bool = false
    ) -> Scenario {
        let placed = placements.map(\.registration)
        var scenario = Scenario(name: "change", changes: [])
        for _ in 0..<random.number(in: 1...3) {
            let change = onlyWithdrawals ? withdrawal(of: placed) : change(of: problem, placed)
            guard let change else { continue }
            let longer = Scenario(name: scenario.name, changes: scenario.changes + [change])
                .takingLaterAnswers(of: placements, in: problem)
            if (try? problem.applying(longer)) != nil { scenario = longer }
        }
        return scenario
    }

    /// One more change, where the problem takes it: one of those who have places says that others come, or more, or that what
    /// it has is impossible.
    package mutating func answerAnew(
        _ scenario: inout Scenario, to problem: Problem, placed placements: [Placement]
    ) {
        let free = placements.filter { !$0.confirmed }
        guard !free.isEmpty else { return }
        let placement = random.pick(free)
        guard let own = problem.registrations.first(where: { $0.id == placement.registration }) else { return }
        var edit = Registration.Edit()
        switch random.number(in: 0...4) {
        case 0, 1: edit.impossible = own.impossible + [placement.series]
        case 2: edit.size = (own.size ?? max(1, own.attendees.count)) + random.number(in: 1...2)
        case 3: edit.role = random.pick(problem.registrations.map(\.role).filter { $0 != own.role } + [nil])
        default:
            let others = problem.registrations.flatMap(\.attendees).filter { other in
                !own.attendees.contains { $0.id == other.id }
            }
            guard !others.isEmpty else { return }
            edit.attendees = own.attendees + [random.pick(others)]
        }
        if random.chance(50) { edit.preferences = .suits([random.pick(problem.programme.series).id]) }
        RandomChange.add(.setRegistration(own.id, edit), to: &scenario, of: problem)
    }

    /// One more change, where the problem takes it: one of those who have places names its people in another order, one more of
    /// them, or one who can come more often or less.
    package mutating func bringOthers(
        _ scenario: inout Scenario, to problem: Problem, placed placements: [Placement]
    ) {
        guard !placements.isEmpty else { return }
        let placement = random.pick(placements)
        guard let own = problem.registrations.first(where: { $0.id == placement.registration }),
            !own.attendees.isEmpty
        else { return }
        var attendees = own.attendees
        let index = random.number(in: 0...attendees.count - 1)
        switch random.number(in: 0...3) {
        case 0: attendees.reverse()
        case 1: attendees.insert(Attendee(name: "New", maximumMeetings: random.number(in: 1...3)), at: 0)
        case 2: attendees[index].unavailable = []
        default: attendees[index].maximumMeetings = random.number(in: 1...3)
        }
        let change = Scenario.Change.setRegistration(own.id, Registration.Edit(attendees: attendees))
        RandomChange.add(change, to: &scenario, of: problem)
    }

    /// Where the problem takes it.
    private static func add(_ change: Scenario.Change, to scenario: inout Scenario, of problem: Problem) {
        let longer = scenario.changes + [change]
        if (try? problem.applying(Scenario(name: "", changes: longer))) != nil { scenario.changes = longer }
    }

    private mutating func withdrawal(of placed: [String]) -> Scenario.Change? {
        placed.isEmpty ? nil : .withdraw(random.pick(placed))
    }

    private mutating func change(of problem: Problem, _ placed: [String]) -> Scenario.Change? {
        let series = random.pick(problem.programme.series)
        let registration = random.pick(problem.registrations)
        switch random.number(in: 0...13) {
        case 0, 1: return withdrawal(of: placed)
        case 2: return .setSeries(series.id, Series.Edit(capacity: max(0, series.capacity - 1)))
        case 3: return .setSeries(series.id, Series.Edit(capacity: series.capacity + 1))
        case 4: return .closeSeries(series.id)
        case 5: return .cancelSeries(series.id)
        case 6: return .openSeries(series.id)
        case 7: return .release(registration.id)
        case 8: return .place(registration: registration.id, series: series.id)
        case 9:
            var new = registration
            new.id = "n\(random.number(in: 0...99))"
            new.organisation = random.pick([nil, registration.organisation, "New"])
            new.priority = random.pick([0, 0, 1])
            new.placed = nil
            new.withdrawn = false
            return .register(new)
        case 10: return .setRules(Rules.Edit(guaranteedPlaces: random.number(in: 0...3)))
        case 11:
            return .setRegistration(
                registration.id,
                Registration.Edit(preferences: .suits([series.id]), impossible: []))
        case 12:
            let busy = series.meetings.map { Unavailability.interval($0.start..<$0.end) }
            let attendees = registration.attendees.map { attendee in
                // Those without an id are of this registration only.
                guard attendee.id == nil else { return attendee }
                var attendee = attendee
                attendee.unavailable += busy
                return attendee
            }
            return .setRegistration(registration.id, Registration.Edit(attendees: attendees))
        default:
            guard !problem.programme.facilitators.isEmpty else {
                return .setRegistration(registration.id, Registration.Edit(priority: 2))
            }
            let facilitator = random.pick(problem.programme.facilitators)
            if random.chance(50) { return .removeFacilitator(facilitator.id) }
            let meeting = random.pick(series.meetings)
            return .setFacilitator(
                facilitator.id,
                Facilitator.Edit(unavailable: facilitator.unavailable + [.interval(meeting.start..<meeting.end)]))
        }
    }
}
