/// Agents who each want one item at most, out of their choices, and items that each take so many agents.
///
/// A choice is known by its position among the choices of all agents: those of agent 0 first.
package struct MatchingProblem: Sendable {
    /// How many agents each item takes.
    package let capacities: [Int]

    /// Where the choices of each agent begin, and at last how many choices there are.
    package let offsets: [Int32]

    /// The item of each choice; no item twice for one agent.
    package let items: [Int32]

    /// Whether each agent must have an item.
    package let isRequired: [Bool]

    /// The required agents have to fit, all together.
    package init(capacities: [Int], offsets: [Int32], items: [Int32], isRequired: [Bool]) {
        precondition(offsets.count == isRequired.count + 1 && offsets.first == 0 && offsets.last == Int32(items.count))
        precondition(capacities.allSatisfy { $0 >= 0 })
        self.capacities = capacities
        self.offsets = offsets
        self.items = items
        self.isRequired = isRequired
    }

    package var agentCount: Int { isRequired.count }

    package var itemCount: Int { capacities.count }

    package func choices(of agent: Int) -> Range<Int> {
        Int(offsets[agent])..<Int(offsets[agent + 1])
    }
}
