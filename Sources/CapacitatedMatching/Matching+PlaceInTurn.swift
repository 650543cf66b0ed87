extension Matching {
    /// Places as many of these agents as possible in turn: the first if at all possible; then, that kept, the second; and
    /// so on. All others stay free.
    ///
    /// The sets of agents that can be placed together are a matroid, in which going in turn is optimal (Edmonds & Fulkerson
    /// 1965, Gale 1968).
    package mutating func placeInTurn(
        _ agents: [Int], isStopped: @escaping () -> Bool = { false }
    ) throws(MatchingStopped) {
        guard !agents.isEmpty else { return }
        if choice.indices.allSatisfy({ choice[$0] < 0 || !face.mayBeUnplaced[$0] }) {
            try placeFirst(agents, StopCheck(isStopped))
        } else {
            try chooseInTurn(agents, numbers: nil, StopCheck(isStopped))
        }
    }

    /// The case in which everybody who is placed has to stay so. No item is left with fewer, so that what has to be full
    /// stays so.
    mutating func placeFirst(_ agents: [Int], _ stop: StopCheck) throws(MatchingStopped) {
        var stop = stop
        var isCandidate = [Bool](repeating: false, count: problem.agentCount)
        for agent in agents { isCandidate[agent] = true }
        let options = OpenOptions(of: self, candidates: isCandidate)
        var positions = [Int32](repeating: -1, count: problem.agentCount)
        for (position, agent) in options.agents.enumerated() { positions[Int(agent)] = Int32(position) }
        var graph = ExchangeGraph(options)
        graph.takeHeld()
        let floors = [Int](repeating: 0, count: problem.itemCount + 1)
        var insertion = AugmentingInsertion(graph, floors: floors, stop: stop)
        for agent in agents where choice[agent] < 0 && positions[agent] >= 0 {
            try stop.count()
            _ = try insertion.insert(Int(positions[agent]))
        }
        adopt(insertion.graph)
        for agent in agents {
            if choice[agent] >= 0 {
                face.mayBeUnplaced[agent] = false
            } else {
                for choice in problem.choices(of: agent) { face.isOpen[choice] = false }
            }
        }
    }
}
