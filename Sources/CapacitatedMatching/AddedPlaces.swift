/// Whom more places in one item would let in, everything else being as it is.
///
/// The agents were placed in turn. With any number of places in one item, those who were refused are let in or refused in
/// turn once more; one place more lets in the first of those let in, and every further one the next: the sets of agents
/// that can be placed together are a matroid, and each place adds one to its rank (Edmonds & Fulkerson 1965, Gale 1968).
/// Nobody loses an item.
package struct AddedPlaces: Sendable {
    private let graph: ExchangeGraph
    /// The agents without an item, as positions among those of the graph.
    private let waiting: [Int]

    /// - Parameter choice: What each agent has, -1 for nothing, after all were placed in turn.
    package init(_ problem: MatchingProblem, choice: [Int32]) {
        var matching = Matching(problem)
        matching.choice = choice
        let options = OpenOptions(of: matching, candidates: choice.map { $0 < 0 })
        var graph = ExchangeGraph(options)
        graph.takeHeld()
        self.graph = graph
        waiting = options.agents.indices.filter { options.held[$0] < 0 }
    }

    /// Those whom places in the item would let in: the first place the first of them, the next one the second.
    ///
    /// Complexity: linear in the choices of those who have an item each time that searches have to be guided anew, and in
    /// the agents without one.
    package func admitted(
        to item: Int, isStopped: @escaping () -> Bool = { false }
    ) throws(MatchingStopped) -> [Int] {
        // Where there is room already, nobody waits for more.
        guard !graph.hasRoom(item) else { return [] }
        var graph = graph
        graph.makeRoom(in: item)
        let floors = [Int](repeating: 0, count: graph.options.capacities.count)
        var insertion = AugmentingInsertion(graph, floors: floors, stop: StopCheck(isStopped))
        var admitted: [Int] = []
        for agent in waiting where try insertion.insert(agent) {
            admitted.append(Int(insertion.graph.options.agents[agent]))
        }
        return admitted
    }
}
