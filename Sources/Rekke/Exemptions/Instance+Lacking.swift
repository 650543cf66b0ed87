extension Instance {
    /// The meetings to which a confirmed registration need not bring whom the rules ask for, each with those of its
    /// attendees on whom it cannot count. Those before its first day are none of its.
    func lacking(attendeesOf position: Int) -> [Warning.Lacking] {
        let registration = registration(position)
        let series = series[considered[position].pairs[0].series]
        let commitments = commitments
        let held = registration.heldMeetings(of: series, in: programme.timeZone)
        return considered[position].exempt.map { series.meetings[$0] }.filter(held.contains).map { meeting in
            let people = registration.attendees.enumerated().filter { _, attendee in
                let busy = BusyTimes(attendee.unavailable, in: programme.timeZone)
                return !busy.isFree(for: meeting)
                    || attendee.id.map { id in
                        commitments.isElsewhere(id, during: meeting, but: .attending(position))
                            || commitments.isBeyond(attendee.maximumMeetings, id, attending: true)
                    } ?? (attendee.maximumMeetings.map { $0 < held.count } == true)
            }
            return Warning.Lacking(
                meeting: meeting.start, people: people.map { registration.label(ofAttendee: $0.offset) })
        }
    }

    /// The meetings that need not have the facilitators whom their series needs, each with those of whom it names on whom
    /// it cannot count.
    func lacking(facilitatorsOf index: Int) -> [Warning.Lacking] {
        let series = series[index]
        let commitments = commitments
        return staffing[index].exempt.map { number in
            let meeting = series.meetings[number]
            let people = programme.facilitators.indices.filter { facilitator in
                let person = programme.facilitators[facilitator]
                return series.facilitators.contains(person.id)
                    && (!staffing[index].available[facilitator][number]
                        || commitments.isElsewhere(person.id, during: meeting, but: .leading(index))
                        || commitments.isBeyond(person.maximumMeetings, person.id, attending: false))
            }
            return Warning.Lacking(meeting: meeting.start, people: people.map { programme.facilitators[$0].id })
        }
    }

    private var commitments: Commitments {
        var commitments = Commitments()
        for (position, considered) in considered.enumerated() where considered.isConfirmed {
            let registration = registration(position)
            let meetings = registration.heldMeetings(of: series[considered.pairs[0].series], in: programme.timeZone)
            for id in registration.attendees.compactMap(\.id) {
                commitments.add(.attending(position), meetings, of: id)
            }
        }
        for index in series.indices where holdsConfirmed(index) {
            for id in series[index].facilitators { commitments.add(.leading(index), series[index].meetings, of: id) }
        }
        return commitments
    }
}

/// Where people may have to be for confirmed places: as attendees, and as facilitators whom a series names.
private struct Commitments {
    enum Role: Equatable {
        /// For a considered registration.
        case attending(Int)
        /// A series.
        case leading(Int)
    }

    private var all: [String: [(role: Role, meetings: [Meeting])]] = [:]

    mutating func add(_ role: Role, _ meetings: [Meeting], of person: String) {
        all[person, default: []].append((role, meetings))
    }

    func isElsewhere(_ person: String, during meeting: Meeting, but role: Role) -> Bool {
        (all[person] ?? []).contains { $0.role != role && $0.meetings.contains { $0.overlaps(meeting) } }
    }

    /// Whether the meetings in one role are more than so many.
    func isBeyond(_ maximum: Int?, _ person: String, attending: Bool) -> Bool {
        guard let maximum else { return false }
        let meetings = (all[person] ?? []).reduce(0) { count, commitment in
            if case .attending = commitment.role { return count + (attending ? commitment.meetings.count : 0) }
            return count + (attending ? 0 : commitment.meetings.count)
        }
        return meetings > maximum
    }
}
