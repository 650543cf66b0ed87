/// The people named in more than one considered registration, and those who may lead meetings too: they alone tie
/// registrations together, or to those who lead.
struct SharedPeople: Sendable {
    /// In the order in which the registrations first name them.
    let people: [Person]
    /// The considered registrations that name any of them.
    let registrations: Set<Int>
    /// The considered registrations that name somebody who may lead meetings too.
    let namingFacilitators: Set<Int>

    struct Person: Sendable {
        let id: String
        let maximumMeetings: Int?
        /// The position of the same person among the facilitators, where facilitation is planned.
        let facilitator: Int?
        /// Every considered registration that names this person, and where in its list.
        let appearances: [(considered: Int, attendee: Int)]
    }

    init(_ problem: Problem, _ considered: [Admission.Considered]) {
        let all = problem.registrations
        let programme = problem.programme
        var facilitators: [String: Int] = [:]
        if programme.series.contains(where: { programme.facilitatorsNeeded(in: $0) > 0 }) {
            for (index, facilitator) in programme.facilitators.enumerated() { facilitators[facilitator.id] = index }
        }
        // Where each person is named first, and for those named again the position in `shared`.
        var first: [String: (considered: Int, attendee: Int, shared: Int?)] = [:]
        var shared: [[(considered: Int, attendee: Int)]] = []
        for position in considered.indices {
            let attendees = all[considered[position].registration].attendees
            for index in attendees.indices {
                guard let id = attendees[index].id else { continue }
                guard let known = first[id] else {
                    let mayLead = !facilitators.isEmpty && facilitators[id] != nil
                    first[id] = (position, index, mayLead ? shared.count : nil)
                    if mayLead { shared.append([(position, index)]) }
                    continue
                }
                if let number = known.shared {
                    shared[number].append((position, index))
                } else {
                    first[id]?.shared = shared.count
                    shared.append([(known.considered, known.attendee), (position, index)])
                }
            }
        }
        people = shared.sorted { ($0[0].considered, $0[0].attendee) < ($1[0].considered, $1[0].attendee) }
            .compactMap { appearances in
                let place = appearances[0]
                let attendee = all[considered[place.considered].registration].attendees[place.attendee]
                return attendee.id.map {
                    Person(
                        id: $0, maximumMeetings: attendee.maximumMeetings, facilitator: facilitators[$0],
                        appearances: appearances)
                }
            }
        registrations = Set(people.flatMap { $0.appearances.map(\.considered) })
        namingFacilitators = Set(
            people.filter { $0.facilitator != nil }.flatMap { $0.appearances.map(\.considered) })
    }
}
