/// The strongly connected components of a directed graph (Tarjan 1972).
struct StrongComponents {
    /// The component of each node; a component comes before those that lead to it.
    private(set) var component: [Int32]

    private(set) var count = 0

    /// Complexity: linear in nodes and arcs.
    init(_ arcs: Arcs) {
        let nodeCount = arcs.offsets.count - 1
        var lowest = [Int32](repeating: -1, count: nodeCount)
        var next = arcs.offsets
        var path: [Int32] = []
        var visited: [Int32] = []
        var time: Int32 = 0
        component = [Int32](repeating: -1, count: nodeCount)
        // The position of each node in the visit, which is what it begins with as its lowest.
        var order = lowest
        for root in 0..<nodeCount where order[root] < 0 {
            path.append(Int32(root))
            while let top = path.last {
                let node = Int(top)
                if order[node] < 0 {
                    order[node] = time
                    lowest[node] = time
                    time += 1
                    visited.append(top)
                }
                var descends = false
                while next[node] < arcs.offsets[node + 1] {
                    let successor = Int(arcs.targets[Int(next[node])])
                    if order[successor] < 0 {
                        path.append(Int32(successor))
                        descends = true
                        break
                    }
                    if component[successor] < 0 { lowest[node] = min(lowest[node], lowest[successor]) }
                    next[node] += 1
                }
                if descends { continue }
                path.removeLast()
                guard lowest[node] == order[node] else { continue }
                while let member = visited.popLast() {
                    component[Int(member)] = Int32(count)
                    if member == top { break }
                }
                count += 1
            }
        }
    }
}
