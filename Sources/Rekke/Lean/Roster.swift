/// Who leads what, one demand after another, with facilitators who make room for one another along chains.
struct Roster {
    private let demands: [FacilitationDemand]
    private let maxima: [Int]
    /// By demand, its facilitators.
    private(set) var chosen: [[Int]]
    /// By facilitator, the demands that they lead.
    private var led: [[Int]]
    private var load: [Int]

    init(_ demands: [FacilitationDemand], _ maxima: [Int]) {
        self.demands = demands
        self.maxima = maxima
        chosen = demands.map { _ in [] }
        led = maxima.map { _ in [] }
        load = maxima.map { _ in 0 }
    }

    mutating func assign(_ facilitator: Int, to demand: Int) {
        chosen[demand].append(facilitator)
        led[facilitator].append(demand)
        load[facilitator] += demands[demand].meetings.count
    }

    private mutating func release(_ facilitator: Int, from demand: Int) {
        chosen[demand].removeAll { $0 == facilitator }
        led[facilitator].removeAll { $0 == demand }
        load[facilitator] -= demands[demand].meetings.count
    }

    /// Lets those lead again who did before, as far as that goes without search.
    ///
    /// - Returns: How many pairs of a facilitator and a meeting could be kept if no demand were in the way of another; no
    ///   choice keeps more.
    mutating func keep(_ earlier: EarlierLeaders) -> Int {
        var most = 0
        for (index, demand) in demands.enumerated() {
            let leaders = demand.able.map { (facilitator: $0, kept: earlier.kept(by: $0, of: demand)) }
                .filter { $0.kept > 0 }
                .sorted { ($1.kept, $0.facilitator) < ($0.kept, $1.facilitator) }
            for leader in leaders.prefix(demand.needed) {
                most += leader.kept
                if blockers(of: leader.facilitator, at: index)?.isEmpty == true {
                    assign(leader.facilitator, to: index)
                }
            }
        }
        return most
    }

    /// How many pairs of a facilitator and a meeting are as they were.
    func kept(of earlier: EarlierLeaders) -> Int {
        zip(demands, chosen).reduce(0) { sum, pair in
            sum + pair.1.reduce(0) { $0 + earlier.kept(by: $1, of: pair.0) }
        }
    }

    /// Frees all who lead a demand.
    mutating func clear(_ demand: Int) {
        for facilitator in chosen[demand] { release(facilitator, from: demand) }
    }

    /// One more facilitator for a demand; false where no chain was found, which proves nothing.
    mutating func fill(_ demand: Int) -> Bool {
        var isVisited = [Bool](repeating: false, count: maxima.count)
        return fill(demand, &isVisited)
    }

    private mutating func fill(_ demand: Int, _ isVisited: inout [Bool]) -> Bool {
        let able = demands[demand].able.filter { !led[$0].contains(demand) && !isVisited[$0] }
        for facilitator in able.sorted(by: { (load[$0], $0) < (load[$1], $1) })
        where blockers(of: facilitator, at: demand)?.isEmpty == true {
            assign(facilitator, to: demand)
            return true
        }
        for facilitator in able where !isVisited[facilitator] {
            isVisited[facilitator] = true
            guard let blockers = blockers(of: facilitator, at: demand) else { continue }
            for blocker in blockers {
                release(facilitator, from: blocker)
                if self.blockers(of: facilitator, at: demand)?.isEmpty == true {
                    assign(facilitator, to: demand)
                    if fill(blocker, &isVisited) { return true }
                    release(facilitator, from: demand)
                }
                assign(facilitator, to: blocker)
            }
        }
        return false
    }

    /// Of what a facilitator leads, what one of would have to go for the demand; nil where one is not enough.
    private func blockers(of facilitator: Int, at demand: Int) -> [Int]? {
        let meetings = demands[demand].meetings
        guard meetings.count <= maxima[facilitator] else { return nil }
        let overlapping = led[facilitator].filter { other in
            demands[other].meetings.contains { meeting in meetings.contains { $0.overlaps(meeting) } }
        }
        if overlapping.count > 1 { return nil }
        if !overlapping.isEmpty { return overlapping }
        return load[facilitator] + meetings.count > maxima[facilitator] ? led[facilitator] : []
    }
}
