/// A matching of agents and items that is decided step by step, each step exactly, within what the earlier ones left open.
package struct Matching: Sendable {
    package let problem: MatchingProblem

    /// The choice of each agent; −1 for none.
    package internal(set) var choice: [Int32]

    /// What is still open.
    package internal(set) var face: Face

    /// Places the required agents, and nobody else.
    package init(_ problem: MatchingProblem) {
        self.problem = problem
        choice = [Int32](repeating: -1, count: problem.agentCount)
        face = Face(problem)
        guard problem.isRequired.contains(true) else { return }
        let required = problem.isRequired.indices.filter { problem.isRequired[$0] }
        do {
            try placeFirst(required, StopCheck { false })
        } catch {
            preconditionFailure("nobody asked to stop")
        }
        precondition(required.allSatisfy { choice[$0] >= 0 }, "the required agents do not fit")
    }

    /// The item that the agent has.
    package func item(of agent: Int) -> Int? {
        choice[agent] < 0 ? nil : Int(problem.items[Int(choice[agent])])
    }

    func loads() -> [Int] {
        var loads = [Int](repeating: 0, count: problem.itemCount)
        for choice in choice where choice >= 0 { loads[Int(problem.items[Int(choice)])] += 1 }
        return loads
    }

    /// Takes over what the agents hold in the graph.
    mutating func adopt(_ graph: ExchangeGraph) {
        for (agent, option) in zip(graph.options.agents, graph.held) {
            choice[Int(agent)] = option < 0 ? -1 : graph.options.choices[Int(option)]
        }
    }
}
