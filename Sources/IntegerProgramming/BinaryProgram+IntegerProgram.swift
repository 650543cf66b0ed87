extension BinaryProgram {
    /// The same program; nil where a variable can be other than 0 and 1, or a coefficient is no integer, or too large to add
    /// up.
    init?(_ program: IntegerProgram) {
        self.init()
        for variable in program.variables {
            guard variable.isInteger, variable.lower > -1, variable.upper < 2 else { return nil }
            _ = addColumn()
        }
        for row in program.rows {
            var terms: [Term] = []
            for term in row.terms {
                guard let coefficient = Int(exactly: term.coefficient), coefficient.magnitude < 1 << 40 else {
                    return nil
                }
                terms.append(Term(term.variable.index, coefficient))
            }
            let most = terms.reduce(0) { $0 + abs($1.coefficient) }
            let lower = row.lower > -Double(most) ? Int(min(row.lower.rounded(.up), Double(most + 1))) : .min
            let upper = row.upper < Double(most) ? Int(max(row.upper.rounded(.down), Double(-most - 1))) : .max
            let isLink = terms.count == 2 && terms[0].coefficient == 1 && terms[1].coefficient == -1 && upper == 0
            addRow(Row(terms, lower: lower, upper: upper).reduced, isLazy: isLink)
        }
    }

    var largestCoefficient: Int {
        (0..<rowCount).reduce(0) { largest, row in terms(of: row).reduce(largest) { max($0, abs($1.coefficient)) } }
    }

    /// By column: first those that others cannot be without.
    var orderByLinks: [UInt8] {
        var order = [UInt8](repeating: 1, count: columnCount)
        for row in 0..<rowCount where isLazy[row] {
            for term in terms(of: row) where term.coefficient < 0 { order[Int(term.column)] = 0 }
        }
        return order
    }
}
