import IntegerProgramming
import RekkeTesting
import Testing

@Suite struct SolverConformanceTests {
    @Test(arguments: NamedSolver.all, SolverCase.all)
    func `a solver says what it must`(named: NamedSolver, case one: SolverCase) throws {
        guard named.takes(one) else {
            #expect(throws: SolverError.self) { try named.solver.solve(one.program, for: one.objective) }
            return
        }
        let outcome = try named.solver.solve(one.program, for: one.objective)
        switch (outcome, one.expected) {
        case (.optimal(let solution), .optimal(let value)):
            #expect((solution.objective - value).magnitude <= 1e-9)
            #expect(one.program.isFeasible(solution.values))
            #expect(solution.objective == one.objective.expression.value(at: solution.values))
        case (.infeasible, .infeasible), (.unbounded, .unbounded):
            break
        default:
            Issue.record("\(outcome), not \(one.expected)")
        }
    }

    @Test(arguments: NamedSolver.all)
    func `a limit that is reached already answers unknown at once`(named: NamedSolver) throws {
        let one = SolverCase.all[0]
        let past = SearchLimits(deadline: .now - .seconds(1))
        #expect(
            try named.solver.solve(one.program, for: one.objective, limits: past) { _ in } == .unknown(limit: .time))
        let flag = CancellationFlag()
        flag.cancel()
        let cancelled = SearchLimits(deadline: .now - .seconds(1), cancellation: flag)
        #expect(
            try named.solver.solve(one.program, for: one.objective, limits: cancelled) { _ in }
                == .unknown(limit: .cancelled))
    }

    @Test(arguments: NamedSolver.all)
    func `numbers that mean nothing are refused`(named: NamedSolver) {
        var program = IntegerProgram()
        let x = program.addVariable("x", lower: .nan, upper: 1, isInteger: true)
        program.addRow("r", LinearExpression(x, times: .infinity), lower: .nan)
        let objective = LinearObjective.minimise(LinearExpression(x, times: .nan))
        let faults: [ModelFault] = [
            .boundOfVariable("x"), .boundOfRow("r"), .coefficient(row: "r", variable: "x"),
            .objectiveCoefficient(variable: "x"),
        ]
        #expect(throws: SolverError.invalidProgram(faults)) { try named.solver.solve(program, for: objective) }
    }

    @Test(arguments: NamedSolver.all)
    func `an incumbent that nothing beats comes back`(named: NamedSolver) throws {
        let one = SolverCase.all[1]
        let outcome = try named.solver.solve(
            one.program, for: one.objective, startingFrom: [0, 0, 1], limits: .none, progress: { _ in })
        guard case .optimal(let solution) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(solution.objective == 1)
    }

    @Test(arguments: NamedSolver.all)
    func `an incumbent that breaks a row is ignored`(named: NamedSolver) throws {
        let one = SolverCase.all[1]
        let outcome = try named.solver.solve(
            one.program, for: one.objective, startingFrom: [1, 1, 1], limits: .none, progress: { _ in })
        guard case .optimal(let solution) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(solution.objective == 1)
    }
}
