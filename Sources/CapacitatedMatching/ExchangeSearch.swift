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
    private var forward: SearchSide
    private var backward: SearchSide
    /// From here on, options belong to agents who are not settled: looking them up one by one costs most of a search.
    private var settledEnd = 0
    private var mark: Int32 = 0
    /// The moves of the way that was found last.
    private var path: [Int32] = []
    private var stop: StopCheck

    init(_ options: OpenOptions, staysFull: [Bool], stop: StopCheck) {
        var graph = ExchangeGraph(options)
        graph.takeHeld()
        self.graph = graph
        self.staysFull = staysFull
        self.stop = stop
        outside = staysFull.count
        forward = SearchSide(itemCount: outside + 1)
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
        offers = OfferLists(options, held: graph.held)
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
        let held = Int(graph.held[agent])
        var isMovable = false
        for option in options where option != held {
            if numbers[option] != numbers[held] {
                graph.close(option)
            } else if !graph.isClosed[option] {
                isMovable = true
            }
        }
        // Whoever cannot move any more only takes room, and is not to be met by every search.
        if !isMovable { graph.close(held) }
        settledEnd = max(settledEnd, options.upperBound)
    }

    private mutating func exchange(for option: Int) {
        graph.exchange(for: option)
        let item = graph.options.items[option]
        for other in graph.options.options(of: Int(graph.options.owners[option])) where !graph.isClosed[other] {
            offers.set(item, of: other)
        }
    }

    private mutating func findPath(from start: Int, to end: Int) throws(MatchingStopped) -> Bool {
        mark += 1
        forward.begin(mark, at: start)
        backward.begin(mark, at: end)
        var meeting = leaveThroughRoom(since: 0) ?? enterThroughRoom(since: 0)
        while meeting == nil, !forward.isDone, !backward.isDone {
            meeting = forward.work <= backward.work ? expandForward() : expandBackward()
        }
        try stop.count(forward.work + backward.work)
        guard let meeting else {
            let side = forward.isDone ? forward : backward
            for item in side.queue.prefix(side.count) { component[Int(item)] = Int32(componentCount) }
            componentCount += 1
            return false
        }
        path.removeAll(keepingCapacity: true)
        forward.trace(meeting, into: &path)
        backward.trace(meeting, into: &path)
        return true
    }

    /// Looks at a few moves of holders of the next item; the item where the sides meet, if they do.
    private mutating func expandForward() -> Int? {
        let item = forward.item
        let known = forward.count
        if item == outside, forward.isFresh {
            forward.addWork(outside / 8)
            for other in 0..<outside where !staysFull[other] && component[other] == component[item] {
                if forward.hasReached(other) { continue }
                forward.reach(other, option: -1, previous: Int32(item))
                if backward.hasReached(other) { return other }
            }
        }
        var steps = forward.nextSteps(graph.leaving.range(of: item))
        while true {
            let scan = forward.scan(
                graph.leaving.moves, steps, components: component, other: backward.marks, isClosed: graph.isClosed,
                settledEnd: settledEnd)
            switch scan {
            case .met(let item): return item
            case .stale(let position):
                let option = Int(graph.leaving.moves[position].option)
                graph.close(option)
                graph.dropMove(option, from: item)
                steps = steps.lowerBound..<position
                continue
            case .finished: break
            }
            break
        }
        forward.advance()
        return leaveThroughRoom(since: known)
    }

    /// Looks at a few offers of the next item; the item where the sides meet, if they do.
    private mutating func expandBackward() -> Int? {
        let item = backward.item
        let known = backward.count
        if item == outside, backward.isFresh {
            backward.addWork(outside / 8)
            for other in 0..<outside where graph.hasRoom(other) && component[other] == component[item] {
                if backward.hasReached(other) { continue }
                backward.reach(other, option: -1, previous: Int32(item))
                if forward.hasReached(other) { return other }
            }
        }
        var steps = backward.nextSteps(offers.range(of: item))
        while true {
            let scan = backward.scan(
                offers.offers, steps, components: component, other: forward.marks, isClosed: graph.isClosed,
                settledEnd: settledEnd)
            switch scan {
            case .met(let item): return item
            case .stale(let position):
                graph.close(Int(offers.offers[position].option))
                offers.drop(at: position, of: item)
                steps = steps.lowerBound..<position
                continue
            case .finished: break
            }
            break
        }
        backward.advance()
        return enterThroughRoom(since: known)
    }

    /// Goes on to the outside option from items with room that have been reached lately.
    private mutating func leaveThroughRoom(since known: Int) -> Int? {
        guard !forward.hasReached(outside), component[outside] == component[Int(forward.queue[0])] else { return nil }
        for position in known..<forward.count {
            let item = forward.queue[position]
            guard graph.hasRoom(Int(item)) else { continue }
            forward.reach(outside, option: -1, previous: item)
            return backward.hasReached(outside) ? outside : nil
        }
        return nil
    }

    /// Goes on, backwards, to the outside option from items that do not have to be full.
    private mutating func enterThroughRoom(since known: Int) -> Int? {
        guard !backward.hasReached(outside), component[outside] == component[Int(backward.queue[0])] else { return nil }
        for position in known..<backward.count {
            let item = backward.queue[position]
            guard !staysFull[Int(item)] else { continue }
            backward.reach(outside, option: -1, previous: item)
            return forward.hasReached(outside) ? outside : nil
        }
        return nil
    }
}
