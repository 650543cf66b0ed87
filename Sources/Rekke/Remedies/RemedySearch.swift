internal import IntegerProgramming

/// Tries every single change that could give those who wait a place.
///
/// Each is judged by what the same policy makes of the changed problem; where counting shows what comes of it, nothing is
/// solved.
struct RemedySearch {
    let base: WaitlistBase
    let presolve: Presolve?
    let added: PlacesAdded
    let eligibility: Eligibility
    var places: PlacesSearch
    /// By considered registration.
    private var found: [Int: [Found]] = [:]
    /// By considered registration and series: the meetings for which it lacks people.
    private var lacking: [Int: [Int: [Instant]]] = [:]
    /// The series in which not all places are taken.
    let seriesWithRoom: [Int]
    /// By series: whether another one surely can have a place beside all who have one, if there is room.
    let takesAnyone: [Bool]

    private var knownMoves: [MoveKey: Effect] = [:]
    /// By the number of further facilitators.
    private var knownPlaces: [Int: [EligiblePair?]] = [:]
    /// By series: the first of those who wait beside all before whom one place there cannot be had.
    var firstRefused: [Int: Int] = [:]

    /// A remedy of one registration: there may be as many as series for each of thousands, so it is kept in numbers.
    private struct Found: Comparable {
        let order: RemedyOrder
        let costs: [Int]

        static func < (one: Self, other: Self) -> Bool {
            one.costs.count == other.costs.count ? one.order < other.order : one.costs.count < other.costs.count
        }
    }

    init(_ base: WaitlistBase, _ presolve: Presolve?, _ added: PlacesAdded, _ places: PlacesSearch) {
        self.base = base
        self.presolve = presolve
        self.added = added
        self.places = places
        eligibility = Eligibility(base.instance.programme)
        seriesWithRoom = base.instance.series.indices.filter {
            base.holders[$0].count < base.instance.series[$0].capacity
        }
        let isFirstCome = places.isFirstCome && base.instance.isCounted
        takesAnyone = base.instance.series.indices.map { index in
            isFirstCome && base.instance.series[index].isBoundedByCapacityAlone
                && !base.instance.needsOthers(index) && base.isStaffed(index, presolve)
        }
    }

    /// The remedies of those who wait, the smallest first; they are then known no longer, since they may be many.
    mutating func takeRemedies() -> [Int: [Remedy]] {
        var remedies: [Int: [Remedy]] = [:]
        for waiting in base.waiting {
            let found = found.removeValue(forKey: waiting) ?? []
            remedies[waiting] = found.sorted().map { found in
                Remedy(change(found.order, for: waiting), costs: found.costs.map { base.instance.registration($0).id })
            }
        }
        return remedies
    }

    private func change(_ order: RemedyOrder, for waiting: Int) -> Remedy.Change {
        let series = id(order.series)
        switch order.kind {
        case .freePlaceOutsidePreferences: return .freePlaceOutsidePreferences(series: series)
        case .moreAttendees:
            return .moreAttendees(series: series, meetings: lacking[waiting]?[order.series] ?? [])
        case .addPlace: return .addPlace(series: series)
        case .addSeats: return .addSeats(series: series, seats: order.seats)
        case .lowerMinimum: return .lowerMinimum(series: series)
        case .changeQuota:
            let quota = base.instance.series[order.series].quotas[order.quota.position]
            return .changeQuota(series: series, role: quota.role, quota.widenedBounds[order.quota.bound])
        case .openSeries: return .openSeries(series)
        case .addParallelSeries: return .addParallelSeries(like: series, facilitators: order.facilitators)
        case .move:
            let mover = order.mover ?? 0
            return .move(
                registration: base.instance.registration(mover).id,
                from: id(base.instance.considered[mover].pairs[0].series), to: series)
        }
    }

    mutating func search(report: (_ change: Int, _ of: Int) -> Void) throws {
        let moves = moves
        let total = 3 * base.instance.series.count + moves.count + base.waiting.count
        var number = 0
        func begin(_ places: PlacesSearch) throws {
            number += 1
            report(number, total)
            try places.limits.check()
        }
        for series in base.instance.series.indices {
            try begin(places)
            note(.addPlace(series: series), added.onePlace[series])
            if base.instance.series[series].status == .candidate { try open(series) }
            try begin(places)
            if base.instance.series[series].status == .open { try changeLimits(of: series) }
            try begin(places)
            if base.instance.series[series].status == .open { try addParallel(series) }
        }
        for move in moves {
            try begin(places)
            try apply(move)
        }
        for waiting in base.waiting {
            try begin(places)
            try giveFreePlaces(to: waiting)
            try addAttendees(to: waiting)
        }
    }

    private func id(_ series: Int) -> String { base.instance.series[series].id }

    // MARK: - Noting what helps

    /// Notes a change that does not depend on who waits, for everyone whom it helps.
    mutating func note(_ order: RemedyOrder, _ effect: Effect) {
        for waiting in effect.gained where effect.helps(waiting) {
            note(order, for: waiting, costs: effect.lost)
        }
    }

    mutating func note(_ order: RemedyOrder, for waiting: Int, costs: [Int]) {
        found[waiting, default: []].append(Found(order: order, costs: costs))
    }

    /// Notes series with room for a waiting registration, at nobody's cost.
    mutating func note(freePlacesIn series: [Int], for waiting: Int) {
        guard !series.isEmpty else { return }
        found[waiting, default: []] += series.lazy.map {
            Found(order: .freePlaceOutsidePreferences(series: $0), costs: [])
        }
    }

    /// Notes that further attendees at these meetings of a series help.
    mutating func note(attendeesAt meetings: [Meeting], of series: Int, for waiting: Int, costs: [Int]) {
        lacking[waiting, default: [:]][series] = meetings.map(\.start)
        note(.moreAttendees(series: series), for: waiting, costs: costs)
    }

    /// What the policy makes of another instance; nil where that is no problem at all.
    ///
    /// - Parameter likely: Places that may well be possible, and good.
    mutating func effect(of instance: Instance, likely: [EligiblePair?]? = nil) throws -> Effect? {
        try places.places(in: instance, likely: likely).map { base.effect($0, in: instance) }
    }

    // MARK: - Series

    private mutating func open(_ series: Int) throws {
        guard let effect = try effect(of: base.instance.changing(series) { $0.status = .open }) else { return }
        note(.openSeries(series), effect)
    }

    /// Whether a twin is as good as that many more places at the most: seats and quotas of its own add nothing, nor does it
    /// that others than those named may lead it.
    private func isAtMostAddedPlaces(_ series: Int) -> Bool {
        base.instance.isCounted && base.instance.series[series].isBoundedByCapacityAlone
            && base.instance.series[series].facilitators.isEmpty
    }

    private mutating func addParallel(_ series: Int) throws {
        let own = base.instance.series[series]
        let needed = base.instance.programme.rules.facilitatorsPerMeeting
        let isBounded = places.isFirstCome && isAtMostAddedPlaces(series)
        let helpsByPlaces = !isBounded || added.least[series].map { $0 <= own.capacity } == true
        if needed == 0, !helpsByPlaces { return }
        if needed == 0, added.isPure[series], own.facilitators.isEmpty {
            // A twin without facilitators or bounds of its own is just as many more places.
            for (waiting, position) in added.positions[series] where position <= own.capacity {
                note(.addParallelSeries(like: series, facilitators: 0), for: waiting, costs: [])
            }
            return
        }
        var left = Set(base.waiting)
        var twins: [Int: Twin] = [:]
        // Without a further facilitator, a twin does nothing where more places do nothing.
        var count = helpsByPlaces ? 0 : base.instance.programme.furtherFacilitators?.lowerBound
        while let facilitators = count, !left.isEmpty {
            if let effect = try twin(of: series, facilitators, &twins).effect {
                for waiting in effect.gained where effect.helps(waiting) && left.contains(waiting) {
                    left.remove(waiting)
                    note(
                        .addParallelSeries(like: series, facilitators: facilitators), for: waiting, costs: effect.lost)
                }
            }
            count = try next(after: facilitators, of: series, &twins)
        }
    }

    /// What comes of a twin with a number of further facilitators.
    private struct Twin {
        /// nil where nothing keeps the rules.
        let effect: Effect?
        let standing: PlacesStanding?
    }

    /// The next number of facilitators with which a twin may do something else.
    ///
    /// With more of them more is possible. So, as long as nothing is exempt now that is not any more then, whatever is best
    /// with some and with more is best with every number between; and none is looked at that tells nothing new.
    private mutating func next(after count: Int, of series: Int, _ twins: inout [Int: Twin]) throws -> Int? {
        guard let further = base.instance.programme.furtherFacilitators, count < further.upperBound else { return nil }
        if count < further.lowerBound { return further.lowerBound }
        guard places.isFirstCome, !base.instance.hasExemptions else { return count + 1 }
        let own = try twin(of: series, count, &twins).standing
        var (same, step) = (count, 1)
        while same < further.upperBound {
            var other = min(same + step, further.upperBound)
            if try twin(of: series, other, &twins).standing == own {
                (same, step) = (other, 2 * step)
                continue
            }
            while other - same > 1 {
                let middle = (same + other) / 2
                if try twin(of: series, middle, &twins).standing == own { same = middle } else { other = middle }
            }
            return other
        }
        return nil
    }

    private mutating func twin(of series: Int, _ facilitators: Int, _ twins: inout [Int: Twin]) throws -> Twin {
        if let known = twins[facilitators] { return known }
        try places.limits.check()
        let found = try placesWithTwin(of: series, facilitators)
        let twin = Twin(
            effect: found.map { base.effect($0.places, in: $0.instance) },
            standing: found.map { places.standing(of: $0.places) })
        twins[facilitators] = twin
        return twin
    }

    /// Who has which place beside a twin with so many more facilitators.
    private mutating func placesWithTwin(
        of series: Int, _ facilitators: Int
    ) throws -> (places: [EligiblePair?], instance: Instance)? {
        let instance = base.instance.addingTwin(of: series, facilitators: facilitators)
        var likely = base.assignment.places
        if facilitators > 0 {
            guard let places = try placesWith(facilitators) else {
                return try self.places.places(in: instance).map { ($0, instance) }
            }
            // Nothing is better than a place for everyone, and a twin need not run.
            if self.places.isFirstCome, !places.contains(nil),
                self.places.isWithinPreferences(places, in: base.instance)
            {
                return (places, base.instance)
            }
            likely = places
        }
        let moved = likely.map { pair in
            pair.map { pair in
                EligiblePair(
                    series: pair.series + (pair.series > series ? 1 : 0), rank: pair.rank,
                    outsidePreferences: pair.outsidePreferences)
            }
        }
        return try places.places(in: instance, likely: moved).map { ($0, instance) }
    }

    /// Who would have which place with so many more facilitators and all else as it is.
    private mutating func placesWith(_ facilitators: Int) throws -> [EligiblePair?]? {
        if let known = knownPlaces[facilitators] { return known }
        let instance = base.instance.addingFacilitators(facilitators)
        let found = try places.places(in: instance, likely: base.assignment.places)
        if let found { knownPlaces[facilitators] = found }
        return found
    }

    // MARK: - Confirmed registrations

    /// A confirmed registration and another series that it listed, open to it.
    private struct Move {
        let position: Int
        let pair: EligiblePair
    }

    /// Moves that come to the same for all others.
    private struct MoveKey: Hashable {
        let from: Int
        let to: Int
        /// What it counts for there and here.
        let weights: [Int]
        /// The registration, where it shares people with others, or where for whose sake a meeting is led may depend on it.
        let position: Int?
    }

    private var moves: [Move] {
        guard !base.waiting.isEmpty else { return [] }
        return base.instance.considered.indices.flatMap { position -> [Move] in
            let considered = base.instance.considered[position]
            guard considered.isConfirmed else { return [] }
            return eligibility.listedPairs(of: base.instance.registration(position))
                .filter { $0.series != considered.pairs[0].series }
                .map { Move(position: position, pair: $0) }
        }
    }

    private mutating func apply(_ move: Move) throws {
        let from = base.instance.considered[move.position].pairs[0].series
        let registration = base.instance.registration(move.position)
        let key = MoveKey(
            from: from, to: move.pair.series,
            weights: [from, move.pair.series].flatMap {
                base.instance.series[$0].limits.map { $0.weight(of: registration) }
            },
            position: mayDependOnWho(move) ? move.position : nil)
        if knownMoves[key] == nil {
            knownMoves[key] = Effect()
            if mayHelp(move, from), let changed = base.instance.moving(move.position, to: move.pair),
                let effect = try effect(of: changed)
            {
                knownMoves[key] = effect
            }
        }
        guard let effect = knownMoves[key] else { return }
        note(.move(registration: move.position, to: move.pair.series), effect)
    }

    /// Whether it may be another thing if somebody else made the move who counts for as much.
    ///
    /// Where not all can be led at once, what is led for the sake of whoever comes first comes first. That all can was
    /// found of the series that somebody may get now.
    private func mayDependOnWho(_ move: Move) -> Bool {
        let instance = base.instance
        let isLedInAnyCase =
            !instance.staffing.contains(where: \.isPlanned)
            || presolve?.canStaffEverything == true && (presolve?.possible.counts[move.pair.series] ?? 0) > 0
        return !isLedInAnyCase || instance.hasExemptions || !instance.isCounted
            || instance.sharedPeople.registrations.contains(move.position)
    }

    /// Whether a move could help anyone: where only places bind it is at most one place more in the series left, and where
    /// priority settles who is placed, the place less in the other one helps nobody. Were as many as possible to be placed,
    /// it might: others may be the most then.
    private func mayHelp(_ move: Move, _ from: Int) -> Bool {
        let instance = base.instance
        let isAtMostOnePlace =
            places.isFirstCome && !places.objectives.contains(.mostPlaces) && isAtMostAddedPlaces(from)
            && !places.mayLeavePreferences(instance)
            && !instance.sharedPeople.registrations.contains(move.position)
            && !instance.needsOthers(move.pair.series)
            && !instance.staffing.contains(where: \.isPlanned)
        return !isAtMostOnePlace || added.least[from] == 1
    }
}

extension WaitlistBase {
    /// Whether nobody more has to be found to lead a series' meetings if one more comes to it.
    func isStaffed(_ series: Int, _ presolve: Presolve?) -> Bool {
        !instance.staffing[series].isPlanned || !holders[series].isEmpty
            || presolve?.canStaffEverything == true && (presolve?.possible.counts[series] ?? 0) > 0
    }
}
