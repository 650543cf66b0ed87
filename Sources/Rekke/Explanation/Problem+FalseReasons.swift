package import IntegerProgramming

extension Problem {
    /// The reasons in a result, in which nothing else is untrue, that are not those of its placements. What the rules alone
    /// prove is worked out anew; which objective left somebody out is believed of one that the search came to.
    ///
    /// It is for results that are not proven to be best: others are compared with another allocation.
    package func falseReasons(
        in allocation: Allocation, timeLimit: Duration? = nil
    ) async throws(AllocationError) -> [Violation] {
        try await onOwnThread(timeLimit: timeLimit) { limits throws(AllocationError) in
            try falseReasons(in: allocation, limits: limits)
        }
    }

    /// The same on the calling thread.
    package func falseReasons(
        in allocation: Allocation, limits: SearchLimits
    ) throws(AllocationError) -> [Violation] {
        let instance = Instance(self)
        let policy = Policy(allocation.policy)
        let finished = FinishedAllocation(allocation, of: self, in: instance.own)
        let claimed = ClaimCheck(finished, under: policy, in: instance.own, keepingOut: []).expected.assignment.places
        // Confirmed places of later tracks stand behind all else.
        let assignment = Assignment(
            places: claimed + instance.considered.dropFirst(claimed.count).map { $0.pairs.first })
        var allocator = Allocator(
            policy: policy, options: AllocationOptions(explanations: .reasons), limits: limits, solver: ExactSolver(),
            report: { _ in })
        let found = try allocator.reasons(of: assignment, in: instance)
        let waiting = instance.considered.indices.filter { assignment.places[$0] == nil }
        return zip(allocation.waitlist, waiting).enumerated().compactMap { index, pair in
            let (entry, position) = pair
            guard let claim = entry.reasons?.first, let reason = found.reasons[position],
                !allocation.agrees(claim, with: reason, of: found.fullSets)
            else { return nil }
            return Violation(
                InputPath([.field("waitlist")])[index].field("reasons"),
                "the rules give \"\(entry.registration)\" another reason (\(reason.kind))")
        }
    }
}

extension Allocation {
    fileprivate func agrees(_ claim: Reason, with reason: Reason, of sets: [FullSet]) -> Bool {
        switch (claim, reason) {
        case (.placesTaken(let own), .placesTaken(let other)):
            fullSets?.indices.contains(own) == true && fullSets?[own] == sets[other]
        case (.outweighed(let objective), .outweighed):
            policy.firstIndex(of: objective).map { own in
                openObjective.flatMap(policy.firstIndex).map { own <= $0 } != false
            } == true
        default: claim == reason
        }
    }
}

extension Allocator {
    /// Why placements that are given leave out those who wait, by the rules alone.
    mutating func reasons(
        of assignment: Assignment, in instance: Instance
    ) throws(AllocationError) -> Explanation {
        let decider = decider
        do {
            let search = try decider.begin(instance)
            let explanation = try explain(instance, assignment) {
                try SplitExplainer(
                    search, given: assignment, reading: FullSetReading(decider.policy, assignment),
                    bound: decider.policy.objectives[0], decider)
            }
            return explanation ?? Explanation()
        } catch {
            throw AllocationError(of: error)
        }
    }
}
