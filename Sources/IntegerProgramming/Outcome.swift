/// Values for every variable of a program, and what they come to.
package struct Solution: Sendable, Equatable {
    /// One a variable, by index; integer variables have integers exactly.
    package let values: [Double]
    /// The objective at `values`.
    package let objective: Double

    package init(values: [Double], objective: Double) {
        self.values = values
        self.objective = objective
    }

    package subscript(variable: IntegerProgram.Variable) -> Double {
        values[variable.index]
    }

    /// The value of an integer variable.
    package func integer(_ variable: IntegerProgram.Variable) -> Int {
        Int(values[variable.index])
    }
}

/// Why a search stopped before its end.
package enum Limit: Sendable, Equatable {
    case time, cancelled
}

/// What came of a search.
package enum Outcome: Sendable, Equatable {
    /// No solution is better.
    case optimal(Solution)
    /// The best solution so far; none is better than `bound`.
    case feasible(Solution, bound: Double?, limit: Limit)
    /// The program has no solution.
    case infeasible
    /// The program has solutions as good as one likes.
    case unbounded
    /// Stopped with no solution in hand.
    case unknown(limit: Limit)
}
