import IntegerProgramming
import RekkeTesting
import Testing

/// A program, an objective and what every solver must say of them.
struct SolverCase: Sendable, CustomTestStringConvertible {
    enum Expected: Sendable, Equatable {
        case optimal(Double)
        case infeasible, unbounded
    }

    let testDescription: String
    let program: IntegerProgram
    let objective: LinearObjective
    let expected: Expected
    /// Only integer variables with finite bounds, which is all that the exhaustive solver takes.
    var isFinite: Bool {
        program.variables.allSatisfy { $0.isInteger && $0.lower.isFinite && $0.upper.isFinite }
    }
    /// Only integers, and variables that are 0 or 1.
    var isBinary: Bool {
        let numbers = program.rows.flatMap(\.terms).map(\.coefficient) + objective.expression.terms.map(\.coefficient)
        return program.variables.allSatisfy { $0.isInteger && $0.lower > -1 && $0.upper < 2 }
            && numbers.allSatisfy { $0 == $0.rounded() }
    }

    init(
        _ description: String, _ expected: Expected,
        _ build: (inout IntegerProgram) -> LinearObjective
    ) {
        var program = IntegerProgram(name: description)
        objective = build(&program)
        testDescription = description
        self.program = program
        self.expected = expected
    }

    static let all = [
        SolverCase("two things that exclude each other", .optimal(3)) { program in
            let (a, b) = (program.addBinary("a"), program.addBinary("b"))
            program.addRow("one", LinearExpression(sumOf: [a, b]), upper: 1)
            return .maximise(LinearExpression(a, times: 2) + LinearExpression(b, times: 3))
        },
        SolverCase("a triangle of conflicts, half integral when relaxed", .optimal(1)) { program in
            let x = (1...3).map { program.addBinary("x\($0)") }
            for (i, j) in [(0, 1), (0, 2), (1, 2)] {
                program.addRow("c\(i)\(j)", LinearExpression(sumOf: [x[i], x[j]]), upper: 1)
            }
            return .maximise(LinearExpression(sumOf: x))
        },
        SolverCase("a knapsack", .optimal(21)) { program in
            let x = (0..<4).map { program.addBinary("x\($0)") }
            var weight = LinearExpression()
            var value = LinearExpression()
            for (x, (w, v)) in zip(x, [(5, 8.0), (7, 11), (4, 6), (3, 4)]) {
                weight.add(Double(w), x)
                value.add(v, x)
            }
            program.addRow("weight", weight, upper: 14)
            return .maximise(value)
        },
        SolverCase("no variables and no rows", .optimal(7)) { _ in
            var constant = LinearExpression()
            constant.constant = 7
            return .minimise(constant)
        },
        SolverCase("no rows", .optimal(-4)) { program in
            let x = program.addVariable("x", lower: -3, upper: 2, isInteger: true)
            var objective = LinearExpression(x)
            objective.constant = -1
            return .minimise(objective)
        },
        SolverCase("no variables, and a row that 0 does not meet", .infeasible) { program in
            program.addRow("impossible", LinearExpression(), lower: 1)
            return .feasibility
        },
        SolverCase("a row whose terms cancel out", .infeasible) { program in
            let x = program.addBinary("x")
            program.addRow("impossible", LinearExpression(x) - LinearExpression(x), lower: 1)
            return .feasibility
        },
        SolverCase("rows that exclude each other", .infeasible) { program in
            let x = (1...2).map { program.addBinary("x\($0)") }
            program.addRow("at least", LinearExpression(sumOf: x), lower: 2)
            program.addRow("at most", LinearExpression(sumOf: x), upper: 1)
            return .maximise(LinearExpression(sumOf: x))
        },
        SolverCase("infeasible in integers only", .infeasible) { program in
            let x = program.addVariable("x", lower: 0, upper: 9, isInteger: true)
            let y = program.addVariable("y", lower: 0, upper: 9, isInteger: true)
            program.addRow("odd", 2 * (LinearExpression(x) + LinearExpression(y)), lower: 7, upper: 7)
            return .minimise(LinearExpression(x))
        },
        SolverCase("bounds that exclude each other", .infeasible) { program in
            let x = program.addVariable("x", lower: 2, upper: 1, isInteger: true)
            return .minimise(LinearExpression(x))
        },
        SolverCase("no integer between fractional bounds", .infeasible) { program in
            let x = program.addVariable("x", lower: 0.2, upper: 0.8, isInteger: true)
            return .minimise(LinearExpression(x))
        },
        SolverCase("fractional bounds of an integer", .optimal(3)) { program in
            let x = program.addVariable("x", lower: 0.5, upper: 3.5, isInteger: true)
            return .maximise(LinearExpression(x))
        },
        SolverCase("row bounds that exclude each other", .infeasible) { program in
            let x = program.addBinary("x")
            program.addRow("impossible", LinearExpression(x), lower: 1, upper: 0)
            return .feasibility
        },
        SolverCase("negative values and a two-sided row", .optimal(-11)) { program in
            let x = program.addVariable("x", lower: -5, upper: 5, isInteger: true)
            let y = program.addVariable("y", lower: -5, upper: 5, isInteger: true)
            program.addRow("sum", LinearExpression(x) + LinearExpression(y), lower: -4, upper: 4)
            program.addRow("difference", LinearExpression(x) - LinearExpression(y), lower: -3, upper: 3)
            return .minimise(LinearExpression(x, times: 3) + LinearExpression(y, times: 2) - LinearExpression())
        },
        SolverCase("a constant in row and objective", .optimal(12)) { program in
            let x = program.addVariable("x", lower: 0, upper: 9, isInteger: true)
            var sum = LinearExpression(x)
            sum.constant = 5
            program.addRow("sum", sum, upper: 7)
            sum.constant = 10
            return .maximise(sum)
        },
        SolverCase("a variable that is fixed", .optimal(1)) { program in
            let (a, b) = (program.addBinary("a"), program.addBinary("b"))
            program.addRow("one", LinearExpression(sumOf: [a, b]), upper: 1)
            program.fix(a, to: 1)
            return .maximise(LinearExpression(a) + LinearExpression(b, times: 5))
        },
        SolverCase("duplicate terms", .optimal(2)) { program in
            let x = program.addVariable("x", lower: 0, upper: 9, isInteger: true)
            program.addRow("double", LinearExpression(x) + LinearExpression(x), upper: 5)
            return .maximise(LinearExpression(x))
        },
        SolverCase("big numbers", .optimal(1_000_003)) { program in
            let x = program.addVariable("x", lower: 0, upper: 2_000_000, isInteger: true)
            program.addRow("limit", LinearExpression(x, times: 999_999), upper: 999_999 * 1_000_003 + 999_998)
            return .maximise(LinearExpression(x))
        },
        SolverCase("fractions allowed", .optimal(2.5)) { program in
            let x = program.addVariable("x", lower: 0, upper: .infinity, isInteger: false)
            program.addRow("double", LinearExpression(x, times: 2), upper: 5)
            return .maximise(LinearExpression(x))
        },
        SolverCase("one of both kinds", .optimal(2.5)) { program in
            let x = program.addVariable("x", lower: 0, upper: .infinity, isInteger: false)
            let n = program.addVariable("n", lower: 0, upper: 9, isInteger: true)
            program.addRow("sum", LinearExpression(x, times: 2) + LinearExpression(n, times: 4), upper: 7)
            program.addRow("some", LinearExpression(n, times: 3), lower: 2)
            return .maximise(LinearExpression(x) + LinearExpression(n))
        },
        SolverCase("an unbounded relaxation", .unbounded) { program in
            let x = program.addVariable("x", lower: 0, upper: .infinity, isInteger: false)
            return .maximise(LinearExpression(x))
        },
        SolverCase("unbounded integers", .unbounded) { program in
            let x = program.addVariable("x", lower: 0, upper: .infinity, isInteger: true)
            let y = program.addVariable("y", lower: -.infinity, upper: .infinity, isInteger: true)
            program.addRow("equal", LinearExpression(x, times: 2) - LinearExpression(y, times: 3), lower: 1, upper: 1)
            return .maximise(LinearExpression(y))
        },
        SolverCase("an unbounded relaxation of nothing", .infeasible) { program in
            let x = program.addVariable("x", lower: 0, upper: .infinity, isInteger: true)
            let y = program.addVariable("y", lower: 0, upper: .infinity, isInteger: true)
            let z = program.addVariable("z", lower: 0, upper: 1, isInteger: true)
            program.addRow("ray", LinearExpression(x) - LinearExpression(y), lower: 0, upper: 0)
            program.addRow("half", LinearExpression(z, times: 2), lower: 1, upper: 1)
            return .maximise(LinearExpression(x))
        },
    ]
}

/// A solver with a name for test reports.
struct NamedSolver: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let solver: any Solver

    static let all = [
        NamedSolver(testDescription: "GLPK", solver: GLPKSolver()),
        NamedSolver(testDescription: "exhaustive", solver: ExhaustiveSolver()),
        NamedSolver(testDescription: "exact", solver: ExactSolver()),
    ]

    func takes(_ one: SolverCase) -> Bool {
        solver is ExactSolver ? one.isBinary : solver is ExhaustiveSolver ? one.isFinite : true
    }
}
