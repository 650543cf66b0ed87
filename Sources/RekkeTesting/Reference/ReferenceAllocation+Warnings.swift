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
            let names = candidate.registration.attendees.compactMap { $0.name?.lowercased() }
            if Set(names).count < names.count {
                warnings.insert(.attendeeTwice(registration: candidate.registration.id))
            }
            let sameOrganisation = rules.considered.filter {
                $0.isConfirmed && candidate.isConfirmed && candidate.standing.organisation != nil
                    && $0.standing.organisation == candidate.standing.organisation
            }
            if sameOrganisation.count > 1 {
                warnings.insert(.sameOrganisationTwice(sameOrganisation.map(\.registration.id)))
            }
        }
        for (index, meetings) in rules.attendance.exempt where !meetings.isEmpty && index < rules.considered.count {
            let candidate = rules.considered[index]
            warnings.insert(
                .confirmedWithoutAttendance(
                    registration: candidate.registration.id,
                    meetings: meetings.sorted().map { lacking(attendeesOf: candidate, $0) }))
        }
        for (index, meetings) in rules.facilitation.exempt
        where !meetings.isEmpty && index < problem.programme.series.count {
            warnings.insert(
                .confirmedWithoutFacilitators(
                    series: problem.programme.series[index].id,
                    meetings: meetings.sorted().map { lacking(facilitatorsOf: index, $0) }))
        }
        for index in problem.programme.series.indices { warnings.formUnion(minimumWarnings(index, chosen)) }
        if let objective = objectiveThatMayPlaceNobody { warnings.insert(.placesNobody(objective)) }
        return warnings
    }

    private var confirmed: [ReferenceCandidate] { rules.considered.filter(\.isConfirmed) }

    private func meetings(of series: Int) -> [Int] { rules.attendance.timetable.meetingsOfSeries[series] }

    private func overlap(_ meeting: Int, _ series: Int) -> Bool {
        meetings(of: series).contains { rules.attendance.timetable.overlaps[meeting][$0] }
    }

    /// Those of its confirmed place.
    private func meetings(of candidate: ReferenceCandidate) -> [Int] {
        let index = rules.considered.firstIndex { $0.registration.id == candidate.registration.id }
        let all = meetings(of: candidate.pairs[0].series)
        return index.map { rules.attendance.meetings(of: $0, in: candidate.pairs[0].series) } ?? all
    }

    private func overlap(_ meeting: Int, _ candidate: ReferenceCandidate) -> Bool {
        meetings(of: candidate).contains { rules.attendance.timetable.overlaps[meeting][$0] }
    }

    private func names(_ candidate: ReferenceCandidate, _ id: String) -> Bool {
        candidate.registration.attendees.contains { $0.id == id }
    }

    /// The series with confirmed places that name a facilitator.
    private func led(by id: String) -> [Int] {
        Set(confirmed.map { $0.pairs[0].series }).filter { problem.programme.series[$0].facilitators.contains(id) }
            .sorted()
    }

    private func lacking(attendeesOf candidate: ReferenceCandidate, _ meeting: Int) -> Warning.Lacking {
        let timetable = rules.attendance.timetable
        let people = candidate.registration.attendeeNumbersInOrder.filter { number in
            let attendee = candidate.registration.attendees[number]
            let person = ReferencePerson(unavailable: attendee.unavailable, maximumMeetings: attendee.maximumMeetings)
            if !person.isAvailable(for: timetable.meetings[meeting], in: timetable.zone) { return true }
            var asked = meetings(of: candidate).count
            if let id = attendee.id {
                let others = confirmed.filter {
                    $0.registration.id != candidate.registration.id && names($0, id)
                }
                if others.contains(where: { overlap(meeting, $0) }) { return true }
                if led(by: id).contains(where: { overlap(meeting, $0) }) { return true }
                asked += others.reduce(0) { $0 + meetings(of: $1).count }
            }
            return attendee.maximumMeetings.map { asked > $0 } ?? false
        }
        return Warning.Lacking(
            meeting: timetable.meetings[meeting].start,
            people: people.map { candidate.registration.label(ofAttendee: $0) })
    }

    private func lacking(facilitatorsOf index: Int, _ meeting: Int) -> Warning.Lacking {
        let programme = problem.programme
        let people = programme.facilitatorNumbersInOrder.filter { number in
            let person = programme.facilitators[number]
            guard programme.series[index].facilitators.contains(person.id) else { return false }
            let led = led(by: person.id)
            let asked = led.reduce(0) { $0 + meetings(of: $1).count }
            return !rules.facilitation.availability[number][meeting]
                || led.contains { $0 != index && overlap(meeting, $0) }
                || confirmed.contains { names($0, person.id) && overlap(meeting, $0) }
                || person.maximumMeetings.map { asked > $0 } ?? false
        }
        return Warning.Lacking(
            meeting: rules.attendance.timetable.meetings[meeting].start,
            people: people.map { programme.facilitators[$0].id })
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
