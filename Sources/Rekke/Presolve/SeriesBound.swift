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
        guard series.seats != nil || !series.quotas.isEmpty || series.minimum > 1 else {
            room = series.capacity
            binds = pairs.counts[index] > series.capacity
            isHard = false
            return
        }
        let candidates = pairs.candidates(in: index, of: instance).map { instance.registration($0.considered) }
        var room = series.capacity
        var isHard = false
        if let seats = series.seats {
            let sizes = candidates.map(\.seatsTaken).sorted(by: >)
            if sizes.prefix(series.capacity).reduce(0, +) > seats {
                if let size = sizes.first, sizes.last == size { room = min(room, seats / size) } else { isHard = true }
            }
        }
        for quota in series.quotas {
            guard let maximum = quota.maximum, maximum < series.capacity else { continue }
            let ofRole = candidates.count { $0.role == quota.role }
            guard ofRole > maximum else { continue }
            if ofRole == candidates.count { room = min(room, maximum) } else { isHard = true }
        }
        let mayStayEmpty = !instance.holdsConfirmed(index)
        if mayStayEmpty, series.minimum > 1 || series.quotas.contains(where: { $0.minimum > 0 }) {
            isHard = !candidates.isEmpty
        }
        self.room = room
        self.isHard = isHard
        binds = isHard || candidates.count > room
    }
}
