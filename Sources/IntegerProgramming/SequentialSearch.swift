/// Objectives one after the other, each kept at its optimum while the next is decided.
///
/// With integer coefficients over integer variables the result is the lexicographic optimum, exactly.
package struct SequentialSearch {
    /// The program with a row for every goal decided so far.
    package private(set) var program: IntegerProgram
    /// The best solution so far; its `objective` is that of the last goal, 0 before the first.
    package private(set) var incumbent: Solution
    /// Where the solver left off.
    private var start: SearchStart
    private let solver: any Solver
    private let limits: SearchLimits

    /// Begins with a solution of the program.
    /// - Throws: `inexactAnswer` with the conditions that `incumbent` does not meet.
    package init(
        _ program: IntegerProgram, incumbent: [Double], solver: any Solver, limits: SearchLimits
    ) throws(SolverError) {
        guard program.faults.isEmpty else { throw .invalidProgram(program.faults) }
        let violations = program.violations(of: incumbent)
        guard violations.isEmpty else { throw .inexactAnswer(rows: violations.map(\.name)) }
        self.program = program
        self.incumbent = Solution(values: incumbent, objective: 0)
        start = SearchStart(incumbent)
        self.solver = solver
        self.limits = limits
    }

    /// Looks for a solution with which many goals to come may be decided without a search: a sum of them, the first ones
    /// weighing most. Nothing is kept, and nothing depends on how good the solution is.
    package mutating func lookAhead(
        to goals: [Goal], progress: (SearchProgress) -> Void = { _ in }
    ) throws(SolverError) {
        guard let sense = goals.first?.objective.sense, goals.count > 1 else { return }
        var sum = LinearExpression()
        for (index, goal) in goals.enumerated() { sum += Double(goals.count - index) * goal.objective.expression }
        let objective = LinearObjective(sense: sense, expression: sum)
        let limits = limits
        let enough = CancellationFlag()
        start.values = incumbent.values
        let outcome = try solver.solve(
            program, for: objective, startingFrom: &start,
            limits: SearchLimits(deadline: limits.deadline, cancellation: enough)
        ) { report in
            progress(report)
            let isNear = report.gap.map { $0 < Self.gapWhenLookingAhead } == true
            if isNear || report.nodes >= Self.nodesWhenLookingAhead || limits.reached != nil { enough.cancel() }
        }
        switch outcome {
        case .optimal(let solution), .feasible(let solution, _, _): incumbent = solution
        case .infeasible, .unbounded, .unknown: break
        }
    }

    /// A proof would cost more than the questions that it saves.
    private static let gapWhenLookingAhead = 0.02
    private static let nodesWhenLookingAhead = 200

    /// Decides one goal, and keeps it, so that later goals cannot make it worse. A goal that is stopped is not kept.
    package mutating func optimise(
        _ goal: Goal, progress: (SearchProgress) -> Void = { _ in }
    ) throws(SolverError) -> GoalOutcome {
        let faults = program.faults(in: goal.objective)
        guard faults.isEmpty else { throw .invalidProgram(faults) }
        let objective = goal.objective
        let value = objective.expression.value(at: incumbent.values)
        incumbent = Solution(values: incumbent.values, objective: value)
        if let ideal = goal.ideal, !objective.sense.prefers(ideal, to: value) {
            keep(goal)
            return .decided(value)
        }
        start.values = incumbent.values
        let outcome = try solver.solve(
            program, for: objective, startingFrom: &start, limits: limits, progress: progress)
        switch outcome {
        case .optimal(let solution):
            // Fractions may differ in the last digits; then the incumbent stays.
            let slack = IntegerProgram.tolerance * max(1, value.magnitude)
            if objective.sense.prefers(value, to: solution.objective),
                (value - solution.objective).magnitude > slack
            {
                throw .solverFault(
                    message: "\(goal.name): \(solution.objective) called optimal, though \(value) is in hand")
            }
            adopt(solution, objective.sense)
            keep(goal)
            return .decided(incumbent.objective)
        case .feasible(let solution, let bound, let limit):
            adopt(solution, objective.sense)
            return .stopped(value: incumbent.objective, bound: bound, limit: limit)
        case .unknown(let limit):
            return .stopped(value: value, bound: goal.ideal, limit: limit)
        case .infeasible:
            throw .solverFault(message: "\(goal.name): called infeasible, though a solution is in hand")
        case .unbounded:
            throw .solverFault(message: "\(goal.name): has no finite optimum")
        }
    }

    private mutating func adopt(_ solution: Solution, _ sense: Sense) {
        if sense.prefers(solution.objective, to: incumbent.objective) {
            incumbent = solution
        }
    }

    private mutating func keep(_ goal: Goal) {
        var expression = goal.objective.expression
        expression.constant = 0
        let value = expression.value(at: incumbent.values)
        let isExact = expression.terms.allSatisfy { term in
            term.coefficient == term.coefficient.rounded() && program.variables[term.variable.index].isInteger
        }
        switch goal.objective.sense {
        case _ where isExact:
            program.addRow(goal.name, expression, lower: value, upper: value)
        case .minimise:
            program.addRow(goal.name, expression, upper: value)
        case .maximise:
            program.addRow(goal.name, expression, lower: value)
        }
    }
}
