import Rekke

extension Registration {
    /// The numbers of its attendees in the order in which results name them: by ids, those without one where they stand.
    var attendeeNumbersInOrder: [Int] {
        var left = attendees.compactMap(\.id).sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
        return attendees.indices.map { number in
            if attendees[number].id == nil { return number }
            let id = left.removeFirst()
            return attendees.firstIndex { $0.id == id } ?? number
        }
    }
}

extension Programme {
    /// The numbers of its facilitators in the order in which results name them.
    var facilitatorNumbersInOrder: [Int] {
        facilitators.indices.sorted {
            Array(facilitators[$0].id.utf8).lexicographicallyPrecedes(Array(facilitators[$1].id.utf8))
        }
    }
}
