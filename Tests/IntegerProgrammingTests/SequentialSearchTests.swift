import IntegerProgramming
import Testing

/// Answers as told, and counts what it was asked.
private final class ScriptedSolver: Solver {
    let answer: Outcome

    init(_ answer: Outcome) {
        self.answer = answer
    }

    func solve(
        _ program: IntegerProgram, for objective: LinearObjective, limits: SearchLimits,
        progress: (SearchProgress) -> Void
    ) throws(SolverError) -> Outcome {
        answer
    }
}

@Suite struct SequentialSearchTests {
    private static func twoOfThree() -> (IntegerProgram, [IntegerProgram.Variable]) {
        var program = IntegerProgram()
        let x = (0..<3).map { program.addBinary("x\($0)") }
        program.addRow("two", LinearExpression(sumOf: x), upper: 2)
        return (program, x)
    }

    @Test func `every decided goal becomes an equality with its integer value`() throws {
        let (program, x) = Self.twoOfThree()
        var search = try SequentialSearch(program, incumbent: [0, 0, 0], solver: GLPKSolver(), limits: .none)
        let places = Goal(name: "places", objective: .maximise(LinearExpression(sumOf: x)))
        let last = Goal(name: "last", objective: .minimise(LinearExpression(x[2])))
        #expect(try search.optimise(places) == .decided(2))
        #expect(try search.optimise(last) == .decided(0))
        #expect(search.incumbent.values == [1, 1, 0])
        #expect(search.program.rows.map(\.name) == ["two", "places", "last"])
        #expect(search.program.rows.dropFirst().map(\.lower) == [2, 0])
        #expect(search.program.rows.dropFirst().map(\.upper) == [2, 0])
    }

    @Test func `a goal with fractions is kept as an inequality`() throws {
        var program = IntegerProgram()
        let x = program.addVariable("x", lower: 0, upper: 2.5, isInteger: false)
        let y = program.addVariable("y", lower: 0, upper: 2, isInteger: false)
        var search = try SequentialSearch(program, incumbent: [0, 0], solver: GLPKSolver(), limits: .none)
        #expect(try search.optimise(Goal(name: "x", objective: .maximise(LinearExpression(x)))) == .decided(2.5))
        #expect(search.program.rows[0].lower == 2.5)
        #expect(search.program.rows[0].upper == .infinity)
        #expect(try search.optimise(Goal(name: "y", objective: .maximise(LinearExpression(y)))) == .decided(2))
        #expect(search.incumbent.values == [2.5, 2])
    }

    @Test func `a constant with fractions leaves the row exact`() throws {
        let (program, x) = Self.twoOfThree()
        var search = try SequentialSearch(program, incumbent: [0, 0, 0], solver: GLPKSolver(), limits: .none)
        var sum = LinearExpression(sumOf: x)
        sum.constant = 0.1
        #expect(try search.optimise(Goal(name: "places", objective: .maximise(sum))) == .decided(2.1))
        #expect(search.program.rows.last?.lower == 2)
        #expect(search.program.rows.last?.upper == 2)
    }

    @Test func `an optimum that is worse than what is in hand is the solver's fault`() throws {
        let (program, x) = Self.twoOfThree()
        let wrong = Outcome.optimal(Solution(values: [1, 0, 0], objective: 1))
        var search = try SequentialSearch(program, incumbent: [1, 1, 0], solver: ScriptedSolver(wrong), limits: .none)
        #expect(throws: SolverError.solverFault(message: "places: 1.0 called optimal, though 2.0 is in hand")) {
            try search.optimise(Goal(name: "places", objective: .maximise(LinearExpression(sumOf: x))))
        }
    }

    @Test func `an incumbent that attains the ideal needs no solver`() throws {
        let (program, x) = Self.twoOfThree()
        // This solver would throw the search off.
        var search = try SequentialSearch(
            program, incumbent: [1, 1, 0], solver: ScriptedSolver(.infeasible), limits: .none)
        let goal = Goal(name: "places", objective: .maximise(LinearExpression(sumOf: x)), ideal: 2)
        #expect(try search.optimise(goal) == .decided(2))
        #expect(search.program.rows.last?.name == "places")
    }

    @Test func `an infeasible answer with a solution in hand is the solver's fault`() throws {
        let (program, x) = Self.twoOfThree()
        var search = try SequentialSearch(
            program, incumbent: [1, 0, 0], solver: ScriptedSolver(.infeasible), limits: .none)
        #expect(throws: SolverError.solverFault(message: "places: called infeasible, though a solution is in hand")) {
            try search.optimise(Goal(name: "places", objective: .maximise(LinearExpression(sumOf: x)), ideal: 2))
        }
    }

    @Test func `a limit keeps the better of incumbent and found, and no row`() throws {
        let (program, x) = Self.twoOfThree()
        let goal = Goal(name: "places", objective: .maximise(LinearExpression(sumOf: x)))
        let worse = Outcome.feasible(Solution(values: [0, 0, 0], objective: 0), bound: 3, limit: .time)
        var search = try SequentialSearch(program, incumbent: [1, 0, 0], solver: ScriptedSolver(worse), limits: .none)
        #expect(try search.optimise(goal) == .stopped(value: 1, bound: 3, limit: .time))
        #expect(search.incumbent.values == [1, 0, 0])
        let better = Outcome.feasible(Solution(values: [1, 0, 1], objective: 2), bound: 3, limit: .cancelled)
        search = try SequentialSearch(program, incumbent: [1, 0, 0], solver: ScriptedSolver(better), limits: .none)
        #expect(try search.optimise(goal) == .stopped(value: 2, bound: 3, limit: .cancelled))
        #expect(search.incumbent.values == [1, 0, 1])
        search = try SequentialSearch(
            program, incumbent: [1, 0, 0], solver: ScriptedSolver(.unknown(limit: .time)), limits: .none)
        #expect(try search.optimise(goal) == .stopped(value: 1, bound: nil, limit: .time))
        #expect(search.program.rows.map(\.name) == ["two"])
    }

    @Test func `an incumbent that breaks a row is refused by the row's name`() {
        let (program, _) = Self.twoOfThree()
        #expect(throws: SolverError.inexactAnswer(rows: ["two"])) {
            try SequentialSearch(program, incumbent: [1, 1, 1], solver: GLPKSolver(), limits: .none)
        }
    }

    @Test func `an unbounded goal is the solver's fault`() throws {
        var program = IntegerProgram()
        let x = program.addVariable("x", lower: 0, upper: .infinity, isInteger: true)
        var search = try SequentialSearch(program, incumbent: [0], solver: GLPKSolver(), limits: .none)
        #expect(throws: SolverError.solverFault(message: "x: has no finite optimum")) {
            try search.optimise(Goal(name: "x", objective: .maximise(LinearExpression(x))))
        }
    }
}
