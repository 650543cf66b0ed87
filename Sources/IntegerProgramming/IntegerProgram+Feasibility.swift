extension IntegerProgram {
    /// A condition of the program that given values do not meet.
    package enum Violation: Sendable, Equatable {
        /// Not one value for each variable.
        case count
        case bounds(variable: String)
        case integrality(variable: String)
        case row(String)
    }

    /// How far a sum with fractions may be outside its bounds, relative to the largest of 1 and its terms' total size.
    package static let tolerance = 1e-6

    /// Every condition that `values` does not meet, variables first, each in order.
    ///
    /// Exact for integers: a row with integer coefficients over integer variables, terms below 2^53 in total, has no
    /// tolerance. Other rows, and the bounds of variables that are not integer, have `tolerance`.
    package func violations(of values: [Double]) -> [Violation] {
        guard values.count == variables.count else { return [.count] }
        var violations: [Violation] = []
        for (variable, value) in zip(variables, values) {
            let slack = variable.isInteger ? 0 : Self.tolerance * max(1, value.magnitude)
            if !(value.isFinite && variable.lower - slack <= value && value <= variable.upper + slack) {
                violations.append(.bounds(variable: variable.name))
            }
            if variable.isInteger && value != value.rounded() {
                violations.append(.integrality(variable: variable.name))
            }
        }
        for row in rows where !row.holds(at: values) {
            violations.append(.row(row.name))
        }
        return violations
    }

    /// Whether `values` meets every condition, as `violations(of:)` sees it.
    package func isFeasible(_ values: [Double]) -> Bool {
        violations(of: values).isEmpty
    }
}

extension IntegerProgram.Row {
    func holds(at values: [Double]) -> Bool {
        var sum = 0.0
        var size = 0.0
        var isExact = true
        for term in terms {
            let product = term.coefficient * values[term.variable.index]
            sum += product
            size += product.magnitude
            isExact = isExact && product == product.rounded()
        }
        let slack = isExact && size < 0x1p53 ? 0 : IntegerProgram.tolerance * max(1, size)
        return lower - slack <= sum && sum <= upper + slack
    }
}
