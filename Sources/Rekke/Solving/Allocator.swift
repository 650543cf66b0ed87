internal import IntegerProgramming

/// One run from a problem to its allocation, on the calling thread.
struct Allocator {
    let problem: Problem
    let policy: Policy
    let options: AllocationOptions
    let limits: SearchLimits
    let solver: any Solver
    let report: (AllocationProgress) -> Void
    private(set) var statistics = AllocationStatistics()

    init(
        _ problem: Problem, policy: Policy, options: AllocationOptions, limits: SearchLimits, solver: any Solver,
        report: @escaping (AllocationProgress) -> Void
    ) {
        self.problem = problem
        self.policy = policy
        self.options = options
        self.limits = limits
        self.solver = solver
        self.report = report
    }

    mutating func allocate() throws(AllocationError) -> Allocation {
        do {
            let problem = problem
            let instance = statistics.time("intake") { _ in Instance(problem) }
            statistics.considered = instance.considered.count
            statistics.pairs = instance.considered.reduce(0) { $0 + $1.pairs.count }
            switch options.method {
            case .automatic: return try allocateInParts(instance)
            case .integerProgram: return try allocateByProgram(instance)
            }
        } catch let error as AllocationError {
            throw error
        } catch {
            throw .fault("\(error)")
        }
    }

    /// For work that has to be done whatever the time: only cancellation ends it.
    private var cancellation: SearchLimits { SearchLimits(cancellation: limits.cancellation) }

    // MARK: - The two methods

    private mutating func allocateByProgram(_ instance: Instance) throws -> Allocation {
        statistics.programmed = [AllocationStatistics.Part(registrations: instance.considered.count)]
        var search = try naming(instance) { try PlainSearch(instance, Set(Constraint.allCases), solver, limits) }
        let bound = try decide(&search)
        return try finish(instance, search.assignment, bound, nil) { [policy, solver, limits] in
            Explainer(
                instance: instance, search: search, bound: bound?.objective, policy: policy, solver: solver,
                limits: limits)
        }
    }

    private mutating func allocateInParts(_ instance: Instance) throws -> Allocation {
        let policy = policy
        let presolve = statistics.time("presolve") { _ in Presolve(instance, policy) }
        statistics.note(presolve)
        var search = try naming(instance) {
            try SplitSearch(presolve, policy, solver: solver, limits: limits)
        }
        let bound = try decide(&search)
        for part in search.hard { statistics.solver.add(part.statistics) }
        return try finish(instance, search.assignment, bound, search) { [policy, solver, limits] in
            try SplitExplainer(search, bound: bound?.objective, policy: policy, solver: solver, limits: limits)
        }
    }

    // MARK: - What they share

    /// Names the smallest conflict where the confirmed places cannot hold together.
    private func naming<Search>(_ instance: Instance, _ begin: () throws -> Search) throws -> Search {
        do {
            return try begin()
        } catch is PlainSearch.ConfirmedPlacesConflict {
            throw AllocationError.confirmedPlacesConflict(registrations: try smallestConflict(in: instance))
        }
    }

    private func smallestConflict(in instance: Instance) throws -> [String] {
        let confirmed = instance.considered.indices.filter { instance.considered[$0].isConfirmed }
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

    /// Decides the policy's objectives; the one at which a time limit ended that, with its bound.
    private mutating func decide(
        _ search: inout some ObjectiveSearch
    ) throws -> (objective: Objective, value: ObjectiveOutcome.Value)? {
        for (index, objective) in policy.objectives.enumerated() {
            let stage = AllocationProgress.Stage.objective(objective, number: index + 1, of: policy.objectives.count)
            report(AllocationProgress(stage: stage, nodes: 0))
            let report = report
            let decision = try statistics.time(objective.rawValue) { _ in
                try search.decide(objective) { progress in
                    report(
                        AllocationProgress(
                            stage: stage, incumbent: progress.incumbent, bound: progress.bound, gap: progress.gap,
                            nodes: progress.nodes))
                }
            }
            guard case .stopped(let bound, let limit) = decision else { continue }
            guard limit == .time else { throw AllocationError.cancelled }
            return (objective, bound)
        }
        return nil
    }

    private mutating func finish(
        _ instance: Instance, _ assignment: Assignment,
        _ bound: (objective: Objective, value: ObjectiveOutcome.Value)?, _ search: SplitSearch?,
        explainer: () throws -> some ReasonSearch
    ) throws -> Allocation {
        let (solver, cancellation) = (solver, cancellation)
        let choice = try statistics.time("people") { _ in
            try PeopleChoice(instance, assignment, solver, cancellation)
        }
        var explanation = try explain(instance, assignment, explainer)
        // Where the optimum was not proven, what else would be best says nothing.
        if bound == nil, options.explanations == .full {
            try addRemedies(to: &explanation, WaitlistBase(instance, assignment), search)
        }
        let policy = policy
        let problem = problem
        return try statistics.time("verification") { _ in
            let allocation = AllocationAssembly(
                instance: instance, policy: policy, assignment: assignment, attendance: choice.attendance,
                facilitators: choice.facilitators, bound: bound, explanation: explanation
            ).allocation
            let violations = problem.violations(of: allocation, under: policy, in: instance)
            guard violations.isEmpty else {
                throw AllocationError.fault(
                    "the result breaks the rules: " + violations.map(\.description).joined(separator: "; "))
            }
            return allocation
        }
    }

    private mutating func explain(
        _ instance: Instance, _ assignment: Assignment, _ explainer: () throws -> some ReasonSearch
    ) throws -> Explanation? {
        guard options.explanations != .none else { return nil }
        let report = report
        return try statistics.time("explanations") { _ in
            var explainer = try explainer()
            let waiting = instance.considered.indices.filter { assignment.places[$0] == nil }
            for (index, position) in waiting.enumerated() {
                report(AllocationProgress(stage: .explaining(registration: index + 1, of: waiting.count), nodes: 0))
                guard try explainer.explain(position) else { break }
            }
            return explainer.explanation
        }
    }
}

// MARK: - What would help

extension Allocator {
    /// Finds out where those who wait stand in the queue for each series, and what would help them; as far as the time
    /// goes.
    private mutating func addRemedies(
        to explanation: inout Explanation?, _ base: WaitlistBase, _ search: SplitSearch?
    ) throws {
        guard var found = explanation else { return }
        defer { explanation = found }
        var places = PlacesSearch(base.instance, search, policy, options.method, solver, limits)
        var added = PlacesAdded(base, search?.presolve)
        let report = report
        do {
            try statistics.time("positions") { _ in
                try added.search(&places, search?.matching.addedPlaces) { series, total in
                    report(AllocationProgress(stage: .addingPlaces(series: series, of: total), nodes: 0))
                }
            }
            found.positions = added.byWaiting
            var remedies = RemedySearch(base, search?.presolve, added, places)
            try statistics.time("remedies") { _ in
                try remedies.search { change, total in
                    report(AllocationProgress(stage: .remedying(change: change, of: total), nodes: 0))
                }
            }
            found.remedies = Dictionary(uniqueKeysWithValues: base.waiting.map { ($0, remedies.remedies(of: $0)) })
        } catch OutOfTime.outOfTime {
            // What was not found out is left out.
        }
    }
}

/// Finds out why registrations wait.
protocol ReasonSearch {
    var explanation: Explanation { get }

    /// Explains one waiting registration; false where the time ran out. Asked in priority order.
    mutating func explain(_ waiting: Int) throws -> Bool
}

extension AllocationStatistics.Solver {
    fileprivate mutating func add(_ search: SearchStatistics) {
        relaxations += search.relaxations
        integerPrograms += search.integerPrograms
        nodes += search.nodes
        cuts += search.cuts
        aborts += search.aborts
    }
}

extension AllocationStatistics {
    fileprivate mutating func note(_ presolve: Presolve) {
        pairsRemoved = presolve.possible.removed
        matched = Part(parts: presolve.pureCount, registrations: presolve.pure.count)
        programmed = presolve.hard.map { Part(registrations: $0.considered.count) }
        canStaffEverything = presolve.canStaffEverything
    }
}
