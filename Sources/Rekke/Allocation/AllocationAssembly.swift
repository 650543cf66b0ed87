/// Puts a result together from what was decided; everything in it follows from the problem, the places and the people.
struct AllocationAssembly {
    let instance: Instance
    let policy: Policy
    let found: Found<Assignment>
    /// By considered registration: by meeting, the attendees' positions.
    let attendance: [[[Int]]?]
    /// By series: by meeting, the facilitators' positions.
    let facilitators: [[[Int]]]?
    let explanation: Explanation?

    var assignment: Assignment { found.bestKnown }

    private var status: Allocation.Status {
        switch found {
        case .proven: .optimal
        case .stopped: .feasible
        }
    }

    var allocation: Allocation {
        Allocation(
            programme: instance.programme.name, policy: policy.objectives,
            status: status, summary: summary, placements: placements, waitlist: waitlist,
            fullSets: explanation?.fullSets, rejected: rejected, series: series, guarantees: guarantees,
            envy: explanation == nil ? nil : instance.envy(assignment), objectives: objectives,
            warnings: instance.warnings(policy, assignment),
            explained: explanation?.extent ?? AllocationOptions.Explanations.none,
            unexplained: explanation?.unexplained.map { instance.registration($0).id } ?? [])
    }

    var summary: Allocation.Summary {
        let open = instance.series.indices.filter { instance.series[$0].status == .open }
        let places = open.reduce(0) { $0 + instance.series[$1].capacity }
        let placed = assignment.placed
        let taken = placed.count { instance.series[$0.series].status == .open }
        return Allocation.Summary(
            registrations: instance.problem.registrations.count, considered: instance.considered.count,
            placed: placed.count, waitlisted: instance.considered.count - placed.count,
            rejected: instance.admission.rejected.count, places: places, freePlaces: max(0, places - taken),
            outsidePreferences: placed.count(where: \.outsidePreferences), totalRank: assignment.totalRank)
    }

    var placements: [Placement] {
        var placements: [Placement] = []
        placements.reserveCapacity(assignment.places.count)
        for position in assignment.places.indices {
            guard var placement = placement(of: position) else { continue }
            placement.attendance = attendance[position].map { labels($0, of: position) }
            placements.append(placement)
        }
        return placements
    }

    /// Without the attendance; nil for a registration without a place.
    func placement(of position: Int) -> Placement? {
        guard let place = assignment.places[position] else { return nil }
        // Registrations and series are read where they stand: there may be a million, and a copy of each takes longer than
        // all else here.
        let index = instance.considered[position].registration
        let registrations = instance.problem.registrations
        let from =
            registrations[index].placedFrom.isEmpty
            ? nil : registrations[index].firstDay(in: instance.series[place.series], instance.programme.timeZone)
        return Placement(
            registration: registrations[index].id, organisation: registrations[index].organisation,
            series: instance.series[place.series].id, rank: place.rank, outsidePreferences: place.outsidePreferences,
            guaranteed: instance.considered[position].isGuaranteed,
            confirmed: instance.considered[position].isConfirmed, from: from)
    }

    /// - Parameter byMeeting: The attendees' positions.
    private func labels(_ byMeeting: [[Int]], of position: Int) -> [Placement.Attendance] {
        guard let place = assignment.places[position] else { return [] }
        let registration = instance.registration(position)
        let held = registration.heldMeetings(of: instance.series[place.series], in: instance.programme.timeZone)
        return zip(held, byMeeting.suffix(held.count)).map { meeting, attendees in
            Placement.Attendance(
                meeting: meeting.start, attendees: attendees.map { registration.label(ofAttendee: $0) })
        }
    }

    var waitlist: [WaitlistEntry] {
        let registrations = instance.problem.registrations
        let waiting = instance.considered.indices.filter { assignment.places[$0] == nil }
        return waiting.enumerated().map { index, position in
            let registration = instance.considered[position].registration
            return WaitlistEntry(
                registration: registrations[registration].id, organisation: registrations[registration].organisation,
                position: index + 1, reasons: explanation?.reasons[position].map { [$0] },
                positions: explanation?.positions?[position], queue: explanation?.queue?[position],
                remedies: explanation?.remedies?[position])
        }
    }

    var rejected: [Rejection] {
        instance.admission.rejected.map { rejection in
            let registration = instance.problem.registrations[rejection.registration]
            return Rejection(
                registration: registration.id, organisation: registration.organisation, reason: rejection.reason)
        }
    }

    var series: [SeriesOutcome] {
        let registrations = instance.problem.registrations
        var placed = [[String]](repeating: [], count: instance.series.count)
        for (position, place) in assignment.places.enumerated() {
            if let place { placed[place.series].append(registrations[instance.considered[position].registration].id) }
        }
        return instance.series.enumerated().map { index, series in
            SeriesOutcome(
                id: series.id, places: series.capacity, placed: placed[index],
                facilitators: facilitators.flatMap { byMeeting in
                    guard instance.staffing[index].isPlanned else { return nil }
                    return zip(series.meetings, byMeeting[index]).map { meeting, leading in
                        SeriesOutcome.Facilitation(
                            meeting: meeting.start, facilitators: leading.map { instance.programme.facilitators[$0].id }
                        )
                    }
                })
        }
    }

    var guarantees: Allocation.Guarantees {
        let promised = instance.considered.indices.filter { instance.considered[$0].isGuaranteed }
        return Allocation.Guarantees(
            promised: promised.map { instance.registration($0).id },
            broken: promised.filter { assignment.places[$0] == nil }.map { instance.registration($0).id })
    }

    var objectives: [ObjectiveOutcome] {
        policy.objectives.map { objective in
            let value = assignment.value(of: objective, in: instance) {
                attendance.compactMap { $0 }.joined().reduce(0) { $0 + $1.count }
            }
            return ObjectiveOutcome(
                objective: objective, value: value,
                bound: found.bound.flatMap { $0.objective == objective ? $0.value : nil })
        }
    }
}
