internal import IntegerProgramming

/// Who attended which meetings for registrations that had a place before: of whom they still bring to the same series, as
/// little as possible is changed.
struct EarlierAttendances: Sendable {
    /// By the ids of the registration and of the series in which it had a place.
    private let places: [[String]: Place]

    private struct Place {
        let meetings: [Instant]
        /// By meeting.
        let attending: [Set<Person>]
    }

    /// The same person before and now: by id, else by name, else by where the registration has it.
    private enum Person: Hashable {
        case id(String)
        case name(String)
        case position(Int)

        init(_ attendee: Attendee, at position: Int) {
            self = attendee.id.map { .id($0) } ?? attendee.name.map { .name($0) } ?? .position(position)
        }
    }

    /// Of nobody.
    static let none = EarlierAttendances([], of: [])

    /// - Parameters:
    ///   - placements: As an earlier result has them.
    ///   - registrations: Those of the problem that it answered.
    init(_ placements: [Placement], of registrations: [Registration]) {
        var people: [String: [String: Person]] = [:]
        let placed = Set(placements.map(\.registration))
        for registration in registrations where placed.contains(registration.id) {
            people[registration.id] = Dictionary(
                registration.attendees.enumerated().map { index, attendee in
                    (registration.label(ofAttendee: index), Person(attendee, at: index))
                }
            ) { first, _ in first }
        }
        places = Dictionary(
            placements.compactMap { placement in
                guard let attendance = placement.attendance, let known = people[placement.registration] else {
                    return nil
                }
                let place = Place(
                    meetings: attendance.map(\.meeting),
                    attending: attendance.map { Set($0.attendees.compactMap { known[$0] }) })
                return ([placement.registration, placement.series], place)
            }
        ) { first, _ in first }
    }

    /// By attendee and meeting, whether it attended before; nil where the registration, which has the first of its pairs, had
    /// no place in that series.
    func attended(by position: Int, in instance: Instance) -> [[Bool]]? {
        let registration = instance.registration(position)
        guard let pair = instance.considered[position].pairs.first,
            let place = places[[registration.id, instance.series[pair.series].id]]
        else { return nil }
        let before = place.meetings.same(as: instance.series[pair.series].meetings.map(\.start))
        return registration.attendees.enumerated().map { index, attendee in
            let person = Person(attendee, at: index)
            return before.map { meeting in meeting.map { place.attending[$0].contains(person) } ?? false }
        }
    }

    /// How many pairs of an attendee and a meeting are as before.
    func kept(in formulation: Formulation) -> LinearExpression {
        var sum = LinearExpression()
        var attended: [Int: [[Bool]]] = [:]
        for entry in formulation.attendances {
            let known =
                attended[entry.considered] ?? self.attended(by: entry.considered, in: formulation.instance) ?? []
            attended[entry.considered] = known
            if !known.isEmpty, known[entry.attendee][entry.meeting] { sum.add(1, entry.variable) }
        }
        return sum
    }
}
