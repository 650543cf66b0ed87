extension FinishedAllocation {
    /// Attendees who could also come, as far as their other meetings and those that they lead go: a result has as many
    /// attendances as its placements allow.
    ///
    /// - Parameter people: Whom confirmed places of later tracks may need.
    func missedAttendances(sparing people: Set<String>) -> [Violation] {
        var attended: [Person: [Meeting]] = [:]
        for placed in attending {
            for (index, label) in placed.attendees {
                attended[Person(placed, index), default: []] += placed.meetings(of: label)
            }
        }
        let led = meetingsLed
        return attending.flatMap { placed in
            placed.attendees.flatMap { index, label -> [Violation] in
                let attendee = placed.registration.attendees[index]
                let others = attended[Person(placed, index), default: []]
                guard attendee.maximumMeetings.map({ others.count < $0 }) != false, !people.contains(label) else {
                    return []
                }
                let leading = attendee.id.flatMap { led[$0] } ?? []
                let own = placed.meetings(of: label)
                let busy = BusyTimes(attendee.unavailable, in: problem.programme.timeZone)
                return placed.series.meetings.indices.compactMap { number in
                    let meeting = placed.series.meetings[number]
                    guard !own.contains(meeting), !others.contains(where: { $0.overlaps(meeting) }),
                        !leading.contains(where: { $0.overlaps(meeting) }),
                        busy.isFree(for: meeting)
                    else { return nil }
                    return Violation(placed.place.field("attendance")[number], "\"\(label)\" could attend too")
                }
            }
        }
    }

    /// The same id is the same person; without one, a person of one registration.
    private struct Person: Hashable {
        let id: String?
        let registration: String?
        let index: Int?

        init(_ placed: Attending, _ attendee: Int) {
            id = placed.registration.attendees[attendee].id
            registration = id == nil ? placed.registration.id : nil
            index = id == nil ? attendee : nil
        }
    }
}

extension FinishedAllocation.Attending {
    /// The attendees, by their positions and by what results call them.
    fileprivate var attendees: [(index: Int, label: String)] {
        registration.attendees.indices.map { ($0, registration.label(ofAttendee: $0)) }
    }
}
