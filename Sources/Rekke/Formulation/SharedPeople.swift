/// The people named in more than one considered registration: they alone tie registrations together.
struct SharedPeople: Sendable {
    /// In the order in which the registrations first name them.
    let people: [Person]
    /// The considered registrations that name any of them.
    let registrations: Set<Int>

    struct Person: Sendable {
        let id: String
        let maximumMeetings: Int?
        /// Every considered registration that names this person, and where in its list.
        let appearances: [(considered: Int, attendee: Int)]
    }

    init(_ problem: Problem, _ considered: [Admission.Considered]) {
        var appearances: [String: [(considered: Int, attendee: Int)]] = [:]
        var order: [String] = []
        for (position, entry) in considered.enumerated() {
            for (index, attendee) in problem.registrations[entry.registration].attendees.enumerated() {
                guard let id = attendee.id else { continue }
                if appearances[id] == nil { order.append(id) }
                appearances[id, default: []].append((position, index))
            }
        }
        people = order.compactMap { id in
            guard let places = appearances[id], places.count > 1, let first = places.first else { return nil }
            let registration = problem.registrations[considered[first.considered].registration]
            return Person(
                id: id, maximumMeetings: registration.attendees[first.attendee].maximumMeetings, appearances: places)
        }
        registrations = Set(people.flatMap { $0.appearances.map(\.considered) })
    }
}
