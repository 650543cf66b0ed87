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
    private let workLimit: Int
    private var path: [Int32] = []
    private var trail: [Int32] = []
    private var distances: [Int]
    private var stop: StopCheck
    var debug = (0, 0, 0)

    private static let dead = Int.max / 4

    /// `floors` is the least price of each item: 0, or below where the item has to be full.
    init(_ graph: ExchangeGraph, floors: [Int], stop: StopCheck) {
        let itemCount = graph.options.capacities.count
        // Exact labels count fewer moves than there are items.
        let shift = Int.bitWidth - (8 * itemCount).leadingZeroBitCount
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
        pointers = [Int32](repeating: 0, count: itemCount)
        distances = [Int](repeating: 0, count: itemCount)
        counts = []
        workLimit = graph.options.items.count / 2
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
        let begin = min(range.lowerBound + Int(pointers[item]), range.upperBound)
        for position in begin..<range.upperBound {
            let move = graph.leaving.moves[position]
            if labels[Int(move.item)] + Int(move.difference) << shift == wanted {
                pointers[item] = Int32(position - range.lowerBound)
                work += position - begin
                trail.append(Int32(item))
                path.append(move.option)
                item = Int(move.item)
                return true
            }
        }
        work += range.upperBound - begin
        pointers[item] = Int32(range.count)
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
        debug.0 += 1
        let old = labels[item]
        pointers[item] = 0
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
        let tooManyMoves = labels[item] & (1 << shift - 1) >= 1 << (shift - 1)
        if work > workLimit || tooManyMoves && labels[item] < Self.dead {
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

    /// Shortest paths backwards from all items with room, under the labels so far (Dijkstra 1959).
    private mutating func makeLabelsExact() throws(MatchingStopped) {
        debug.1 += 1
        debug.2 += work
        work = 0
        try stop.count(1 << 16)
        let unreached = Int.max
        var heap = MinimumHeap()
        var nearest: [Int32] = []
        for item in labels.indices {
            distances[item] = unreached
            if labels[item] < Self.dead, graph.hasRoom(item) {
                distances[item] = 0
                nearest.append(Int32(item))
            }
        }
        var distance = 0
        while true {
            if nearest.isEmpty {
                guard let entry = heap.popFirst() else { break }
                guard distances[Int(entry.item)] == entry.distance else { continue }
                distance = entry.distance
                nearest.append(entry.item)
            }
            guard let item = nearest.popLast() else { break }
            let reached = distance + labels[Int(item)] + 1
            for position in graph.offerRange(of: Int(item)) {
                let offer = graph.offers[position]
                guard offer.source >= 0 else { continue }
                let source = Int(offer.source)
                let longer = reached + Int(offer.difference) << shift - labels[source]
                guard longer < distances[source] else { continue }
                distances[source] = longer
                if longer == distance {
                    nearest.append(offer.source)
                } else {
                    heap.insert(MinimumHeap.Entry(distance: longer, item: offer.source))
                }
            }
        }
        generation += 1
        for item in labels.indices where labels[item] < Self.dead {
            pointers[item] = 0
            if distances[item] == unreached {
                bury(item)
            } else {
                labels[item] += distances[item]
            }
        }
        if graph.costs.isEmpty { countLabels() }
    }

    /// Whether the owner of the option can have its item in some optimum, if it has `other` in this one.
    func isTight(_ option: Int, beside other: Int) -> Bool {
        let item = Int(graph.options.items[option])
        let otherItem = Int(graph.options.items[other])
        guard generations[item] == generations[otherItem] else { return false }
        return price(item) + Int(graph.cost(option)) == price(otherItem) + Int(graph.cost(other))
    }

    /// Whether the item is full in every optimum.
    func isScarce(_ item: Int) -> Bool {
        labels[item] >= Self.dead || labels[item] >> shift > floors[item] >> shift
    }

    private func price(_ item: Int) -> Int {
        (labels[item] >= Self.dead ? labelsOfDead[item] : labels[item]) >> shift
    }
}
