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

    /// The same along any chain on which no demand comes twice, the shortest first, where no facilitator twice was not enough.
    mutating func fillThoroughly(_ demand: Int) -> Bool {
        if fill(demand) { return true }
        var chains: [Link] = [Link(demand: demand, facilitator: nil, previous: nil)]
        var isReached = [Bool](repeating: false, count: demands.count)
        isReached[demand] = true
        var next = 0
        while next < chains.count {
            let demand = chains[next].demand
            for facilitator in demands[demand].able where !led[facilitator].contains(demand) {
                guard let blockers = blockers(of: facilitator, at: demand) else { continue }
                if blockers.isEmpty, move(facilitator, along: chains, to: next) { return true }
                for blocker in blockers where !isReached[blocker] && isFree(facilitator, at: demand, without: blocker) {
                    isReached[blocker] = true
                    chains.append(Link(demand: blocker, facilitator: facilitator, previous: next))
                }
            }
            next += 1
        }
        return false
    }

    /// A demand that would lack the facilitator, who leads the one before it instead.
    private struct Link {
        let demand: Int
        let facilitator: Int?
        let previous: Int?
    }

    private mutating func isFree(_ facilitator: Int, at demand: Int, without blocker: Int) -> Bool {
        release(facilitator, from: blocker)
        defer { assign(facilitator, to: blocker) }
        return blockers(of: facilitator, at: demand)?.isEmpty == true
    }

    /// Moves everyone on a chain, at whose end somebody is added; false, and nothing moved, where somebody who comes twice is in
    /// the way.
    private mutating func move(_ added: Int, along chains: [Link], to last: Int) -> Bool {
        var moves: [(facilitator: Int, from: Int?, to: Int)] = [(added, nil, chains[last].demand)]
        var at = chains[last]
        while let facilitator = at.facilitator, let previous = at.previous {
            moves.append((facilitator, at.demand, chains[previous].demand))
            at = chains[previous]
        }
        var made: [(facilitator: Int, from: Int?, to: Int)] = []
        for move in moves.reversed() {
            if let from = move.from { release(move.facilitator, from: from) }
            guard !led[move.facilitator].contains(move.to),
                blockers(of: move.facilitator, at: move.to)?.isEmpty == true
            else {
                if let from = move.from { assign(move.facilitator, to: from) }
                for move in made.reversed() {
                    release(move.facilitator, from: move.to)
                    if let from = move.from { assign(move.facilitator, to: from) }
                }
                return false
            }
            assign(move.facilitator, to: move.to)
            made.append(move)
        }
        return true
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
