/// The eligible pairs that some solution may contain, by what counting shows beside the confirmed places.
struct PossiblePairs {
    /// Where the pairs of each considered registration begin.
    private var offsets: [Int] = []
    /// The pairs of all registrations, one after the other.
    private var areImpossible: [Bool]
    /// By series: how many possible pairs it has.
    private(set) var counts: [Int]
    /// How many pairs no solution contains.
    private(set) var removed = 0

    init(_ instance: Instance) {
        self.init(all: instance)
        for series in instance.series.indices { removeExcluded(from: series, instance) }
    }

    /// Every eligible pair.
    init(all instance: Instance) {
        offsets.reserveCapacity(instance.considered.count)
        var total = 0
        for considered in instance.considered {
            offsets.append(total)
            total += considered.pairs.count
        }
        areImpossible = Array(repeating: false, count: total)
        counts = instance.candidates.map(\.count)
    }

    /// Whether some solution may contain that pair of a considered registration.
    func isPossible(_ considered: Int, _ pair: Int) -> Bool { !areImpossible[offsets[considered] + pair] }

    /// The possible pairs of a considered registration.
    func pairs(of considered: Int, in instance: Instance) -> [EligiblePair] {
        let pairs = instance.considered[considered].pairs
        if removed == 0 { return pairs }
        return pairs.indices.filter { isPossible(considered, $0) }.map { pairs[$0] }
    }

    /// The possible pairs of a series.
    func candidates(in series: Int, of instance: Instance) -> [Instance.Candidate] {
        if counts[series] == instance.candidates[series].count { return instance.candidates[series] }
        return instance.candidates[series].filter { isPossible($0.considered, $0.pair) }
    }

    private mutating func remove(_ candidate: Instance.Candidate, from series: Int) {
        areImpossible[offsets[candidate.considered] + candidate.pair] = true
        counts[series] -= 1
        removed += 1
    }

    /// Removes those whom the confirmed leave no room, and everyone from a series that can never run.
    private mutating func removeExcluded(from index: Int, _ instance: Instance) {
        let series = instance.series[index]
        let holders = instance.confirmed[index].map { instance.registration($0) }
        let held = series.limits.map { (limit: $0, weight: $0.weight(of: holders)) }
        let mayAllTake = series.isBoundedByCapacityAlone && holders.count < series.capacity
        for candidate in instance.candidates[index] where !instance.considered[candidate.considered].isConfirmed {
            if mayAllTake { break }
            let registration = instance.registration(candidate.considered)
            if !held.allSatisfy({ $0.limit.allows(registration, beside: $0.weight) }) {
                remove(candidate, from: index)
            }
        }
        guard holders.isEmpty, counts[index] > 0, !canRun(index, instance) else { return }
        for candidate in candidates(in: index, of: instance) { remove(candidate, from: index) }
    }

    private func canRun(_ index: Int, _ instance: Instance) -> Bool {
        let series = instance.series[index]
        let candidates = candidates(in: index, of: instance).lazy.map { instance.registration($0.considered) }
        for limit in series.limits where limit.atLeast > 0 {
            if limit.measure == .registrations, limit.atLeast > series.capacity { return false }
            if limit.weight(of: candidates) < limit.atLeast { return false }
        }
        return instance.staffing[index].isEnough
    }
}
