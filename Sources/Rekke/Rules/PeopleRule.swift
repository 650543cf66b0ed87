internal import IntegerProgramming

/// A person is in one place at a time, and attends no more meetings than they may, over all registrations.
///
/// Σ y[p,·,·] ≤ 1 over any meetings that overlap pairwise; Σ y[p,·,·] ≤ maximumMeetings_p over all.
///
/// The rows for attendees of one registration only are needed where that registration shares somebody else.
struct PeopleRule: Rule {
    var constraint: Constraint { .people }

    func rows(in instance: Instance) -> [PlacementRow] { [] }

    func addRows(to formulation: inout Formulation) {
        let instance = formulation.instance
        var timetables: [PersonKey: Timetable] = [:]
        var order: [PersonKey] = []
        for attendance in formulation.attendances {
            let key = PersonKey(instance.registration(attendance.considered), attendance)
            if timetables[key] == nil { order.append(key) }
            let pair = instance.considered[attendance.considered].pairs[attendance.pair]
            timetables[key, default: Timetable()].entries.append(
                Timetable.Entry(
                    meeting: instance.series[pair.series].meetings[attendance.meeting], variable: attendance.variable,
                    owner: attendance.considered))
        }
        for key in order {
            guard let timetable = timetables[key] else { continue }
            timetable.addRowsForOnePlaceAtATime("onePlaceAtATime(\(key.label))", to: &formulation.program)
            timetable.addRowForMaximum("maximumMeetings(\(key.label))", key.maximumMeetings, to: &formulation.program)
        }
    }

    /// Who is meant: the same id is the same person; without one, a person of one registration.
    private struct PersonKey: Hashable {
        let label: String
        let registration: Int?
        let maximumMeetings: Int?

        init(_ registration: Registration, _ attendance: Formulation.AttendanceVariable) {
            let attendee = registration.attendees[attendance.attendee]
            label = registration.label(ofAttendee: attendance.attendee)
            self.registration = attendee.id == nil ? attendance.considered : nil
            maximumMeetings = attendee.maximumMeetings
        }
    }

    func ties(in parts: TiedParts) -> [Tie] {
        parts.people.pairs.map { Tie(registrations: [$0, $1], constraints: Self.constraints) }
    }

    /// Rules about whom registrations bring.
    static let constraints: Set<Constraint> = [.attendance, .people, .bothRoles]

    func needsOthers(in series: Series) -> Bool { false }

    func isCounted(in instance: Instance) -> Bool { true }

    func violations(in finished: FinishedAllocation) -> [Violation] {
        var attended: [String: [Meeting]] = [:]
        var violations: [Violation] = []
        for placed in finished.attending where placed.attendance != nil {
            for (index, attendee) in placed.registration.attendees.enumerated() {
                let label = placed.registration.label(ofAttendee: index)
                let meetings = placed.meetings(of: label)
                // Only an id makes two records one person.
                let earlier = attendee.id.flatMap { attended[$0] } ?? []
                if meetings.contains(where: { meeting in earlier.contains { $0.overlaps(meeting) } }) {
                    violations.append(
                        Violation(placed.place.field("attendance"), "\"\(label)\" is in two places at a time"))
                }
                if let maximum = attendee.maximumMeetings, earlier.count + meetings.count > maximum {
                    violations.append(
                        Violation(
                            placed.place.field("attendance"),
                            "\"\(label)\" attends \(earlier.count + meetings.count) meetings, at most \(maximum) are allowed"
                        ))
                }
                if let id = attendee.id { attended[id] = earlier + meetings }
            }
        }
        return violations
    }
}
