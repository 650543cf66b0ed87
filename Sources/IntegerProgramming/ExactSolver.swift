/// Solves programs of integers over variables that are 0 or 1, exactly: a solution is held against every row, and that
/// none is better, or none at all, is proven in integers.
package struct ExactSolver: Solver {
    package init() {}

    package func solve(
        _ program: IntegerProgram, for objective: LinearObjective, limits: SearchLimits,
        progress: (SearchProgress) -> Void
    ) throws(SolverError) -> Outcome {
        var start = SearchStart([])
        return try solve(program, for: objective, startingFrom: &start, limits: limits, progress: progress)
    }

    package func solve(
        _ program: IntegerProgram, for objective: LinearObjective, startingFrom start: inout SearchStart,
        limits: SearchLimits, progress: (SearchProgress) -> Void
    ) throws(SolverError) -> Outcome {
        let faults = program.faults + program.faults(in: objective)
        guard faults.isEmpty else { throw .invalidProgram(faults) }
        if let limit = limits.reached { return .unknown(limit: limit) }
        guard let binary = BinaryProgram(program), let costs = Costs(objective) else {
            throw .solverFault(message: "the exact solver takes integers, and variables that are 0 or 1, only")
        }
        let isPossible = program.variables.allSatisfy { $0.lower.rounded(.up) <= $0.upper.rounded(.down) }
        guard isPossible else { return .infeasible }
        let known = program.isFeasible(start.values) ? start.values : suggestion(program, binary, objective, limits)
        do {
            return try withoutActuallyEscaping(progress) { progress in
                try Run(program, binary, costs, known?.map { Int8($0) }, limits, progress).outcome()
            }
        } catch let error as SolverError {
            throw error
        } catch {
            throw .solverFault(message: "\(error)")
        }
    }
}

extension ExactSolver {
    /// Where GLPK's own branch and bound ends. Beside large numbers it may never end, or err.
    private func suggestion(
        _ program: IntegerProgram, _ binary: BinaryProgram, _ objective: LinearObjective, _ limits: SearchLimits
    ) -> [Double]? {
        guard binary.largestCoefficient <= 1000 else { return nil }
        switch try? GLPKSolver().solve(program, for: objective, limits: limits, progress: { _ in }) {
        case .optimal(let solution)?, .feasible(let solution, _, _)?: return solution.values
        case .infeasible?, .unbounded?, .unknown?, nil: return nil
        }
    }
}

/// An objective as integers to minimise.
private struct Costs {
    let expression: LinearExpression
    let terms: [(column: Int, cost: Int)]
    let sign: Int

    /// nil where a coefficient is no integer, or too large to add up.
    init?(_ objective: LinearObjective) {
        expression = objective.expression
        sign = objective.sense == .minimise ? 1 : -1
        var terms: [(column: Int, cost: Int)] = []
        for term in objective.expression.merged.terms {
            guard let cost = Int(exactly: term.coefficient), cost.magnitude < 1 << 40 else { return nil }
            terms.append((term.variable.index, sign * cost))
        }
        self.terms = terms
    }

    /// The objective's value where the terms come to a sum.
    func value(_ sum: Int) -> Double { Double(sign * sum) + expression.constant }
}

/// One call.
private struct Run {
    private let program: IntegerProgram
    private let costs: Costs
    private let known: [Int8]?
    private let limits: SearchLimits
    private let progress: (SearchProgress) -> Void
    private let search: BranchAndBound

    init(
        _ program: IntegerProgram, _ binary: BinaryProgram, _ costs: Costs, _ known: [Int8]?, _ limits: SearchLimits,
        _ progress: @escaping (SearchProgress) -> Void
    ) throws(SolverError) {
        self.program = program
        self.costs = costs
        self.known = known
        self.limits = limits
        self.progress = progress
        search = BranchAndBound(
            binary, incumbent: known ?? program.variables.map { Int8($0.lower.rounded(.up)) },
            branchingOrder: binary.orderByLinks, limits: limits)
        for (column, variable) in program.variables.enumerated() {
            let lower = Int8(max(0, variable.lower.rounded(.up)))
            if lower == Int8(min(1, variable.upper.rounded(.down))) { try search.settle(column, to: lower) }
        }
    }

    func outcome() throws -> Outcome {
        // However it ends, nothing reports any more: the caller's progress does not outlive the call.
        defer { search.watch = nil }
        if known == nil {
            do {
                guard case .found = try search.find([], atMost: 0) else { return .infeasible }
            } catch let stopped as Stopped {
                return .unknown(limit: stopped.limit)
            }
        }
        let ideal = costs.terms.reduce(0) { $0 + min(0, $1.cost) }
        guard search.value(costs.terms) > ideal else { return .optimal(solution) }
        let bound = max(ideal, try search.relaxedBound(costs.terms) ?? ideal)
        do {
            try approach(bound)
        } catch let stopped as Stopped {
            return .feasible(solution, bound: costs.value(bound), limit: stopped.limit)
        }
        switch try search.minimise(costs.terms, ideal: bound, progress: { watch(above: $0) }) {
        case .optimal: return .optimal(solution)
        case .stopped(let bound, let limit):
            return .feasible(solution, bound: costs.value(bound), limit: limit)
        }
    }

    /// Looks for a solution near the bound, where there is far to go; nothing depends on it.
    private func approach(_ bound: Int) throws {
        watch(above: bound)
        let distance = search.value(costs.terms) - bound
        guard distance > 50 else { return }
        _ = try search.find(costs.terms, atMost: bound + max(distance, abs(bound)) / 50, patience: 200)
        watch(above: bound)
    }

    /// Reports the bound now, and with every node to come.
    private func watch(above bound: Int) {
        let (costs, progress) = (costs, progress)
        func report(_ nodes: Int) {
            progress(
                SearchProgress(
                    incumbent: costs.value(search.value(costs.terms)), bound: costs.value(bound), nodes: nodes))
        }
        search.watch = { [weak search] nodes in if search != nil { report(nodes) } }
        report(search.statistics.nodes)
    }

    private var solution: Solution {
        let values = search.incumbent.map(Double.init)
        return Solution(values: values, objective: costs.expression.value(at: values))
    }
}
