import CapacitatedMatching

/// The least sum of weights over all matchings, by shortest augmenting paths with negative weights (Bellman & Ford): slow,
/// without prices or labels.
struct LeastCost {
    private(set) var choice: [Int]
    private let problem: MatchingProblem
    private let weights: [Int]
    private var loads: [Int]

    /// One weight a choice; having no item weighs 0 and is open to all.
    init(_ problem: MatchingProblem, weights: [Int]) {
        self.problem = problem
        self.weights = weights
        choice = [Int](repeating: -1, count: problem.agentCount)
        loads = [Int](repeating: 0, count: problem.itemCount)
        for agent in 0..<problem.agentCount { insert(agent) }
    }

    var weight: Int { choice.reduce(0) { $1 < 0 ? $0 : $0 + weights[$1] } }

    private func item(_ choice: Int) -> Int { Int(problem.items[choice]) }

    private mutating func insert(_ newcomer: Int) {
        // What it costs to come to each item, and with which choice of whom.
        var distance = [Int?](repeating: nil, count: problem.itemCount)
        var arrival = [(agent: Int, choice: Int)](repeating: (-1, -1), count: problem.itemCount)
        for candidate in problem.choices(of: newcomer) where problem.capacities[item(candidate)] > 0 {
            distance[item(candidate)] = weights[candidate]
            arrival[item(candidate)] = (newcomer, candidate)
        }
        var best = (weight: 0, end: -1, leaver: newcomer)
        for _ in 0...problem.itemCount {
            for agent in 0..<newcomer where choice[agent] >= 0 {
                guard let here = distance[item(choice[agent])] else { continue }
                for candidate in problem.choices(of: agent) where problem.capacities[item(candidate)] > 0 {
                    let there = here - weights[choice[agent]] + weights[candidate]
                    guard there < distance[item(candidate)] ?? .max else { continue }
                    distance[item(candidate)] = there
                    arrival[item(candidate)] = (agent, candidate)
                }
            }
        }
        for end in 0..<problem.itemCount {
            guard let here = distance[end] else { continue }
            if loads[end] < problem.capacities[end], here < best.weight { best = (here, end, -1) }
            for agent in 0..<newcomer where choice[agent] >= 0 && item(choice[agent]) == end {
                if here - weights[choice[agent]] < best.weight { best = (here - weights[choice[agent]], end, agent) }
            }
        }
        guard best.end >= 0 else { return }
        if best.leaver >= 0 { choice[best.leaver] = -1 } else { loads[best.end] += 1 }
        var end = best.end
        while true {
            let (agent, chosen) = arrival[end]
            let before = choice[agent]
            choice[agent] = chosen
            if agent == newcomer { return }
            end = item(before)
        }
    }
}
