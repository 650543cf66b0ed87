import CapacitatedMatching
import Testing

/// Items with so many holders that a search looks at them in several goes, against asking about one choice after another.
@Suite struct ManyHoldersTests {
    private typealias Case = LargerMatchingTests.Case

    @Test(arguments: 0..<12)
    func `each agent has the best rank that leaves the others what they must have`(seed: Int) throws {
        let random = Case(seed: seed, agents: 150...250, items: 3...5, ranks: 3)
        var matching = Matching(random.problem)
        try matching.placeInTurn(Array(0..<random.problem.agentCount))
        let mayBeUnplaced = matching.face.mayBeUnplaced
        try matching.chooseInTurn(random.rank)
        #expect(ranks(of: matching.choice, in: random) == bestRanks(of: random) { !mayBeUnplaced[$0] })
        // Where room is left, ways lead through it.
        matching = Matching(random.problem)
        try matching.chooseInTurn(random.rank)
        #expect(ranks(of: matching.choice, in: random) == bestRanks(of: random) { _ in false })
    }

    private func ranks(of choice: [Int32], in random: Case) -> [Int32?] {
        choice.map { $0 < 0 ? nil : random.rank[Int($0)] }
    }

    /// By definition: the first of all ranks with which those who have to be placed and those decided so far still fit.
    private func bestRanks(of random: Case, hasToBePlaced: (Int) -> Bool) -> [Int32?] {
        let problem = random.problem
        var wishes = (0..<problem.agentCount).map { agent in
            hasToBePlaced(agent) ? problem.choices(of: agent).map { Int(problem.items[$0]) } : []
        }
        return (0..<problem.agentCount).map { agent in
            let undecided = wishes[agent]
            for rank: Int32 in 1...3 {
                wishes[agent] = problem.choices(of: agent).filter { random.rank[$0] == rank }
                    .map { Int(problem.items[$0]) }
                if !wishes[agent].isEmpty, fit(wishes, problem.capacities) { return rank }
            }
            wishes[agent] = undecided
            return nil
        }
    }

    /// Whether all who want something fit at one time.
    private func fit(_ wishes: [[Int]], _ capacities: [Int]) -> Bool {
        var holders = [[Int]](repeating: [], count: capacities.count)
        var isVisited: [Bool] = []
        func place(_ agent: Int) -> Bool {
            for item in wishes[agent] where !isVisited[item] {
                isVisited[item] = true
                if holders[item].count < capacities[item] {
                    holders[item].append(agent)
                    return true
                }
                for position in holders[item].indices where place(holders[item][position]) {
                    holders[item][position] = agent
                    return true
                }
            }
            return false
        }
        return wishes.indices.allSatisfy { agent in
            isVisited = capacities.map { _ in false }
            return wishes[agent].isEmpty || place(agent)
        }
    }
}
