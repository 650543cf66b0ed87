import CapacitatedMatching
import Testing

/// Problems too large to list their matchings, against one weighted sum each that says the same as the objectives.
@Suite struct LargerMatchingTests {
    struct Case {
        let problem: MatchingProblem
        let rank: [Int32]

        init(seed: Int, agents: ClosedRange<Int>, items: ClosedRange<Int>, ranks: Int32) {
            var generator = SeededGenerator(seed: seed)
            let agentCount = Int.random(in: agents, using: &generator)
            let itemCount = Int.random(in: items, using: &generator)
            let most = max(1, agentCount / itemCount)
            let capacities = (0..<itemCount).map { _ in Int.random(in: 0...2 * most, using: &generator) }
            var offsets: [Int32] = [0]
            var items: [Int32] = []
            for _ in 0..<agentCount {
                // The first items are wanted by most.
                var wishes: [Int32] = []
                for _ in 0..<Int.random(in: 1...4, using: &generator) {
                    let bound = Int32.random(in: 0..<Int32(itemCount), using: &generator)
                    let item = Int32.random(in: 0...bound, using: &generator)
                    if !wishes.contains(item) { wishes.append(item) }
                }
                items += wishes
                offsets.append(Int32(items.count))
            }
            problem = MatchingProblem(
                capacities: capacities, offsets: offsets, items: items,
                isRequired: [Bool](repeating: false, count: agentCount))
            rank = items.map { _ in Int32.random(in: 1...ranks, using: &generator) }
        }

        /// The weight of each choice, by its agent and rank.
        func weights(_ weight: (_ agent: Int, _ rank: Int) -> Int) -> [Int] {
            (0..<problem.agentCount).flatMap { agent in
                problem.choices(of: agent).map { weight(agent, Int(rank[$0])) }
            }
        }

        func weight(_ choice: [Int32], _ weights: [Int]) -> Int {
            choice.reduce(0) { $1 < 0 ? $0 : $0 + weights[Int($1)] }
        }
    }

    @Test func `places in turn, the total and ranks in turn equal one sum of steep weights`() throws {
        for seed in 0..<300 {
            let random = Case(seed: seed, agents: 6...14, items: 2...6, ranks: 3)
            let last = random.problem.agentCount - 1
            func place(_ agent: Int) -> Int { -(1 << (last - agent)) }
            func turn(_ agent: Int, _ rank: Int) -> Int { (rank - 4) << (2 * (last - agent)) }

            var matching = Matching(random.problem)
            try matching.placeInTurn(Array(0...last))
            try matching.minimise(random.rank)
            try matching.chooseInTurn(random.rank)
            var weights = random.weights { (place($0) << 6 + $1) << 28 + turn($0, $1) }
            #expect(random.weight(matching.choice, weights) == LeastCost(random.problem, weights: weights).weight)

            matching = Matching(random.problem)
            try matching.placeInTurn(Array(0...last))
            try matching.chooseInTurn(random.rank)
            weights = random.weights { place($0) << 32 + turn($0, $1) }
            #expect(random.weight(matching.choice, weights) == LeastCost(random.problem, weights: weights).weight)

            matching = Matching(random.problem)
            try matching.chooseInTurn(random.rank)
            weights = random.weights { turn($0, $1) }
            #expect(random.weight(matching.choice, weights) == LeastCost(random.problem, weights: weights).weight)
        }
    }

    @Test func `the least cost of many agents is the least there is`() throws {
        for seed in 0..<20 {
            let random = Case(seed: seed, agents: 100...150, items: 8...16, ranks: 9)
            let cost = random.rank.map { $0 - 7 }
            var matching = Matching(random.problem)
            try matching.minimise(cost)
            let weights = cost.map(Int.init)
            #expect(random.weight(matching.choice, weights) == LeastCost(random.problem, weights: weights).weight)
        }
    }

    @Test func `costs far apart stay exact`() throws {
        let far: Int32 = 1 << 30
        for seed in 0..<200 {
            let random = Case(seed: seed, agents: 6...20, items: 2...6, ranks: 4)
            let cost = random.rank.map { [-far, -far + 1, far - 2, far - 1][Int($0) - 1] }
            var matching = Matching(random.problem)
            try matching.minimise([Int32](repeating: -1, count: cost.count))
            try matching.minimise(cost)
            // A place outweighs all costs.
            let weights = cost.map { Int($0) - (1 << 40) }
            #expect(random.weight(matching.choice, weights) == LeastCost(random.problem, weights: weights).weight)
        }
    }
}
