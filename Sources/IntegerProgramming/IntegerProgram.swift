/// A solver-neutral integer program: linear rows over bounded variables.
///
/// Building never fails; `faults` says what is wrong with it. What to optimise is said apart, in a `LinearObjective`.
package struct IntegerProgram: Sendable, Equatable {
    /// A variable of one program; of no use with another.
    package struct Variable: Hashable, Sendable {
        /// Its place among `variables`, from 0.
        package let index: Int
    }

    /// What is known of a variable. An infinite bound means none.
    package struct VariableDefinition: Sendable, Equatable {
        package let name: String
        package fileprivate(set) var lower: Double
        package fileprivate(set) var upper: Double
        package let isInteger: Bool
    }

    /// lower ≤ Σ terms ≤ upper. An infinite bound means none.
    package struct Row: Sendable, Equatable {
        package let name: String
        /// One a variable, ascending, none of them zero.
        package let terms: [Term]
        package let lower: Double
        package let upper: Double
    }

    package var name: String
    package private(set) var variables: [VariableDefinition] = []
    package private(set) var rows: [Row] = []
    /// Variables that were to be fixed and are not of this program.
    private(set) var strayFixes: [Variable] = []

    package init(name: String = "") {
        self.name = name
    }

    /// Adds a variable that is 0 or 1.
    package mutating func addBinary(_ name: String) -> Variable {
        addVariable(name, lower: 0, upper: 1, isInteger: true)
    }

    /// Adds a variable. Names need not be unique; they serve people.
    package mutating func addVariable(_ name: String, lower: Double, upper: Double, isInteger: Bool) -> Variable {
        variables.append(VariableDefinition(name: name, lower: lower, upper: upper, isInteger: isInteger))
        return Variable(index: variables.count - 1)
    }

    /// Adds lower ≤ expression ≤ upper. The expression's constant moves to the bounds.
    package mutating func addRow(
        _ name: String, _ expression: LinearExpression, lower: Double = -.infinity, upper: Double = .infinity
    ) {
        let terms = expression.merged.terms
        rows.append(
            Row(name: name, terms: terms, lower: lower - expression.constant, upper: upper - expression.constant))
    }

    /// Leaves a variable only one value.
    package mutating func fix(_ variable: Variable, to value: Double) {
        guard variables.indices.contains(variable.index) else {
            strayFixes.append(variable)
            return
        }
        variables[variable.index].lower = value
        variables[variable.index].upper = value
    }
}
