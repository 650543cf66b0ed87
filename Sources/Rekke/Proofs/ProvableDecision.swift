internal import IntegerProgramming

/// What the result of a track is to be the best of, for whoever proves it or checks a proof.
///
/// That of an allocation is one program. A reallocation that may ask some to move is decided in two: the first as if
/// nobody were asked, of which the second keeps what it found.
package struct ProvableDecision: Sendable {
    private let track: TrackAllocation
    /// nil of an allocation.
    private let steps: ReallocationSteps?

    /// One for each track.
    ///
    /// - Parameter origin: What reallocations started from.
    package static func all(
        of decided: [TrackAllocation], since origin: ReallocationOrigin?
    ) throws(AllocationError) -> [ProvableDecision] {
        guard let origin else { return decided.map { ProvableDecision(track: $0, steps: nil) } }
        do throws(ScenarioError) {
            let steps = try origin.steps(of: decided)
            return zip(decided, steps).map { ProvableDecision(track: $0, steps: $1) }
        } catch {
            throw .fault(error.description)
        }
    }

    /// What the first of two programs has to say.
    package func unaskedClaim() throws(AllocationError) -> ProvenClaim? {
        try unaskedProgram().map { ProvenClaim($0) }
    }

    /// What the program of the result has to say, and of the first of two, if there are two, the variables that are 1.
    package func claim(unasked ones: Set<String>?) throws(AllocationError) -> ProvenClaim {
        let unasked = try ones.flatMap { (ones) throws(AllocationError) in
            try unaskedProgram()?.assignment(ones: ones)
        }
        let provable = try program(beside: unasked)
        return ProvenClaim(provable, provable.assignment(of: track.allocation))
    }

    /// Whether two programs decide, where the first one gave these places.
    ///
    /// - Parameter ones: The variables that are 1.
    package func asks(unasked ones: Set<String>) throws(AllocationError) -> Bool {
        guard let steps, let program = try unaskedProgram() else { return false }
        return steps.asks(beside: program.assignment(ones: ones))
    }

    /// Whether the result leaves somebody waiting who may have a place if others are asked to move.
    package var mayAsk: Bool { steps?.allowedMoves ?? 0 > 0 && !track.allocation.waitlist.isEmpty }

    /// A registration of which the result says falsely whether it has to move even where nobody is asked to.
    ///
    /// - Parameter ones: The variables that are 1 where nobody is asked.
    package func misjudgedMove(unasked ones: Set<String>) throws(AllocationError) -> String? {
        guard let steps, let claim = track.answer.reallocation, let program = try unaskedProgram() else { return nil }
        let holders = steps.holders
        func moved(in assignment: Assignment) -> Set<String> {
            Set(holders.moved(in: assignment).map { holders.instance.registration($0).id })
        }
        let forced = moved(in: program.assignment(ones: ones))
        let moved = moved(in: program.assignment(of: track.allocation))
        return claim.moved.first {
            moved.contains($0.registration) && $0.isForced != forced.contains($0.registration)
        }?.registration
    }

    /// - Returns: nil where the time did not suffice.
    func proof(
        _ options: AllocationOptions, _ limits: SearchLimits, _ progress: (Int, Int) -> Void
    ) throws(AllocationError) -> TrackProof? {
        guard let steps, steps.allowedMoves > 0, let first = try unaskedProgram() else {
            return try finalProof(beside: nil, limits, progress).map { TrackProof(unasked: nil, decided: $0) }
        }
        var reallocator = Reallocator(
            steps, Allocator(policy: steps.policy, options: options, limits: limits, solver: ExactSolver()) { _ in })
        let found: Assignment?
        do { found = try inTime { try reallocator.unasked() } } catch { throw AllocationError(of: error) }
        guard let unasked = found else { return nil }
        guard steps.asks(beside: unasked) else {
            return try finalProof(beside: nil, limits, progress).map { TrackProof(unasked: nil, decided: $0) }
        }
        guard let before = try first.proof(of: unasked, limits, progress),
            let proof = try finalProof(beside: unasked, limits, progress)
        else { return nil }
        return TrackProof(unasked: before, decided: proof)
    }

    private func finalProof(
        beside unasked: Assignment?, _ limits: SearchLimits, _ progress: (Int, Int) -> Void
    ) throws(AllocationError) -> OptimalityProof? {
        let provable = try program(beside: unasked)
        return try provable.proof(of: provable.assignment(of: track.allocation), limits, progress)
    }

    /// Of the first of two steps; nil where there is one.
    private func unaskedProgram() throws(AllocationError) -> ProvableProgram? {
        try steps.map { (steps) throws(AllocationError) in
            try ProvableProgram(steps.holders.instance, steps.unaskedAims)
        }
    }

    /// Of the last step.
    private func program(beside unasked: Assignment?) throws(AllocationError) -> ProvableProgram {
        guard let steps else { return try ProvableProgram(track.problem) }
        guard let unasked else {
            return try ProvableProgram(steps.holders.instance, steps.unaskedAims + steps.policyAims)
        }
        return try ProvableProgram(
            steps.askedInstance(beside: unasked), steps.askedAims + steps.policyAims)
    }
}
