/// The arcs of a directed graph, all in one array; none twice, none from a node to itself.
struct Arcs {
    /// Where the arcs of each node begin, and at last how many arcs there are.
    private(set) var offsets: [Int32] = [0]
    private(set) var targets: [Int32] = []

    /// `visitTargets` visits the targets of a node in any order, as often as it likes.
    init(count: Int, visitTargets: (_ node: Int, _ visit: (Int32) -> Void) -> Void) {
        var seenFrom = [Int32](repeating: -1, count: count)
        for node in 0..<count {
            visitTargets(node) { target in
                guard Int(target) != node, seenFrom[Int(target)] != node else { return }
                seenFrom[Int(target)] = Int32(node)
                targets.append(target)
            }
            offsets.append(Int32(targets.count))
        }
    }

    func range(of node: Int) -> Range<Int> {
        Int(offsets[node])..<Int(offsets[node + 1])
    }
}
