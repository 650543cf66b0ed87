import CapacitatedMatching
import Testing

@Suite struct FullSetTests {
    @Test func `the full set of every agent without an item is the smallest by definition`() throws {
        var found = 0
        var withRoom = 0
        for seed in 0..<6_000 {
            let random = RandomMatching(seed: seed)
            let problem = random.problem
            var matching = Matching(problem)
            // Not only first-come matchings: others leave room that can be reached.
            if seed.isMultiple(of: 2) { try matching.placeInTurn(0..<problem.agentCount) }
            for objective in random.objectives.prefix(1) { try matching.decide(objective) }
            let full = FullSets(problem, choice: matching.choice)
            #expect(full.index.count == problem.agentCount)
            for agent in 0..<problem.agentCount {
                let expected = matching.choice[agent] < 0 ? closedSet(around: agent, in: matching) : nil
                let actual = full.index[agent].map { full.sets[$0] }
                #expect(actual == expected, "seed \(seed), agent \(agent)")
                if expected != nil { found += 1 } else if matching.choice[agent] < 0 { withRoom += 1 }
            }
            #expect(Set(full.sets.map(\.items)).count == full.sets.count, "seed \(seed): one set is given twice")
        }
        #expect(found > 2_000)
        #expect(withRoom > 500)
    }

    @Test func `agents kept out by the same items share one set`() {
        // Agents 0 and 1 hold items 0 and 1 and could swap; 2 and 3 want one of them each.
        let problem = MatchingProblem(
            capacities: [1, 1], offsets: [0, 2, 4, 5, 6], items: [0, 1, 1, 0, 0, 1],
            isRequired: [false, true, false, false])
        let full = FullSets(problem, choice: [0, 2, -1, -1])
        #expect(full.sets == [FullSets.FullSet(items: [0, 1], lastFreeHolder: 0)])
        #expect(full.index == [nil, nil, 0, 0])
    }

    /// Everything that can be reached along "a holder has that item among its choices"; nil where it has room.
    private func closedSet(around agent: Int, in matching: Matching) -> FullSets.FullSet? {
        let problem = matching.problem
        func wanted(_ agent: Int) -> Set<Int> { Set(problem.choices(of: agent).map { Int(problem.items[$0]) }) }
        func holders(_ items: Set<Int>) -> [Int] {
            (0..<problem.agentCount).filter { matching.item(of: $0).map(items.contains) ?? false }
        }
        var closed = wanted(agent)
        while true {
            let larger = holders(closed).reduce(closed) { $0.union(wanted($1)) }
            if larger == closed { break }
            closed = larger
        }
        guard closed.allSatisfy({ holders([$0]).count == problem.capacities[$0] }) else { return nil }
        return FullSets.FullSet(
            items: closed.sorted(), lastFreeHolder: holders(closed).filter { !problem.isRequired[$0] }.max())
    }
}
