package import IntegerProgramming

extension Problem {
    /// Decides who gets a place in which series, exactly, and explains why the others wait.
    ///
    /// The work runs on a thread of its own, so it never blocks the caller's executor; any number can run at once.
    /// Cancelling the task ends it within a fraction of a second.
    ///
    /// - Parameters:
    ///   - options: The policy in place of the programme's, how much to explain, a time limit.
    ///   - progress: Called now and then from the working thread.
    ///   - statistics: Called once with what was recognised and how long each stage took, before the result is returned.
    /// - Throws: `AllocationError`. A time limit is no error: the result's status is then `feasible`.
    public func allocation(
        options: AllocationOptions = AllocationOptions(),
        progress: @escaping @Sendable (AllocationProgress) -> Void = { _ in },
        statistics: @escaping @Sendable (AllocationStatistics) -> Void = { _ in }
    ) async throws(AllocationError) -> Allocation {
        try await onOwnThread(timeLimit: options.timeLimit, stop: options.stop) { limits throws(AllocationError) in
            try allocated(options, limits: limits, progress: progress, statistics: statistics)
        }
    }

    /// The same on the calling thread, by the solver asked for.
    package func allocated(
        _ options: AllocationOptions = AllocationOptions(), limits: SearchLimits = .none,
        solver: any Solver = ExactSolver(), progress: (AllocationProgress) -> Void = { _ in },
        statistics: (AllocationStatistics) -> Void = { _ in }
    ) throws(AllocationError) -> Allocation {
        try checkTracks()
        let policy = options.policy ?? programme.rules.policy
        let faults = ProgrammeValidation.policyFaults(policy, at: InputPath([.field("policy")]))
        guard faults.isEmpty else { throw .invalidPolicy(InvalidProblem(faults: faults)) }
        return try withoutActuallyEscaping(progress) { report throws(AllocationError) in
            var allocator = Allocator(
                policy: policy, options: options, limits: limits, solver: solver, report: report)
            let allocation = try allocator.allocate(self)
            statistics(allocator.statistics)
            return allocation
        }
    }

    /// - Throws: `AllocationError.severalTracks` where this is more than one track has to decide.
    func checkTracks() throws(AllocationError) {
        let tracks = programme.trackNames
        if tracks.count > 1 { throw .severalTracks(tracks) }
    }
}
