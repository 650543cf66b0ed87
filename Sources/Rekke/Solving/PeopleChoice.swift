internal import IntegerProgramming

/// Who attends and who facilitates, given the placements: a valid choice, always the same for the same placements.
struct PeopleChoice {
    /// By considered registration: by meeting, the positions of the attendees who come; nil where none are named or the
    /// registration has no place.
    let attendance: [[[Int]]?]
    /// By series: by meeting, the positions of the facilitators; nil where facilitation is not planned for any. Empty for a
    /// series that does not run.
    let facilitators: [[[Int]]]?

    init(_ instance: Instance, _ assignment: Assignment, _ solver: any Solver, _ limits: SearchLimits) throws {
        let placed = instance.considered.indices.filter { assignment.places[$0] != nil }
        let placedOnly = instance.restricted(
            to: placed.compactMap { position in
                assignment.places[position].map { instance.considered[position].only([$0]) }
            })
        let some = try PeopleChoice.attendance(placedOnly, solver, limits)
        var attendance = [[[Int]]?](repeating: nil, count: instance.considered.count)
        for (position, choice) in zip(placed, some) { attendance[position] = choice }
        self.attendance = attendance
        facilitators =
            instance.staffing.contains(where: \.isPlanned)
            ? try PeopleChoice.facilitators(placedOnly, solver, limits) : nil
    }

    /// As many attendances as the placements allow: everyone to all they can, but for those whom two registrations need
    /// at one time.
    private static func attendance(
        _ instance: Instance, _ solver: any Solver, _ limits: SearchLimits
    ) throws -> [[[Int]]?] {
        var attendance = instance.considered.indices.map { instance.attendanceAlone(of: $0) }
        for group in instance.registrationsInConflict {
            let some = instance.restricted(to: group.map { instance.considered[$0] })
            var formulation = Formulation(some, rules: [.attendance, .people])
            formulation.placeAll()
            var total = LinearExpression()
            for entry in formulation.attendances { total.add(1, entry.variable) }
            let solution = try formulation.optimum(.maximise(total), solver, limits)
            let sharing = some.sharedPeople.registrations
            let chosen = Dictionary(grouping: formulation.attendances.filter { solution.integer($0.variable) == 1 }) {
                $0.considered
            }
            for (number, position) in group.enumerated() where sharing.contains(number) {
                attendance[position] = attendance[position]?.indices.map { meeting in
                    chosen[number, default: []].filter { $0.meeting == meeting }.map(\.attendee)
                }
            }
        }
        return attendance
    }

    /// As many as every meeting needs; for series that cannot be staffed, whoever can lead.
    private static func facilitators(
        _ instance: Instance, _ solver: any Solver, _ limits: SearchLimits
    ) throws -> [[[Int]]] {
        var facilitators = [[[Int]]](repeating: [], count: instance.series.count)
        let running = instance.series.indices.filter {
            !instance.candidates[$0].isEmpty && instance.staffing[$0].isPlanned
        }
        for group in instance.staffingGroups(of: running) {
            if !group.contains(where: { instance.isExemptFromFacilitation[$0] }),
                let staffing = GreedyStaffing(group, instance)
            {
                for index in group { facilitators[index] = staffing.facilitators[index] ?? [] }
                continue
            }
            let members = Set(group)
            let some = instance.restricted(
                to: instance.considered.filter { $0.pairs.contains { members.contains($0.series) } })
            var formulation = Formulation(some, rules: [])
            formulation.placeAll()
            FacilitationRule.addDemands(includingExempt: true, to: &formulation)
            FacilitationRule.addTimetables(to: &formulation)
            var atExempt = LinearExpression()
            for entry in formulation.facilitations where some.isExemptFromFacilitation[entry.series] {
                atExempt.add(1, entry.variable)
            }
            let solution = try formulation.optimum(.maximise(atExempt), solver, limits)
            let chosen = Dictionary(
                grouping: formulation.facilitations.filter { solution.integer($0.variable) == 1 }, by: \.series)
            for index in group {
                facilitators[index] = instance.series[index].meetings.indices.map { meeting in
                    chosen[index, default: []].filter { $0.meeting == meeting }.map(\.facilitator)
                }
            }
        }
        return facilitators
    }
}

extension Instance {
    /// As many attendances as one placed registration can have on its own; nil where it names nobody.
    fileprivate func attendanceAlone(of position: Int) -> [[Int]]? {
        let registration = registration(position)
        guard !registration.attendees.isEmpty, let pair = considered[position].pairs.first else { return nil }
        let possibility = AttendancePossibility(registration, in: series[pair.series], programme)
        let minimum = isExemptFromAttendance[position] ? 0 : programme.rules.minimumAttendees
        let attends = possibility.attendance(minimum: minimum) ?? []
        return series[pair.series].meetings.indices.map { meeting in attends.indices.filter { attends[$0][meeting] } }
    }

    /// Placed registrations, each with its one pair, that share somebody who cannot attend everything; in priority order.
    fileprivate var registrationsInConflict: [[Int]] {
        var groups = DisjointSets(count: considered.count)
        var isInConflict = [Bool](repeating: false, count: considered.count)
        for person in sharedPeople.people {
            let meetings = person.appearances.map { appearance -> [Meeting] in
                guard let pair = considered[appearance.considered].pairs.first else { return [] }
                let unavailable = registration(appearance.considered).attendees[appearance.attendee].unavailable
                return series[pair.series].meetings.filter { meeting in
                    !unavailable.contains { $0.overlaps(meeting, in: programme.timeZone) }
                }
            }
            let isBounded = person.maximumMeetings.map { meetings.joined().count > $0 } == true
            let meet = meetings.indices.contains { one in
                meetings[..<one].joined().contains { other in meetings[one].contains { $0.overlaps(other) } }
            }
            guard isBounded || meet else { continue }
            for appearance in person.appearances {
                isInConflict[appearance.considered] = true
                groups.join(person.appearances[0].considered, appearance.considered)
            }
        }
        return groups.sets(of: considered.indices).filter { isInConflict[$0[0]] }
    }
}

extension Formulation {
    /// Everyone has the first of their pairs.
    fileprivate mutating func placeAll() {
        for places in places {
            for place in places.prefix(1) { program.fix(place, to: 1) }
        }
    }

    /// The optimum of a program that is known to have one.
    fileprivate func optimum(
        _ objective: LinearObjective, _ solver: any Solver, _ limits: SearchLimits
    ) throws -> Solution {
        switch try solver.solve(program, for: objective, limits: limits, progress: { _ in }) {
        case .optimal(let solution): return solution
        case .feasible(_, _, _), .unknown: throw AllocationError.cancelled
        case .infeasible, .unbounded:
            throw AllocationError.fault("nobody can attend or lead as the placements ask")
        }
    }
}
