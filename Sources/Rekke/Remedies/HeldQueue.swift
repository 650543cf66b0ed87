internal import IntegerProgramming

/// Where those who wait stand in the queue for what they asked for, while everyone who has a place keeps it: what they can
/// be told, since it is what a freed place is given by.
struct HeldQueue {
    private let base: WaitlistBase
    /// Everyone who has a place has only that, as if it were confirmed.
    private let held: Instance

    init(_ base: WaitlistBase) {
        self.base = base
        let considered = zip(base.instance.considered, base.assignment.places).map { considered, place in
            place.map { considered.holding($0) } ?? considered
        }
        held = base.instance.restricted(to: considered)
    }

    /// By those who wait, in the programme's order.
    ///
    /// - Parameters:
    ///   - places: By a policy in which priority settles who is placed.
    ///   - wantedNumbers: Those in the queue for a series that somebody wants who has a place elsewhere.
    func numbers(
        _ places: inout PlacesSearch, wantedNumbers: (_ series: Int) throws -> [(waiting: Int, number: Int)]
    ) throws -> [Int: [QueuePosition]] {
        var numbers: [Int: [QueuePosition]] = [:]
        for waiting in base.waiting { numbers[waiting] = [] }
        let wanted = base.wanted
        for (index, series) in held.series.enumerated() {
            try places.limits.check()
            let own = try wanted.contains(index) ? wantedNumbers(index) : self.numbers(in: index, &places)
            for (waiting, number) in own where number <= base.length {
                numbers[waiting]?.append(QueuePosition(series: series.id, position: number))
            }
        }
        return numbers
    }

    /// The same of a series where counting tells it: each further place surely goes to the next who asks. nil where the
    /// rules bind in another way.
    func countedNumbers(in series: Int) -> [(waiting: Int, number: Int)]? {
        if base.wanted.contains(series) { return nil }
        let candidates = candidates(for: series)
        return isOneQueue(candidates, for: series) && areTakenInTurn(candidates, in: series)
            ? numbered(fitting(candidates, in: series), in: series) : nil
    }

    /// Those who wait and may get the series, in priority order.
    private func candidates(for series: Int) -> [Int] {
        held.candidates[series].map(\.considered).filter { !held.considered[$0].isConfirmed }
    }

    /// Those of them who asked for it: a guarantee may put others there before them, whom nobody told of it.
    private func asking(for series: Int) -> [Int] {
        candidates(for: series).filter { waiting in
            held.considered[waiting].pairs.contains { $0.series == series && !$0.outsidePreferences }
        }
    }

    /// Whether those who may get the series asked for it, the guaranteed among them first: then they take places in this
    /// order.
    private func isOneQueue(_ candidates: [Int], for series: Int) -> Bool {
        let guaranteed = candidates.prefix { held.considered[$0].isGuaranteed }
        return candidates == asking(for: series)
            && !candidates.dropFirst(guaranteed.count).contains { held.considered[$0].isGuaranteed }
    }

    private func numbers(in series: Int, _ places: inout PlacesSearch) throws -> [(waiting: Int, number: Int)] {
        if let counted = countedNumbers(in: series) { return counted }
        let candidates = candidates(for: series)
        let (members, asking) = (members(with: Set(candidates)), Set(asking(for: series)))
        // A place elsewhere, which a policy may leave free, is none in this queue.
        let some = held.restricted(
            to: members.map { position in
                let considered = held.considered[position]
                return base.isPlaced[position]
                    ? considered : considered.only(considered.pairs.filter { $0.series == series })
            })
        let now = members.map { base.assignment.places[$0] }
        if held.holdsConfirmed(series), isOneQueue(candidates, for: series) {
            // It runs already. With fewer places the same are let in, in turn, until there are no more.
            let outcome = try places.places(in: some.adding(candidates.count, in: series), likely: now)
            let isPlaced = outcome?.map { $0 != nil } ?? []
            return numbered(zip(members, isPlaced).filter { $1 && !base.isPlaced[$0] }.map(\.0), in: series)
        }
        let added = PlacesAdded(base, nil)
        let outcomes = try added.outcomes(series, some, &places, now: now, atLeast: 1) { _ in false }
        return members.enumerated().compactMap { member, position in
            guard asking.contains(position) else { return nil }
            return outcomes.firstIndex { $0.isPlaced[member] }.map { (position, $0 + 1) }
        }
    }

    /// Those who have a place, and some who wait.
    private func members(with candidates: Set<Int>) -> [Int] {
        held.considered.indices.filter { base.isPlaced[$0] || candidates.contains($0) }
    }

    /// Those who are let in, in turn: whoever a place is left for is no later than the first.
    private func numbered(_ turn: [Int], in series: Int) -> [(waiting: Int, number: Int)] {
        let left = max(0, held.series[series].capacity - base.holders[series].count)
        return turn.enumerated().map { ($1, max(1, $0 + 1 - left)) }
    }

    /// Those whom seats and quotas let in, each beside those before it.
    private func fitting(_ candidates: [Int], in index: Int) -> [Int] {
        if held.series[index].isBoundedByCapacityAlone { return candidates }
        let limits = held.series[index].limits.filter { $0.kind != .capacity }
        var weights = limits.map { $0.weight(of: base.holders[index].map { held.registration($0) }) }
        return candidates.filter { waiting in
            let registration = held.registration(waiting)
            guard zip(limits, weights).allSatisfy({ $0.allows(registration, beside: $1) }) else { return false }
            for number in limits.indices { weights[number] += limits[number].weight(of: registration) }
            return true
        }
    }

    /// Whether nothing but limits on the series bounds who is in it, and whoever has a place there is enough for it to run.
    private func areTakenInTurn(_ asking: [Int], in index: Int) -> Bool {
        let runsAnyway = held.holdsConfirmed(index) || !held.staffing[index].isPlanned && !held.needsOthers(index)
        return held.isCounted && runsAnyway
            && !asking.contains {
                held.sharedPeople.registrations.contains($0) || held.sharedPeople.namingFacilitators.contains($0)
            }
    }
}

extension Admission.Considered {
    /// The same with that place for certain.
    fileprivate func holding(_ place: EligiblePair) -> Admission.Considered {
        Admission.Considered(
            registration: registration, isGuaranteed: isGuaranteed, isConfirmed: true, exempt: exempt, pairs: [place])
    }
}
