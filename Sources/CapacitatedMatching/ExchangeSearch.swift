/// Finds ways to pass places on from one item to another, among agents who hold an open option each.
///
/// Beside the items there is a node for the outside option, which is also where free room comes from and goes to. A way
/// exists only inside a strongly connected component of the items. A search that fails splits its component in two, so there
/// are fewer such searches than items, and going on from both ends in step makes each cost no more than the lesser part.
struct ExchangeSearch {
    private(set) var graph: ExchangeGraph
    private let staysFull: [Bool]
    private let outside: Int
    private var component: [Int32]
    private var componentCount: Int
    private var forward: Side
    private var backward: Side
    private var mark: Int32 = 0
    private var meeting: Int?
    /// The moves of the way that was found last.
    private var path: [Int32] = []
    private var stop: StopCheck
    var debug = (0, 0, 0)

    /// What a search has reached from one end.
    private struct Side {
        var marks: [Int32]
        /// The option through which each item was reached; −1 for free room, and at the end itself.
        var options: [Int32]
        /// The item before it, seen from this end.
        var previous: [Int32]
        var queue: [Int32] = []
        var next = 0
        var work = 0

        init(count: Int) {
            marks = [Int32](repeating: 0, count: count)
            options = marks
            previous = marks
        }

        mutating func begin() {
            queue.removeAll(keepingCapacity: true)
            next = 0
            work = 0
        }
    }

    init(_ graph: ExchangeGraph, staysFull: [Bool], stop: StopCheck) {
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
    }

    /// Gives the agent the open option of the least number that leaves everybody else with an open option, and closes its
    /// options of other numbers.
    mutating func settle(_ agent: Int, numbers: [Int32]) throws(MatchingStopped) {
        let options = graph.options.options(of: agent)
        var held = Int(graph.held[agent])
        graph.withdraw(agent)
        while true {
            let home = component[Int(graph.options.items[held])]
            var best = held
            for option in options where numbers[option] < numbers[best] && graph.isOpen(option) {
                if component[Int(graph.options.items[option])] == home { best = option }
            }
            guard best != held else { break }
            let from = Int(graph.options.items[best])
            let to = Int(graph.options.items[held])
            guard try findPath(from: from, to: to) else { continue }
            for option in path { graph.exchange(for: Int(option)) }
            held = best
            break
        }
        for option in options where numbers[option] != numbers[held] && graph.isOpen(option) {
            graph.closeWithdrawn(option)
        }
        graph.release(agent, with: held)
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
            if forward.options[item] >= 0 { path.append(forward.options[item]) }
            item = Int(forward.previous[item])
        }
        item = meeting
        while item != end {
            if backward.options[item] >= 0 { path.append(backward.options[item]) }
            item = Int(backward.previous[item])
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
        var position = graph.leaving.range(of: item).lowerBound
        while position < graph.leaving.range(of: item).upperBound {
            let move = graph.leaving.moves[position]
            forward.work += 1
            if component[Int(move.item)] != home {
                graph.close(Int(move.option), leaving: item)
                continue
            }
            reachForward(Int(move.item), option: move.option, previous: Int32(item))
            if meeting != nil { return }
            position += 1
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
        var position = graph.offerRange(of: item).lowerBound
        while position < graph.offerRange(of: item).upperBound {
            let source = graph.offers[position].source
            backward.work += 1
            if source >= 0 {
                if component[Int(source)] != home {
                    graph.close(graph.option(ofOffer: position), leaving: Int(source))
                    continue
                }
                let option = Int32(graph.option(ofOffer: position))
                reachBackward(Int(source), option: option, previous: Int32(item))
                if meeting != nil { return }
            } else if source == -2 {
                graph.dropOffer(at: position, of: item)
                continue
            }
            position += 1
        }
    }

    private mutating func reachForward(_ item: Int, option: Int32, previous: Int32) {
        guard forward.marks[item] != mark, previous < 0 || component[item] == component[Int(previous)] else { return }
        forward.marks[item] = mark
        forward.options[item] = option
        forward.previous[item] = previous
        forward.queue.append(Int32(item))
        if backward.marks[item] == mark {
            meeting = item
        } else if item != outside, graph.hasRoom(item) {
            reachForward(outside, option: -1, previous: Int32(item))
        }
    }

    private mutating func reachBackward(_ item: Int, option: Int32, previous: Int32) {
        guard backward.marks[item] != mark, previous < 0 || component[item] == component[Int(previous)] else { return }
        backward.marks[item] = mark
        backward.options[item] = option
        backward.previous[item] = previous
        backward.queue.append(Int32(item))
        if forward.marks[item] == mark {
            meeting = item
        } else if item != outside, !staysFull[item] {
            reachBackward(outside, option: -1, previous: Int32(item))
        }
    }
}
