import Rekke

/// Who can attend what, for all registrations that name attendees together.
struct ReferenceAttendance {
    typealias Assignment = ReferenceRules.Assignment

    /// An attendee of a considered registration.
    struct Member {
        /// The same number for the same id in two registrations.
        let person: Int
        let isRequired: Bool
    }

    let timetable: ReferenceTimetable
    let minimum: Int
    /// For every considered registration.
    let members: [[Member]]
    /// The persons, by what results call them.
    let numbers: [String: Int]
    let maximumMeetings: [Int?]
    /// For every person and meeting.
    let availability: [[Bool]]
    /// For confirmed registrations, the meetings to which they need not bring those asked for.
    var exempt: [Int: Set<Int>] = [:]
    /// For confirmed registrations, the meetings of their series before their place begins.
    let unheld: [Set<Int>]

    init(_ programme: Programme, _ timetable: ReferenceTimetable, _ considered: [ReferenceCandidate]) {
        self.timetable = timetable
        minimum = programme.rules.minimumAttendees
        var people: [ReferencePerson] = []
        var numbers: [String: Int] = [:]
        members = considered.map { candidate in
            candidate.registration.attendees.enumerated().map { index, attendee in
                let label = candidate.registration.label(ofAttendee: index)
                let number = numbers[label] ?? people.count
                if number == people.count {
                    people.append(
                        ReferencePerson(unavailable: attendee.unavailable, maximumMeetings: attendee.maximumMeetings))
                }
                numbers[label] = number
                return Member(person: number, isRequired: attendee.required)
            }
        }
        self.numbers = numbers
        unheld = considered.map { candidate in
            let days = candidate.registration.placedFrom.map { id, day in
                timetable.numbers(programme, of: id).filter { number in
                    programme.timeZone.localTime(at: timetable.meetings[number].start).date < day
                }
            }
            return Set(days.joined())
        }
        maximumMeetings = people.map(\.maximumMeetings)
        availability = people.map { timetable.availability(of: $0) }
    }

    /// Whether a registration has to bring anybody to a meeting of its series.
    func isAsked(_ index: Int, _ meeting: Int) -> Bool {
        exempt[index]?.contains(meeting) != true && !unheld[index].contains(meeting)
    }

    /// The meetings of a series in which it is placed, from when it has the place.
    func meetings(of index: Int, in series: Int) -> [Int] {
        timetable.meetingsOfSeries[series].filter { !unheld[index].contains($0) }
    }

    /// Whether everyone placed can bring the attendees that the rules ask for.
    func isPossible(_ assignment: Assignment) -> Bool {
        ReferenceStaffing(overlaps: timetable.overlaps, maximumMeetings: maximumMeetings).canMeet(demands(assignment))
    }

    /// Whom everyone placed has to bring.
    func demands(_ assignment: Assignment) -> [ReferenceStaffing.Demand] {
        var demands: [ReferenceStaffing.Demand] = []
        for (index, pair) in assignment.enumerated() where !members[index].isEmpty {
            guard let pair else { continue }
            for meeting in timetable.meetingsOfSeries[pair.series] where isAsked(index, meeting) {
                let required = members[index].filter(\.isRequired).map(\.person)
                let others = members[index].filter { !$0.isRequired }.map(\.person)
                for person in required {
                    demands.append(
                        ReferenceStaffing.Demand(
                            meetings: [meeting], needed: 1, pool: availability[person][meeting] ? [person] : []))
                }
                demands.append(
                    ReferenceStaffing.Demand(
                        meetings: [meeting], needed: max(0, minimum - required.count),
                        pool: others.filter { availability[$0][meeting] }))
            }
        }
        return demands
    }
}
