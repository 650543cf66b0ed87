/// A program with goals in order, as it is written out, for proofs that nothing is better than a solution: by each goal,
/// with all goals before it kept.
package struct ProofProgram: Sendable {
    /// What a proof rests on.
    package struct GoalProof: Sendable, Equatable {
        /// As the program's file has it.
        package let goal: String
        package let sense: Sense
        /// At the solution, without the goal's constant.
        package let value: Int
        package let evidence: Evidence
    }

    /// A variable that says that an agent has an item.
    package struct Choice: Sendable {
        let column: Int
        let item: Int

        /// - Parameter item: By whatever numbers.
        package init(_ variable: IntegerProgram.Variable, of item: Int) {
            (column, self.item) = (variable.index, item)
        }
    }

    package enum Evidence: Sendable, Equatable {
        /// Nothing better is within the bounds of the goal's own variables and that row over them, if any.
        case bound(row: String?)
        /// A derivation in VIPR's format.
        case certificate(String)
    }

    /// Why there is no proof.
    package enum Failure: Error, Sendable, Equatable {
        /// The values break that row.
        case noSolution(row: String)
        /// Something else is better by that goal.
        case beaten(goal: String)
    }

    let portable: PortableProgram
    /// A row for each row of the file.
    let program: BinaryProgram
    let lower: [Int8]
    let upper: [Int8]
    let goals: [GoalCost]

    struct GoalCost: Sendable {
        let name: String
        let sense: Sense
        /// To be minimised.
        let cost: [(column: Int, cost: Int)]
    }

    /// nil where a variable can be other than 0 and 1, or a coefficient is no integer.
    package init?(_ program: IntegerProgram, objective: LinearObjective, goals: [Goal]) {
        portable = PortableProgram(program, objective, goals: goals)
        var binary = BinaryProgram()
        var (lower, upper): ([Int8], [Int8]) = ([], [])
        for column in portable.columns {
            guard let least = Int8(exactly: column.lower), let most = Int8(exactly: column.upper), least >= 0, most <= 1
            else { return nil }
            _ = binary.addColumn()
            lower.append(least)
            upper.append(most)
        }
        for row in portable.rows {
            guard let terms = BinaryProgram.terms(row.entries), let side = Int(exactly: row.side) else { return nil }
            binary.addRow(
                BinaryProgram.Row(
                    terms, lower: row.relation == .atMost ? .min : side, upper: row.relation == .atLeast ? .max : side))
        }
        var costs: [GoalCost] = []
        for (row, goal) in zip(portable.goals, goals) {
            guard let terms = BinaryProgram.terms(row.entries) else { return nil }
            let sign = goal.objective.sense == .minimise ? 1 : -1
            costs.append(
                GoalCost(
                    name: row.name, sense: goal.objective.sense,
                    cost: terms.map { (Int($0.column), sign * $0.coefficient) }))
        }
        (self.program, self.lower, self.upper, self.goals) = (binary, lower, upper, costs)
    }
}

extension BinaryProgram {
    /// nil where a coefficient is no integer.
    fileprivate static func terms(_ entries: [(column: Int, coefficient: Double)]) -> [Term]? {
        var terms: [Term] = []
        for entry in entries {
            guard let coefficient = Int(exactly: entry.coefficient) else { return nil }
            if coefficient != 0 { terms.append(Term(entry.column, coefficient)) }
        }
        return terms
    }
}
