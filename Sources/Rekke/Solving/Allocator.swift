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
            let (search, found) = try allocator.decide(instance, aims)
            let help = saysWhatHelps ? (WaitlistBase(instance, found.bestKnown), allocator.divided(search)) : nil
            return try allocator.finish(instance, found, help: help) { [decider = allocator.decider] in
                try SplitExplainer(search, bound: found.bound?.objective, decider)
            }
        }
    }

    /// Who gets which place, and nothing more. The aims may be any.
    ///
    /// - Returns: nil where nothing keeps the instance's further bounds.
    mutating func decision(on instance: Instance, aims: [Aim]) throws(AllocationError) -> Found<Assignment>? {
        try run { allocator in try allocator.decide(instance, aims).found }
    }

    /// The allocation that a decision comes to, without reasons.
    mutating func allocation(
        of instance: Instance, _ found: Found<Assignment>
    ) throws(AllocationError) -> Allocation {
        let allocation = try run { allocator in
            try allocator.finish(instance, found, explainer: nil)
        }
        guard let allocation else { throw .fault("the decision gave no allocation") }
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

    var decider: Decider {
        Decider(policy: policy, method: options.method, solver: solver, limits: limits)
    }

    private mutating func decide(
        _ instance: Instance, _ aims: [Aim]?
    ) throws -> (search: SplitSearch, found: Found<Assignment>) {
        note(instance)
        let decider = decider
        let presolve = statistics.time("presolve") { _ in decider.divide(instance) }
        var search = try decider.begin(presolve)
        let found = try decide(&search, aims, instance)
        note(search)
        return (search, found)
    }

    /// The search, where what it knows of parts may answer what else is asked: the integer program takes no shortcuts.
    private func divided(_ search: SplitSearch) -> SplitSearch? {
        options.method == .automatic ? search : nil
    }

    mutating func note(_ search: SplitSearch) {
        statistics.note(search.presolve)
        for part in search.hard { statistics.solver.add(part.statistics) }
    }

    mutating func note(_ instance: Instance) {
        let own = instance.considered.prefix(instance.ownCount)
        statistics.considered = own.count
        statistics.pairs = own.reduce(0) { $0 + $1.pairs.count }
    }

    /// Decides one aim after the other.
    mutating func decide(
        _ search: inout SplitSearch, _ aims: [Aim]?, _ instance: Instance
    ) throws -> Found<Assignment> {
        let isPolicy = aims == nil
        let aims = aims ?? policy.objectives.map { .objective($0) }
        for (index, aim) in aims.enumerated() {
            // A cost that no policy names is decided for the sake of what comes after it.
            let objective = aims[index...].lazy.compactMap(\.objective).first ?? .seriesOrder
            let stage = AllocationProgress.Stage.objective(objective, number: index + 1, of: aims.count)
            report(AllocationProgress(stage: stage, nodes: 0))
            let report = report
            do {
                try statistics.time(aim.name) { _ in
                    try search.decide(aim) { progress in
                        report(
                            AllocationProgress(
                                stage: stage, incumbent: progress.incumbent, bound: progress.bound, gap: progress.gap,
                                nodes: progress.nodes))
                    }
                }
            } catch let undecided as Undecided {
                guard undecided.limit == .time else { throw Stopped(limit: undecided.limit) }
                // What decides nothing is at its optimum.
                if case .objective = aim, !instance.isOpen(objective) { continue }
                if isPolicy {
                    // Attendances are not only counted.
                    try search.takeCounted(by: Array(policy.objectives.prefix { $0 != .mostAttendance }), limits)
                }
                let assignment = search.assignment
                let bound =
                    switch aim {
                    case .objective: undecided.bound
                    case .question: Bound(instance, assignment, proven: 0, number: nil).value(of: objective)
                    }
                return .stopped(bestKnown: assignment, ReachedBound(objective: objective, value: bound))
            }
        }
        return .proven(search.assignment)
    }

    /// - Parameters:
    ///   - help: Whom and by what search full explanations help; nil for nobody.
    ///   - explainer: nil for no reasons, whatever the options say.
    private mutating func finish(
        _ instance: Instance, _ found: Found<Assignment>, help: (base: WaitlistBase, search: SplitSearch?)? = nil,
        explainer: (() throws -> SplitExplainer)?
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
        return try finish(instance, found, choice, explanation, queues: help?.base)
    }

    /// Puts the result together, and holds it against the rules.
    ///
    /// - Parameter base: In what queues were counted; nil: in the instance alone.
    mutating func finish(
        _ instance: Instance, _ found: Found<Assignment>, _ choice: PeopleChoice, _ explanation: Explanation?,
        queues base: WaitlistBase? = nil
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
                of: allocation, under: policy, in: instance, keepingOut: Set(keptOut), queuesIn: base)
            guard violations.isEmpty else {
                throw AllocationError.fault(
                    "the result breaks the rules: " + violations.map(\.description).joined(separator: "; "))
            }
            return allocation
        }
    }

    /// Why those without a place wait, as far as the time goes; nil where that is not asked for, or not begun in time.
    mutating func explain(
        _ instance: Instance, _ assignment: Assignment, _ explainer: () throws -> SplitExplainer
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
