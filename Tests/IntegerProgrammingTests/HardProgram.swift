import IntegerProgramming

/// Programs that take longer than a test may.
enum HardProgram {
    /// Equalities over binaries with coefficients up to 99 and half their sum on the right: easy to read, and almost
    /// always infeasible only after a search of the whole tree (Cornuéjols & Dawande 1998).
    static func marketSplit(rows: Int, columns: Int) -> IntegerProgram {
        var random = SeededGenerator(seed: 1)
        var program = IntegerProgram(name: "market split")
        let x = (0..<columns).map { program.addBinary("x\($0)") }
        for row in 0..<rows {
            var sum = LinearExpression()
            var total = 0
            for variable in x {
                let coefficient = Int.random(in: 0...99, using: &random)
                sum.add(Double(coefficient), variable)
                total += coefficient
            }
            program.addRow("r\(row)", sum, lower: Double(total / 2), upper: Double(total / 2))
        }
        return program
    }

    /// Market split with what is missing in each row as the objective, so that solutions come at once and the optimum
    /// takes for ever.
    static func relaxedMarketSplit(rows: Int, columns: Int) -> (IntegerProgram, LinearObjective) {
        let split = marketSplit(rows: rows, columns: columns)
        var program = IntegerProgram(name: split.name)
        let x = split.variables.map { program.addBinary($0.name) }
        var missing = LinearExpression()
        for row in split.rows {
            let slack = program.addVariable("short of \(row.name)", lower: 0, upper: row.upper, isInteger: true)
            missing.add(1, slack)
            var sum = LinearExpression(slack)
            for term in row.terms {
                sum.add(term.coefficient, x[term.variable.index])
            }
            program.addRow(row.name, sum, lower: row.lower, upper: row.upper)
        }
        return (program, .minimise(missing))
    }

    /// A dense program whose simplex alone takes long, with integers also in every node of the tree.
    static func longSimplex(rows: Int, columns: Int, isInteger: Bool) -> (IntegerProgram, LinearObjective) {
        var random = SeededGenerator(seed: 2)
        var program = IntegerProgram(name: "long simplex")
        let x = (0..<columns).map {
            program.addVariable("x\($0)", lower: 0, upper: .infinity, isInteger: isInteger)
        }
        for row in 0..<rows {
            var sum = LinearExpression()
            for variable in x where Int.random(in: 0..<4, using: &random) == 0 {
                sum.add(Double(Int.random(in: 1...999, using: &random)), variable)
            }
            program.addRow("r\(row)", sum, upper: 100_000)
        }
        var value = LinearExpression()
        for variable in x {
            value.add(Double(Int.random(in: 1...999, using: &random)), variable)
        }
        return (program, .maximise(value))
    }
}
