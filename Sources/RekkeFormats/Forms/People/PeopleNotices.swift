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
                        "attendees \(first + 1) and \(second + 1) have the same name and are counted as two; if they are one person, leave out one"
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
                "nobody is named here\(silent.count > 1 ? ", nor in \(rows)" : ""), which is read as: enough people come to every meeting (minimumAttendees)"
            })
    }

    private mutating func addTooFew(_ count: Int, _ minimum: Int, at place: InputPath) {
        guard count > 0, count < minimum else { return }
        let people = count == 1 ? "1 person is" : "\(count) people are"
        found.append(
            FormNotice(place: place[0]) { _ in
                "\(people) named, fewer than the \(minimum) who have to come to every meeting (minimumAttendees)"
            })
    }
}
