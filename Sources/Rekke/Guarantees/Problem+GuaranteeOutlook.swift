package import IntegerProgramming

extension Problem {
    /// Whether the guarantees can be kept with what has come so far, and what the next registration may break; nil where the
    /// rules guarantee nothing.
    ///
    /// The work runs on a thread of its own; cancelling the task ends it within a fraction of a second.
    ///
    /// - Parameter timeLimit: For the whole run; nil for none.
    /// - Throws: `AllocationError`. A time limit is no error: the outlook's status is then `feasible`.
    public func guaranteeOutlook(timeLimit: Duration? = nil) async throws(AllocationError) -> GuaranteeOutlook? {
        try await onOwnThread(timeLimit: timeLimit) { limits throws(AllocationError) in
            try guaranteeOutlook(limits: limits)
        }
    }

    /// The same on the calling thread, by the solver asked for.
    package func guaranteeOutlook(
        limits: SearchLimits, solver: any Solver = ExactSolver()
    ) throws(AllocationError) -> GuaranteeOutlook? {
        guard programme.rules.guaranteedPlaces > 0 else { return nil }
        try checkTracks()
        do {
            return try GuaranteeSearch(self, limits: limits, solver: solver).outlook()
        } catch {
            throw AllocationError(of: error)
        }
    }
}
