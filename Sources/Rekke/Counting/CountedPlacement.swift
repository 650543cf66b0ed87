internal import CapacitatedMatching
internal import IntegerProgramming

/// Places that keep every rule, found by counting: not the best ones, but what there is where a limit comes before a
/// search has found better.
///
/// Capacities alone are matched. Then each in priority order gets that place, or else the best other one that all rules
/// leave it beside those before. A series that does not come to its minimums is given up, and whoever was in it looks again.
struct CountedPlacement {
    private let instance: Instance
    private var loads: SeriesLoads
    private var people: PeopleClaims
    private var leaders: SeriesLeaders
    /// By considered registration: the position among its pairs.
    private var places: [Int?]
    /// By series: whether it was given up.
    private var isClosed: [Bool]

    /// Who has which place.
    var assignment: Assignment {
        Assignment(
            places: zip(instance.considered, places).map { considered, pair in pair.map { considered.pairs[$0] } })
    }

    /// nil where counting does not know all rules, or finds no way to keep the confirmed places, or what the instance keeps beside the rules.
    ///
    /// - Parameter limits: Of these only cancellation ends it.
    init?(_ instance: Instance, limits: SearchLimits) throws {
        guard instance.isCounted else { return nil }
        self.instance = instance
        loads = SeriesLoads(instance)
        people = PeopleClaims(instance)
        leaders = SeriesLeaders(instance)
        places = instance.considered.map { _ in nil }
        isClosed = instance.series.map { _ in false }
        let limits = limits.cancellationOnly
        guard instance.further.isEmpty else {
            guard takeKnown() else { return nil }
            return
        }
        for position in instance.considered.indices where instance.considered[position].isConfirmed {
            guard place(position, 0) else { return nil }
        }
        let matched = try matching(limits)
        for position in instance.considered.indices where places[position] == nil {
            try limits.check()
            placeAnywhere(position, first: matched[position])
        }
        try keepMinimums(limits)
    }

    /// A solution that is known keeps what the instance keeps beside the rules.
    private mutating func takeKnown() -> Bool {
        guard let known = instance.knownPlaces else { return false }
        places = known
        return known.indices.allSatisfy { position in
            known[position] != nil || !instance.isKept(position) && !instance.considered[position].isConfirmed
        }
    }

    /// By considered registration: the pair that it has where as many as can be are placed by capacities alone; of those
    /// who have a place in the known solution, that one.
    private func matching(_ limits: SearchLimits) throws -> [Int?] {
        let known = instance.knownPlaces
        var offsets: [Int32] = [0]
        var items: [Int32] = []
        for considered in instance.considered {
            items += considered.pairs.map { Int32($0.series) }
            offsets.append(Int32(items.count))
        }
        var matching = Matching(
            MatchingProblem(
                capacities: instance.series.map { max(0, $0.capacity) }, offsets: offsets, items: items,
                isRequired: instance.considered.map { _ in false }))
        let all = instance.considered.indices
        let order =
            all.filter { instance.considered[$0].isConfirmed } + all.filter { !instance.considered[$0].isConfirmed }
        try limits.ending { isStopped throws(MatchingStopped) in
            try matching.placeInTurn(order, isStopped: isStopped)
        }
        return all.map { position in
            let choice = Int(matching.choice[position])
            return known?[position] ?? (choice < 0 ? nil : choice - Int(offsets[position]))
        }
    }

    // MARK: - One place

    private mutating func placeAnywhere(_ position: Int, first: Int? = nil, opening mayOpen: Bool = true) {
        let pairs = instance.considered[position].pairs
        if let first, place(position, first, opening: mayOpen) { return }
        for pair in pairs.indices.sorted(by: { (pairs[$0].rank, $0) < (pairs[$1].rank, $1) })
        where pair != first && place(position, pair, opening: mayOpen) {
            return
        }
    }

    /// Gives somebody a place if all rules but minimums allow it.
    ///
    /// - Parameter mayOpen: Whether the series may begin to run, though it has to find others for it.
    private mutating func place(_ position: Int, _ pair: Int, opening mayOpen: Bool = true) -> Bool {
        let series = instance.considered[position].pairs[pair].series
        let opens = loads.count[series] == 0
        guard !isClosed[series], mayOpen || !opens || !instance.needsOthers(series) else { return false }
        guard loads.hasRoom(for: position, in: series), leaders.lead(series) else { return false }
        guard people.claim(position, series) else {
            if opens { leaders.leave(series) }
            return false
        }
        loads.add(position, to: series)
        places[position] = pair
        return true
    }

    // MARK: - Minimums

    /// Gives up series that do not come to their minimums, one after the other, until all that run do.
    private mutating func keepMinimums(_ limits: SearchLimits) throws {
        while let series = loads.farthestFromMinimums {
            try limits.check()
            isClosed[series] = true
            let members = places.indices.filter { seriesOf($0) == series }
            for position in members {
                people.release(position)
                loads.remove(position, from: series)
                places[position] = nil
            }
            leaders.leave(series)
            for position in members { placeAnywhere(position) }
        }
        for position in places.indices where places[position] == nil { placeAnywhere(position, opening: false) }
    }

    private func seriesOf(_ position: Int) -> Int? {
        places[position].map { instance.considered[position].pairs[$0].series }
    }
}
