/// What proves that the result of a track is the best.
public struct TrackProof: Sendable, Equatable {
    /// Of a reallocation that asked some to move, or could have: of what is best as if nobody were asked, which the other one
    /// starts from. nil of all else.
    public let unasked: OptimalityProof?
    /// Of what was decided.
    public let decided: OptimalityProof

    package init(unasked: OptimalityProof?, decided: OptimalityProof) {
        self.unasked = unasked
        self.decided = decided
    }
}

extension Problem {
    /// Proves that what was decided for the tracks of this problem is the best.
    ///
    /// - Parameters:
    ///   - decided: One for each track, under the programme's own policy; of reallocations, in the changed problem.
    ///   - origin: What reallocations started from; nil for allocations.
    ///   - options: Its time limit covers all of it.
    ///   - progress: Told how many goals of one program are proven, from the search's own thread.
    /// - Returns: nil where the time did not suffice.
    /// - Throws: `AllocationError`; `fault` where something better is found.
    public func trackProofs(
        of decided: [TrackAllocation], since origin: ReallocationOrigin? = nil,
        options: AllocationOptions = AllocationOptions(),
        progress: @escaping @Sendable (_ proven: Int, _ goals: Int) -> Void = { _, _ in }
    ) async throws(AllocationError) -> [TrackProof]? {
        try await onOwnThread(timeLimit: options.timeLimit, stop: options.stop) { limits throws(AllocationError) in
            var proofs: [TrackProof] = []
            for decision in try ProvableDecision.all(of: decided, since: origin) {
                guard let proof = try decision.proof(options, limits, progress) else { return nil }
                proofs.append(proof)
            }
            return proofs
        }
    }
}
