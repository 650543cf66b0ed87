internal import IntegerProgramming

/// Who attends and who facilitates, given the placements: a valid choice, always the same for the same placements.
struct PeopleChoice {
    /// By considered registration: by meeting, the positions of the attendees who come; nil where none are named or the
    /// registration has no place.
    let attendance: [[[Int]]?]
    /// By series: by meeting, the positions of the facilitators; nil where facilitation is not planned for any. Empty for a
    /// series that does not run.
    let facilitators: [[[Int]]]?

    /// - Parameter earlier: Who attended what before, of which as little as possible is changed.
    init(
        _ instance: Instance, _ assignment: Assignment, after earlier: EarlierAttendances = .none,
        _ solver: any Solver, _ limits: SearchLimits
    ) throws {
        let placed = instance.considered.indices.filter { assignment.places[$0] != nil }
        let placedOnly = instance.restricted(
            to: placed.compactMap { position in
                assignment.places[position].map { instance.considered[position].only([$0]) }
            })
        let joint = try JointChoice(placedOnly, after: earlier, solver, limits)
        let some = try PeopleChoice.attendance(placedOnly, after: earlier, joint, solver, limits)
        var attendance = [[[Int]]?](repeating: nil, count: instance.considered.count)
        for (position, choice) in zip(placed, some) { attendance[position] = choice }
        self.attendance = attendance
        facilitators =
            instance.staffing.contains(where: \.isPlanned)
            ? try PeopleChoice.facilitators(placedOnly, joint, solver, limits) : nil
    }

    /// As many attendances as the placements allow: everyone to all they can, but for those whom two registrations need
    /// at one time.
    private static func attendance(
        _ instance: Instance, after earlier: EarlierAttendances, _ joint: JointChoice?, _ solver: any Solver,
        _ limits: SearchLimits
    ) throws -> [[[Int]]?] {
        var attendance = instance.considered.indices.map { instance.attendanceAlone(of: $0) }
        var decided: Set<Int> = []
        func decide(_ group: [Int]) throws {
            let some = instance.restricted(to: group.map { instance.considered[$0] })
            var formulation = Formulation(some, rules: [])
            AttendanceRule().addRows(of: Set(group.indices), to: &formulation)
            PeopleRule().addRows(to: &formulation)
            formulation.placeAll()
            let solution = try formulation.attended(after: earlier, solver, limits)
            for (number, choice) in formulation.attendance(of: Set(group.indices), in: solution) {
                attendance[group[number]] = choice
            }
            decided.formUnion(group)
        }
        if let joint {
            for (position, choice) in joint.attendance { attendance[position] = choice }
            decided.formUnion(joint.attendance.keys)
        } else {
            for group in instance.registrationsInConflict { try decide(group) }
        }
        for position in instance.considered.indices where !decided.contains(position) {
            guard let choice = attendance[position],
                instance.couldKeepMore(of: position, than: choice, after: earlier)
            else { continue }
            try decide([position])
        }
        return attendance
    }

    /// As many as every meeting needs; at those that are exempt, whoever can lead.
    private static func facilitators(
        _ instance: Instance, _ joint: JointChoice?, _ solver: any Solver, _ limits: SearchLimits
    ) throws -> [[[Int]]] {
        var facilitators = [[[Int]]](repeating: [], count: instance.series.count)
        let running = instance.series.indices.filter {
            !instance.candidates[$0].isEmpty && instance.staffing[$0].isPlanned
        }
        for (index, choice) in joint?.facilitators ?? [:] { facilitators[index] = choice }
        let earlier = EarlierLeaders(instance)
        for group in instance.staffingGroups(of: running) where joint?.facilitators[group[0]] == nil {
            if group.allSatisfy({ instance.staffing[$0].exempt.isEmpty }),
                let staffing = GreedyStaffing(
                    group, instance, changing: earlier.isEmpty(for: group) ? nil : earlier)
            {
                for index in group { facilitators[index] = staffing.facilitators[index] ?? [] }
                continue
            }
            let members = Set(group)
            let some = instance.restricted(
                to: instance.considered.filter { $0.pairs.contains { members.contains($0.series) } })
            var formulation = Formulation(some, rules: [])
            formulation.placeAll()
            FacilitationRule().addDemands(includingExempt: true, to: &formulation)
            FacilitationRule().addTimetables(to: &formulation)
            let solution = try formulation.led(changing: earlier, solver, limits)
            for (index, choice) in formulation.facilitators(of: group, in: solution) { facilitators[index] = choice }
        }
        return facilitators
    }
}

extension Instance {
    /// As many attendances as one placed registration can have on its own; nil where it names nobody.
    fileprivate func attendanceAlone(of position: Int) -> [[Int]]? {
        let registration = registration(position)
        guard !registration.attendees.isEmpty, let pair = considered[position].pairs.first else { return nil }
        let possibility = AttendancePossibility(
            registration, in: series[pair.series], programme, exempt: considered[position].exempt)
        let attends = possibility.attendance(minimum: programme.rules.minimumAttendees) ?? []
        return series[pair.series].meetings.indices.map { meeting in attends.indices.filter { attends[$0][meeting] } }
    }

    /// Whether somebody misses a meeting by such a choice who attended it before and could still.
    fileprivate func couldKeepMore(
        of position: Int, than choice: [[Int]], after earlier: EarlierAttendances
    ) -> Bool {
        guard let attended = earlier.attended(by: position, in: self), let pair = considered[position].pairs.first
        else { return false }
        let available = AttendancePossibility(registration(position), in: series[pair.series], programme).available
        return choice.indices.contains { meeting in
            attended.indices.contains {
                attended[$0][meeting] && available[$0][meeting] && !choice[meeting].contains($0)
            }
        }
    }

    /// Placed registrations, each with its one pair, that share somebody who cannot attend everything; in priority order.
    var registrationsInConflict: [[Int]] {
        var groups = DisjointSets(count: considered.count)
        var isInConflict = [Bool](repeating: false, count: considered.count)
        for person in sharedPeople.people where person.appearances.count > 1 {
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
    mutating func placeAll() {
        for places in places {
            for place in places.prefix(1) { program.fix(place, to: 1) }
        }
    }

    /// As many attendances as can be; of these ways, one in which as few as can be are others than before.
    fileprivate func attended(
        after earlier: EarlierAttendances, _ solver: any Solver, _ limits: SearchLimits
    ) throws -> Solution {
        let solution = try optimum(.maximise(allAttendances), solver, limits)
        return try keeping(earlier, from: solution, solver, limits)
    }

    /// The same values, or others that keep more of who attended what before with as many attendances.
    func keeping(
        _ earlier: EarlierAttendances, from solution: Solution, _ solver: any Solver, _ limits: SearchLimits
    ) throws -> Solution {
        let kept = earlier.kept(in: self)
        if kept.value(at: solution.values) == Double(kept.terms.count) { return solution }
        var bounded = self
        bounded.keepAttendances(of: solution)
        return try bounded.optimum(.maximise(kept), solver, limits)
    }

    /// From here on, no fewer attendances than that.
    mutating func keepAttendances(of solution: Solution) {
        let most = attendances.count { solution.integer($0.variable) == 1 }
        program.addRow("attendances", allAttendances, lower: Double(most))
    }

    var allAttendances: LinearExpression {
        var sum = LinearExpression()
        for entry in attendances { sum.add(1, entry.variable) }
        return sum
    }

    /// As many as can lead meetings that are exempt, and as few as can be for each series: who leads one of its meetings
    /// leads others too, if possible. Then as little as possible is changed of who led what before.
    mutating func led(
        changing earlier: EarlierLeaders, _ solver: any Solver, _ limits: SearchLimits
    ) throws -> Solution {
        var exempt = LinearExpression()
        for entry in facilitations where instance.staffing[entry.series].exempt.contains(entry.meeting) {
            exempt.add(1, entry.variable)
        }
        var solution = try optimum(.maximise(exempt), solver, limits)
        if !exempt.terms.isEmpty {
            program.addRow("leadExempt", exempt, lower: exempt.value(at: solution.values))
            if instance.programme.rules.sameFacilitatorsThroughout {
                let leaders = leadersOfExempt()
                solution = try optimum(.minimise(leaders), solver, limits)
                program.addRow("leadersOfExempt", leaders, upper: leaders.value(at: solution.values))
            }
        }
        let changes = earlier.changes(in: self)
        if changes.terms.isEmpty { return solution }
        solution = try optimum(.minimise(changes), solver, limits)
        program.addRow("leadersChanged", changes, upper: changes.value(at: solution.values))
        return solution
    }

    /// How many lead any meeting of each series that has some that are exempt.
    private mutating func leadersOfExempt() -> LinearExpression {
        var leaders: [[Int]: IntegerProgram.Variable] = [:]
        var sum = LinearExpression()
        for entry in facilitations where !instance.staffing[entry.series].exempt.isEmpty {
            let key = [entry.series, entry.facilitator]
            let leads = leaders[key] ?? program.addBinary("leads(\(entry.series + 1),\(entry.facilitator + 1))")
            if leaders.updateValue(leads, forKey: key) == nil { sum.add(1, leads) }
            program.addRow("leads", LinearExpression(entry.variable) - LinearExpression(leads), upper: 0)
        }
        return sum
    }

    /// By considered registration: by meeting, who attends.
    ///
    /// - Parameter positions: Whose; those that share people where none are given.
    func attendance(of positions: Set<Int>? = nil, in solution: Solution) -> [Int: [[Int]]] {
        let chosen = Dictionary(grouping: attendances.filter { solution.integer($0.variable) == 1 }) { $0.considered }
        var attendance: [Int: [[Int]]] = [:]
        for position in positions ?? instance.sharedPeople.registrations {
            guard let pair = instance.considered[position].pairs.first else { continue }
            attendance[position] = instance.series[pair.series].meetings.indices.map { meeting in
                chosen[position, default: []].filter { $0.meeting == meeting }.map(\.attendee)
            }
        }
        return attendance
    }

    /// By series: by meeting, who leads.
    func facilitators(of series: [Int], in solution: Solution) -> [Int: [[Int]]] {
        let chosen = Dictionary(grouping: facilitations.filter { solution.integer($0.variable) == 1 }) { $0.series }
        var facilitators: [Int: [[Int]]] = [:]
        for index in series {
            facilitators[index] = instance.series[index].meetings.indices.map { meeting in
                chosen[index, default: []].filter { $0.meeting == meeting }.map(\.facilitator)
            }
        }
        return facilitators
    }

    /// The optimum of a program that is known to have one.
    func optimum(
        _ objective: LinearObjective, _ solver: any Solver, _ limits: SearchLimits
    ) throws -> Solution {
        switch try solver.solve(program, for: objective, limits: limits, progress: { _ in }) {
        case .optimal(let solution): return solution
        case .feasible(_, _, let limit), .unknown(let limit): throw Stopped(limit: limit)
        case .infeasible, .unbounded:
            throw AllocationError.fault("nobody can attend or lead as the placements ask")
        }
    }
}
