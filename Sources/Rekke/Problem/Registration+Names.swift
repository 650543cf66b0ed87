extension Registration {
    /// The attendees that have the same name as an earlier one, however spelt, with the position of that one.
    package var attendeesOfSameName: [(attendee: Int, first: Int)] {
        guard attendees.count > 1 else { return [] }
        var known: [OrganisationKey: Int] = [:]
        var found: [(attendee: Int, first: Int)] = []
        for (index, attendee) in attendees.enumerated() {
            guard let name = OrganisationKey(attendee.name) else { continue }
            if let first = known[name] {
                found.append((index, first))
            } else {
                known[name] = index
            }
        }
        return found
    }
}
