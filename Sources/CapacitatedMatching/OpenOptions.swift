/// What agents may still get, without those for whom it is settled: they only take room.
///
/// An option is a choice, or having no item: the outside option, an item more that takes everybody.
struct OpenOptions {
    /// The agents for whom something is open.
    private(set) var agents: [Int32] = []

    /// Where the options of each such agent begin, and at last how many options there are.
    private(set) var offsets: [Int32] = [0]

    /// The item of each option.
    private(set) var items: [Int32] = []

    /// The choice behind each option; −1 for the outside option.
    private(set) var choices: [Int32] = []

    /// Whose option it is, as a position in `agents`.
    private(set) var owners: [Int32] = []

    /// The option that each agent has now; −1 for none.
    private(set) var held: [Int32] = []

    /// How many of these agents each item takes, the outside option last.
    private(set) var capacities: [Int32]

    /// The item that stands for having none.
    var outside: Int { capacities.count - 1 }

    func options(of agent: Int) -> Range<Int> {
        Int(offsets[agent])..<Int(offsets[agent + 1])
    }

    /// Everything open: the agents with two options or more.
    init(of matching: Matching) {
        self.init(room: matching.problem)
        let face = matching.face
        for agent in 0..<matching.problem.agentCount {
            append(agent, of: matching, isOutsideOpen: face.mayBeUnplaced[agent], least: 2)
        }
    }

    /// What is open to the placed who have to stay so, and every open choice of the candidates who are not placed.
    init(of matching: Matching, candidates: [Bool]) {
        self.init(room: matching.problem)
        for agent in 0..<matching.problem.agentCount where matching.choice[agent] >= 0 || candidates[agent] {
            append(agent, of: matching, isOutsideOpen: false, least: matching.choice[agent] >= 0 ? 2 : 1)
        }
    }

    private init(room problem: MatchingProblem) {
        capacities = problem.capacities.map { Int32(clamping: $0) }
        capacities.append(.max)
        agents.reserveCapacity(problem.agentCount)
        held.reserveCapacity(problem.agentCount)
        offsets.reserveCapacity(problem.agentCount + 1)
        items.reserveCapacity(problem.items.count)
        choices.reserveCapacity(problem.items.count)
        owners.reserveCapacity(problem.items.count)
    }

    private mutating func append(_ agent: Int, of matching: Matching, isOutsideOpen: Bool, least: Int) {
        let begin = items.count
        let owner = Int32(agents.count)
        let current = matching.choice[agent]
        var option: Int32 = -1
        for choice in matching.problem.choices(of: agent) where matching.face.isOpen[choice] {
            if choice == Int(current) { option = Int32(items.count) }
            items.append(matching.problem.items[choice])
            choices.append(Int32(choice))
            owners.append(owner)
        }
        if isOutsideOpen {
            if current < 0 { option = Int32(items.count) }
            items.append(Int32(outside))
            choices.append(-1)
            owners.append(owner)
        }
        guard items.count - begin >= least else {
            items.removeSubrange(begin...)
            choices.removeSubrange(begin...)
            owners.removeSubrange(begin...)
            if current >= 0 { capacities[Int(matching.problem.items[Int(current)])] -= 1 }
            return
        }
        agents.append(Int32(agent))
        offsets.append(Int32(items.count))
        held.append(option)
    }
}
