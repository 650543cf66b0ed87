internal import IntegerProgramming

/// Who attends and who facilitates, given the placements: a valid choice, always the same for the same placements.
struct PeopleChoice {
    /// By considered registration: by meeting, the positions of the attendees who come; nil where none are named or the
    /// registration has no place.
    let attendance: [[[Int]]?]
    /// By series: by meeting, the positions of the facilitators; nil where facilitation is not planned. Empty for a series
    /// that does not run.
    let facilitators: [[[Int]]]?

    init(_ instance: Instance, _ assignment: Assignment, _ solver: any Solver, _ limits: SearchLimits) throws {
        let placed = instance.considered.indices.filter { assignment.places[$0] != nil }
        let placedOnly = instance.restricted(
            to: placed.compactMap { position in
                assignment.places[position].map { instance.considered[position].only($0) }
            })
        let some = try PeopleChoice.attendance(placedOnly, solver, limits)
        var attendance = [[[Int]]?](repeating: nil, count: instance.considered.count)
        for (position, choice) in zip(placed, some) { attendance[position] = choice }
        self.attendance = attendance
        facilitators =
            instance.programme.rules.facilitatorsPerMeeting == 0
            ? nil : try PeopleChoice.facilitators(placedOnly, solver, limits)
    }

    /// As many attendances as the placements allow.
    private static func attendance(
        _ instance: Instance, _ solver: any Solver, _ limits: SearchLimits
    ) throws -> [[[Int]]?] {
        var formulation = Formulation(instance, rules: [.attendance, .people])
        formulation.placeAll()
        var total = LinearExpression()
        for attendance in formulation.attendances { total.add(1, attendance.variable) }
        let solution = try formulation.optimum(.maximise(total), solver, limits)
        let chosen = Dictionary(grouping: formulation.attendances.filter { solution.integer($0.variable) == 1 }) {
            $0.considered
        }
        return instance.considered.indices.map { position in
            let registration = instance.registration(position)
            guard !registration.attendees.isEmpty, let pair = instance.considered[position].pairs.first else {
                return nil
            }
            let series = instance.series[pair.series]
            if instance.sharedPeople.registrations.contains(position) {
                return series.meetings.indices.map { meeting in
                    chosen[position, default: []].filter { $0.meeting == meeting }.map(\.attendee)
                }
            }
            let possibility = AttendancePossibility(registration, in: series, instance.programme)
            let isExempt = instance.isExemptFromAttendance[position]
            let attends =
                possibility.attendance(minimum: isExempt ? 0 : instance.programme.rules.minimumAttendees) ?? []
            return series.meetings.indices.map { meeting in attends.indices.filter { attends[$0][meeting] } }
        }
    }

    /// As many as every meeting needs; for series that cannot be staffed, whoever can lead.
    private static func facilitators(
        _ instance: Instance, _ solver: any Solver, _ limits: SearchLimits
    ) throws -> [[[Int]]] {
        var formulation = Formulation(instance, rules: [])
        formulation.placeAll()
        FacilitationRule.addDemands(includingExempt: true, to: &formulation)
        FacilitationRule.addTimetables(to: &formulation)
        var atExempt = LinearExpression()
        for entry in formulation.facilitations where instance.isExemptFromFacilitation[entry.series] {
            atExempt.add(1, entry.variable)
        }
        let solution = try formulation.optimum(.maximise(atExempt), solver, limits)
        let chosen = Dictionary(grouping: formulation.facilitations.filter { solution.integer($0.variable) == 1 }) {
            $0.series
        }
        return instance.series.indices.map { index in
            guard !instance.candidates[index].isEmpty else { return [] }
            return instance.series[index].meetings.indices.map { meeting in
                chosen[index, default: []].filter { $0.meeting == meeting }.map(\.facilitator)
            }
        }
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
