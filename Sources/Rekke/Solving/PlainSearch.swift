internal import IntegerProgramming

/// Objectives decided by the integer program as the rules are written, without shortcuts.
struct PlainSearch: ObjectiveSearch {
    let formulation: Formulation
    private var goals: GoalSearch
    /// The integer program after each objective that was decided, with that objective kept.
    private(set) var programs: [IntegerProgram] = []

    /// The confirmed places cannot all hold together.
    struct ConfirmedPlacesConflict: Error {}

    /// - Parameter limits: For deciding objectives; finding a first solution is ended by cancellation only.
    init(
        _ instance: Instance, _ constraints: Set<Constraint>, _ solver: any Solver,
        _ limits: SearchLimits
    ) throws {
        formulation = Formulation(instance, rules: constraints)
        let incumbent = try formulation.confirmedPlacesOnly(
            solver, SearchLimits(cancellation: limits.cancellation))
        goals = try GoalSearch(formulation, incumbent: incumbent, solver: solver, limits: limits)
    }

    var assignment: Assignment { goals.assignment }

    mutating func decide(_ objective: Objective, progress: (SearchProgress) -> Void) throws -> ObjectiveDecision {
        switch try goals.decide(objective, progress: progress) {
        case .decided:
            programs.append(goals.search.program)
            return .decided
        case .stopped(let proven, let bound, let limit):
            let value = Bound(formulation.instance, assignment, proven: proven, number: bound).value(of: objective)
            return .stopped(bound: value, limit)
        }
    }
}

extension Formulation {
    /// The solution that places nobody but the confirmed.
    fileprivate func confirmedPlacesOnly(_ solver: any Solver, _ limits: SearchLimits) throws -> [Double] {
        var values = [Double](repeating: 0, count: program.variables.count)
        for position in instance.considered.indices where instance.considered[position].isConfirmed {
            values[places[position][0].index] = 1
        }
        if program.isFeasible(values) { return values }
        var program = program
        for position in instance.considered.indices where !instance.considered[position].isConfirmed {
            for place in places[position] { program.fix(place, to: 0) }
        }
        switch try solver.solve(program, for: .feasibility, limits: limits, progress: { _ in }) {
        case .optimal(let solution), .feasible(let solution, _, _): return solution.values
        case .unknown: throw AllocationError.cancelled
        case .infeasible, .unbounded: throw PlainSearch.ConfirmedPlacesConflict()
        }
    }
}
