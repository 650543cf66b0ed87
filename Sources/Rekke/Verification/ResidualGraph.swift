/// How those who are considered could change places, where nothing but the capacities keeps them: the residual graph of a
/// network that takes each to a series, or to no place, and the series' loads to one end. Its nodes are the series, and one
/// more for all that is outside of them: no place, and what is free.
///
/// A sum is at its best where no cycle makes it better (Klein, 1967); numbers that are compared in order are where no cycle
/// makes one better that leaves those before it as they are. What comes later is then asked of the arcs that no optimum
/// excludes. Whatever other rules there are only forbid more: what is the best here, and keeps them, is the best.
struct ResidualGraph {
    /// Where one of those considered may be.
    struct Choice {
        /// Where its arc ends.
        let node: Int
        /// nil for no place.
        let pair: EligiblePair?
    }

    private let seriesCount: Int
    /// By considered registration: where it is.
    private let held: [Choice]
    /// By considered registration: where it may be by all that is decided.
    private var open: [[Choice]]
    /// By series: whether a place of it may be taken, or come free, while nobody comes for it.
    private var mayFill: [Bool]
    private var mayEmpty: [Bool]

    init(_ instance: Instance, _ assignment: Assignment) {
        let outside = instance.series.count
        seriesCount = outside
        held = assignment.places.map { Choice(node: $0?.series ?? outside, pair: $0) }
        open = instance.considered.map { considered in
            considered.pairs.map { Choice(node: $0.series, pair: $0) }
                + (considered.isConfirmed ? [] : [Choice(node: outside, pair: nil)])
        }
        var loads = [Int](repeating: 0, count: outside)
        for place in assignment.placed { loads[place.series] += 1 }
        mayFill = zip(loads, instance.series).map { $0 < $1.capacity }
        mayEmpty = loads.map { $0 > 0 }
    }

    private var outside: Int { seriesCount }
    private var nodeCount: Int { seriesCount + 1 }

    /// The arcs of the series' loads.
    private var loadArcs: [(from: Int, to: Int)] {
        (0..<seriesCount).flatMap { series in
            (mayFill[series] ? [(series, outside)] : []) + (mayEmpty[series] ? [(outside, series)] : [])
        }
    }

    /// By considered registration, the places that it would have after these moves.
    private func places(after moves: [(agent: Int, choice: Choice)]) -> [EligiblePair?] {
        var places = held.map(\.pair)
        for move in moves { places[move.agent] = move.choice.pair }
        return places
    }
}

// MARK: - Sums

extension ResidualGraph {
    private struct Arc {
        let from: Int
        let to: Int
        let cost: Int
        /// nil for a series' load.
        let move: (agent: Int, choice: Choice)?
    }

    /// Takes a sum for decided.
    ///
    /// - Parameter cost: What a place costs; none costs 0.
    /// - Returns: Places of which the sum is smaller; nil where there are none.
    mutating func minimise(_ cost: (_ agent: Int, EligiblePair) -> Int) -> [EligiblePair?]? {
        func value(_ agent: Int, _ choice: Choice) -> Int { choice.pair.map { cost(agent, $0) } ?? 0 }
        let costs = held.indices.map { agent in
            (held: value(agent, held[agent]), open: open[agent].map { value(agent, $0) })
        }
        var distances = [Int](repeating: 0, count: nodeCount)
        if let cycle = negativeCycle(cheapestArcs(costs), &distances) { return places(after: cycle) }
        for agent in open.indices {
            let (from, paid) = (held[agent].node, costs[agent].held)
            open[agent] = zip(open[agent], costs[agent].open).filter { choice, cost in
                cost - paid + distances[from] - distances[choice.node] == 0
            }.map(\.0)
        }
        for series in 0..<seriesCount {
            if distances[series] > distances[outside] { mayFill[series] = false }
            if distances[series] < distances[outside] { mayEmpty[series] = false }
        }
        return nil
    }

    /// Of the arcs from one node to another, the cheapest.
    private func cheapestArcs(_ costs: [(held: Int, open: [Int])]) -> [Arc] {
        var arcs: [Int: Arc] = [:]
        for agent in open.indices {
            let from = held[agent].node
            for (choice, cost) in zip(open[agent], costs[agent].open) where choice.node != from {
                let step = cost - costs[agent].held
                let key = from * nodeCount + choice.node
                if let known = arcs[key], known.cost <= step { continue }
                arcs[key] = Arc(from: from, to: choice.node, cost: step, move: (agent, choice))
            }
        }
        let loads = loadArcs.map { Arc(from: $0.from, to: $0.to, cost: 0, move: nil) }
        return arcs.sorted { $0.key < $1.key }.map(\.value) + loads
    }

    /// The moves of a cycle of negative cost; nil where the distances can keep all arcs (Bellman, 1958).
    private func negativeCycle(_ arcs: [Arc], _ distances: inout [Int]) -> [(agent: Int, choice: Choice)]? {
        var last = [Arc?](repeating: nil, count: nodeCount)
        var reached: Int?
        for _ in 0...nodeCount {
            reached = nil
            for arc in arcs where distances[arc.from] + arc.cost < distances[arc.to] {
                distances[arc.to] = distances[arc.from] + arc.cost
                last[arc.to] = arc
                reached = arc.to
            }
            if reached == nil { return nil }
        }
        guard var node = reached else { return nil }
        for _ in 0..<nodeCount { node = last[node]?.from ?? node }
        var moves: [(agent: Int, choice: Choice)] = []
        var next = node
        while let arc = last[next] {
            if let move = arc.move { moves.append(move) }
            next = arc.from
            if next == node { break }
        }
        return moves
    }
}

// MARK: - Numbers compared in order

extension ResidualGraph {
    /// Takes numbers that are compared in order for decided: the first is as small as can be, then the second, and so on.
    ///
    /// - Parameters:
    ///   - agents: Whose, in order; the others' count for nothing.
    ///   - number: Of a place; none is worse than any.
    /// - Returns: Places by which a number is smaller, and all before it are as they were; nil where there are none.
    mutating func minimiseInOrder(
        _ agents: [Int], _ number: (_ agent: Int, EligiblePair) -> Int
    ) -> [EligiblePair?]? {
        func value(_ agent: Int, _ choice: Choice) -> Int { choice.pair.map { number(agent, $0) } ?? .max }
        var tied = open
        for agent in agents {
            let own = value(agent, held[agent])
            tied[agent] = open[agent].filter { value(agent, $0) == own }
        }
        var reach = Reachability(nodeCount)
        for arc in loadArcs { reach.add(arc.from, arc.to) }
        for (agent, choices) in tied.enumerated() {
            for choice in choices { reach.add(held[agent].node, choice.node) }
        }
        // From the last on, ever more are free to be anywhere.
        var free = tied
        for agent in agents.reversed() {
            let own = value(agent, held[agent])
            for choice in open[agent] where value(agent, choice) < own && reach.has(choice.node, held[agent].node) {
                return places(after: [(agent, choice)] + path(from: choice.node, to: held[agent].node, free))
            }
            free[agent] = open[agent]
            for choice in open[agent] { reach.add(held[agent].node, choice.node) }
        }
        open = tied
        return nil
    }

    /// The moves of a shortest path.
    private func path(from start: Int, to end: Int, _ choices: [[Choice]]) -> [(agent: Int, choice: Choice)] {
        var arcs = [[(to: Int, move: (agent: Int, choice: Choice)?)]](repeating: [], count: nodeCount)
        for (agent, choices) in choices.enumerated() {
            for choice in choices { arcs[held[agent].node].append((choice.node, (agent, choice))) }
        }
        for arc in loadArcs { arcs[arc.from].append((arc.to, nil)) }
        var before: [Int: (from: Int, move: (agent: Int, choice: Choice)?)] = [start: (start, nil)]
        var frontier = [start]
        var next = 0
        while next < frontier.count, before[end] == nil {
            let node = frontier[next]
            next += 1
            for arc in arcs[node] where before[arc.to] == nil {
                before[arc.to] = (node, arc.move)
                frontier.append(arc.to)
            }
        }
        var (moves, node): ([(agent: Int, choice: Choice)], Int) = ([], end)
        while node != start, let step = before[node] {
            if let move = step.move { moves.append(move) }
            node = step.from
        }
        return moves
    }
}

/// Which nodes can be reached from which, while arcs are added.
private struct Reachability {
    private let wordCount: Int
    /// By node, a bit for each that can be reached from it; itself among them.
    private var reached: [[UInt]]

    init(_ count: Int) {
        wordCount = (count + UInt.bitWidth - 1) / UInt.bitWidth
        reached = (0..<count).map { [wordCount] node in
            var words = [UInt](repeating: 0, count: wordCount)
            words[node / UInt.bitWidth] = 1 << UInt(node % UInt.bitWidth)
            return words
        }
    }

    func has(_ from: Int, _ to: Int) -> Bool {
        reached[from][to / UInt.bitWidth] & (1 << UInt(to % UInt.bitWidth)) != 0
    }

    mutating func add(_ from: Int, _ to: Int) {
        if has(from, to) { return }
        let added = reached[to]
        for node in reached.indices where has(node, from) {
            for word in 0..<wordCount { reached[node][word] |= added[word] }
        }
    }
}
