internal import IntegerProgramming

/// One run from a problem to its allocation, on the calling thread.
struct Allocator {
    /// What the result says was optimised.
    let policy: Policy
    let options: AllocationOptions
    let limits: SearchLimits
    let solver: any Solver
    let report: (AllocationProgress) -> Void
    var statistics = AllocationStatistics()

    init(
        policy: Policy, options: AllocationOptions, limits: SearchLimits, solver: any Solver,
        report: @escaping (AllocationProgress) -> Void
    ) {
        self.policy = policy
        self.options = options
        self.limits = limits
        self.solver = solver
        self.report = report
    }

    mutating func allocate(_ problem: Problem) throws(AllocationError) -> Allocation {
        let instance = statistics.time("intake") { _ in Instance(problem) }
        guard let allocation = try allocate(instance, saysWhatHelps: true) else {
            throw .fault("a problem with nothing beside its rules has no solution")
        }
        return allocation
    }

    /// The same after an intake of one's own, with what the instance keeps beside the rules.
    ///
    /// - Parameters:
    ///   - aims: What is decided, in order; nil for the policy's objectives. All of these are among them, in the same order,
    ///     `seriesOrder` last.
    ///   - saysWhatHelps: Whether positions and remedies belong to full explanations: they change the problem, and take
    ///     it in anew.
    /// - Returns: nil where nothing keeps the instance's further bounds.
    mutating func allocate(
        _ instance: Instance, aims: [Aim]? = nil, saysWhatHelps: Bool = false
    ) throws(AllocationError) -> Allocation? {
        try run { allocator in
            switch allocator.options.method {
            case .automatic:
                let (search, found) = try allocator.decideInParts(instance, aims)
                let base = saysWhatHelps ? WaitlistBase(instance, found.bestKnown) : nil
                return try allocator.finish(instance, found, help: base.map { ($0, search) }) { [allocator] in
                    try SplitExplainer(
                        search, bound: found.bound?.objective, policy: allocator.policy, solver: allocator.solver,
                        limits: allocator.limits)
                }
            case .integerProgram:
                let (search, found) = try allocator.decideByProgram(instance, aims)
                let base = saysWhatHelps ? WaitlistBase(instance, found.bestKnown) : nil
                return try allocator.finish(instance, found, help: base.map { ($0, nil) }) { [allocator] in
                    Explainer(
                        instance: instance, search: search, bound: found.bound?.objective,
                        policy: allocator.policy, solver: allocator.solver, limits: allocator.limits)
                }
            }
        }
    }

    /// Who gets which place, and nothing more. The aims may be any.
    ///
    /// - Returns: nil where nothing keeps the instance's further bounds.
    mutating func decision(on instance: Instance, aims: [Aim]) throws(AllocationError) -> Found<Assignment>? {
        try run { allocator in
            switch allocator.options.method {
            case .automatic: try allocator.decideInParts(instance, aims).found
            case .integerProgram: try allocator.decideByProgram(instance, aims).found
            }
        }
    }

    /// The allocation that a decision comes to, without reasons.
    mutating func allocation(
        of instance: Instance, _ found: Found<Assignment>
    ) throws(AllocationError) -> Allocation {
        let allocation = try run { allocator in
            try allocator.finish(instance, found, explainer: Optional<() throws -> Explainer>.none)
        }
        guard let allocation else { throw .fault("a decision is none") }
        return allocation
    }

    private mutating func run<Value>(
        _ work: (inout Allocator) throws -> Value
    ) throws(AllocationError) -> Value? {
        do {
            return try work(&self)
        } catch is NoSolution {
            return nil
        } catch {
            throw AllocationError(of: error)
        }
    }

    /// Nothing keeps what the instance keeps beside the rules.
    private struct NoSolution: Error {}

    // MARK: - The two methods

    private mutating func decideByProgram(
        _ instance: Instance, _ aims: [Aim]?
    ) throws -> (search: PlainSearch, found: Found<Assignment>) {
        note(instance)
        statistics.programmed = [AllocationStatistics.Part(registrations: instance.considered.count)]
        var search = try keeping { try PlainSearch(instance, Set(Constraint.allCases), solver, limits) }
        let found = try decide(&search, aims, instance)
        return (search, found)
    }

    private mutating func decideInParts(
        _ instance: Instance, _ aims: [Aim]?
    ) throws -> (search: SplitSearch, found: Found<Assignment>) {
        note(instance)
        let policy = policy
        let presolve = statistics.time("presolve") { _ in Presolve(instance, policy) }
        statistics.note(presolve)
        var search = try keeping {
            try SplitSearch(presolve, policy, solver: solver, limits: limits)
        }
        let found = try decide(&search, aims, instance)
        for part in search.hard { statistics.solver.add(part.statistics) }
        return (search, found)
    }

    private mutating func note(_ instance: Instance) {
        statistics.considered = instance.considered.count
        statistics.pairs = instance.considered.reduce(0) { $0 + $1.pairs.count }
    }

    // MARK: - What they share

    /// Whatever the confirmed places are, they hold together: nothing but what the instance keeps beside the rules can be
    /// impossible.
    func keeping<Search>(_ begin: () throws -> Search) throws -> Search {
        do {
            return try begin()
        } catch is PlainSearch.ConfirmedPlacesConflict {
            throw NoSolution()
        }
    }

    /// Decides one aim after the other.
    mutating func decide(
        _ search: inout some ObjectiveSearch, _ aims: [Aim]?, _ instance: Instance
    ) throws -> Found<Assignment> {
        let isPolicy = aims == nil
        let aims = aims ?? policy.objectives.map { .objective($0) }
        for (index, aim) in aims.enumerated() {
            // A cost that no policy names is decided for the sake of what comes after it.
            let objective = aims[index...].lazy.compactMap(\.objective).first ?? .seriesOrder
            let stage = AllocationProgress.Stage.objective(objective, number: index + 1, of: aims.count)
            report(AllocationProgress(stage: stage, nodes: 0))
            let report = report
            let decision = try statistics.time(aim.name) { _ in
                try search.decide(aim) { progress in
                    report(
                        AllocationProgress(
                            stage: stage, incumbent: progress.incumbent, bound: progress.bound, gap: progress.gap,
                            nodes: progress.nodes))
                }
            }
            guard case .stopped(let reached, let limit) = decision else { continue }
            guard limit == .time else { throw Stopped(limit: limit) }
            // What decides nothing is at its optimum.
            if case .objective = aim, !instance.isOpen(objective) { continue }
            if isPolicy {
                // Attendances are not only counted.
                try search.takeCounted(by: Array(policy.objectives.prefix { $0 != .mostAttendance }), limits)
            }
            let assignment = search.assignment
            let bound =
                switch aim {
                case .objective: reached
                default: Bound(instance, assignment, proven: 0, number: nil).value(of: objective)
                }
            return .stopped(bestKnown: assignment, ReachedBound(objective: objective, value: bound))
        }
        return .proven(search.assignment)
    }

    /// - Parameters:
    ///   - help: Whom and by what search full explanations help; nil for nobody.
    ///   - explainer: nil for no reasons, whatever the options say.
    private mutating func finish(
        _ instance: Instance, _ found: Found<Assignment>, help: (base: WaitlistBase, search: SplitSearch?)? = nil,
        explainer: (() throws -> some ReasonSearch)?
    ) throws -> Allocation {
        let (solver, limits) = (solver, limits.cancellationOnly)
        let choice = try statistics.time("people") { _ in
            try PeopleChoice(instance, found.bestKnown, solver, limits)
        }
        var explanation = try explainer.flatMap { try explain(instance, found.bestKnown, $0) }
        // Where the optimum was not proven, what else would be best says nothing.
        if let help, case .proven = found, options.explanations == .full {
            try addRemedies(to: &explanation, help.base, help.search)
        }
        return try finish(instance, found, choice, explanation)
    }

    /// Puts the result together, and holds it against the rules.
    mutating func finish(
        _ instance: Instance, _ found: Found<Assignment>, _ choice: PeopleChoice, _ explanation: Explanation?
    ) throws -> Allocation {
        let policy = policy
        let problem = instance.problem.withoutLaterPlaces
        return try statistics.time("verification") { _ in
            let allocation = AllocationAssembly(
                instance: instance, policy: policy, found: found, attendance: choice.attendance,
                facilitators: choice.facilitators, explanation: explanation
            ).withoutLaterPlaces.allocation
            let keptOut = explanation?.keptOut.map { instance.registration($0).id } ?? []
            let violations = problem.violations(
                of: allocation, under: policy, in: instance, keepingOut: Set(keptOut))
            guard violations.isEmpty else {
                throw AllocationError.fault(
                    "the result breaks the rules: " + violations.map(\.description).joined(separator: "; "))
            }
            return allocation
        }
    }

    /// Why those without a place wait, as far as the time goes; nil where that is not asked for, or not begun in time.
    mutating func explain(
        _ instance: Instance, _ assignment: Assignment, _ explainer: () throws -> some ReasonSearch
    ) throws -> Explanation? {
        guard options.explanations != .none else { return nil }
        let report = report
        let limits = limits
        return try statistics.time("explanations") { _ in
            guard try inTime(limits.check) != nil, var explainer = try inTime(explainer) else { return nil }
            let waiting = instance.considered.indices.filter { assignment.places[$0] == nil }
            _ = try inTime {
                for (index, position) in waiting.enumerated() {
                    let stage = AllocationProgress.Stage.explaining(registration: index + 1, of: waiting.count)
                    report(AllocationProgress(stage: stage, nodes: 0))
                    try explainer.explain(position)
                }
            }
            var explanation = explainer.explanation
            explanation.unexplained = waiting.filter { explanation.reasons[$0] == nil }
            return explanation
        }
    }
}

extension ObjectiveSearch {
    fileprivate mutating func decide(_ aim: Aim, progress: (SearchProgress) -> Void) throws -> ObjectiveDecision {
        switch aim {
        case .objective(let objective): try decide(objective, progress: progress)
        case .fewest(let cost): try decide(cost, progress: progress)
        case .inOrder(let cost): try decideInOrder(cost, progress: progress)
        case .places(let registrations): try decidePlaces(of: registrations, progress: progress)
        }
    }
}

/// Finds out why registrations wait.
protocol ReasonSearch {
    var explanation: Explanation { get }

    /// Explains one waiting registration. Asked in priority order.
    ///
    /// - Throws: `Stopped` where a limit came first.
    mutating func explain(_ waiting: Int) throws
}

extension AllocationStatistics.Solver {
    mutating func add(_ search: SearchStatistics) {
        relaxations += search.relaxations
        integerPrograms += search.integerPrograms
        nodes += search.nodes
        cuts += search.cuts
        aborts += search.aborts
    }
}

extension AllocationStatistics {
    mutating func note(_ presolve: Presolve) {
        pairsRemoved = presolve.possible.removed
        matched = Part(parts: presolve.pureCount, registrations: presolve.pure.count)
        programmed = presolve.hard.map { Part(registrations: $0.considered.count) }
        canStaffEverything = presolve.canStaffEverything
    }
}
