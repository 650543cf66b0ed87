extension ProofProgram {
    package var goalCount: Int { goals.count }

    /// As the program's file has them, in order.
    package var goalNames: [(name: String, sense: Sense)] { goals.map { ($0.name, $0.sense) } }

    /// As the program's file has it.
    package func name(of variable: IntegerProgram.Variable) -> String { portable.columns[variable.index].name }

    /// The names of the variables that are 1, in the program's order; constants among them.
    package func ones(at values: [Double]) -> [String] {
        zip(portable.columns, solution(values)).filter { $0.1 == 1 }.map(\.0.name)
    }

    /// Proves of a solution that it is best by every goal in turn.
    ///
    /// The last goal is proven first: what has to be kept becomes less from goal to goal, so that where the simplex method
    /// ended is where it can go on.
    ///
    /// - Parameters:
    ///   - values: One a variable of the integer program.
    ///   - choices: By agent, the variables of which one is 1 at the most: what their exchanges show needs no search.
    ///   - progress: Told how many goals are proven.
    /// - Throws: `Failure`; `Stopped` where a limit came first; `SolverError`.
    package func proofs(
        at values: [Double], exchanging choices: [[Choice]] = [], limits: SearchLimits,
        progress: (_ proven: Int) -> Void = { _ in }
    ) throws -> [GoalProof] {
        let solution = solution(values)
        if let row = (0..<program.rowCount).first(where: { !program.isSatisfied($0, at: solution) }) {
            throw Failure.noSolution(row: portable.rows[row].name)
        }
        let costs = goals.map { goal in goal.cost.reduce(0) { $0 + $1.cost * Int(solution[$1.column]) } }
        var all = program
        for (goal, cost) in zip(goals, costs) {
            all.addRow(BinaryProgram.Row(goal.cost.map { BinaryProgram.Term($0.column, $0.cost) }, upper: cost))
        }
        let exchanges = choices.isEmpty ? nil : Exchanges(self, choices, at: solution)
        let search = RefutationSearch(all, lower: lower, upper: upper, start: solution, limits: limits)
        var proofs: [GoalProof] = []
        for (index, goal) in goals.enumerated().reversed() {
            try search.release(program.rowCount + index)
            let question = ProofQuestion(self, goal: index, costs: costs)
            let evidence = try question.evidence(search, exchanges, at: solution, limits)
            let sign = goal.sense == .minimise ? 1 : -1
            proofs.append(
                GoalProof(goal: goal.name, sense: goal.sense, value: sign * costs[index], evidence: evidence))
            progress(proofs.count)
        }
        return proofs.reversed()
    }

    /// With the constants that the file has beside the program's variables.
    private func solution(_ values: [Double]) -> [Int8] {
        values.map { Int8($0) } + lower.dropFirst(values.count)
    }
}
