/// Gives agents items one by one along shortest augmenting paths, so that the total cost stays the least possible.
///
/// The label of an item is a lower bound on the cost of making room in it, and after that on the number of moves, both in
/// one integer: cost · 2^shift + moves. The cost in the labels is a price that proves the matching optimal (Edmonds & Karp
/// 1972). A search follows moves along which the label falls by exactly the cost of the move, never looks at a move twice
/// before the label of its item has risen, and raises the labels of items where it gets stuck (Goldberg & Tarjan 1988).
/// Labels are made exact once in a while, backwards from the items with room.
///
/// Complexity: the work between two times of making labels exact is linear in the options.
struct AugmentingInsertion {
    private(set) var graph: ExchangeGraph
    private var labels: [Int]
    /// The label of an item without room, of which no holder can ever leave, from the moment when that was clear.
    private var labelsOfDead: [Int]
    /// When it was clear: items that died together keep their places among themselves.
    private var generations: [Int32]
    private var generation: Int32 = 0
    /// How many items have each label, where all costs are equal.
    private var counts: [Int]
    private var pointers: [Int32]
    private var floors: [Int]
    private let shift: Int
    private var work = 0
    private var workLimit: Int
    private var path: [Int32] = []
    private var trail: [Int32] = []
    private var distances: [Int]
    private var states: [State]
    private var stuck: [Int32] = []
    private var stop: StopCheck

    private static let dead = Int.max / 4

    private enum State: UInt8 {
        case unknown
        case exact
        case stuck
        case dead
    }

    /// `floors` is the least price of each item: 0, or below where the item has to be full.
    init(_ graph: ExchangeGraph, floors: [Int], stop: StopCheck) {
        let itemCount = graph.options.capacities.count
        // Exact labels count fewer moves than there are items.
        let shift = Int.bitWidth - (8 * itemCount).leadingZeroBitCount
        if let least = graph.costs.min(), let greatest = graph.costs.max() {
            let range = Int(greatest) - Int(least)
            precondition(range <= Int32.max && 2 * (itemCount + 2) * range + 2 < (Self.dead / 4) >> shift)
        }
        self.graph = graph
        self.shift = shift
        self.stop = stop
        self.floors = floors.map { $0 << shift }
        labels = self.floors
        labelsOfDead = labels
        generations = [Int32](repeating: 0, count: itemCount)
        for item in labels.indices where graph.options.capacities[item] == 0 {
            labels[item] = Self.dead
            generations[item] = -1
        }
        pointers = [Int32](repeating: .max, count: itemCount)
        distances = [Int](repeating: 0, count: itemCount)
        states = [State](repeating: .unknown, count: itemCount)
        counts = []
        workLimit = itemCount
        if graph.costs.isEmpty { countLabels() }
    }

    private mutating func countLabels() {
        counts = [Int](repeating: 0, count: labels.count + 1)
        for label in labels where label < Self.dead { counts[label] += 1 }
    }

    /// Whether the agent could be placed beside all who are; if so, it is.
    mutating func insert(_ agent: Int) throws(MatchingStopped) -> Bool {
        while true {
            var entry = -1
            var least = Self.dead / 2
            for option in graph.options.options(of: agent) {
                let value = labels[Int(graph.options.items[option])] + Int(graph.cost(option)) << shift
                if value < least {
                    least = value
                    entry = option
                }
            }
            guard entry >= 0 else { return false }
            guard try findRoom(from: Int(graph.options.items[entry])) else { continue }
            while let option = path.popLast() { graph.exchange(for: Int(option)) }
            graph.take(entry)
            return true
        }
    }

    /// Fills `path` with moves that make room; false where labels have risen so that another entry may be better.
    private mutating func findRoom(from start: Int) throws(MatchingStopped) -> Bool {
        path.removeAll(keepingCapacity: true)
        trail.removeAll(keepingCapacity: true)
        try stop.count()
        var item = start
        while !graph.hasRoom(item) {
            if advance(&item) { continue }
            guard try raise(item), let previous = trail.popLast() else { return false }
            path.removeLast()
            item = Int(previous)
        }
        return true
    }

    /// Goes on to the next item along a move that costs exactly what the labels tell.
    private mutating func advance(_ item: inout Int) -> Bool {
        let range = graph.leaving.range(of: item)
        let wanted = labels[item] - 1
        let end = min(range.lowerBound + Int(pointers[item]), range.upperBound)
        var position = end
        while position > range.lowerBound {
            position -= 1
            let move = graph.leaving.moves[position]
            if labels[Int(move.item)] + Int(move.difference) << shift == wanted {
                pointers[item] = Int32(position + 1 - range.lowerBound)
                work += end - position
                trail.append(Int32(item))
                path.append(move.option)
                item = Int(move.item)
                return true
            }
        }
        work += range.count
        pointers[item] = 0
        return false
    }

    /// Raises the label of an item where the search got stuck; false where the search has to begin anew.
    private mutating func raise(_ item: Int) throws(MatchingStopped) -> Bool {
        var least = Self.dead
        let range = graph.leaving.range(of: item)
        for position in range {
            let move = graph.leaving.moves[position]
            least = min(least, labels[Int(move.item)] + Int(move.difference) << shift)
        }
        work += range.count
        let old = labels[item]
        pointers[item] = .max
        if least >= Self.dead / 2 {
            generation += 1
            bury(item)
        } else {
            labels[item] = least + 1
        }
        if graph.costs.isEmpty {
            counts[old] -= 1
            if labels[item] < Self.dead { counts[labels[item]] += 1 }
            if counts[old] == 0 {
                // No move leads over the gap.
                generation += 1
                for other in labels.indices where labels[other] > old && labels[other] < Self.dead {
                    counts[labels[other]] -= 1
                    bury(other)
                }
                return false
            }
        }
        let tooManyMoves = labels[item] & ((1 << shift) - 1) >= 1 << (shift - 1)
        if work > workLimit || tooManyMoves && labels[item] < Self.dead {
            trail.removeAll(keepingCapacity: true)
            try makeLabelsExact()
            return false
        }
        return labels[item] < Self.dead
    }

    private mutating func bury(_ item: Int) {
        labelsOfDead[item] = labels[item]
        labels[item] = Self.dead
        generations[item] = generation
    }

    /// Makes exact the labels that are too low.
    private mutating func makeLabelsExact() throws(MatchingStopped) {
        work = labels.count
        findStuck()
        measureStuck()
        generation += 1
        for item in stuck {
            pointers[Int(item)] = .max
            if distances[Int(item)] == .max {
                bury(Int(item))
            } else {
                labels[Int(item)] += distances[Int(item)]
            }
        }
        try stop.count(work)
        if graph.costs.isEmpty { countLabels() }
        workLimit = work
        work = 0
    }

    /// Finds the items from which no moves as cheap as the labels tell lead to room.
    private mutating func findStuck() {
        stuck.removeAll(keepingCapacity: true)
        for item in states.indices { states[item] = labels[item] < Self.dead ? .unknown : .dead }
        for root in states.indices where states[root] == .unknown {
            trail.append(Int32(root))
            while let last = trail.last {
                let item = Int(last)
                states[item] = graph.hasRoom(item) ? .exact : followToExact(item)
                if states[item] == .stuck { stuck.append(last) }
                if states[item] != .unknown { trail.removeLast() }
            }
        }
    }

    /// What the item is, as far as the moves tell; where one has to be found out first, it is put on the trail.
    private mutating func followToExact(_ item: Int) -> State {
        let range = graph.leaving.range(of: item)
        let wanted = labels[item] - 1
        let end = min(range.lowerBound + Int(pointers[item]), range.upperBound)
        var position = end
        while position > range.lowerBound {
            position -= 1
            let move = graph.leaving.moves[position]
            guard labels[Int(move.item)] + Int(move.difference) << shift == wanted else { continue }
            let state = states[Int(move.item)]
            guard state != .stuck else { continue }
            pointers[item] = Int32(position + 1 - range.lowerBound)
            work += end - position
            if state == .unknown { trail.append(move.item) }
            return state
        }
        work += range.count
        return .stuck
    }

    /// How much the labels of the stuck are too low: shortest paths backwards from the others (Dijkstra 1959).
    private mutating func measureStuck() {
        var heap = MinimumHeap()
        // The moves from stuck to stuck items, backwards.
        var offsets = [Int32](repeating: 0, count: labels.count + 1)
        for item in stuck {
            let item = Int(item)
            distances[item] = .max
            let range = graph.leaving.range(of: item)
            for position in range {
                let move = graph.leaving.moves[position]
                let target = Int(move.item)
                if states[target] == .stuck {
                    offsets[target] += 1
                } else if states[target] == .exact {
                    let label = labels[target] + Int(move.difference) << shift + 1
                    distances[item] = min(distances[item], label - labels[item])
                }
            }
            work += 2 * range.count
            if distances[item] < .max { heap.insert(MinimumHeap.Entry(distance: distances[item], item: Int32(item))) }
        }
        var total: Int32 = 0
        for item in offsets.indices {
            total += offsets[item]
            offsets[item] = total
        }
        var arrivals = [MoveLists.Move](repeating: MoveLists.Move(item: 0, difference: 0, option: 0), count: Int(total))
        for item in stuck {
            for position in graph.leaving.range(of: Int(item)) {
                let move = graph.leaving.moves[position]
                let target = Int(move.item)
                guard states[target] == .stuck else { continue }
                offsets[target] -= 1
                arrivals[Int(offsets[target])] = MoveLists.Move(item: item, difference: move.difference, option: 0)
            }
        }
        while let entry = heap.popFirst() {
            let item = Int(entry.item)
            guard entry.distance == distances[item] else { continue }
            let reached = labels[item] + entry.distance + 1
            for position in Int(offsets[item])..<Int(offsets[item + 1]) {
                let arrival = arrivals[position]
                let source = Int(arrival.item)
                let distance = reached + Int(arrival.difference) << shift - labels[source]
                guard distance < distances[source] else { continue }
                distances[source] = distance
                heap.insert(MinimumHeap.Entry(distance: distance, item: arrival.item))
            }
        }
    }

    /// Whether the owner of the option can have its item in some optimum, if it has `other` in this one.
    func isTight(_ option: Int, beside other: Int) -> Bool {
        let item = Int(graph.options.items[option])
        let otherItem = Int(graph.options.items[other])
        guard generations[item] == generations[otherItem] else { return false }
        return price(item) + Int(graph.cost(option)) == price(otherItem) + Int(graph.cost(other))
    }

    /// Whether some optimum gives an agent the item at that cost, who could as well have none.
    func isFree(_ item: Int, at cost: Int32) -> Bool {
        let outside = graph.options.outside
        return generations[item] == generations[outside] && price(item) + Int(cost) == price(outside)
    }

    /// Whether the item is full in every optimum.
    func isScarce(_ item: Int) -> Bool {
        labels[item] >= Self.dead || labels[item] >> shift > floors[item] >> shift
    }

    private func price(_ item: Int) -> Int {
        (labels[item] >= Self.dead ? labelsOfDead[item] : labels[item]) >> shift
    }
}
