extension Instance {
    /// What an adviser should know, kind by kind in the order of `Warning`, each in priority or programme order.
    ///
    /// - Parameter assignment: nil before anything is decided.
    func warnings(_ policy: Policy, _ assignment: Assignment?) -> [Warning] {
        let registrations = problem.registrations
        var warnings: [Warning] = admission.ties.map { tie in
            .tiedRegistrations(tie.map { registrations[considered[$0].registration].id })
        }
        let maximum = programme.rules.maximumAttendees
        let listing = considered.indices.filter { !registrations[considered[$0].registration].attendees.isEmpty }
            .map { registrations[considered[$0].registration] }
        warnings += listing.filter { $0.attendees.count > maximum }.map { .manyAttendees(registration: $0.id) }
        warnings += listing.filter { !$0.attendeesOfSameName.isEmpty }.map { .attendeeTwice(registration: $0.id) }
        if assignment == nil { warnings += withoutRole }
        if let assignment, confirmed.contains(where: { !$0.isEmpty }) { warnings += belowMinimum(assignment) }
        warnings += considered.indices.filter { !considered[$0].exempt.isEmpty }.compactMap { position in
            let meetings = lacking(attendeesOf: position)
            return meetings.isEmpty
                ? nil : .confirmedWithoutAttendance(registration: registration(position).id, meetings: meetings)
        }
        warnings += series.indices.filter { !staffing[$0].exempt.isEmpty }.map { index in
            .confirmedWithoutFacilitators(series: series[index].id, meetings: lacking(facilitatorsOf: index))
        }
        warnings += series.indices.filter { canNeverRun($0) || cannotBeLed($0) }.map {
            .neverRuns(series: series[$0].id)
        }
        warnings += sameOrganisationTwice
        if let objective = policy.mayPlaceNobody { warnings.append(.placesNobody(objective)) }
        return warnings
    }

    /// Roles that were most likely forgotten.
    private var withoutRole: [Warning] {
        let bounded = series.indices.filter { series[$0].status == .open && !series[$0].quotas.isEmpty }
        // Places of later tracks are asked about there.
        let own = 0..<ownCount
        let positions = Set(bounded.flatMap { candidates[$0].map(\.considered) }).filter(own.contains).sorted()
        let ids = positions.map(registration).filter { $0.role == nil }.map(\.id)
        return ids.isEmpty ? [] : [.withoutRole(ids)]
    }

    private var sameOrganisationTwice: [Warning] {
        guard programme.rules.onePlacePerOrganisation else { return [] }
        var groups: [OrganisationKey: [Int]] = [:]
        var order: [OrganisationKey] = []
        for position in considered.indices where considered[position].isConfirmed {
            guard let key = OrganisationKey(registration(position).organisation) else { continue }
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(position)
        }
        return order.compactMap { key in
            guard let group = groups[key], group.count > 1 else { return nil }
            return .sameOrganisationTwice(group.map { registration($0).id })
        }
    }

    /// Minimums that a confirmed place waives.
    private func belowMinimum(_ assignment: Assignment) -> [Warning] {
        var placed = [[Int]](repeating: [], count: series.count)
        for (position, place) in assignment.places.enumerated() {
            if let place { placed[place.series].append(position) }
        }
        var warnings: [Warning] = []
        for (index, series) in series.enumerated() where holdsConfirmed(index) {
            if placed[index].count < series.minimum {
                warnings.append(.confirmedBelowMinimum(series: series.id, role: nil))
            }
            for quota in series.quotas
            where placed[index].count(where: { registration($0).role == quota.role }) < quota.minimum {
                warnings.append(.confirmedBelowMinimum(series: series.id, role: quota.role))
            }
        }
        return warnings
    }

    /// Whether an open series names facilitators and can never be led as it asks.
    private func cannotBeLed(_ index: Int) -> Bool {
        series[index].status == .open && !holdsConfirmed(index) && !series[index].facilitators.isEmpty
            && !staffing[index].isEnough
    }

    /// Whether no set of the registrations that may get an open series meets its minimum and its quotas within its
    /// capacity and its seats.
    ///
    /// The smallest registrations of every role that needs some, then the smallest of what quotas still allow: no other
    /// set as large takes fewer seats, since each registration has one role (a laminar matroid).
    private func canNeverRun(_ index: Int) -> Bool {
        series[index].status == .open && needsOthers(index)
            && !suffice(candidates[index].map(\.considered), for: index)
    }

    /// Whether some of these could be enough for a series, and not too much.
    func suffice(_ positions: [Int], for index: Int) -> Bool {
        let series = series[index]
        let persons = series.limits.first { $0.measure == .persons }
        var left = positions.map { position in
            let registration = registration(position)
            return (role: registration.role, weight: persons?.weight(of: registration) ?? 0)
        }
        left.sort { $0.weight < $1.weight }
        var counts: [String: Int] = [:]
        var count = 0
        var total = 0
        func take(_ position: Int) {
            let registration = left.remove(at: position)
            if let role = registration.role { counts[role, default: 0] += 1 }
            count += 1
            total += registration.weight
        }
        for quota in series.quotas {
            for _ in 0..<quota.minimum {
                guard let next = left.firstIndex(where: { $0.role == quota.role }) else { return false }
                take(next)
            }
            if let maximum = quota.maximum, counts[quota.role, default: 0] > maximum { return false }
        }
        while count < max(1, series.minimum) {
            let next = left.firstIndex { registration in
                guard let role = registration.role, let maximum = series.quota(for: role)?.maximum else { return true }
                return counts[role, default: 0] < maximum
            }
            guard let next else { return false }
            take(next)
        }
        return count <= series.capacity && persons?.atMost.map { total > $0 } != true
    }
}
