/// A coefficient times a variable.
package struct Term: Sendable, Equatable {
    package let variable: IntegerProgram.Variable
    package let coefficient: Double

    package init(variable: IntegerProgram.Variable, coefficient: Double) {
        self.variable = variable
        self.coefficient = coefficient
    }
}

/// A sum of terms and a constant.
///
/// Terms stay as they were added: in that order, a variable possibly several times. What uses an expression merges them.
package struct LinearExpression: Sendable, Equatable {
    package var terms: [Term]
    package var constant: Double

    package init() {
        terms = []
        constant = 0
    }

    package init(_ variable: IntegerProgram.Variable, times coefficient: Double = 1) {
        terms = [Term(variable: variable, coefficient: coefficient)]
        constant = 0
    }

    /// The sum of some variables.
    package init(sumOf variables: some Sequence<IntegerProgram.Variable>) {
        terms = variables.map { Term(variable: $0, coefficient: 1) }
        constant = 0
    }

    /// Adds a coefficient times a variable.
    package mutating func add(_ coefficient: Double, _ variable: IntegerProgram.Variable) {
        terms.append(Term(variable: variable, coefficient: coefficient))
    }

    /// What the expression comes to where variable i has `values[i]`; exact for integers up to 2^53.
    package func value(at values: [Double]) -> Double {
        terms.reduce(constant) { $0 + $1.coefficient * values[$1.variable.index] }
    }

    /// One term a variable, ascending, without zero coefficients.
    package var merged: LinearExpression {
        var result = self
        let isAscending = zip(terms, terms.dropFirst()).allSatisfy { $0.variable.index < $1.variable.index }
        if !isAscending {
            // The place in the expression decides between equals, so that sums are the same on every run.
            let sorted = terms.enumerated().sorted {
                ($0.element.variable.index, $0.offset) < ($1.element.variable.index, $1.offset)
            }
            result.terms = []
            for (_, term) in sorted {
                guard let last = result.terms.last, last.variable == term.variable else {
                    result.terms.append(term)
                    continue
                }
                result.terms[result.terms.count - 1] = Term(
                    variable: term.variable, coefficient: last.coefficient + term.coefficient)
            }
        }
        result.terms.removeAll { $0.coefficient == 0 }
        return result
    }
}

extension LinearExpression {
    package static func + (left: LinearExpression, right: LinearExpression) -> LinearExpression {
        var sum = left
        sum += right
        return sum
    }

    package static func += (left: inout LinearExpression, right: LinearExpression) {
        left.terms.append(contentsOf: right.terms)
        left.constant += right.constant
    }

    package static func - (left: LinearExpression, right: LinearExpression) -> LinearExpression {
        left + -1 * right
    }

    package static func * (factor: Double, expression: LinearExpression) -> LinearExpression {
        var product = expression
        product.terms = expression.terms.map { Term(variable: $0.variable, coefficient: factor * $0.coefficient) }
        product.constant *= factor
        return product
    }
}
