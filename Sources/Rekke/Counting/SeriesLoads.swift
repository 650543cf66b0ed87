/// How full each series is: registrations, seats and roles.
struct SeriesLoads {
    private let instance: Instance
    /// By series.
    private(set) var count: [Int]
    private var seats: [Int]
    private var roles: [[String: Int]]

    init(_ instance: Instance) {
        self.instance = instance
        count = instance.series.map { _ in 0 }
        seats = count
        roles = instance.series.map { _ in [:] }
    }

    /// Whether the capacity, the seats and the role's maximum leave room for one more; confirmed places are facts.
    func hasRoom(for position: Int, in index: Int) -> Bool {
        if instance.considered[position].isConfirmed { return true }
        let series = instance.series[index]
        let registration = instance.registration(position)
        guard count[index] < series.capacity else { return false }
        if let most = series.seats, seats[index] > most - registration.seatsTaken { return false }
        guard let role = registration.role, let most = series.quota(for: role)?.maximum else { return true }
        return roles[index][role, default: 0] < most
    }

    mutating func add(_ position: Int, to series: Int) { change(position, in: series, by: 1) }

    mutating func remove(_ position: Int, from series: Int) { change(position, in: series, by: -1) }

    private mutating func change(_ position: Int, in series: Int, by step: Int) {
        let registration = instance.registration(position)
        count[series] += step
        seats[series] += step * registration.seatsTaken
        if let role = registration.role { roles[series][role, default: 0] += step }
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
        let ofRoles = instance.series[index].quotas.reduce(0) {
            $0 + max(0, $1.minimum - roles[index][$1.role, default: 0])
        }
        return max(ofRoles, instance.series[index].minimum - count[index])
    }
}
