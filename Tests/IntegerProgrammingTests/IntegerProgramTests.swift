import IntegerProgramming
import Testing

@Suite struct IntegerProgramTests {
    @Test func `a row has one term a variable, in order, without zeros`() {
        var program = IntegerProgram()
        let (a, b, c) = (program.addBinary("a"), program.addBinary("b"), program.addBinary("c"))
        var sum = LinearExpression(c, times: 2) + LinearExpression(a) + LinearExpression(b) + LinearExpression(a)
        sum.add(-1, b)
        program.addRow("r", sum, upper: 4)
        #expect(
            program.rows[0].terms == [Term(variable: a, coefficient: 2), Term(variable: c, coefficient: 2)])
    }

    @Test func `the constant of a row moves to its bounds`() {
        var program = IntegerProgram()
        var sum = LinearExpression(program.addBinary("a"))
        sum.constant = 3
        program.addRow("r", sum, lower: 1, upper: 4)
        #expect(program.rows[0].lower == -2)
        #expect(program.rows[0].upper == 1)
    }

    @Test func `a variable of another program is a fault`() {
        var other = IntegerProgram()
        _ = other.addBinary("a")
        let stranger = other.addBinary("b")
        var program = IntegerProgram()
        _ = program.addBinary("a")
        program.addRow("r", LinearExpression(stranger), upper: 1)
        program.fix(stranger, to: 1)
        #expect(program.faults == [.strangerFixed(index: 1), .strangerInRow("r", index: 1)])
        #expect(
            program.faults(in: .minimise(LinearExpression(stranger, times: .nan))) == [.strangerInObjective(index: 1)])
    }

    @Test func `an infinite constant is a fault`() {
        var program = IntegerProgram()
        var sum = LinearExpression(program.addBinary("a"))
        sum.constant = .infinity
        program.addRow("r", sum, upper: .infinity)
        #expect(program.faults == [.boundOfRow("r")])
        #expect(program.faults(in: .minimise(sum)) == [.objectiveConstant])
    }

    @Test func `bounds that exclude each other are no fault`() {
        var program = IntegerProgram()
        let x = program.addVariable("x", lower: 1, upper: 0, isInteger: true)
        program.addRow("r", LinearExpression(x), lower: 1, upper: 0)
        #expect(program.faults.isEmpty)
    }

    @Test func `every condition that values break is listed`() {
        var program = IntegerProgram()
        let (a, b) = (program.addBinary("a"), program.addBinary("b"))
        program.addRow("one", LinearExpression(sumOf: [a, b]), upper: 1)
        program.addRow("none", LinearExpression(a), upper: 0)
        #expect(program.violations(of: [1, 1]) == [.row("one"), .row("none")])
        #expect(
            program.violations(of: [0.5, 2]) == [
                .integrality(variable: "a"), .bounds(variable: "b"), .row("one"), .row("none"),
            ])
        #expect(program.violations(of: [0]) == [.count])
        #expect(program.violations(of: [.nan, 0]).first == .bounds(variable: "a"))
        #expect(program.isFeasible([0, 1]))
    }

    @Test func `integers are checked without tolerance, fractions with it`() {
        var program = IntegerProgram()
        let n = program.addVariable("n", lower: 0, upper: 1e15, isInteger: true)
        let x = program.addVariable("x", lower: 0, upper: 1e15, isInteger: false)
        program.addRow("n", LinearExpression(n), upper: 1e14)
        program.addRow("x", LinearExpression(x, times: 0.5), upper: 5)
        #expect(program.violations(of: [1e14 + 1, 0]) == [.row("n")])
        #expect(program.isFeasible([1e14, 10.000_001]))
        #expect(program.violations(of: [0, 10.1]) == [.row("x")])
    }

    @Test func `an expression adds, subtracts and scales`() {
        var program = IntegerProgram()
        let (a, b) = (program.addBinary("a"), program.addBinary("b"))
        var left = LinearExpression(a, times: 2)
        left.constant = 1
        let sum = 3 * (left - LinearExpression(b))
        #expect(sum.value(at: [1, 1]) == 6)
        #expect(sum.constant == 3)
    }
}
