extension ClaimCheck {
    /// The full sets, and that each keeps out whom it is said to keep out.
    var witnesses: [Violation] {
        guard let sets = allocation.fullSets else { return [] }
        var violations: [Violation] = []
        let path = InputPath([.field("fullSets")])
        let claimed = sets.map { ClaimedSet($0, self) }
        for (index, set) in sets.enumerated() {
            let capacities = set.series.map { id in positions[id].map { instance.series[$0].capacity } }
            if capacities.contains(nil) {
                violations.append(Violation(path[index], "names a series that does not exist"))
            } else if capacities.reduce(0, { $0 + ($1 ?? 0) }) != set.places {
                violations.append(Violation(path[index], "the capacities do not sum to \(set.places)"))
            }
            let held = claimed[index].holders.count
            if held != set.places {
                violations.append(Violation(path[index], "\(held) of its \(set.places) places are held"))
            }
        }
        var lookup = RegistrationLookup(instance.problem.registrations, expecting: expectedWaitlist)
        for (index, entry) in allocation.waitlist.enumerated() {
            let place = InputPath([.field("waitlist")])[index].field("reasons")
            for case .placesTaken(let number) in entry.reasons ?? [] {
                guard claimed.indices.contains(number) else {
                    violations.append(Violation(place, "there is no full set \(number)"))
                    continue
                }
                guard let position = lookup.position(of: entry.registration).flatMap({ considered[$0] }) else {
                    continue
                }
                violations += claimed[number].violations(keepingOut: position, in: instance, at: place)
            }
        }
        return violations
    }

    /// The registrations without a place, as positions in `Problem.registrations`.
    var expectedWaitlist: [Int] {
        instance.considered.indices.filter { expected.assignment.places[$0] == nil }
            .map { instance.considered[$0].registration }
    }
}

/// A full set with those who hold its places, whoever is said to be kept out by it.
private struct ClaimedSet {
    /// The considered registrations with a place in it.
    let holders: [Int]
    private let series: Set<Int>
    /// The holders that could use a series outside it.
    private let strays: [Int]
    /// The last of the holders who are not confirmed.
    private let last: Int?

    init(_ set: FullSet, _ check: ClaimCheck) {
        let instance = check.instance
        let series = Set(set.series.compactMap { check.positions[$0] })
        self.series = series
        holders = instance.considered.indices.filter { position in
            check.expected.assignment.places[position].map { series.contains($0.series) } == true
        }
        strays = holders.filter { !instance.considered[$0].isWithin(series) }
        last = holders.last { !instance.considered[$0].isConfirmed }
    }

    func violations(keepingOut waiting: Int, in instance: Instance, at place: InputPath) -> [Violation] {
        let id = instance.registration(waiting).id
        guard instance.considered[waiting].isWithin(series) else {
            return [Violation(place, "\"\(id)\" could use a series outside the full set")]
        }
        if strays.isEmpty, last.map({ $0 < waiting }) != false { return [] }
        let strays = Set(strays)
        return holders.compactMap { holder in
            let other = instance.registration(holder).id
            if holder > waiting, !instance.considered[holder].isConfirmed {
                return Violation(place, "\"\(other)\" holds a place there and comes after \"\(id)\"")
            }
            return strays.contains(holder)
                ? Violation(place, "\"\(other)\" could use a series outside the full set") : nil
        }
    }
}

extension Admission.Considered {
    /// Whether no other series is eligible for it.
    fileprivate func isWithin(_ series: Set<Int>) -> Bool {
        pairs.allSatisfy { series.contains($0.series) }
    }
}
