/// How full each series is, by its limits.
struct SeriesLoads {
    private let instance: Instance
    /// By series.
    private(set) var count: [Int]
    /// By series: by limit, what is there of it.
    private var weights: [[Int]]
    private let limits: [[SeriesLimit]]

    init(_ instance: Instance) {
        self.instance = instance
        count = instance.series.map { _ in 0 }
        limits = instance.series.map(\.limits)
        weights = limits.map { $0.map { _ in 0 } }
    }

    /// Whether all limits leave room for one more; confirmed places are facts.
    func hasRoom(for position: Int, in series: Int) -> Bool {
        let registration = instance.registration(position)
        return instance.considered[position].isConfirmed
            || zip(limits[series], weights[series]).allSatisfy { $0.allows(registration, beside: $1) }
    }

    mutating func add(_ position: Int, to series: Int) { change(position, in: series, by: 1) }

    mutating func remove(_ position: Int, from series: Int) { change(position, in: series, by: -1) }

    private mutating func change(_ position: Int, in series: Int, by step: Int) {
        let registration = instance.registration(position)
        count[series] += step
        for (number, limit) in limits[series].enumerated() {
            weights[series][number] += step * limit.weight(of: registration)
        }
    }

    /// The running series that lacks most registrations for its minimum and its quotas' minimums; nil where none lacks any.
    var farthestFromMinimums: Int? {
        var farthest: (series: Int, lacking: Int)?
        for series in count.indices {
            let lacking = lacking(series)
            if lacking > 0, lacking >= farthest?.lacking ?? 0 { farthest = (series, lacking) }
        }
        return farthest?.series
    }

    private func lacking(_ index: Int) -> Int {
        guard count[index] > 0, instance.needsOthers(index) else { return 0 }
        // Whoever has one role has no other.
        var ofRoles = 0
        var inAll = 0
        for (limit, weight) in zip(limits[index], weights[index]) {
            let lacking = max(0, limit.atLeast - weight)
            if limit.measure == .registrations { inAll = max(inAll, lacking) } else { ofRoles += lacking }
        }
        return max(ofRoles, inAll)
    }
}
