internal import CGLPK

/// Solves with GLPK, by the simplex method, then by branch and bound where that leaves fractions.
///
/// Every answer is made integer and checked against the program before it is given. Stops within 0.2 s of a limit.
package struct GLPKSolver: Solver {
    package init() {}

    package func solve(
        _ program: IntegerProgram, for objective: LinearObjective, limits: SearchLimits,
        progress: (SearchProgress) -> Void
    ) throws(SolverError) -> Outcome {
        var basis: [UInt8] = []
        return try solve(program, for: objective, start: nil, &basis, limits: limits, progress: progress)
    }

    package func solve(
        _ program: IntegerProgram, for objective: LinearObjective, startingFrom start: inout SearchStart,
        limits: SearchLimits, progress: (SearchProgress) -> Void
    ) throws(SolverError) -> Outcome {
        try solve(program, for: objective, start: start.values, &start.basis, limits: limits, progress: progress)
    }

    private func solve(
        _ program: IntegerProgram, for objective: LinearObjective, start: [Double]?, _ basis: inout [UInt8],
        limits: SearchLimits, progress: (SearchProgress) -> Void
    ) throws(SolverError) -> Outcome {
        let faults = program.faults + program.faults(in: objective)
        guard faults.isEmpty else { throw .invalidProgram(faults) }
        if let limit = limits.reached {
            return .unknown(limit: limit)
        }
        let arrays = GLPKArrays(program, objective)
        let start = start.flatMap { program.isFeasible($0) ? $0 : nil }
        let call = withoutActuallyEscaping(progress) { progress in
            let observation = Observation(limits: limits, progress: progress)
            return arrays.solve(start: start, basis: &basis, observation: observation)
        }
        return try outcome(of: call, program, objective)
    }

    private func outcome(
        of call: GLPKArrays.Call, _ program: IntegerProgram, _ objective: LinearObjective
    ) throws(SolverError) -> Outcome {
        switch (call.report.status, call.limit) {
        case (CGLPK_OPTIMAL, _):
            return .optimal(try checked(call.values, program, objective))
        case (CGLPK_INFEASIBLE, _):
            return .infeasible
        case (CGLPK_UNBOUNDED, _):
            return .unbounded
        case (CGLPK_FEASIBLE, let limit?):
            let solution = try checked(call.values, program, objective)
            return .feasible(solution, bound: SearchProgress(call.report.progress).bound, limit: limit)
        case (CGLPK_UNKNOWN, let limit?):
            return .unknown(limit: limit)
        default:
            throw .solverFault(message: call.message)
        }
    }

    private func checked(
        _ values: [Double], _ program: IntegerProgram, _ objective: LinearObjective
    ) throws(SolverError) -> Solution {
        let violations = program.violations(of: values)
        guard violations.isEmpty else { throw .inexactAnswer(rows: violations.map(\.name)) }
        return Solution(values: values, objective: objective.expression.value(at: values))
    }
}
