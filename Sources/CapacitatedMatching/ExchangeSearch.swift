/// Finds ways to pass places on from one item to another, among agents who hold an open option each.
///
/// Beside the items there is a node for the outside option, which is also where free room comes from and goes to. A way
/// exists only inside a strongly connected component of the items. A search that fails splits its component in two, so there
/// are fewer such searches than items, and going on from both ends in step makes each cost no more than the lesser part.
struct ExchangeSearch {
    private(set) var graph: ExchangeGraph
    private var offers: OfferLists
    private let staysFull: [Bool]
    private let outside: Int
    private var component: [Int32]
    private var componentCount: Int
    private var forward: Side
    private var backward: Side
    /// From here on, options belong to agents who are not settled: looking them up one by one costs most of a search.
    private var settledEnd = 0
    private var mark: Int32 = 0
    private var meeting: Int?
    /// The moves of the way that was found last.
    private var path: [Int32] = []
    private var stop: StopCheck
    var debug = (0, 0, 0)

    private struct Reached {
        /// The search that reached the item last.
        var mark: Int32
        /// The option through which it was reached; −1 for free room, and at the end itself.
        var option: Int32
        /// The item before it, seen from this end.
        var previous: Int32
    }

    /// What a search has reached from one end.
    private struct Side {
        var reached: [Reached]
        var queue: [Int32] = []
        var next = 0
        var work = 0

        init(count: Int) {
            reached = [Reached](repeating: Reached(mark: 0, option: -1, previous: -1), count: count)
        }

        mutating func begin() {
            queue.removeAll(keepingCapacity: true)
            next = 0
            work = 0
        }
    }

    init(_ options: OpenOptions, staysFull: [Bool], stop: StopCheck) {
        var graph = ExchangeGraph(options)
        graph.takeHeld()
        self.graph = graph
        self.staysFull = staysFull
        self.stop = stop
        outside = staysFull.count
        forward = Side(count: outside + 1)
        backward = forward
        let arcs = Arcs(count: outside + 1) { item, visit in
            for position in graph.leaving.range(of: item) { visit(graph.leaving.moves[position].item) }
            if item == staysFull.count {
                for other in staysFull.indices where !staysFull[other] { visit(Int32(other)) }
            } else if graph.hasRoom(item) {
                visit(Int32(staysFull.count))
            }
        }
        let components = StrongComponents(arcs)
        component = components.component
        componentCount = components.count
        offers = OfferLists(options)
        for option in graph.held where option >= 0 { offer(Int(option)) }
    }

    /// Gives the agent the open option of the least number that leaves everybody else with an open option, and closes its
    /// options of other numbers.
    mutating func settle(_ agent: Int, numbers: [Int32]) throws(MatchingStopped) {
        let options = graph.options.options(of: agent)
        while true {
            let held = Int(graph.held[agent])
            let home = component[Int(graph.options.items[held])]
            var best = held
            for option in options where numbers[option] < numbers[best] && !graph.isClosed[option] {
                if component[Int(graph.options.items[option])] == home { best = option }
            }
            guard best != held else { break }
            // The agent itself does not get in the way: its moves leave the item at which the search ends.
            guard try findPath(from: Int(graph.options.items[best]), to: Int(graph.options.items[held])) else {
                continue
            }
            path.append(Int32(best))
            for option in path { exchange(for: Int(option)) }
            break
        }
        let number = numbers[Int(graph.held[agent])]
        for option in options where numbers[option] != number { graph.close(option) }
        settledEnd = max(settledEnd, options.upperBound)
    }

    private mutating func exchange(for option: Int) {
        graph.exchange(for: option)
        offer(option)
    }

    /// Offers the other options of the agent who has taken this one.
    private mutating func offer(_ option: Int) {
        for other in graph.options.options(of: Int(graph.options.owners[option])) where !graph.isClosed[other] {
            offers.set(other == option ? -1 : graph.options.items[option], of: other)
        }
    }

    private mutating func findPath(from start: Int, to end: Int) throws(MatchingStopped) -> Bool {
        mark += 1
        meeting = nil
        forward.begin()
        backward.begin()
        reachForward(start, option: -1, previous: -1)
        reachBackward(end, option: -1, previous: -1)
        while meeting == nil, forward.next < forward.queue.count, backward.next < backward.queue.count {
            if forward.work <= backward.work {
                expandForward()
            } else {
                expandBackward()
            }
        }
        try stop.count(forward.work + backward.work)
        debug.0 += forward.work + backward.work
        guard let meeting else {
            let isForwardDone = forward.next == forward.queue.count
            for item in isForwardDone ? forward.queue : backward.queue { component[Int(item)] = Int32(componentCount) }
            componentCount += 1
            debug.1 += 1
            return false
        }
        debug.2 += 1
        path.removeAll(keepingCapacity: true)
        var item = meeting
        while item != start {
            let reached = forward.reached[item]
            if reached.option >= 0 { path.append(reached.option) }
            item = Int(reached.previous)
        }
        item = meeting
        while item != end {
            let reached = backward.reached[item]
            if reached.option >= 0 { path.append(reached.option) }
            item = Int(reached.previous)
        }
        return true
    }

    private mutating func expandForward() {
        let item = Int(forward.queue[forward.next])
        forward.next += 1
        if item == outside {
            forward.work += outside / 8
            for other in 0..<outside where !staysFull[other] {
                reachForward(other, option: -1, previous: Int32(item))
                if meeting != nil { return }
            }
        }
        let home = component[item]
        // The last agents first: they are the last to be asked which item they want.
        for position in graph.leaving.range(of: item).reversed() {
            let move = graph.leaving.moves[position]
            let target = Int(move.item)
            forward.work += 1
            guard forward.reached[target].mark != mark else { continue }
            if component[target] == home, isOpen(Int(move.option)) {
                reachForward(target, option: move.option, previous: Int32(item))
                if meeting != nil { return }
            } else {
                graph.close(Int(move.option))
                graph.dropMove(Int(move.option), from: item)
            }
        }
    }

    private mutating func expandBackward() {
        let item = Int(backward.queue[backward.next])
        backward.next += 1
        if item == outside {
            backward.work += outside / 8
            for other in 0..<outside where graph.hasRoom(other) {
                reachBackward(other, option: -1, previous: Int32(item))
                if meeting != nil { return }
            }
        }
        let home = component[item]
        for position in offers.range(of: item).reversed() {
            let source = Int(offers.sources[position])
            backward.work += 1
            guard source >= 0, backward.reached[source].mark != mark else { continue }
            let option = offers.option(at: position)
            if component[source] == home, isOpen(option) {
                reachBackward(source, option: Int32(option), previous: Int32(item))
                if meeting != nil { return }
            } else {
                graph.close(option)
                offers.drop(at: position, of: item)
            }
        }
    }

    /// Whether the option is open, if it lies in one component with the one held.
    private func isOpen(_ option: Int) -> Bool {
        option >= settledEnd || !graph.isClosed[option]
    }

    private mutating func reachForward(_ item: Int, option: Int32, previous: Int32) {
        guard forward.reached[item].mark != mark, previous < 0 || component[item] == component[Int(previous)]
        else { return }
        forward.reached[item] = Reached(mark: mark, option: option, previous: previous)
        forward.queue.append(Int32(item))
        if backward.reached[item].mark == mark {
            meeting = item
        } else if item != outside, graph.hasRoom(item) {
            reachForward(outside, option: -1, previous: Int32(item))
        }
    }

    private mutating func reachBackward(_ item: Int, option: Int32, previous: Int32) {
        guard backward.reached[item].mark != mark, previous < 0 || component[item] == component[Int(previous)]
        else { return }
        backward.reached[item] = Reached(mark: mark, option: option, previous: previous)
        backward.queue.append(Int32(item))
        if forward.reached[item].mark == mark {
            meeting = item
        } else if item != outside, !staysFull[item] {
            reachBackward(outside, option: -1, previous: Int32(item))
        }
    }
}
