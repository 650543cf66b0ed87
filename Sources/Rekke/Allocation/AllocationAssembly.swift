/// Puts a result together from what was decided; everything in it follows from the problem, the places and the people.
struct AllocationAssembly {
    let instance: Instance
    let policy: Policy
    let assignment: Assignment
    /// By considered registration: by meeting, the attendees' positions.
    let attendance: [[[Int]]?]
    /// By series: by meeting, the facilitators' positions.
    let facilitators: [[[Int]]]?
    let bound: (objective: Objective, value: ObjectiveOutcome.Value)?
    let explanation: Explanation?

    var allocation: Allocation {
        Allocation(
            programme: instance.programme.name, policy: policy.objectives,
            status: bound == nil ? .optimal : .feasible, summary: summary, placements: placements, waitlist: waitlist,
            fullSets: explanation?.fullSets, rejected: rejected, series: series, guarantees: guarantees,
            envy: explanation == nil ? nil : instance.envy(assignment), objectives: objectives,
            warnings: instance.warnings(policy, assignment))
    }

    var summary: Allocation.Summary {
        let open = instance.series.indices.filter { instance.series[$0].status == .open }
        let places = open.reduce(0) { $0 + instance.series[$1].capacity }
        let taken = assignment.placed.count { instance.series[$0.series].status == .open }
        return Allocation.Summary(
            registrations: instance.problem.registrations.count, considered: instance.considered.count,
            placed: assignment.placed.count, waitlisted: instance.considered.count - assignment.placed.count,
            rejected: instance.admission.rejected.count, places: places, freePlaces: max(0, places - taken),
            outsidePreferences: assignment.placed.count(where: \.outsidePreferences), totalRank: assignment.totalRank)
    }

    var placements: [Placement] {
        instance.considered.indices.compactMap { position in
            guard let place = assignment.places[position] else { return nil }
            let registration = instance.registration(position)
            let series = instance.series[place.series]
            return Placement(
                registration: registration.id, organisation: registration.organisation, series: series.id,
                rank: place.rank, outsidePreferences: place.outsidePreferences,
                guaranteed: instance.considered[position].isGuaranteed,
                confirmed: instance.considered[position].isConfirmed,
                attendance: attendance[position].map { byMeeting in
                    zip(series.meetings, byMeeting).map { meeting, attendees in
                        Placement.Attendance(
                            meeting: meeting.start, attendees: attendees.map { registration.label(ofAttendee: $0) })
                    }
                })
        }
    }

    var waitlist: [WaitlistEntry] {
        let waiting = instance.considered.indices.filter { assignment.places[$0] == nil }
        return waiting.enumerated().map { index, position in
            let registration = instance.registration(position)
            return WaitlistEntry(
                registration: registration.id, organisation: registration.organisation, position: index + 1,
                reasons: explanation?.reasons[position].map { [$0] })
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
        var placed = [[String]](repeating: [], count: instance.series.count)
        for (position, place) in assignment.places.enumerated() {
            if let place { placed[place.series].append(instance.registration(position).id) }
        }
        return instance.series.enumerated().map { index, series in
            SeriesOutcome(
                id: series.id, places: series.capacity, placed: placed[index],
                facilitators: facilitators.map { byMeeting in
                    zip(series.meetings, byMeeting[index]).map { meeting, leading in
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
                objective: objective, value: value, bound: objective == bound?.objective ? bound?.value : nil)
        }
    }
}
