/// Why agents have no item, by capacities alone: sets of full items whose holders have no choice outside of the set.
///
/// An agent all of whose choices lie in such a set cannot be placed beside the holders (P. Hall, 1935).
package struct FullSets: Sendable {
    package struct FullSet: Sendable, Equatable {
        /// In ascending order.
        package let items: [Int]

        /// The last agent who has one of these items and is not required to; nil where there is none.
        package let lastFreeHolder: Int?

        package init(items: [Int], lastFreeHolder: Int?) {
            self.items = items
            self.lastFreeHolder = lastFreeHolder
        }
    }

    package private(set) var sets: [FullSet] = []

    /// Among `sets`, for each agent without an item the smallest set that contains all its choices; nil where one with
    /// room can be reached from them, and for agents with an item.
    package private(set) var index: [Int?]

    /// The sets for all agents without an item, where each agent holds the choice given, −1 for none.
    ///
    /// Complexity: linear in the choices, in the sets' items, and in the pairs of items of which a holder of one could
    /// have the other, once for every 64 items at most.
    package init(_ problem: MatchingProblem, choice: [Int32]) {
        let graph = HolderGraph(problem, choice: choice)
        // The components wanted by each agent without an item; many want the same.
        var lists: [[Int32]] = []
        var numbers: [[Int32]: Int] = [:]
        var list: [Int32] = []
        var lastAgent = [Int32](repeating: -1, count: graph.componentCount)
        index = [Int?](repeating: nil, count: problem.agentCount)
        for agent in 0..<problem.agentCount where choice[agent] < 0 {
            list.removeAll(keepingCapacity: true)
            var reachesRoom = false
            for choice in problem.choices(of: agent) {
                let component = graph.component(of: Int(problem.items[choice]))
                reachesRoom = reachesRoom || graph.reachesRoom[component]
                guard lastAgent[component] != Int32(agent) else { continue }
                lastAgent[component] = Int32(agent)
                list.append(Int32(component))
            }
            guard !reachesRoom else { continue }
            list.sort()
            let number = numbers[list] ?? lists.count
            if number == lists.count {
                lists.append(list)
                numbers[list] = number
            }
            index[agent] = number
        }
        // A set is known by those of its components to which no other leads.
        var known: [[Int32]: Int] = [:]
        let setOfList = graph.outermost(of: lists).map { sources in
            if let set = known[sources] { return set }
            known[sources] = sets.count
            sets.append(graph.closure(of: sources))
            return sets.count - 1
        }
        for agent in index.indices { index[agent] = index[agent].map { setOfList[$0] } }
    }
}

/// The items, each leading to those that its holders have among their choices, by strongly connected components.
private struct HolderGraph {
    private let components: StrongComponents
    let reachesRoom: [Bool]
    /// The items of each component, and the components that it leads to.
    private let members: Groups
    private let successors: Arcs
    private let lastFreeHolders: [Int]

    init(_ problem: MatchingProblem, choice: [Int32]) {
        let itemCount = problem.itemCount
        func item(of agent: Int) -> Int? { choice[agent] < 0 ? nil : Int(problem.items[Int(choice[agent])]) }
        let holders = Groups(count: itemCount, of: choice.indices, by: item)
        let leads = Arcs(count: itemCount) { item, visit in
            for holder in holders[item] {
                for other in problem.choices(of: Int(holder)) { visit(problem.items[other]) }
            }
        }
        let components = StrongComponents(leads)
        let byComponent = Groups(count: components.count, of: 0..<itemCount) { Int(components.component[$0]) }
        let condensed = Arcs(count: components.count) { component, visit in
            for item in byComponent[component] {
                for arc in leads.range(of: Int(item)) { visit(components.component[Int(leads.targets[arc])]) }
            }
        }
        var reachesRoom = [Bool](repeating: false, count: components.count)
        var lastFreeHolders = [Int](repeating: -1, count: components.count)
        // A component comes after all that it leads to.
        for component in 0..<components.count {
            reachesRoom[component] =
                byComponent[component].contains { holders[Int($0)].count < problem.capacities[Int($0)] }
                || condensed.range(of: component).contains { reachesRoom[Int(condensed.targets[$0])] }
            for item in byComponent[component] {
                for holder in holders[Int(item)] where !problem.isRequired[Int(holder)] {
                    lastFreeHolders[component] = max(lastFreeHolders[component], Int(holder))
                }
            }
        }
        self.components = components
        self.reachesRoom = reachesRoom
        self.lastFreeHolders = lastFreeHolders
        members = byComponent
        successors = condensed
    }

    var componentCount: Int { components.count }

    func component(of item: Int) -> Int { Int(components.component[item]) }

    /// Of each list those components to which no other of the list leads.
    ///
    /// For 64 components at a time it is found out which others lead to them: for all at once that would take the square
    /// of their number in memory.
    ///
    /// - Parameter lists: Ascending, of components that reach no room.
    func outermost(of lists: [[Int32]]) -> [[Int32]] {
        let blockLength = UInt64.bitWidth
        var listsInBlock = [[Int]](repeating: [], count: componentCount / blockLength + 1)
        for (index, list) in lists.enumerated() where list.count > 1 {
            for component in list where listsInBlock[Int(component) / blockLength].last != index {
                listsInBlock[Int(component) / blockLength].append(index)
            }
        }
        var outermost = lists.map { $0.count > 1 ? [] : $0 }
        // By component: to which of the block it leads, itself left out.
        var ledTo = [UInt64](repeating: 0, count: componentCount)
        for (block, members) in listsInBlock.enumerated() where !members.isEmpty {
            let start = block * blockLength
            // A component comes after all that it leads to.
            for component in start..<componentCount where !reachesRoom[component] {
                var word: UInt64 = 0
                for arc in successors.range(of: component) {
                    let target = Int(successors.targets[arc])
                    guard target >= start else { continue }
                    word |= ledTo[target]
                    if target < start + blockLength { word |= 1 << (target - start) }
                }
                ledTo[component] = word
            }
            for index in members {
                let word = lists[index].reduce(0) { $1 < start ? $0 : $0 | ledTo[Int($1)] }
                for component in lists[index] where Int(component) / blockLength == block {
                    if word & (1 << (Int(component) - start)) == 0 { outermost[index].append(component) }
                }
            }
        }
        return outermost
    }

    /// Everything that the components lead to, themselves included.
    func closure(of sources: [Int32]) -> FullSets.FullSet {
        var isReached = [Bool](repeating: false, count: components.count)
        var frontier = sources
        for source in sources { isReached[Int(source)] = true }
        var items: [Int] = []
        var last = -1
        while let component = frontier.popLast() {
            let component = Int(component)
            last = max(last, lastFreeHolders[component])
            items.append(contentsOf: members[component].lazy.map(Int.init))
            for arc in successors.range(of: component) {
                let successor = successors.targets[arc]
                guard !isReached[Int(successor)] else { continue }
                isReached[Int(successor)] = true
                frontier.append(successor)
            }
        }
        return FullSets.FullSet(items: items.sorted(), lastFreeHolder: last < 0 ? nil : last)
    }
}
