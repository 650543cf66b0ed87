internal import Rekke

/// What is odd about the people whom registrations name: too few of them, or one of them twice.
struct PeopleNotices {
    private(set) var found: [FormNotice] = []

    init(_ registrations: [Registration], _ rules: Rules) {
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

    private mutating func addTooFew(_ count: Int, _ minimum: Int, at place: InputPath) {
        guard count > 0, count < minimum else { return }
        let people = count == 1 ? "1 person is" : "\(count) people are"
        found.append(
            FormNotice(place: place[0]) { _ in
                "\(people) named, fewer than the \(minimum) who have to come to every meeting (minimumAttendees)"
            })
    }
}
