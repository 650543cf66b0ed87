internal import IntegerProgramming

/// Objectives decided by the integer program as the rules are written, without shortcuts.
struct PlainSearch: ObjectiveSearch {
    let formulation: Formulation
    /// The same without what the instance keeps beside the rules.
    let rulesOnly: Formulation
    private var goals: GoalSearch
    /// The integer program after each objective that was decided, with that objective kept.
    private(set) var programs: [IntegerProgram] = []
    /// What counting found, where that is better than what a limit ended.
    private var counted: Assignment?

    /// - Parameter limits: For deciding objectives; finding a first solution is ended by cancellation only.
    init(
        _ instance: Instance, _ constraints: Set<Constraint>? = nil, _ solver: any Solver,
        _ limits: SearchLimits
    ) throws {
        formulation = Formulation(instance, rules: constraints, keepsFurtherBounds: true)
        rulesOnly = instance.further.isEmpty ? formulation : Formulation(instance, rules: constraints)
        let incumbent = try formulation.firstSolution(solver, limits.cancellationOnly)
        goals = try GoalSearch(formulation, incumbent: incumbent, solver: solver, limits: limits)
    }

    var assignment: Assignment { counted ?? goals.assignment }

    mutating func takeCounted(by objectives: [Objective], _ limits: SearchLimits) throws {
        let instance = formulation.instance
        guard let counted = try CountedPlacement(instance, limits: limits)?.assignment else { return }
        if counted.isBetter(than: assignment, by: objectives, in: instance) { self.counted = counted }
    }

    mutating func decide(_ aim: Aim, progress: (SearchProgress) -> Void) throws {
        try goals.decide(aim, progress: progress)
        if case .objective = aim { programs.append(goals.search.program) }
    }
}

extension Formulation {
    /// The solution that is known; else, where only rules bind, the one that places nobody but the confirmed.
    fileprivate func firstSolution(_ solver: any Solver, _ limits: SearchLimits) throws -> [Double] {
        let free = instance.considered.indices.filter { !instance.considered[$0].isConfirmed }
        if let known = instance.knownPlaces {
            var program = program
            for position in free {
                for (pair, place) in places[position].enumerated() {
                    program.fix(place, to: pair == known[position] ? 1 : 0)
                }
            }
            if let solution = try program.anySolution(solver, limits) { return solution }
        }
        var program = program
        if instance.further.isEmpty {
            var values = [Double](repeating: 0, count: program.variables.count)
            for position in instance.considered.indices where instance.considered[position].isConfirmed {
                values[places[position][0].index] = 1
            }
            if program.isFeasible(values) { return values }
            for position in free {
                for place in places[position] { program.fix(place, to: 0) }
            }
        }
        guard let solution = try program.anySolution(solver, limits) else {
            throw NoSolution()
        }
        return solution
    }
}

extension IntegerProgram {
    fileprivate func anySolution(_ solver: any Solver, _ limits: SearchLimits) throws -> [Double]? {
        switch try solver.solve(self, for: .feasibility, limits: limits, progress: { _ in }) {
        case .optimal(let solution), .feasible(let solution, _, _): return solution.values
        case .unknown(let limit): throw Stopped(limit: limit)
        case .infeasible, .unbounded: return nil
        }
    }
}
