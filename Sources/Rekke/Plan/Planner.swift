internal import IntegerProgramming

/// One run from a problem to a plan, on the calling thread.
struct Planner {
    let base: Problem
    let options: PlanOptions
    private let allocation: AllocationOptions
    let policy: Policy
    let limits: SearchLimits
    let solver: any Solver
    private let report: (PlanProgress) -> Void
    private let note: (Int, AllocationStatistics) -> Void

    /// - Parameters:
    ///   - report: How far it has come.
    ///   - note: What was recognised in deciding the step with so many series added, and how long it took.
    init(
        _ problem: Problem, _ options: PlanOptions, _ allocation: AllocationOptions, policy: Policy,
        limits: SearchLimits, solver: any Solver, report: @escaping (PlanProgress) -> Void,
        note: @escaping (Int, AllocationStatistics) -> Void
    ) throws {
        base = try problem.imagining(options.facilitators)
        self.options = options
        self.allocation = allocation
        self.policy = policy
        self.limits = limits
        self.solver = solver
        self.report = report
        self.note = note
    }

    func plan() throws -> Plan {
        var allocator = allocator(policy, adding: 0)
        let before = try allocator.allocate(base)
        note(0, allocator.statistics)
        // Nothing is called proven before all of it is.
        var plan = Plan(
            status: .feasible, steps: [Plan.Step(added: [], problem: base, allocation: before)])
        switch before.status {
        case .feasible: return plan
        case .optimal:
            if try inTime({ try prove(&plan, before) }) == true { plan.status = .optimal }
            return plan
        }
    }

    /// Adds step after step to a plan that has the one without added series; whether all of them are proven.
    private func prove(_ plan: inout Plan, _ before: Allocation) throws -> Bool {
        guard options.series > 0 else { return true }
        let choice = try SeriesChoice(
            AddableSeries(base, options, limits), before, promised: policy.promised)
        guard let found = try mostPlaces(choice) else {
            throw AllocationError.fault("without added series there is a solution, with them none")
        }
        guard case .proven(let most) = found else { return false }
        var known = choice.solutionBefore
        if most.reach != choice.reach(of: choice.solutionBefore) {
            for number in 1...options.series {
                // Perhaps as many can be placed with fewer series than that many were found with.
                if let best = most.solution, choice.added(in: best) <= number, best.count > known.count { known = best }
                let step = try self.step(adding: number, choice, &known, atMost: most.reach.places)
                plan.steps.append(step)
                guard step.allocation.status == .optimal else { return false }
                if choice.reach(of: known) == most.reach { break }
            }
        }
        plan.lackingFacilitators = try plan.steps.last.flatMap {
            try lackingFacilitators(before, beyond: $0.allocation, known: known)
        }
        return true
    }

    // MARK: - One step

    /// What is promised to the guaranteed, `mostPlaces`, `placesFirstCome`, `fewestAddedSeries`, and what the policy lists
    /// besides.
    var planning: Policy {
        let first = policy.promised + [.mostPlaces, .placesFirstCome, .fewestAddedSeries]
        return Policy(first + policy.objectives.filter { !first.contains($0) })
    }

    func allocator(_ policy: Policy, adding number: Int) -> Allocator {
        let (report, options) = (report, options)
        return Allocator(policy: policy, options: allocation, limits: limits, solver: solver) { progress in
            report(PlanProgress(series: number, total: options.series, allocation: progress))
        }
    }

    /// What can be reached, and a solution, where one was needed to know.
    struct MostPlaces {
        let reach: SeriesChoice.Reach
        let solution: [Int: Int]?
    }

    /// What can be reached with as many series added as may be; nil where not everyone can keep a
    /// place, because confirmed places now have the people.
    ///
    /// - Parameters:
    ///   - known: A solution; nil for the one without added series.
    ///   - enough: No more are looked for.
    func mostPlaces(
        _ choice: SeriesChoice, known: [Int: Int]? = nil, enough: Int? = nil
    ) throws -> Found<MostPlaces>? {
        let instance = choice.instance(adding: options.series, known: known, atMost: enough)
        if let more = try matchingChoice(instance, choice)?.mostPlaces() {
            var reach = choice.reach(of: choice.solutionBefore)
            reach.places += more
            return .proven(MostPlaces(reach: reach, solution: nil))
        }
        var allocator = allocator(planning, adding: options.series)
        let aims = (policy.promised + [.mostPlaces]).map { Aim.objective($0) }
        return try allocator.decision(on: instance, aims: aims)?.map { assignment in
            let solution = choice.solution(of: assignment, in: instance)
            return MostPlaces(reach: choice.reach(of: solution), solution: solution)
        }
    }

    /// nil where more than numbers of registrations bind.
    private func matchingChoice(_ instance: Instance, _ choice: SeriesChoice) throws -> MatchingChoice? {
        guard allocation.method == .automatic, choice.keepsPromises else { return nil }
        return try MatchingChoice(instance, planning, choice.series.positions, limits: limits)
    }

    /// The best with at most so many series added.
    ///
    /// - Parameter instance: Of the choice.
    func decision(
        on instance: Instance, of choice: SeriesChoice, adding number: Int, by allocator: inout Allocator
    ) throws -> Found<Assignment>? {
        let quick = try matchingChoice(instance, choice)?.best { self.allocator($0, adding: number) }
        if let quick { return .proven(quick) }
        return try allocator.decision(on: instance, aims: planning.objectives.map { .objective($0) })
    }

    /// - Parameters:
    ///   - known: The solution of the step before; then of this one.
    ///   - places: How many have a place with as many series as may be added.
    private func step(
        adding number: Int, _ choice: SeriesChoice, _ known: inout [Int: Int], atMost places: Int
    ) throws -> Plan.Step {
        var allocator = allocator(planning, adding: number)
        let instance = choice.instance(adding: number, known: known, atMost: places)
        guard let decision = try decision(on: instance, of: choice, adding: number, by: &allocator) else {
            throw AllocationError.fault("with fewer series added there is a solution, with more none")
        }
        known = choice.solution(of: decision.bestKnown, in: instance)
        let outcome = try choice.outcome(of: decision, in: instance)
        var result: Allocation?
        if allocation.explanations != .none, case .proven = decision {
            // Decided anew with these series open, so that reasons are about them alone.
            result = try allocator.allocate(outcome.instance)
            if result?.status == .feasible { result = nil }
        }
        var allocation = try result ?? allocator.allocation(of: outcome.instance, outcome.found)
        note(number, allocator.statistics)
        for index in allocation.objectives.indices {
            // They are open series there; here they were added.
            allocation.objectives[index].count(added: outcome.added.count)
        }
        return Plan.Step(added: outcome.added, problem: outcome.problem, allocation: allocation)
    }
}

extension ObjectiveOutcome {
    fileprivate mutating func count(added: Int) {
        if objective == .fewestAddedSeries, case .number(let number) = value { value = .number(number + added) }
    }
}

extension Problem {
    /// With so many more facilitators, who are always free.
    func imagining(_ count: Int) throws -> Problem {
        guard count > 0 else { return self }
        var programme = programme
        programme.facilitators += imagined(count)
        return try Problem(programme: programme, registrations: registrations).sparing(laterPlaces)
    }

    /// As many new facilitators as are asked for.
    func imagined(_ count: Int) -> [Facilitator] {
        let taken = attendeeIDs.union(programme.facilitators.map(\.id))
        return (1...max(1, count + taken.count)).lazy.map { "extra+\($0)" }.filter { !taken.contains($0) }
            .prefix(max(0, count)).map { Facilitator(id: $0) }
    }
}
