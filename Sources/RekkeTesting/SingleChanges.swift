package import Rekke

/// Every single change of the kinds that remedies have, as scenarios, by what the text says of them.
package struct SingleChanges {
    private let problem: Problem
    private let allocation: Allocation
    private let registrations: [String: Registration]

    /// A change, and what it makes of the problem; nil where that is no problem.
    package struct Candidate {
        package let change: Remedy.Change
        package let changed: Problem?
    }

    package init(_ problem: Problem, _ allocation: Allocation) {
        self.problem = problem
        self.allocation = allocation
        registrations = Dictionary(uniqueKeysWithValues: problem.registrations.map { ($0.id, $0) })
    }

    private var series: [Series] { problem.programme.series }

    private func candidate(_ change: Remedy.Change, _ changes: [Scenario.Change]) -> Candidate {
        Candidate(change: change, changed: try? problem.applying(Scenario(name: "", changes: changes)).problem)
    }

    /// So many more places in a series.
    package func adding(_ places: Int, in series: Series) throws(ScenarioError) -> Problem {
        try problem.applying(
            Scenario(
                name: "", changes: [.setSeries(series.id, Series.Edit(capacity: series.capacity + places))])
        ).problem
    }

    /// The changes that are the same for everyone who waits, a twin with the fewest facilitators first.
    package var forEveryone: [Candidate] {
        series.flatMap { series -> [Candidate] in
            var all = [
                candidate(
                    .addPlace(series: series.id),
                    [.setSeries(series.id, Series.Edit(capacity: series.capacity + 1))])
            ]
            if series.status == .candidate {
                all.append(candidate(.openSeries(series.id), [.openSeries(series.id)]))
            }
            if series.status == .open {
                all += limits(of: series)
                for facilitators in 0...problem.programme.rules.facilitatorsPerMeeting {
                    let more = (0..<facilitators).map { number in
                        Scenario.Change.addFacilitator(Facilitator(id: "more \(number)"))
                    }
                    all.append(
                        candidate(
                            .addParallelSeries(like: series.id, facilitators: facilitators),
                            [.addSeries(id: series.id + "+2", like: series.id, Series.Edit(facilitators: []))] + more))
                }
            }
            return all
        } + moves
    }

    /// More seats, up to what the largest of those who wait takes, a smaller minimum, and wider quotas.
    private func limits(of series: Series) -> [Candidate] {
        let largest = allocation.waitlist.compactMap { registrations[$0.registration]?.seatsTaken }.max() ?? 0
        let seats = series.seats.map { own in
            stride(from: 1, through: largest, by: 1).map { more in
                candidate(
                    .addSeats(series: series.id, seats: more),
                    [.setSeries(series.id, Series.Edit(seats: own + more))])
            }
        }
        let minimum =
            series.minimum > 1
            ? [
                candidate(
                    .lowerMinimum(series: series.id),
                    [.setSeries(series.id, Series.Edit(minimum: series.minimum - 1))])
            ] : []
        return (seats ?? []) + minimum + series.quotas.indices.flatMap { quotas(of: series, $0) }
    }

    private func quotas(of series: Series, _ position: Int) -> [Candidate] {
        func changed(_ bound: Remedy.QuotaBound) -> Candidate {
            var quotas = series.quotas
            switch bound {
            case .minimum(let minimum): quotas[position].minimum = minimum
            case .maximum(let maximum): quotas[position].maximum = maximum
            }
            return candidate(
                .changeQuota(series: series.id, role: quotas[position].role, bound),
                [.setSeries(series.id, Series.Edit(quotas: quotas))])
        }
        let quota = series.quotas[position]
        return (quota.maximum.map { [changed(.maximum($0 + 1))] } ?? [])
            + (quota.minimum > 0 ? [changed(.minimum(quota.minimum - 1))] : [])
    }

    private var moves: [Candidate] {
        allocation.placements.filter(\.confirmed).flatMap { placement -> [Candidate] in
            guard let registration = registrations[placement.registration] else { return [] }
            return series.filter { $0.id != placement.series && lists(registration, $0) }
                .filter { ineligibility(of: registration, in: $0) == nil }
                .map { target in
                    candidate(
                        .move(registration: registration.id, from: placement.series, to: target.id),
                        [.place(registration: registration.id, series: target.id)])
                }
        }
    }

    /// The changes that concern one who waits alone.
    package func changes(for id: String) -> [Candidate] {
        guard let registration = registrations[id] else { return [] }
        return series.flatMap { freePlace(for: registration, in: $0) + moreAttendees(for: registration, in: $0) }
    }

    /// Whether its preferences leave a rank behind the worst that a problem can say.
    package func canListMore(_ id: String) -> Bool { registrations[id].map { $0.preferences.worstRank < 9 } ?? false }

    private func freePlace(for registration: Registration, in series: Series) -> [Candidate] {
        let taken = allocation.placements.count { $0.series == series.id }
        guard taken < series.capacity, !lists(registration, series),
            ineligibility(of: registration, in: series) == nil
        else { return [] }
        let preferences: Preferences
        switch registration.preferences {
        case .allSuit: return []
        case .suits(let ticked):
            preferences = .ranking([ticked, [series.id]])
        case .ranking(let tiers): preferences = .ranking(tiers + [[series.id]])
        case .ranks(let ranks):
            let next = registration.preferences.worstRank + 1
            guard next <= 9 else { return [] }
            preferences = .ranks(ranks.merging([series.id: next]) { $1 })
        }
        return [
            candidate(
                .freePlaceOutsidePreferences(series: series.id),
                [.setRegistration(registration.id, Registration.Edit(preferences: preferences))])
        ]
    }

    private func moreAttendees(for registration: Registration, in series: Series) -> [Candidate] {
        let isGuaranteed = allocation.guarantees.promised.contains(registration.id)
        let rules = problem.programme.rules
        guard lists(registration, series) || isGuaranteed && rules.guaranteeOutsidePreferences,
            case .tooFewAttendees(let shortages)? = ineligibility(of: registration, in: series),
            let most = shortages.map({ $0.required - $0.available }).max()
        else { return [] }
        let needed = shortages.map(\.meeting)
        // Away from the first moment that a problem can say to the last, but for those meetings.
        var away: [Unavailability] = []
        var from = Instant(seconds: -62_000_000_000)
        for meeting in series.meetings where needed.contains(meeting.start) {
            if from < meeting.start { away.append(.interval(from..<meeting.start)) }
            from = meeting.end
        }
        away.append(.interval(from..<Instant(seconds: 250_000_000_000)))
        let more = [Attendee](repeating: Attendee(unavailable: away), count: most)
        let edit = Registration.Edit(
            size: registration.size ?? registration.attendees.count, attendees: registration.attendees + more)
        let found = candidate(
            .moreAttendees(series: series.id, meetings: needed), [.setRegistration(registration.id, edit)])
        let changed = found.changed?.registrations.first { $0.id == registration.id }
        guard let changed, ineligibility(of: changed, in: series) == nil else { return [] }
        return [found]
    }

    private func lists(_ registration: Registration, _ series: Series) -> Bool {
        registration.preferences.rank(of: series.id) != nil && !registration.impossible.contains(series.id)
    }

    /// Why a registration could not take a series that it listed: what intake says where there is nothing else.
    private func ineligibility(of registration: Registration, in series: Series) -> IneligibleSeries.Reason? {
        if registration.impossible.contains(series.id) { return .impossible }
        var alone = registration
        alone.placed = nil
        alone.preferences = .suits([series.id])
        alone.impossible = []
        var programme = problem.programme
        programme.rules.deadline = nil
        programme.rules.guaranteedPlaces = 0
        programme.series = [series]
        guard let small = try? Problem(programme: programme, registrations: [alone]),
            let result = try? small.allocated(AllocationOptions(explanations: .none)),
            case .noEligibleSeries(let reasons)? = result.rejected.first?.reason
        else { return nil }
        return reasons.first?.reason
    }
}

/// Who has a place in a changed problem, held against those who have one now.
package struct ChangedPlaces {
    private let placed: Set<String>
    private let allocation: Allocation
    /// The positions of the considered registrations in priority order.
    private let order: [String: Int]

    package init(_ placed: Set<String>, _ allocation: Allocation, order: [String]) {
        self.placed = placed
        self.allocation = allocation
        self.order = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
    }

    package func places(_ id: String) -> Bool { placed.contains(id) }

    /// Whom it costs a place to give the registration one; nil where the change does not, or not without harm to others
    /// before it or confirmed.
    package func costs(helping id: String) -> [String]? {
        guard placed.contains(id) else { return nil }
        let lost = allocation.placements.filter { !placed.contains($0.registration) }
        guard !lost.contains(where: { $0.confirmed || order[$0.registration, default: 0] < order[id, default: 0] })
        else { return nil }
        return lost.map(\.registration)
    }
}
