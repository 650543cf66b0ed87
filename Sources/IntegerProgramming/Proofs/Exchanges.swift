/// What of a program are agents who have one item at most: how a solution's items could change hands, where nothing but
/// the items' rows keeps them.
///
/// Whatever other rows there are only forbid more, so that what no exchange makes better is the best under them, too.
struct Exchanges {
    struct Choice {
        let column: Int
        let item: Int
    }

    struct Agent {
        /// What it could have, each with both values left.
        let choices: [Choice]
        /// Of `choices`; nil for an item that it cannot lose, and for none.
        let held: Int?
        /// Whether it has an item that it cannot lose.
        let isSettled: Bool
        /// By which it has one at most; nil where there is no such row.
        let row: Int?
        /// The goal that asks for an item for it and for nothing else, if there is one.
        let goal: Int?
    }

    struct Item {
        /// By which there are so many of it.
        let row: Int
        /// Whether there is one more, with all columns that are no choices at their loosest.
        let hasRoom: Bool
    }

    let agents: [Agent]
    let items: [Item]
    /// By item, who has one that it can lose.
    let holders: [[Int]]
    /// By column that is a choice, what the goals cost in it.
    let costs: [[(goal: Int, cost: Int)]]
    /// By goal, whether it costs something in a column that is no choice.
    let hasOthers: [Bool]

    /// nil where an item has no row of its own.
    init?(_ proof: ProofProgram, _ choices: [[ProofProgram.Choice]], at solution: [Int8]) {
        let program = proof.program
        var item = [Int](repeating: -1, count: program.columnCount)
        var members: [Int: [Int]] = [:]
        for choice in choices.joined() where item[choice.column] < 0 {
            item[choice.column] = choice.item
            members[choice.item, default: []].append(choice.column)
        }
        var (rows, number): ([Item], [Int: Int]) = ([], [:])
        for (name, columns) in members.sorted(by: { $0.key < $1.key }) {
            guard let row = proof.tightestRow(over: columns, at: solution) else { return nil }
            number[name] = rows.count
            rows.append(row)
        }
        var goals: [Int: Int] = [:]
        for (index, goal) in proof.goals.enumerated().reversed() {
            if let first = goal.cost.first, goal.cost.allSatisfy({ $0.cost == -1 }) { goals[first.column] = index }
        }
        var (agents, holders): ([Agent], [[Int]]) = ([], rows.map { _ in [] })
        for columns in choices.map({ $0.map(\.column) }) where !columns.isEmpty {
            let open = columns.filter { proof.lower[$0] < proof.upper[$0] }
            let held = open.firstIndex { solution[$0] == 1 }
            if let held, let place = number[item[open[held]]] { holders[place].append(agents.count) }
            let own = Set(columns)
            agents.append(
                Agent(
                    choices: open.map { Choice(column: $0, item: number[item[$0]] ?? 0) }, held: held,
                    isSettled: columns.contains { proof.lower[$0] == 1 }, row: proof.rowOfOne(columns),
                    goal: columns.lazy.compactMap { goals[$0] }.first {
                        proof.goals[$0].cost.count == own.count
                            && proof.goals[$0].cost.allSatisfy { own.contains($0.column) }
                    }))
        }
        (self.agents, items, self.holders) = (agents, rows, holders)
        var (costs, hasOthers) = ([[(goal: Int, cost: Int)]](repeating: [], count: program.columnCount), [Bool]())
        for (index, goal) in proof.goals.enumerated() {
            hasOthers.append(goal.cost.contains { item[$0.column] < 0 })
            for (column, cost) in goal.cost where item[column] >= 0 { costs[column].append((index, cost)) }
        }
        (self.costs, self.hasOthers) = (costs, hasOthers)
    }
}

extension ProofProgram {
    /// The row of the least room that has each of these columns once, and nothing else that is above 0.
    fileprivate func tightestRow(over columns: [Int], at solution: [Int8]) -> Exchanges.Item? {
        let own = Set(columns)
        var best: (room: Int, row: Int)?
        for row in program.rows[columns[0]].map({ Int($0) }) where program.upper[row] != .max {
            var (room, count) = (program.upper[row], 0)
            for term in program.terms(of: row) {
                let column = Int(term.column)
                if own.contains(column) {
                    guard term.coefficient == 1 else { continue }
                    (room, count) = (room - Int(solution[column]), count + 1)
                } else {
                    room -= term.coefficient * Int(term.coefficient > 0 ? lower[column] : upper[column])
                }
            }
            if count == own.count, room < best?.room ?? .max { best = (room, row) }
        }
        return best.map { Exchanges.Item(row: $0.row, hasRoom: $0.room > 0) }
    }

    /// The row by which one of these columns is 1 at the most.
    fileprivate func rowOfOne(_ columns: [Int]) -> Int? {
        let own = Set(columns)
        return program.rows[columns[0]].lazy.map { Int($0) }.first { row in
            let terms = program.terms(of: row)
            return program.upper[row] == 1 && terms.count == own.count
                && terms.allSatisfy { $0.coefficient == 1 && own.contains(Int($0.column)) }
        }
    }
}
