import RekkeTesting
import Testing

@testable import IntegerProgramming

/// What exchanges show of agents who have one item each, held against listing every assignment.
@Suite struct `Prices of exchanges` {
    /// Agents, items, and goals in order.
    private struct Sample {
        var program = IntegerProgram()
        var goals: [Goal] = []
        var choices: [[ProofProgram.Choice]] = []
        /// By agent, the variables of what it could have.
        private var options: [[IntegerProgram.Variable]] = []
        private var capacities: [Int]
        private var items: [[Int]] = []

        /// - Parameter isPlain: Whether the goals ask for an item for each, then for a sum, then for each one's number; else they
        ///   are any sums.
        init(seed: Int, isPlain: Bool) {
            var random = SeededGenerator(seed: seed)
            let count = Int.random(in: 2...3, using: &random)
            capacities = (0..<count).map { _ in Int.random(in: 1...2, using: &random) }
            for agent in 0..<Int.random(in: 2...5, using: &random) {
                let own = Array((0..<count).shuffled(using: &random).prefix(Int.random(in: 1...count, using: &random)))
                items.append(own)
                options.append(own.map { program.addBinary("x\(agent),\($0)") })
                if own.count > 1 { program.addRow("one\(agent)", LinearExpression(sumOf: options[agent]), upper: 1) }
                choices.append(zip(options[agent], own).map { ProofProgram.Choice($0, of: $1) })
            }
            for item in 0..<count {
                var load = LinearExpression()
                for (own, variables) in zip(items, options) {
                    for (other, variable) in zip(own, variables) where other == item { load.add(1, variable) }
                }
                // Every other is there only if a further variable is 1.
                if item.isMultiple(of: 2) {
                    program.addRow("capacity\(item)", load, upper: Double(capacities[item]))
                } else {
                    load.add(Double(-capacities[item]), program.addBinary("u\(item)"))
                    program.addRow("capacity\(item)", load, upper: 0)
                }
            }
            let isMost = Bool.random(using: &random)
            func add(_ name: String, _ expression: LinearExpression) {
                goals.append(Goal(name: name, objective: isMost ? .maximise(expression) : .minimise(expression)))
            }
            func number(_ variables: [IntegerProgram.Variable]) -> LinearExpression {
                var sum = LinearExpression()
                for (rank, variable) in variables.enumerated() {
                    sum.add(isMost ? -Double(rank) : Double(rank), variable)
                }
                return sum
            }
            guard isPlain else {
                for goal in 0..<4 {
                    var sum = LinearExpression()
                    for variable in options.joined() where Bool.random(using: &random) {
                        sum.add(Double(Int.random(in: -3...3, using: &random)), variable)
                    }
                    add("g\(goal)", sum)
                }
                return
            }
            for (agent, own) in options.enumerated() {
                goals.append(Goal(name: "place\(agent)", objective: .maximise(LinearExpression(sumOf: own))))
            }
            var total = LinearExpression()
            for own in options {
                for (rank, variable) in own.enumerated() { total.add(isMost ? -Double(rank) : Double(rank), variable) }
            }
            add("total", total)
            for (agent, own) in options.enumerated() { add("number\(agent)", number(own)) }
        }

        /// All values that keep the rows, with every further variable at 1.
        var solutions: [[Double]] {
            var found: [[Int?]] = [[]]
            for own in items { found = found.flatMap { held in (own.indices.map { $0 } + [nil]).map { held + [$0] } } }
            return found.filter { held in
                capacities.indices.allSatisfy { item in
                    zip(held, items).count { place, own in place.map { own[$0] } == item } <= capacities[item]
                }
            }.map { held in
                var values = [Double](repeating: 1, count: program.variables.count)
                for (place, own) in zip(held, options) {
                    for (index, variable) in own.enumerated() { values[variable.index] = index == place ? 1 : 0 }
                }
                return values
            }
        }

        /// What the goals come to, less where better.
        func costs(of values: [Double]) -> [Int] {
            goals.map { goal in
                Int(goal.objective.expression.value(at: values)) * (goal.objective.sense == .minimise ? 1 : -1)
            }
        }

        /// The first goal that exchanges do not show to be at its best.
        func firstOpen(at values: [Double]) throws -> Int? {
            let proof = try #require(ProofProgram(program, objective: .feasibility, goals: goals))
            let exchanges = try #require(Exchanges(proof, choices, at: values.map { Int8($0) }))
            let costs = costs(of: values)
            return try goals.indices.first { goal in
                var prices = ExchangePrices(proof, exchanges, goal: goal)
                return try prices.refutation(atMost: costs[goal] - 1, costs: costs, .none) == nil
            }
        }
    }

    @Test(arguments: [true, false])
    func `show of the best that it is, and of nothing else`(isPlain: Bool) throws {
        var worse = 0
        for seed in 0..<Extent.of(40) {
            let sample = Sample(seed: seed, isPlain: isPlain)
            let solutions = sample.solutions
            let best = try #require(solutions.map(sample.costs).min { $0.lexicographicallyPrecedes($1) })
            for values in solutions {
                let costs = sample.costs(of: values)
                let first = zip(costs, best).enumerated().first { $1.0 != $1.1 }?.offset
                #expect(try sample.firstOpen(at: values) == first, "\(seed): \(values)")
                worse += first == nil ? 0 : 1
            }
        }
        #expect(worse >= Extent.least(101))
    }
}
