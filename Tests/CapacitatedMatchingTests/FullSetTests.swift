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
            if seed.isMultiple(of: 2) { try matching.placeInTurn(Array(0..<problem.agentCount)) }
            for objective in random.objectives.prefix(1) { try matching.decide(objective) }
            let full = FullSets(problem, choice: matching.choice)
            #expect(full.index.count == problem.agentCount)
            for agent in 0..<problem.agentCount {
                let waits = matching.choice[agent] < 0
                let expected = waits ? closedSet(around: agent, in: problem, choice: matching.choice) : nil
                let actual = full.index[agent].map { full.sets[$0] }
                #expect(actual == expected, "seed \(seed), agent \(agent)")
                if expected != nil { found += 1 } else if waits { withRoom += 1 }
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

    @Test func `full sets among hundreds of items are the smallest by definition too`() {
        var found = 0
        var withRoom = 0
        for seed in 0..<4 {
            var generator = SeededGenerator(seed: seed)
            // Agent i holds item i and would take one or two others, mostly of lower numbers: few can swap.
            let itemCount = 200
            var items: [Int32] = []
            var offsets: [Int32] = [0]
            var choice: [Int32] = []
            func add(_ wanted: Set<Int>, holding item: Int?) {
                if let item { items.append(Int32(item)) }
                choice.append(item == nil ? -1 : Int32(items.count - 1))
                items += wanted.subtracting([item ?? -1]).sorted().map { Int32($0) }
                offsets.append(Int32(items.count))
            }
            for item in 0..<itemCount {
                let highest = item % 40 == 39 ? itemCount - 1 : item
                let wanted = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
                    Int.random(in: max(0, item - 70)...highest, using: &generator)
                }
                add(Set(wanted), holding: item)
            }
            for _ in 0..<80 {
                let wanted = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
                    Int.random(in: 0..<itemCount, using: &generator)
                }
                add(Set(wanted), holding: nil)
            }
            let problem = MatchingProblem(
                capacities: (0..<itemCount).map { seed > 0 && $0 % 20 == seed ? 2 : 1 }, offsets: offsets, items: items,
                isRequired: choice.map { _ in false })
            let full = FullSets(problem, choice: choice)
            for agent in itemCount..<problem.agentCount {
                let expected = closedSet(around: agent, in: problem, choice: choice)
                #expect(full.index[agent].map { full.sets[$0] } == expected, "seed \(seed), agent \(agent)")
                if expected == nil { withRoom += 1 } else { found += 1 }
            }
            #expect(Set(full.sets.map(\.items)).count == full.sets.count, "seed \(seed): one set is given twice")
        }
        #expect(found > 100)
        #expect(withRoom > 20)
    }

    /// Everything that can be reached along "a holder has that item among its choices"; nil where it has room.
    private func closedSet(around agent: Int, in problem: MatchingProblem, choice: [Int32]) -> FullSets.FullSet? {
        func wanted(_ agent: Int) -> Set<Int> { Set(problem.choices(of: agent).map { Int(problem.items[$0]) }) }
        func holders(_ items: Set<Int>) -> [Int] {
            (0..<problem.agentCount).filter { choice[$0] >= 0 && items.contains(Int(problem.items[Int(choice[$0])])) }
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
