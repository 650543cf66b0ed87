package import IntegerProgramming

/// Solves small integer programs by trying all values, in order: the oracle for tests.
///
/// Shares nothing with other solvers but the final check. Of several optima it gives the one that comes first when
/// values are compared from the first variable on. Takes programs whose variables are all integer with finite bounds,
/// in time exponential in their number: some 20 binaries.
package struct ExhaustiveSolver: Solver {
    package init() {}

    package func solve(
        _ program: IntegerProgram, for objective: LinearObjective, limits: SearchLimits,
        progress: (SearchProgress) -> Void
    ) throws(SolverError) -> Outcome {
        let faults = program.faults + program.faults(in: objective)
        guard faults.isEmpty else { throw .invalidProgram(faults) }
        if let limit = limits.reached {
            return .unknown(limit: limit)
        }
        guard program.variables.allSatisfy({ $0.isInteger && $0.lower.isFinite && $0.upper.isFinite }) else {
            throw .solverFault(message: "the exhaustive solver takes integer variables with finite bounds only")
        }
        var search = ExhaustiveSearch(program, objective, limits)
        search.assign(from: 0, progress)
        switch (search.best, search.limit) {
        case (let best?, nil): return .optimal(best)
        case (let best?, let limit?): return .feasible(best, bound: nil, limit: limit)
        case (nil, nil): return .infeasible
        case (nil, let limit?): return .unknown(limit: limit)
        }
    }
}

/// One exhaustive search: a value at a time, depth first.
private struct ExhaustiveSearch {
    private let program: IntegerProgram
    private let objective: LinearObjective
    private let limits: SearchLimits
    private let ranges: [ClosedRange<Int>]?
    /// For every variable, the rows that it is in.
    private var rowsOfVariable: [[(row: Int, coefficient: Double)]]
    /// The least and the largest sum of every row, given the values so far.
    private var least: [Double]
    private var largest: [Double]
    private var values: [Double]
    private var nodes = 0
    private(set) var best: Solution?
    private(set) var limit: Limit?

    init(_ program: IntegerProgram, _ objective: LinearObjective, _ limits: SearchLimits) {
        self.program = program
        self.objective = objective
        self.limits = limits
        let bounds = program.variables.map { ($0.lower.rounded(.up), $0.upper.rounded(.down)) }
        ranges = bounds.allSatisfy { $0.0 <= $0.1 } ? bounds.map { Int($0.0)...Int($0.1) } : nil
        rowsOfVariable = Array(repeating: [], count: program.variables.count)
        least = Array(repeating: 0, count: program.rows.count)
        largest = least
        values = Array(repeating: 0, count: program.variables.count)
        for (index, row) in program.rows.enumerated() {
            for term in row.terms {
                let (lower, upper) = bounds[term.variable.index]
                rowsOfVariable[term.variable.index].append((index, term.coefficient))
                least[index] += min(term.coefficient * lower, term.coefficient * upper)
                largest[index] += max(term.coefficient * lower, term.coefficient * upper)
            }
        }
    }

    /// Tries all values of a variable and those after it.
    mutating func assign(from variable: Int, _ progress: (SearchProgress) -> Void) {
        guard let ranges else { return }
        nodes += 1
        if nodes.isMultiple(of: 1024) {
            limit = limits.reached
        }
        guard limit == nil, canHold() else { return }
        guard variable < ranges.count else {
            take(progress)
            return
        }
        let range = ranges[variable]
        let (outerLeast, outerLargest) = (least, largest)
        for value in range {
            for (row, coefficient) in rowsOfVariable[variable] {
                let ends = (coefficient * Double(range.lowerBound), coefficient * Double(range.upperBound))
                least[row] = outerLeast[row] - min(ends.0, ends.1) + coefficient * Double(value)
                largest[row] = outerLargest[row] - max(ends.0, ends.1) + coefficient * Double(value)
            }
            values[variable] = Double(value)
            assign(from: variable + 1, progress)
        }
        (least, largest) = (outerLeast, outerLargest)
    }

    /// False where a row can no longer hold. The slack leaves fractions to the check of the finished values.
    private func canHold() -> Bool {
        for (index, row) in program.rows.enumerated() {
            let slack = 1e-5 * max(1, least[index].magnitude, largest[index].magnitude)
            if largest[index] < row.lower - slack || least[index] > row.upper + slack {
                return false
            }
        }
        return true
    }

    private mutating func take(_ progress: (SearchProgress) -> Void) {
        let value = objective.expression.value(at: values)
        if let best, !objective.sense.prefers(value, to: best.objective) {
            return
        }
        guard program.isFeasible(values) else { return }
        best = Solution(values: values, objective: value)
        progress(SearchProgress(incumbent: value, bound: nil, nodes: nodes))
    }
}
