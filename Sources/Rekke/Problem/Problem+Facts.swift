extension Problem {
    /// Every registration in priority order, those not considered where they would have stood.
    public var registrationsInPriorityOrder: [Registration] {
        PriorityOrder(programme, registrations).order.map { registrations[$0] }
    }

    /// Who is not considered and why, in priority order.
    public var rejections: [Rejection] {
        Admission(self).rejected.map { rejection in
            let registration = registrations[rejection.registration]
            return Rejection(
                registration: registration.id, organisation: registration.organisation, reason: rejection.reason)
        }
    }

    /// The people whom registrations name with an id; a facilitator with one of these is the same person.
    var attendeeIDs: Set<String> {
        Set((registrations + laterPlaces.registrations).flatMap { $0.attendees.compactMap(\.id) })
    }

    /// What an adviser should know before anything is decided.
    public var warnings: [Warning] {
        Instance(self).warnings(programme.rules.policy, nil)
    }
}
