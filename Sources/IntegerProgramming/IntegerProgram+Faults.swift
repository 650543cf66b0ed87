/// What makes an integer program, or an objective for it, mean nothing.
package enum ModelFault: Error, Sendable, Equatable {
    /// A bound of a variable is no number, or both are the same infinity.
    case boundOfVariable(String)
    /// A bound of a row is no number.
    case boundOfRow(String)
    /// A coefficient is infinite or no number.
    case coefficient(row: String, variable: String)
    /// A row names a variable that the program does not have.
    case strangerInRow(String, index: Int)
    /// A variable that the program does not have was to be fixed.
    case strangerFixed(index: Int)
    /// A coefficient of the objective is infinite or no number.
    case objectiveCoefficient(variable: String)
    /// The objective's constant is infinite or no number.
    case objectiveConstant
    /// The objective names a variable that the program does not have.
    case strangerInObjective(index: Int)
}

extension IntegerProgram {
    /// All that is wrong with the program, variables first, each in order. Bounds that exclude each other are no fault:
    /// the program is infeasible.
    package var faults: [ModelFault] {
        var faults = strayFixes.map { ModelFault.strangerFixed(index: $0.index) }
        for variable in variables where variable.lower.isNaN || variable.upper.isNaN {
            faults.append(.boundOfVariable(variable.name))
        }
        for row in rows {
            if row.lower.isNaN || row.upper.isNaN {
                faults.append(.boundOfRow(row.name))
            }
            for term in row.terms {
                if !variables.indices.contains(term.variable.index) {
                    faults.append(.strangerInRow(row.name, index: term.variable.index))
                } else if !term.coefficient.isFinite {
                    faults.append(.coefficient(row: row.name, variable: variables[term.variable.index].name))
                }
            }
        }
        return faults
    }

    /// All that is wrong with an objective for this program, in order of its terms.
    package func faults(in objective: LinearObjective) -> [ModelFault] {
        var faults: [ModelFault] = []
        for term in objective.expression.terms {
            if !variables.indices.contains(term.variable.index) {
                faults.append(.strangerInObjective(index: term.variable.index))
            } else if !term.coefficient.isFinite {
                faults.append(.objectiveCoefficient(variable: variables[term.variable.index].name))
            }
        }
        if !objective.expression.constant.isFinite {
            faults.append(.objectiveConstant)
        }
        return faults
    }
}
