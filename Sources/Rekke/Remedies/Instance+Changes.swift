extension Instance {
    /// With so many more places in a series. Nothing that decides who is considered asks for capacities.
    func adding(_ places: Int, in series: Int) -> Instance {
        var programme = problem.programme
        let (sum, isOverflow) = programme.series[series].capacity.addingReportingOverflow(places)
        programme.series[series].capacity = isOverflow ? .max : sum
        return Instance(
            Problem(unchecked: programme, problem.registrations), admission, staffing, rules: rules,
            sharedPeople: sharedPeople)
    }

    /// With a twin of a series right after it, and so many more facilitators who are always free. It takes no names of
    /// facilitators: those cannot be in both at once.
    ///
    /// Whoever may get the one may get the other, at the same rank, but for confirmed places.
    func addingTwin(of series: Int, facilitators: Int) -> Instance {
        var programme = problem.programme
        var twin = programme.series[series]
        let ids = Set(programme.series.map(\.id))
        twin.id = freeID("\(twin.id)+", from: 2) { !ids.contains($0) }
        twin.facilitators = []
        programme.series.insert(twin, at: series + 1)
        programme.addFreeFacilitators(facilitators, beside: problem.attendeeIDs)
        let considered = considered.map { considered in
            considered.only(
                considered.pairs.flatMap { pair -> [EligiblePair] in
                    if pair.series < series { return [pair] }
                    let after = EligiblePair(
                        series: pair.series + 1, rank: pair.rank, outsidePreferences: pair.outsidePreferences)
                    if pair.series > series { return [after] }
                    return considered.isConfirmed ? [pair] : [pair, after]
                })
        }
        return changed(programme, considered)
    }

    /// With so many more facilitators who are always free.
    func addingFacilitators(_ count: Int) -> Instance {
        var programme = problem.programme
        programme.addFreeFacilitators(count, beside: problem.attendeeIDs)
        return changed(programme, considered)
    }

    private func changed(_ programme: Programme, _ considered: [Admission.Considered]) -> Instance {
        Instance(
            Problem(unchecked: programme, problem.registrations), admission.restricted(to: considered), rules: rules)
    }

    /// With a series changed in what decides who may get it; others may be considered then.
    func changing(_ series: Int, _ change: (inout Series) -> Void) -> Instance {
        let problem = problem.withoutLaterPlaces
        var programme = problem.programme
        change(&programme.series[series])
        return Instance(Problem(unchecked: programme, problem.registrations, problem.laterPlaces), rules: rules)
    }

    /// With the confirmed place of a considered registration in another series; nil where there are not places, seats or
    /// places for its role enough for the confirmed.
    func moving(_ position: Int, to pair: EligiblePair) -> Instance? {
        var registrations = problem.registrations
        registrations[considered[position].registration].placed = series[pair.series].id
        guard Problem.confirmedFaults(of: programme, registrations).isEmpty else { return nil }
        return Instance(
            Problem(unchecked: programme, registrations), replacing(pairs: [pair], of: position), rules: rules)
    }

    /// With a registration that waits in another form, and other pairs. Confirmed places lack nobody more or less for it.
    func replacing(_ registration: Registration, at position: Int, pairs: [EligiblePair]) -> Instance {
        var registrations = problem.registrations
        registrations[considered[position].registration] = registration
        return Instance(
            Problem(unchecked: programme, registrations), replacing(pairs: pairs, of: position), staffing, rules: rules)
    }

    private func replacing(pairs: [EligiblePair], of position: Int) -> Admission {
        var considered = considered
        considered[position] = considered[position].only(pairs)
        return admission.restricted(to: considered)
    }
}

extension Programme {
    fileprivate mutating func addFreeFacilitators(_ count: Int, beside attendees: @autoclosure () -> Set<String>) {
        guard count > 0 else { return }
        let taken = attendees().union(facilitators.map(\.id))
        let ids = (1...).lazy.map { "+\($0)" }.filter { !taken.contains($0) }
        facilitators += ids.prefix(count).map { Facilitator(id: $0) }
    }
}

extension Rules {
    /// How many further people are worth looking for: nobody finds more.
    static let mostFurtherPeople = 100
}

extension Programme {
    /// Numbers of further facilitators that may change anything, up to what one meeting needs: with less than that in all
    /// nobody can lead any. nil where there are none.
    var furtherFacilitators: ClosedRange<Int>? {
        let needed = rules.facilitatorsPerMeeting
        let least = max(1, needed - facilitators.count)
        let most = min(needed, Rules.mostFurtherPeople)
        return least <= most ? least...most : nil
    }
}

/// The first of a row of ids that is free.
private func freeID(_ stem: String, from first: Int, isFree: (String) -> Bool) -> String {
    var number = first
    while !isFree("\(stem)\(number)") { number += 1 }
    return "\(stem)\(number)"
}
