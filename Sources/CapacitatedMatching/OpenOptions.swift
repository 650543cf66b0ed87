/// What agents may still get, without those for whom it is settled: they only take room.
///
/// An option is a choice, or having no item: the outside option, an item more that takes everybody.
struct OpenOptions {
    /// The agents for whom something is open.
    let agents: [Int32]

    /// Where the options of each such agent begin, and at last how many options there are.
    let offsets: [Int32]

    /// The item of each option.
    let items: [Int32]

    /// The choice behind each option; −1 for the outside option.
    let choices: [Int32]

    /// Whose option it is, as a position in `agents`.
    let owners: [Int32]

    /// The option that each agent has now; −1 for none.
    let held: [Int32]

    /// How many of these agents each item takes, the outside option last.
    private(set) var capacities: [Int32]

    /// The item that stands for having none.
    var outside: Int { capacities.count - 1 }

    /// Lets the item take any number.
    mutating func makeRoom(in item: Int) { capacities[item] = .max }

    func options(of agent: Int) -> Range<Int> {
        Int(offsets[agent])..<Int(offsets[agent + 1])
    }

    /// Everything open: the agents with two options or more.
    ///
    /// - Parameter areLeftOut: Agents without an item whose options are left out; nil for none.
    init(of matching: Matching, leavingOut areLeftOut: [Bool]? = nil) {
        let counts = (0..<matching.problem.agentCount).map { agent -> Int32 in
            guard areLeftOut?[agent] != true else { return 0 }
            let count = Self.openChoices(of: agent, in: matching) + (matching.face.mayBeUnplaced[agent] ? 1 : 0)
            return count > 1 ? Int32(count) : 0
        }
        self.init(of: matching, counts: counts, withOutside: true)
    }

    /// What is open to the placed, who stay so, and every open choice of the candidates who are not placed.
    init(of matching: Matching, candidates: [Bool]) {
        let counts = (0..<matching.problem.agentCount).map { agent -> Int32 in
            let isPlaced = matching.choice[agent] >= 0
            guard isPlaced || candidates[agent] else { return 0 }
            let count = Self.openChoices(of: agent, in: matching)
            return count > 1 || !isPlaced ? Int32(count) : 0
        }
        self.init(of: matching, counts: counts, withOutside: false)
    }

    private static func openChoices(of agent: Int, in matching: Matching) -> Int {
        var count = 0
        for choice in matching.problem.choices(of: agent) where matching.face.isOpen[choice] { count += 1 }
        return count
    }

    /// `counts` tells how many options each agent has, 0 for those who are settled.
    private init(of matching: Matching, counts: [Int32], withOutside: Bool) {
        let problem = matching.problem
        let face = matching.face
        var agentCount = 0
        var optionCount = 0
        for count in counts where count > 0 {
            agentCount += 1
            optionCount += Int(count)
        }
        var capacities = problem.capacities.map { Int32(clamping: $0) }
        capacities.append(.max)
        let outside = Int32(problem.itemCount)
        var agents = [Int32](repeating: 0, count: agentCount)
        var offsets = [Int32](repeating: 0, count: agentCount + 1)
        var held = [Int32](repeating: -1, count: agentCount)
        var items = [Int32](repeating: outside, count: optionCount)
        var choices = [Int32](repeating: -1, count: optionCount)
        var owners = [Int32](repeating: 0, count: optionCount)
        var position = 0
        var option = 0
        for (agent, count) in counts.enumerated() {
            let current = Int(matching.choice[agent])
            guard count > 0 else {
                if current >= 0 { capacities[Int(problem.items[current])] -= 1 }
                continue
            }
            agents[position] = Int32(agent)
            for choice in problem.choices(of: agent) where face.isOpen[choice] {
                if choice == current { held[position] = Int32(option) }
                items[option] = problem.items[choice]
                choices[option] = Int32(choice)
                owners[option] = Int32(position)
                option += 1
            }
            if withOutside, face.mayBeUnplaced[agent] {
                if current < 0 { held[position] = Int32(option) }
                owners[option] = Int32(position)
                option += 1
            }
            position += 1
            offsets[position] = Int32(option)
        }
        self.agents = agents
        self.offsets = offsets
        self.items = items
        self.choices = choices
        self.owners = owners
        self.held = held
        self.capacities = capacities
    }
}
