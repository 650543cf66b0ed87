extension ClaimCheck {
    /// The full sets, and that each keeps out whom it is said to keep out.
    var witnesses: [Violation] {
        guard let sets = allocation.fullSets else { return [] }
        var violations: [Violation] = []
        let path = InputPath([.field("fullSets")])
        let places = PlacesBySeries(
            instance, expected.assignment,
            staysWithinPreferences: expected.policy.keepsPreferences && expected.summary.outsidePreferences == 0)
        var lastSet = [Int](repeating: -1, count: instance.series.count)
        let claimed = sets.indices.map { index in
            let series = Set(sets[index].series.compactMap { positions[$0] })
            for member in series { lastSet[member] = index }
            return ClaimedSet(series, places) { lastSet[$0] == index }
        }
        for (index, set) in sets.enumerated() {
            let capacities = set.series.map { id in positions[id].map { instance.series[$0].capacity } }
            if capacities.contains(nil) {
                violations.append(Violation(path[index], "names a series that does not exist"))
            } else if capacities.reduce(0, { $0 + ($1 ?? 0) }) != set.places {
                violations.append(Violation(path[index], "the capacities do not sum to \(set.places)"))
            }
            let held = claimed[index].held
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
                violations += claimed[number].violations(keepingOut: position, places, at: place)
            }
        }
        return violations
    }

    /// Reasons that counting shows to be none, or not the plainest.
    var countedReasons: [Violation] {
        guard allocation.waitlist.contains(where: { $0.reasons != nil }) || keptOut?.isEmpty == false else { return [] }
        var reasons = CountedReasons(self)
        var lookup = RegistrationLookup(instance.problem.registrations, expecting: expectedWaitlist)
        return allocation.waitlist.enumerated().compactMap { index, entry in
            guard entry.reasons != nil || keptOut?.contains(entry.registration) == true,
                let waiting = lookup.position(of: entry.registration).flatMap({ considered[$0] }),
                expected.assignment.places[waiting] == nil,
                let fault = reasons.fault(in: entry.reasons?.first, of: waiting)
            else { return nil }
            return Violation(InputPath([.field("waitlist")])[index].field("reasons"), fault)
        }
    }

    /// Who waits for a reason that counting leaves open; of reasons in which nothing is wrong.
    var reasonsOnTrust: [ReasonOnTrust] {
        var reasons = CountedReasons(self)
        var lookup = RegistrationLookup(instance.problem.registrations, expecting: expectedWaitlist)
        return allocation.waitlist.filter { entry in
            guard entry.reasons != nil || keptOut?.contains(entry.registration) == true,
                let waiting = lookup.position(of: entry.registration).flatMap({ considered[$0] })
            else { return false }
            return !reasons.isSettled(entry.reasons?.first, of: waiting)
        }.map { ReasonOnTrust(registration: $0.registration, reason: $0.reasons?.first?.kind) }
    }

    /// The registrations without a place, as positions in `Problem.registrations`.
    var expectedWaitlist: [Int] {
        instance.considered.indices.filter { expected.assignment.places[$0] == nil }
            .map { instance.considered[$0].registration }
    }
}

/// Who has the places of each series, and where else they could be.
private struct PlacesBySeries {
    let instance: Instance
    /// The considered registrations with a place in it, in priority order.
    let holders: [[Int]]
    /// The series that are eligible for any of them, each once.
    let alternatives: [[Int]]
    /// The last of them who is not confirmed.
    let lastFreeHolder: [Int?]
    /// Whether the policy puts nobody guaranteed outside its preferences.
    private let staysWithinPreferences: Bool

    init(_ instance: Instance, _ assignment: Assignment, staysWithinPreferences: Bool) {
        self.instance = instance
        self.staysWithinPreferences = staysWithinPreferences
        let considered = instance.considered
        var holders = [[Int]](repeating: [], count: instance.series.count)
        for (position, place) in assignment.places.enumerated() {
            if let place { holders[place.series].append(position) }
        }
        var lastSeries = [Int](repeating: -1, count: holders.count)
        alternatives = holders.indices.map { series in
            var alternatives: [Int] = []
            for holder in holders[series] {
                for pair in considered[holder].pairs
                where lastSeries[pair.series] != series
                    && !(staysWithinPreferences && pair.outsidePreferences && considered[holder].isGuaranteed)
                {
                    lastSeries[pair.series] = series
                    alternatives.append(pair.series)
                }
            }
            return alternatives
        }
        lastFreeHolder = holders.map { $0.last { !considered[$0].isConfirmed } }
        self.holders = holders
    }

    /// Whether a holder could be in no other series, beside one who waits: what was promised comes before preferences.
    func isWithin(_ series: Set<Int>, _ holder: Int, beside waiting: Int) -> Bool {
        let considered = instance.considered[holder]
        return considered.pairs.allSatisfy { pair in
            series.contains(pair.series)
                || staysWithinPreferences && pair.outsidePreferences && considered.isGuaranteed
                    && !instance.considered[waiting].isGuaranteed
        }
    }
}

/// A full set, whoever is said to be kept out by it.
private struct ClaimedSet {
    /// How many considered registrations have a place in it.
    let held: Int
    private let series: Set<Int>
    /// Whether none of them could use a series outside it.
    private let isClosed: Bool
    /// The last of them who is not confirmed.
    private let last: Int?

    /// - Parameter contains: Whether a series is among those given; sooner known than by hashing.
    init(_ series: Set<Int>, _ places: PlacesBySeries, contains: (Int) -> Bool) {
        self.series = series
        held = series.reduce(0) { $0 + places.holders[$1].count }
        isClosed = series.allSatisfy { places.alternatives[$0].allSatisfy(contains) }
        last = series.lazy.compactMap { places.lastFreeHolder[$0] }.max()
    }

    func violations(keepingOut waiting: Int, _ places: PlacesBySeries, at place: InputPath) -> [Violation] {
        let instance = places.instance
        guard instance.considered[waiting].pairs.allSatisfy({ series.contains($0.series) }) else {
            let id = instance.registration(waiting).id
            return [Violation(place, "\"\(id)\" could use a series outside the full set")]
        }
        if isClosed, !instance.considered[waiting].isGuaranteed, last.map({ $0 < waiting }) != false { return [] }
        let id = instance.registration(waiting).id
        return series.flatMap { places.holders[$0] }.sorted().compactMap { holder in
            let other = instance.registration(holder).id
            if holder > waiting, !instance.considered[holder].isConfirmed {
                return Violation(place, "\"\(other)\" holds a place there and comes after \"\(id)\"")
            }
            return places.isWithin(series, holder, beside: waiting)
                ? nil : Violation(place, "\"\(other)\" could use a series outside the full set")
        }
    }
}
