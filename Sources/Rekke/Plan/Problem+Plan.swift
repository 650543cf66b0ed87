package import IntegerProgramming

extension Problem {
    /// Finds out which of the candidate series to add: for none, one, two, … of them the best choice, exactly.
    ///
    /// The first step is the allocation of the problem as it is. In every later one, everyone who has a place there has
    /// one, most registrations are placed, whoever comes first above all, by as few series as that takes, and then by what
    /// the policy lists besides. The work runs on a thread of its own; cancelling the task ends it.
    ///
    /// - Parameters:
    ///   - series: How many may be added, whether twins of open ones too, and how many facilitators to imagine.
    ///   - options: As for an allocation. A time limit is for the whole plan.
    ///   - progress: Called now and then from the working thread.
    ///   - statistics: Called once for every step with how many series may be added there.
    /// - Throws: `AllocationError`. A time limit is no error: the plan's status is then `feasible`.
    public func plan(
        adding series: PlanOptions, options: AllocationOptions = AllocationOptions(),
        progress: @escaping @Sendable (PlanProgress) -> Void = { _ in },
        statistics: @escaping @Sendable (Int, AllocationStatistics) -> Void = { _, _ in }
    ) async throws(AllocationError) -> Plan {
        try await onOwnThread(timeLimit: options.timeLimit, stop: options.stop) { limits throws(AllocationError) in
            try self.planned(adding: series, options, limits: limits, progress: progress, statistics: statistics)
        }
    }

    /// The same on the calling thread, by the solver asked for.
    package func planned(
        adding series: PlanOptions, _ options: AllocationOptions = AllocationOptions(), limits: SearchLimits = .none,
        solver: any Solver = ExactSolver(), progress: (PlanProgress) -> Void = { _ in },
        statistics: (Int, AllocationStatistics) -> Void = { _, _ in }
    ) throws(AllocationError) -> Plan {
        try checkTracks()
        for (name, number) in [("series", series.series), ("facilitators", series.facilitators)]
        where number > PlanOptions.most {
            throw .tooMuchAsked(of: name, number: number, maximum: PlanOptions.most)
        }
        let policy = options.policy ?? programme.rules.policy
        let faults = ProgrammeValidation.policyFaults(policy, at: InputPath([.field("policy")]))
        guard faults.isEmpty else { throw .invalidPolicy(InvalidProblem(faults: faults)) }
        do {
            return try withoutActuallyEscaping(progress) { progress in
                try withoutActuallyEscaping(statistics) { statistics in
                    try Planner(
                        self, series, options, policy: policy, limits: limits, solver: solver, report: progress,
                        note: statistics
                    ).plan()
                }
            }
        } catch {
            throw AllocationError(of: error)
        }
    }
}
