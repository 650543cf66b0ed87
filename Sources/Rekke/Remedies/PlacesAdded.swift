internal import CapacitatedMatching
internal import IntegerProgramming

/// What more places in each series would do, one series at a time, all else being as it is.
struct PlacesAdded {
    /// By series: those who wait and would get in, and the least number of places for it.
    private(set) var positions: [[(waiting: Int, places: Int)]] = []
    /// By series: what one place does.
    private(set) var onePlace: [Effect] = []
    /// By series: the least number of places that changes who has a place, or how many are outside their preferences; nil
    /// where none up to the waitlist's length does.
    private(set) var least: [Int?] = []
    /// By series: whether only numbers of registrations bind, so that each place lets in one, and nobody loses theirs.
    private(set) var isPure: [Bool] = []

    private let base: WaitlistBase
    private let presolve: Presolve?
    /// By considered registration: the hard part that it is in, nil for the pure ones.
    private let parts: [Int?]

    /// - Parameter presolve: How the problem was taken apart; nil where it was not.
    init(_ base: WaitlistBase, _ presolve: Presolve?) {
        self.base = base
        self.presolve = presolve
        parts = presolve?.places.map(\.part) ?? []
    }

    /// - Parameter addedPlaces: In the parts that are decided by matching.
    mutating func search(
        _ places: inout PlacesSearch, _ addedPlaces: AddedPlaces?, report: (_ series: Int, _ of: Int) -> Void
    ) throws {
        let count = base.instance.series.count
        let staysWithin = places.isWithinPreferences(base.assignment.places, in: base.instance)
        for series in 0..<count {
            report(series + 1, count)
            try places.limits.check()
            if let addedPlaces, places.isFirstCome, staysWithin, isPlain(series) {
                try add(series, admittedBy: addedPlaces, places)
            } else {
                try add(series, &places)
            }
        }
    }

    /// For each considered registration that waits, its position for every series where it has one, in the programme's
    /// order.
    var byWaiting: [Int: [QueuePosition]] {
        var positions: [Int: [QueuePosition]] = [:]
        for waiting in base.waiting { positions[waiting] = [] }
        for (series, own) in self.positions.enumerated() {
            let id = base.instance.series[series].id
            for (waiting, places) in own {
                positions[waiting]?.append(QueuePosition(series: id, position: places))
            }
        }
        return positions
    }

    // MARK: - Where only numbers bind

    /// Whether more places in the series are that and no more: it is among the parts decided by matching, and neither
    /// seats nor quotas nor a minimum have a say.
    private func isPlain(_ series: Int) -> Bool {
        guard let presolve, !changesPairs(series) else { return false }
        let own = base.instance.series[series]
        guard base.instance.isCounted, own.isBoundedByCapacityAlone, !base.instance.neededOthers(series) else {
            return false
        }
        return !presolve.bounds[series].binds || part(of: series) == nil
    }

    private mutating func add(_ series: Int, admittedBy addedPlaces: AddedPlaces, _ places: PlacesSearch) throws {
        var admitted: [Int] = []
        if let presolve, presolve.bounds[series].binds {
            admitted = try places.limits.ending { isStopped throws(MatchingStopped) in
                try addedPlaces.admitted(to: series, isStopped: isStopped)
            }
            admitted = admitted.map { presolve.pure[$0] }
        }
        positions.append(admitted.enumerated().map { ($1, $0 + 1) })
        onePlace.append(Effect(gained: Array(admitted.prefix(1))))
        least.append(admitted.isEmpty ? nil : 1)
        isPure.append(true)
    }

    // MARK: - Elsewhere

    /// Whether places are so few that nobody, or nobody else than the confirmed, could come at all.
    private func changesPairs(_ series: Int) -> Bool {
        let confirmed = base.instance.confirmed[series].count
        let capacity = base.instance.series[series].capacity
        return confirmed >= capacity || confirmed == 0 && capacity < base.instance.series[series].minimum
    }

    /// The hard part that the candidates of a series are in which is bound by its places.
    private func part(of series: Int) -> Int? {
        guard let presolve else { return nil }
        let candidate = base.instance.candidates[series].first {
            presolve.possible.isPossible($0.considered, $0.pair)
        }
        return candidate.flatMap { parts[$0.considered] }
    }

    /// What can depend on the places in a series: considered registrations, and an instance of them alone.
    private func scope(of series: Int) -> (members: [Int], instance: Instance)? {
        let candidates = base.instance.candidates[series]
        guard candidates.contains(where: { !base.instance.considered[$0.considered].isConfirmed }) else { return nil }
        let all = (Array(base.instance.considered.indices), base.instance)
        guard let presolve, !changesPairs(series) else { return all }
        // Its places are more than may come, now as then.
        guard presolve.bounds[series].binds else { return nil }
        if let part = part(of: series) { return (presolve.hard[part].considered, presolve.hard[part].instance) }
        if presolve.hard.isEmpty { return all }
        let some = presolve.pure.map { position in
            base.instance.considered[position].only(presolve.possible.pairs(of: position, in: base.instance))
        }
        return (presolve.pure, base.instance.restricted(to: some))
    }

    private mutating func add(_ series: Int, _ places: inout PlacesSearch) throws {
        var outcomes: [[Bool]] = []
        var least: Int?
        if let (members, instance) = scope(of: series), !base.waiting.isEmpty {
            let now = members.map { base.assignment.places[$0] }
            let found = try self.outcomes(
                series, instance, &places, now: now,
                isOver: { outcomes in
                    members.indices.allSatisfy { member in
                        base.isPlaced[members[member]] || outcomes.contains { $0.isPlaced[member] }
                    }
                })
            let standing = places.standing(of: now)
            least = found.firstIndex { $0 != standing }.map { $0 + 1 }
            outcomes = found.map { outcome in
                var isPlaced = base.isPlaced
                for (member, position) in members.enumerated() { isPlaced[position] = outcome.isPlaced[member] }
                return isPlaced
            }
        }
        positions.append(
            base.waiting.compactMap { waiting in
                outcomes.firstIndex { $0[waiting] }.map { (waiting, $0 + 1) }
            })
        onePlace.append(outcomes.first.map(base.effect) ?? Effect())
        self.least.append(least)
        isPure.append(false)
    }

    /// What comes of one place more, of two more, …, until further places change nothing or there is nothing more to know.
    ///
    /// - Parameters:
    ///   - now: Who has which place now.
    ///   - least: So many further places are asked about, also where the series is not full with all that there are: now is
    ///     not what this policy would give.
    ///   - isOver: Whether everyone who waits has got a place with so many or fewer.
    func outcomes(
        _ series: Int, _ instance: Instance, _ places: inout PlacesSearch, now: [EligiblePair?], atLeast least: Int = 0,
        isOver: ([PlacesStanding]) -> Bool
    ) throws -> [PlacesStanding] {
        func outcome(_ added: Int) throws -> (standing: PlacesStanding, count: Int) {
            guard let outcome = try places.places(in: instance.adding(added, in: series), likely: now)
            else {
                throw AllocationError.fault("more places leave the confirmed ones no room")
            }
            return (places.standing(of: outcome), outcome.count { $0?.series == series })
        }
        let most = base.length
        let last = try outcome(most)
        // As many places as it then uses are as good as any more.
        let enough = min(most, max(least, last.count - instance.series[series].capacity))
        guard enough > 0 else { return [] }
        guard places.isFirstCome else {
            var outcomes: [PlacesStanding] = []
            while outcomes.count < enough, !isOver(outcomes) {
                let added = outcomes.count + 1
                outcomes.append(added == enough ? last.standing : try outcome(added).standing)
            }
            return outcomes
        }
        // More places never are worse: between two equal outcomes all are equal.
        var outcomes = [PlacesStanding](repeating: last.standing, count: enough)
        func fill(_ range: Range<Int>, after first: PlacesStanding, before next: PlacesStanding) throws {
            guard !range.isEmpty, first != next else {
                for index in range { outcomes[index] = next }
                return
            }
            let middle = range.lowerBound + range.count / 2
            outcomes[middle] = try outcome(middle + 1).standing
            try fill(range.lowerBound..<middle, after: first, before: outcomes[middle])
            try fill((middle + 1)..<range.upperBound, after: outcomes[middle], before: next)
        }
        try fill(0..<(enough - 1), after: places.standing(of: now), before: last.standing)
        return outcomes
    }
}
