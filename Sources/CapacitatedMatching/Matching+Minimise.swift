extension Matching {
    /// Makes the sum of the costs over the choices taken as small as possible; having no item costs 0.
    ///
    /// One cost a choice. Costs differ by less than 2^31, and by less than 2^54 divided by the square of the number of items.
    package mutating func minimise(
        _ cost: [Int32], isStopped: @escaping () -> Bool = { false }
    ) throws(MatchingStopped) {
        precondition(cost.count == problem.items.count)
        guard decides(cost) else { return }
        var stop = StopCheck(isStopped)
        try stop.count()
        let areLeftOut = agentsLeftOut(of: cost)
        let options = OpenOptions(of: self, leavingOut: areLeftOut)
        let costs = options.choices.map { $0 < 0 ? 0 : cost[Int($0)] }
        // No exchange moves more agents than there are items, so this outweighs them all.
        let weight = (problem.itemCount + 2) * (Int(costs.max() ?? 0) - Int(costs.min() ?? 0)) + 1
        let floors = face.staysFull.map { $0 ? -weight : 0 } + [0]
        var insertion = AugmentingInsertion(ExchangeGraph(options, costs: costs), floors: floors, stop: stop)
        for agent in options.agents.indices {
            try stop.count()
            let isPlaced = try insertion.insert(agent)
            precondition(isPlaced, "an agent lost its place")
        }
        adopt(insertion.graph)
        narrow(to: insertion)
        for agent in areLeftOut.indices where areLeftOut[agent] {
            for choice in problem.choices(of: agent) where face.isOpen[choice] {
                face.isOpen[choice] = insertion.isFree(Int(problem.items[choice]), at: cost[choice])
            }
        }
    }

    /// Agents without an item for whom none costs less than nothing: where no item has to be full, some optimum leaves
    /// them all as they are.
    private func agentsLeftOut(of cost: [Int32]) -> [Bool] {
        guard !face.staysFull.contains(true) else { return [Bool](repeating: false, count: problem.agentCount) }
        return (0..<problem.agentCount).map { agent in
            choice[agent] < 0 && face.mayBeUnplaced[agent]
                && problem.choices(of: agent).allSatisfy { !face.isOpen[$0] || cost[$0] >= 0 }
        }
    }

    /// Whether solutions of the face can differ in cost.
    private func decides(_ cost: [Int32]) -> Bool {
        for agent in 0..<problem.agentCount {
            var only: Int32? = face.mayBeUnplaced[agent] ? 0 : nil
            for choice in problem.choices(of: agent) where face.isOpen[choice] {
                if let only, only != cost[choice] { return true }
                only = cost[choice]
            }
        }
        return false
    }

    /// Complementary slackness: the optima are where every agent has an option of least cost and price, and where items
    /// with a price are full.
    private mutating func narrow(to insertion: AugmentingInsertion) {
        let options = insertion.graph.options
        for (agent, original) in options.agents.enumerated() {
            let held = Int(insertion.graph.held[agent])
            for option in options.options(of: agent) where !insertion.isTight(option, beside: held) {
                if options.choices[option] < 0 {
                    face.mayBeUnplaced[Int(original)] = false
                } else {
                    face.isOpen[Int(options.choices[option])] = false
                }
            }
        }
        for item in 0..<problem.itemCount where insertion.isScarce(item) { face.staysFull[item] = true }
    }
}
