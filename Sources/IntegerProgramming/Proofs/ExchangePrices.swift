/// Looks for prices of items by which no exchange makes a goal better that leaves those before it as they are: a
/// refutation without a solver, of few rows and small integers.
///
/// An item's price begins at 0 and rises only where somebody would gain by coming into it otherwise (Bellman, 1958). Where
/// that does not end, there are exchanges that gain, and so make a goal worse that was decided before: that goal's weight is
/// then raised until they do not.
struct ExchangePrices {
    private let proof: ProofProgram
    private let exchanges: Exchanges
    private let goal: Int
    /// By goal, how many times it takes that it is kept.
    private var weights: [Int: Int] = [:]
    /// By column, what it costs with these weights.
    private var cost: [Int]
    private var price: [Int] = []
    /// By item, who would come into it by the last rise.
    private var entrant: [Move?] = []

    /// Somebody's change to another item, or to none.
    private struct Move {
        let agent: Int
        /// Of its choices.
        let choice: Int?
    }

    /// What keeps prices from being found.
    private enum Outcome {
        case found
        case gain([Move])
    }

    /// Weights beyond that, and more exchanges than that, are left to the solver.
    private static let mostWeight = 1 << 30
    private static let mostExchanges = 5000

    init(_ proof: ProofProgram, _ exchanges: Exchanges, goal: Int) {
        (self.proof, self.exchanges, self.goal) = (proof, exchanges, goal)
        cost = [Int](repeating: 0, count: proof.program.columnCount)
        for (column, own) in proof.goals[goal].cost { cost[column] = own }
    }

    /// - Parameter target: What the goal is to cost at most.
    /// - Returns: nil where there are none, or where they do not show it.
    mutating func refutation(atMost target: Int, costs: [Int], _ limits: SearchLimits) throws -> Refutation? {
        if exchanges.hasOthers[goal] { return nil }
        for _ in 0..<Self.mostExchanges {
            try limits.check()
            switch rise() {
            case .found:
                guard let combination, combination.refutes(proof, cost: proof.goals[goal].cost, target, costs) else {
                    return nil
                }
                return .combination(combination)
            case .gain(let moves): if !outweigh(moves) { return nil }
            }
        }
        return nil
    }

    // MARK: - Prices

    /// Whether an agent's item was decided to be one before.
    private func isKept(_ agent: Exchanges.Agent) -> Bool { agent.held != nil && agent.goal.map { $0 < goal } == true }

    private mutating func rise() -> Outcome {
        price = [Int](repeating: 0, count: exchanges.items.count)
        entrant = [Move?](repeating: nil, count: exchanges.items.count)
        var queue: [Int] = []
        var isQueued = [Bool](repeating: false, count: exchanges.items.count)
        for agent in exchanges.agents.indices {
            if let gain = rise(agent, &queue, &isQueued) { return .gain(gain) }
        }
        var next = 0
        while next < queue.count {
            let item = queue[next]
            next += 1
            isQueued[item] = false
            for agent in exchanges.holders[item] {
                if let gain = rise(agent, &queue, &isQueued) { return .gain(gain) }
            }
        }
        return .found
    }

    /// Raises the items that an agent would gain by having.
    ///
    /// - Returns: Exchanges that gain, where an item's price cannot rise.
    private mutating func rise(_ index: Int, _ queue: inout [Int], _ isQueued: inout [Bool]) -> [Move]? {
        let agent = exchanges.agents[index]
        if agent.isSettled { return nil }
        let held = agent.held.map { agent.choices[$0] }
        let own = held.map { cost[$0.column] + price[$0.item] } ?? 0
        if let held, own > 0, !isKept(agent) { return moves(into: held.item) + [Move(agent: index, choice: nil)] }
        for (number, choice) in agent.choices.enumerated() where number != agent.held {
            let least = own - cost[choice.column]
            guard least > price[choice.item] else { continue }
            let move = Move(agent: index, choice: number)
            if exchanges.items[choice.item].hasRoom { return (held.map { moves(into: $0.item) } ?? []) + [move] }
            if let held, let circle = moves(into: held.item, after: choice.item) { return circle + [move] }
            price[choice.item] = least
            entrant[choice.item] = move
            if !isQueued[choice.item] {
                isQueued[choice.item] = true
                queue.append(choice.item)
            }
        }
        return nil
    }

    /// The exchanges by which an item's price rose.
    private func moves(into item: Int) -> [Move] {
        var (moves, next): ([Move], Int?) = ([], item)
        while let item = next, let move = entrant[item] {
            moves.append(move)
            next = left(by: move)
        }
        return moves
    }

    /// Those since another item's; nil where that is not among them.
    private func moves(into item: Int, after first: Int) -> [Move]? {
        var (moves, next): ([Move], Int?) = ([], item)
        while let item = next, item != first {
            guard let move = entrant[item] else { return nil }
            moves.append(move)
            next = left(by: move)
        }
        return next == nil ? nil : moves
    }

    /// The item that a move leaves.
    private func left(by move: Move) -> Int? {
        let agent = exchanges.agents[move.agent]
        return agent.held.map { agent.choices[$0].item }
    }

    // MARK: - Weights

    /// Raises the weight of the first goal that the moves change, until they do not gain.
    ///
    /// - Returns: false where they make none worse: then the other rows forbid them, if anything does.
    private mutating func outweigh(_ moves: [Move]) -> Bool {
        var (changes, gain): ([Int: Int], Int) = ([:], 0)
        func count(_ choice: Exchanges.Choice, _ sign: Int) {
            gain -= sign * cost[choice.column]
            for (goal, cost) in exchanges.costs[choice.column] { changes[goal, default: 0] += sign * cost }
        }
        for move in moves {
            let agent = exchanges.agents[move.agent]
            if let held = agent.held { count(agent.choices[held], -1) }
            if let choice = move.choice { count(agent.choices[choice], 1) }
        }
        let first = changes.filter { $0.key < goal && $0.value != 0 }.min { $0.key < $1.key }
        guard let (kept, loss) = first, loss > 0, gain > 0, !exchanges.hasOthers[kept] else { return false }
        let rise = (gain + loss - 1) / loss
        weights[kept, default: 0] += rise
        guard weights[kept, default: 0] <= Self.mostWeight else { return false }
        for (column, own) in proof.goals[kept].cost { cost[column] += rise * own }
        return true
    }

    // MARK: - Rows

    /// What the prices come to; nil where an agent lacks the row that it takes.
    private var combination: Refutation.Combination? {
        let rowCount = proof.program.rowCount
        var prices = weights.map { (row: rowCount + $0.key, price: -$0.value) }
        for (item, price) in zip(exchanges.items, price) where price != 0 { prices.append((item.row, -price)) }
        for agent in exchanges.agents {
            let reduced = agent.choices.map { cost[$0.column] + price[$0.item] }
            let rest =
                agent.isSettled
                ? min(0, reduced.min() ?? 0) : agent.held.map { isKept(agent) ? reduced[$0] : min(0, reduced[$0]) } ?? 0
            if rest > 0, let goal = agent.goal {
                prices.append((rowCount + goal, -rest))
            } else if rest < 0, reduced.count > 1 || agent.isSettled {
                guard let row = agent.row else { return nil }
                prices.append((row, rest))
            }
        }
        return Refutation.Combination(prices: prices.sorted { $0.row < $1.row }, question: 1)
    }
}

extension Refutation.Combination {
    /// Whether it shows that the goal costs more, with every goal in it at what it costs at the most.
    fileprivate func refutes(
        _ proof: ProofProgram, cost: [(column: Int, cost: Int)], _ target: Int, _ costs: [Int]
    ) -> Bool {
        var bound = CheckedSum()
        var reduced = [CheckedSum](repeating: CheckedSum(), count: proof.program.columnCount)
        for (column, cost) in cost { reduced[column].add(question, times: cost) }
        bound.add(-question, times: target)
        for (row, price) in prices {
            let goal = row - proof.program.rowCount
            if goal < 0 {
                let side = price > 0 ? proof.program.lower[row] : proof.program.upper[row]
                guard side != .min, side != .max else { return false }
                bound.add(price, times: side)
                for term in proof.program.terms(of: row) {
                    reduced[Int(term.column)].add(-price, times: term.coefficient)
                }
            } else {
                bound.add(price, times: costs[goal])
                for (column, cost) in proof.goals[goal].cost { reduced[column].add(-price, times: cost) }
            }
        }
        for (column, sum) in reduced.enumerated() {
            guard sum.isExact else { return false }
            bound.add(sum.value, times: Int(sum.value > 0 ? proof.lower[column] : proof.upper[column]))
        }
        return bound.isExact && bound.value > 0
    }
}
