internal import IntegerProgramming

/// One run from a problem to its allocation, on the calling thread.
struct Allocator {
    let problem: Problem
    let policy: Policy
    let method: AllocationOptions.Method
    let explanations: AllocationOptions.Explanations
    let limits: SearchLimits
    let solver: any Solver
    let report: (AllocationProgress) -> Void

    func allocate() throws(AllocationError) -> Allocation {
        do {
            let instance = Instance(problem)
            let decided = try decideLean(instance) ?? decide(instance)
            let choice = try PeopleChoice(instance, decided.assignment, solver, cancellation)
            let explanation = try explain(instance, decided)
            let allocation = AllocationAssembly(
                instance: instance, policy: policy, assignment: decided.assignment, attendance: choice.attendance,
                facilitators: choice.facilitators, bound: decided.bound, explanation: explanation
            ).allocation
            let violations = problem.violations(of: allocation, under: policy)
            guard violations.isEmpty else {
                throw AllocationError.fault(
                    "the result breaks the rules: " + violations.map(\.description).joined(separator: "; "))
            }
            return allocation
        } catch let error as AllocationError {
            throw error
        } catch {
            throw .fault("\(error)")
        }
    }

    /// For work that has to be done whatever the time: only cancellation ends it.
    private var cancellation: SearchLimits { SearchLimits(cancellation: limits.cancellation) }

    /// The solution that places nobody but the confirmed.
    private func confirmedPlacesOnly(_ formulation: Formulation) throws -> [Double] {
        let instance = formulation.instance
        var values = [Double](repeating: 0, count: formulation.program.variables.count)
        let confirmed = instance.considered.indices.filter { instance.considered[$0].isConfirmed }
        for position in confirmed { values[formulation.places[position][0].index] = 1 }
        if formulation.program.isFeasible(values) { return values }
        var program = formulation.program
        for position in instance.considered.indices where !instance.considered[position].isConfirmed {
            for place in formulation.places[position] { program.fix(place, to: 0) }
        }
        switch try solver.solve(program, for: .feasibility, limits: cancellation, progress: { _ in }) {
        case .optimal(let solution), .feasible(let solution, _, _):
            return solution.values
        case .unknown:
            throw AllocationError.cancelled
        case .infeasible, .unbounded:
            throw AllocationError.confirmedPlacesConflict(
                registrations: try smallestConflict(of: confirmed, in: instance))
        }
    }

    private func smallestConflict(of confirmed: [Int], in instance: Instance) throws -> [String] {
        let smallest = try smallestInfeasibleSet(among: confirmed.count, solver, cancellation) { members in
            let some = members.map { instance.considered[confirmed[$0]] }
            let program = Formulation(instance.restricted(to: some)).program
            switch try solver.solve(program, for: .feasibility, limits: cancellation, progress: { _ in }) {
            case .optimal, .feasible: return true
            case .infeasible, .unbounded: return false
            case .unknown: throw AllocationError.cancelled
            }
        }
        return smallest.map { instance.registration(confirmed[$0]).id }
    }

    /// What the objectives came to.
    struct Decided {
        var assignment: Assignment
        /// How many objectives were decided.
        var objectives = 0
        /// For explanations.
        var questions: (any PlacementQuestions)?
        /// Where a time limit ended the search.
        var bound: (objective: Objective, value: ObjectiveOutcome.Value)?
    }

    /// By the lean program; nil where that is not asked for, does not fit the policy, or where confirmed places conflict.
    private func decideLean(_ instance: Instance) throws -> Decided? {
        guard method == .automatic, !policy.objectives.contains(.mostAttendance),
            var search = try LeanSearch(instance, limits: limits)
        else { return nil }
        var decided = Decided(assignment: search.assignment)
        for (index, objective) in policy.objectives.enumerated() {
            let stage = AllocationProgress.Stage.objective(objective, number: index + 1, of: policy.objectives.count)
            report(AllocationProgress(stage: stage, nodes: 0))
            let decision = try search.decide(objective) { _ in }
            decided.assignment = search.assignment
            guard case .stopped(let proven, let bound, let limit) = decision else {
                decided.objectives += 1
                continue
            }
            guard limit == .time else { throw AllocationError.cancelled }
            let value = Bound(instance, search.assignment, proven: proven, number: bound).value(of: objective)
            decided.bound = (objective, value)
            break
        }
        if explanations != .none { decided.questions = try LeanQuestions(search, limits: limits) }
        return decided
    }

    private func decide(_ instance: Instance) throws -> Decided {
        let formulation = Formulation(instance)
        let incumbent = try confirmedPlacesOnly(formulation)
        var search = try GoalSearch(formulation, incumbent: incumbent, solver: solver, limits: limits)
        var decided = Decided(assignment: search.assignment)
        var programs: [IntegerProgram] = []
        for (index, objective) in policy.objectives.enumerated() {
            let stage = AllocationProgress.Stage.objective(objective, number: index + 1, of: policy.objectives.count)
            report(AllocationProgress(stage: stage, nodes: 0))
            let decision = try search.decide(objective) { progress in
                report(
                    AllocationProgress(
                        stage: stage, incumbent: progress.incumbent, bound: progress.bound, gap: progress.gap,
                        nodes: progress.nodes))
            }
            decided.assignment = search.assignment
            guard case .stopped(let proven, let bound, let limit) = decision else {
                decided.objectives += 1
                programs.append(search.search.program)
                continue
            }
            guard limit == .time else { throw AllocationError.cancelled }
            let value = Bound(formulation.instance, search.assignment, proven: proven, number: bound)
                .value(of: objective)
            decided.bound = (objective, value)
            break
        }
        decided.questions = PlainQuestions(
            formulation: formulation, programs: programs, solver: solver, limits: limits)
        return decided
    }

    private func explain(_ instance: Instance, _ decided: Decided) throws -> Explanation? {
        guard explanations != .none, let questions = decided.questions else { return nil }
        var explainer = Explainer(
            instance: instance, decided: decided, questions: questions, policy: policy, solver: solver, limits: limits)
        let waiting = instance.considered.indices.filter { decided.assignment.places[$0] == nil }
        for (index, position) in waiting.enumerated() {
            report(AllocationProgress(stage: .explaining(registration: index + 1, of: waiting.count), nodes: 0))
            guard try explainer.explain(position) else { break }
        }
        return explainer.explanation
    }
}
