/// What bounds the registrations in a series, as far as it can bind at all.
struct SeriesBound {
    /// At most so many, whichever they are: the capacity, or what seats or a quota come to where all count alike.
    let room: Int
    /// Whether the possible pairs are more than the room.
    let binds: Bool
    /// Whether a minimum, seats or quotas bind in a way that no number of registrations says.
    let isHard: Bool

    init(_ index: Int, _ pairs: PossiblePairs, _ instance: Instance) {
        let series = instance.series[index]
        var room = series.capacity
        var isHard = false
        guard !series.isBoundedByCapacityAlone || instance.neededOthers(index) else {
            self.init(room: room, isHard: isHard, candidates: pairs.counts[index])
            return
        }
        let candidates = pairs.candidates(in: index, of: instance).map { instance.registration($0.considered) }
        for limit in series.limits {
            guard let atMost = limit.atMost, limit.kind != .capacity else { continue }
            let weights = candidates.map { limit.weight(of: $0) }.sorted(by: >)
            guard weights.prefix(series.capacity).reduce(0, +) > atMost, let most = weights.first else { continue }
            // Where all count alike, a number of registrations says the same.
            if weights.last == most { room = min(room, atMost / most) } else { isHard = true }
        }
        if instance.needsOthers(index) { isHard = !candidates.isEmpty }
        self.init(room: room, isHard: isHard, candidates: candidates.count)
    }

    private init(room: Int, isHard: Bool, candidates: Int) {
        self.room = room
        self.isHard = isHard
        binds = isHard || candidates > room
    }
}
