internal import IntegerProgramming

/// A facilitator who is also an attendee is in one place at a time: leading a meeting and attending one that overlaps it
/// exclude each other, be they of one series or of two.
///
/// Σ y[p,·,·] + Σ z[p,·] ≤ 1 over any meetings that overlap pairwise, for every p that is an attendee and a facilitator.
///
/// Each role has its own unavailable times and its own `maximumMeetings`.
struct BothRolesRule: Rule {
    var constraint: Constraint { .bothRoles }

    func rows(in instance: Instance) -> [PlacementRow] { [] }

    /// Needs the rows of facilitation, attendance and people; without any of them there is nothing to keep apart.
    func addRows(to formulation: inout Formulation) {
        let instance = formulation.instance
        if formulation.facilitations.isEmpty { return }
        for person in instance.sharedPeople.people {
            guard let facilitator = person.facilitator else { continue }
            let attended = formulation.attendances.filter { attendance in
                person.appearances.contains { $0 == (attendance.considered, attendance.attendee) }
            }
            let led = formulation.facilitations.filter { $0.facilitator == facilitator }
            if attended.isEmpty || led.isEmpty { continue }
            var timetable = Timetable()
            for entry in attended {
                let series = instance.considered[entry.considered].pairs[entry.pair].series
                timetable.entries.append(
                    Timetable.Entry(
                        meeting: instance.series[series].meetings[entry.meeting], variable: entry.variable,
                        owner: entry.considered))
            }
            for entry in led {
                timetable.entries.append(
                    Timetable.Entry(
                        meeting: instance.series[entry.series].meetings[entry.meeting], variable: entry.variable,
                        owner: -1 - entry.series))
            }
            timetable.addRowsForOnePlaceAtATime("attendsOrLeads(\(person.id))", to: &formulation.program)
        }
    }

    func ties(in parts: TiedParts) -> [Tie] {
        let leading = Dictionary(grouping: parts.people.leading, by: \.facilitator)
        return leading.sorted { $0.key < $1.key }.flatMap { facilitator, registrations in
            parts.scarce.filter { group in
                group.contains { parts.instance.staffing[$0].canLead(facilitator) }
            }.map { group in
                Tie(
                    registrations: registrations.map(\.considered), series: [group[0]],
                    constraints: PeopleRule.constraints, takesWholeProgram: true)
            }
        }
    }

    func needsOthers(in series: Series) -> Bool { false }

    func isCounted(in instance: Instance) -> Bool { true }

    func violations(in finished: FinishedAllocation) -> [Violation] {
        let led = finished.meetingsLed
        if led.isEmpty { return [] }
        return finished.attending.flatMap { placed in
            placed.registration.attendees.compactMap(\.id).compactMap { id -> Violation? in
                guard let others = led[id] else { return nil }
                let clash = placed.meetings(of: id).contains { meeting in others.contains { $0.overlaps(meeting) } }
                guard clash else { return nil }
                return Violation(
                    placed.place.field("attendance"), "\"\(id)\" is in two places at a time, attending and leading")
            }
        }
    }
}

extension FinishedAllocation {
    /// The meetings that each facilitator leads, by id.
    var meetingsLed: [String: [Meeting]] {
        var led: [String: [Meeting]] = [:]
        for (series, outcome) in zip(problem.programme.series, allocation.series) {
            for (meeting, record) in zip(series.meetings, outcome.facilitators ?? []) {
                for id in record.facilitators { led[id, default: []].append(meeting) }
            }
        }
        return led
    }
}
