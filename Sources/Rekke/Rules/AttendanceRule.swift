internal import IntegerProgramming

/// A registration that names attendees brings enough of them to every meeting, and all that are required.
///
/// Σ_p y[p,r,m] ≥ minimumAttendees · x[r,s] and y[p,r,m] ≥ x[r,s] for every required p, for every (r,s) ∈ E and m ∈ M_s;
/// y[p,r,m] ≤ x[r,s].
///
/// A confirmed place is held without all this at meetings that are exempt.
///
/// Whether a registration that shares nobody with another can do so was settled by its eligibility: it needs no rows. A
/// required attendee attends all meetings of the place, so the place itself stands for those attendances.
struct AttendanceRule: Rule {
    var constraint: Constraint { .attendance }

    func rows(in instance: Instance) -> [PlacementRow] { [] }

    func addRows(to formulation: inout Formulation) {
        addRows(of: formulation.instance.sharedPeople.registrations, to: &formulation)
    }

    /// - Parameter positions: Whose rows, as positions in `considered`.
    func addRows(of positions: Set<Int>, to formulation: inout Formulation) {
        let instance = formulation.instance
        let minimum = instance.programme.rules.minimumAttendees
        for position in instance.considered.indices where positions.contains(position) {
            let registration = instance.registration(position)
            let exempt = instance.considered[position].exempt
            for (pairIndex, pair) in instance.considered[position].pairs.enumerated() {
                let series = instance.series[pair.series]
                let place = formulation.places[position][pairIndex]
                let available = AttendancePossibility(registration, in: series, instance.programme).available
                for meeting in series.meetings.indices {
                    let isExempt = exempt.contains(meeting)
                    if isExempt, series.isOfLaterTrack { continue }
                    let names = "\(registration.id),\(series.id),\(meeting + 1)"
                    var attending = LinearExpression()
                    for (index, attendee) in registration.attendees.enumerated() where available[index][meeting] {
                        var variable = place
                        if !attendee.required || isExempt {
                            let label = registration.label(ofAttendee: index)
                            variable = formulation.program.addBinary("y(\(label),\(names))")
                            formulation.program.addRow(
                                "attends(\(label),\(names))", LinearExpression(variable) - LinearExpression(place),
                                upper: 0)
                        }
                        attending.add(1, variable)
                        formulation.attendances.append(
                            Formulation.AttendanceVariable(
                                considered: position, attendee: index, pair: pairIndex, meeting: meeting,
                                variable: variable))
                    }
                    if isExempt { continue }
                    if minimum > 0 {
                        formulation.program.addRow(
                            "attendance(\(names))", attending - LinearExpression(place, times: Double(minimum)),
                            lower: 0)
                    }
                    if series.isOfLaterTrack {
                        // Nobody more than it needs: who else attends there is decided with that track.
                        let needed = max(minimum, registration.attendees.count(where: \.required))
                        formulation.program.addRow(
                            "attendanceLater(\(names))", attending - LinearExpression(place, times: Double(needed)),
                            upper: 0)
                    }
                }
            }
        }
    }

    /// Whom two registrations may need ties them: see `PeopleRule`.
    func ties(in parts: TiedParts) -> [Tie] { [] }

    func needsOthers(in series: Series) -> Bool { false }

    func isCounted(in instance: Instance) -> Bool { true }

    func violations(in finished: FinishedAllocation) -> [Violation] {
        finished.attending.flatMap { placed -> [Violation] in
            let names = placed.registration.attendees.indices.map { placed.registration.label(ofAttendee: $0) }
            guard let attendance = placed.attendance else {
                return names.isEmpty ? [] : [Violation(placed.place, "the attendance is missing")]
            }
            let place = placed.place.field("attendance")
            guard !names.isEmpty, attendance.map(\.meeting) == placed.series.meetings.map(\.start) else {
                return [Violation(place, "the meetings are not those of \"\(placed.series.id)\"")]
            }
            let busy = placed.registration.attendees.map {
                BusyTimes($0.unavailable, in: finished.problem.programme.timeZone)
            }
            return zip(placed.series.meetings, attendance).enumerated().flatMap { index, pair in
                let (meeting, record) = pair
                var violations: [Violation] = []
                func report(_ text: String) { violations.append(Violation(place[index], text)) }
                if Set(record.attendees).count < record.attendees.count { report("an attendee is listed twice") }
                for name in record.attendees {
                    guard let position = names.firstIndex(of: name) else {
                        report("\"\(name)\" is no attendee of \"\(placed.registration.id)\"")
                        continue
                    }
                    if !busy[position].isFree(for: meeting) { report("\"\(name)\" is not available then") }
                }
                if placed.exempt.contains(index) { return violations }
                let minimum = finished.problem.programme.rules.minimumAttendees
                if record.attendees.count < minimum {
                    report("\(record.attendees.count) attend, and the minimum is \(minimum)")
                }
                for (position, name) in names.enumerated()
                where placed.registration.attendees[position].required && !record.attendees.contains(name) {
                    report("\"\(name)\" is required and does not attend")
                }
                return violations
            }
        }
    }
}
