import Rekke

/// What an adviser should know about.
extension ReferenceAllocation {
    func expectedWarnings(_ chosen: ReferenceRules.Assignment) -> Set<Warning> {
        var warnings: Set<Warning> = []
        for candidate in rules.considered {
            let tied = rules.considered.filter { $0.standing.isTied(with: candidate.standing) }
            if tied.count > 1 { warnings.insert(.tiedRegistrations(tied.map(\.registration.id))) }
            if candidate.registration.attendees.count > problem.programme.rules.maximumAttendees {
                warnings.insert(.manyAttendees(registration: candidate.registration.id))
            }
            let sameOrganisation = rules.considered.filter {
                $0.isConfirmed && candidate.isConfirmed && candidate.standing.organisation != nil
                    && $0.standing.organisation == candidate.standing.organisation
            }
            if sameOrganisation.count > 1 {
                warnings.insert(.sameOrganisationTwice(sameOrganisation.map(\.registration.id)))
            }
        }
        for index in rules.attendance.exempt {
            warnings.insert(.confirmedWithoutAttendance(registration: rules.considered[index].registration.id))
        }
        for index in rules.facilitation.exempt {
            warnings.insert(.confirmedWithoutFacilitators(series: problem.programme.series[index].id))
        }
        for index in problem.programme.series.indices { warnings.formUnion(minimumWarnings(index, chosen)) }
        if let objective = objectiveThatMayPlaceNobody { warnings.insert(.placesNobody(objective)) }
        return warnings
    }

    private func minimumWarnings(_ index: Int, _ chosen: ReferenceRules.Assignment) -> [Warning] {
        let series = problem.programme.series[index]
        let members = rules.members(of: index, in: chosen).map { rules.considered[$0] }
        if members.contains(where: \.isConfirmed) {
            let total: [Warning] =
                members.count < series.minimum ? [.confirmedBelowMinimum(series: series.id, role: nil)] : []
            let lacking = series.quotas.filter { quota in
                members.count { $0.registration.role == quota.role } < quota.minimum
            }
            return total + lacking.map { .confirmedBelowMinimum(series: series.id, role: $0.role) }
        }
        if series.status == .open, !series.facilitators.isEmpty, !rules.facilitation.canLeadAlone[index] {
            return [.neverRuns(series: series.id)]
        }
        // A minimum of 1 asks for nothing; who would be eligible for a series that is not open is not known.
        guard series.status == .open, series.minimum > 1 || series.quotas.contains(where: { $0.minimum > 0 }) else {
            return []
        }
        let canRun = rules.visitAssignments(
            keeping: [.capacity, .seats, .minimum, .quota], allowing: { $1.series == index }
        ) { !rules.members(of: index, in: $0).isEmpty }
        return canRun ? [] : [.neverRuns(series: series.id)]
    }

    /// The first objective that fewer placements improve, where none before it asks for places.
    private var objectiveThatMayPlaceNobody: Objective? {
        let asking: Set<Objective> = [.guarantees, .mostPlaces, .placesFirstCome, .ranksFirstCome, .rankMaximal]
        let improved: Set<Objective> = [
            .fewestAddedSeries, .fewestOutsidePreferences, .lowestTotalRank, .lowestWorstRank,
        ]
        guard let index = objectives.firstIndex(where: { improved.contains($0) }),
            !objectives[..<index].contains(where: { asking.contains($0) })
        else { return nil }
        return objectives[index]
    }
}
