internal import Rekke

/// What is odd about the people whom registrations name: too few of them, or one of them twice.
struct PeopleNotices {
    private(set) var found: [FormNotice] = []

    /// - Parameter asked: The positions of the registrations that were asked who comes.
    init(_ registrations: [Registration], _ rules: Rules, asked: [Int]) {
        if rules.minimumAttendees > 0 { addNobody(registrations, asked) }
        for (index, registration) in registrations.enumerated() where !registration.withdrawn {
            let place = InputPath([.field("registrations"), .index(index), .field("attendees")])
            addTooFew(registration.attendees.count, rules.minimumAttendees, at: place)
            for (second, first) in registration.attendeesOfSameName {
                found.append(
                    FormNotice(place: place[second]) { _ in
                        FormSentence { $0.haveSameName(first + 1, second + 1) }
                    })
            }
        }
    }

    /// Once, for all rows that name nobody.
    private mutating func addNobody(_ registrations: [Registration], _ asked: [Int]) {
        let silent = asked.filter { registrations[$0].attendees.isEmpty && !registrations[$0].withdrawn }
        guard let first = silent.first else { return }
        found.append(
            FormNotice(
                place: InputPath([.field("registrations"), .index(first), .field("attendees")]),
                others: Array(silent.dropFirst())
            ) { rows in
                FormSentence { $0.nobodyIsNamed(norIn: rows) }
            })
    }

    private mutating func addTooFew(_ count: Int, _ minimum: Int, at place: InputPath) {
        guard count > 0, count < minimum else { return }
        found.append(
            FormNotice(place: place[0]) { _ in
                FormSentence { $0.areTooFew(count, of: minimum) }
            })
    }
}
