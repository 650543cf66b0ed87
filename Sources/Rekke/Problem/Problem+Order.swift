extension Problem {
    /// The same problem with facilitators, and the attendees of every registration, in the order of their ids: of people
    /// who are as good as each other the first is taken, and that must not hang on the order in a file.
    ///
    /// An attendee without an id is called by the place in the list, and stays there.
    var inOrderOfIDs: Problem {
        let isInOrder =
            programme.facilitators.isInOrder { $0.id }
            && registrations.allSatisfy { $0.attendees.isInOrder { $0.id } }
        if isInOrder { return self }
        var programme = programme
        programme.facilitators = programme.facilitators.inOrder { $0.id }
        let registrations = registrations.map { registration in
            var registration = registration
            registration.attendees = registration.attendees.inOrder { $0.id }
            return registration
        }
        return Problem(unchecked: programme, registrations, laterPlaces)
    }
}

extension Array {
    /// Whether those with an id are in the order of its bytes.
    fileprivate func isInOrder(by id: (Element) -> String?) -> Bool {
        var last: String?
        for element in self {
            guard let next = id(element) else { continue }
            if let last, next.utf8.lexicographicallyPrecedes(last.utf8) { return false }
            last = next
        }
        return true
    }

    /// Those with an id in the order of its bytes, in the places that they have among them; the others where they are.
    fileprivate func inOrder(by id: (Element) -> String?) -> [Element] {
        let places = indices.filter { id(self[$0]) != nil }
        let sorted = places.sorted { one, other in
            (id(self[one]) ?? "").utf8.lexicographicallyPrecedes((id(self[other]) ?? "").utf8)
        }
        var result = self
        for (place, index) in zip(places, sorted) { result[place] = self[index] }
        return result
    }
}
