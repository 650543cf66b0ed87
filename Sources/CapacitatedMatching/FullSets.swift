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
    /// Complexity: linear in the choices and, for every set, in what can be reached.
    package init(_ problem: MatchingProblem, choice: [Int32]) {
        index = [Int?](repeating: nil, count: problem.agentCount)
        let graph = HolderGraph(problem, choice: choice)
        var setOfComponents: [[Int32]: Int] = [:]
        var setOfItems: [[Int]: Int] = [:]
        for agent in 0..<problem.agentCount where choice[agent] < 0 {
            let items = problem.choices(of: agent).map { Int(problem.items[$0]) }
            guard items.allSatisfy({ !graph.reachesRoom[graph.component(of: $0)] }) else { continue }
            let key = Set(items.map { Int32(graph.component(of: $0)) }).sorted()
            if let known = setOfComponents[key] {
                index[agent] = known
                continue
            }
            let full = graph.closure(of: key)
            let position = setOfItems[full.items] ?? sets.count
            if position == sets.count { sets.append(full) }
            setOfItems[full.items] = position
            setOfComponents[key] = position
            index[agent] = position
        }
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

    func component(of item: Int) -> Int { Int(components.component[item]) }

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
