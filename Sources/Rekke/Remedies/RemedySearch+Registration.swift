extension RemedySearch {
    // MARK: - Room outside preferences

    /// Series with room that a waiting registration could attend but did not list.
    mutating func giveFreePlaces(to waiting: Int) throws {
        let instance = base.instance
        let registration = instance.registration(waiting)
        let isListed = eligibility.areListed(by: registration)
        var fitting: [Int] = []
        defer { note(freePlacesIn: fitting, for: waiting) }
        for series in seriesWithRoom where !isListed[series] && eligibility.mayGet(registration, series) {
            if fits(waiting, in: series) {
                fitting.append(series)
                continue
            }
            let added = EligiblePair(
                series: series, rank: registration.preferences.worstRank + 1, outsidePreferences: false)
            let pairs = (instance.considered[waiting].pairs.filter { $0.series != series } + [added])
                .sorted { $0.series < $1.series }
            if try isRefused(waiting, in: [series]) { continue }
            let changed = instance.replacing(registration, at: waiting, pairs: pairs)
            var likely = base.assignment.places
            likely[waiting] = added
            guard let effect = try effect(of: changed, likely: likely), effect.helps(waiting) else { continue }
            note(.freePlaceOutsidePreferences(series: series), for: waiting, costs: effect.lost)
        }
    }

    /// Whether it surely gets a place there beside all who have one now, at nobody's cost.
    ///
    /// Where priority settles who is placed, and nobody's place hangs on its own, the others are placed as before: any
    /// outcome without it was possible before.
    private func fits(_ waiting: Int, in index: Int) -> Bool {
        let instance = base.instance
        guard places.isFirstCome, instance.isCounted,
            !instance.considered[waiting].pairs.contains(where: { $0.series == index }),
            !instance.sharedPeople.registrations.contains(waiting)
        else { return false }
        if takesAnyone[index] { return true }
        guard !instance.needsOthers(index), base.isStaffed(index, presolve) else { return false }
        return instance.series[index].limit(
            brokenBy: instance.registration(waiting), beside: base.holders[index].map(instance.registration)) == nil
    }

    /// Whether, beside all before it who have a place, none of these series has room for it and could run: whoever it is.
    ///
    /// Asked for nobody in particular, the answer holds for all who come later, beside whom even more have a place. Where
    /// priority does not settle who is placed, or nobody is turned away by more than places, nothing is asked.
    private mutating func isRefused(_ waiting: Int, in series: [Int]) throws -> Bool {
        guard places.isFirstCome, base.instance.isCounted, !places.objectives.contains(.mostPlaces),
            presolve?.hard.isEmpty == false,
            !base.instance.needsOthers(in: base.instance.series.indices)
        else { return false }
        for index in series {
            if let first = firstRefused[index], first <= waiting { continue }
            // Somebody who needs nothing but one place there.
            let registration = base.instance.registration(waiting)
            let anybody = Registration(
                id: registration.id, submitted: registration.submitted, size: 0, preferences: .suits([]))
            let pair = EligiblePair(series: index, rank: 1, outsidePreferences: false)
            let others = base.instance.replacing(anybody, at: waiting, pairs: [pair])
            let members = others.considered.indices.filter { base.isPlaced[$0] || $0 == waiting }
            let small = others.restricted(to: members.map { others.considered[$0] })
            guard let found = try places.places(in: small, likely: members.map { base.assignment.places[$0] }),
                let place = members.firstIndex(of: waiting)
            else { return false }
            if found[place] != nil { return false }
            firstRefused[index] = waiting
        }
        return true
    }

    // MARK: - More attendees

    /// Series that a waiting registration could take if more of its people came to some of the meetings.
    mutating func addAttendees(to waiting: Int) throws {
        let instance = base.instance
        let registration = instance.registration(waiting)
        guard !registration.attendees.isEmpty else { return }
        let considered = instance.considered[waiting]
        let mayTakeOthers = instance.mayTakeOthers(waiting)
        for index in instance.series.indices where mayTakeOthers || eligibility.lists(registration, index) {
            let series = instance.series[index]
            guard case .tooFewAttendees(let shortages)? = eligibility.ineligibility(of: registration, in: series),
                let most = shortages.map({ $0.required - $0.available }).max(), most <= Rules.mostFurtherPeople
            else { continue }
            let meetings = series.meetings.filter { meeting in
                shortages.contains { $0.meeting == meeting.start }
            }
            var changed = registration
            changed.size = registration.seatsTaken
            let attendee = Attendee(unavailable: instance.programme.allTimes(but: meetings))
            changed.attendees += [Attendee](repeating: attendee, count: most)
            let pairs = eligibility.pairs(of: changed, outsidePreferences: mayTakeOthers)
            guard let own = pairs.first(where: { $0.series == index }) else { continue }
            let others = pairs.filter { pair in !considered.pairs.contains { $0.series == pair.series } }
            if !instance.sharedPeople.registrations.contains(waiting),
                try isRefused(waiting, in: others.map(\.series))
            {
                continue
            }
            var likely = base.assignment.places
            if base.holders[index].count < series.capacity { likely[waiting] = own }
            let other = instance.replacing(changed, at: waiting, pairs: pairs)
            guard let effect = try effect(of: other, likely: likely), effect.helps(waiting) else { continue }
            note(attendeesAt: meetings, of: index, for: waiting, costs: effect.lost)
        }
    }
}

extension Programme {
    /// The times of all meetings but these, and those between.
    fileprivate func allTimes(but meetings: [Meeting]) -> [Unavailability] {
        let all = series.flatMap(\.meetings)
        guard let first = all.map(\.start).min(), let last = all.map(\.end).max() else { return [] }
        var times: [Unavailability] = []
        var from = first
        for meeting in meetings {
            if from < meeting.start { times.append(.interval(from..<meeting.start)) }
            from = meeting.end
        }
        if from < last { times.append(.interval(from..<last)) }
        return times
    }
}
