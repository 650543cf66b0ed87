extension Problem {
    /// Everything in which a result breaks a rule, or says something that is not true of this problem; empty for a right
    /// one.
    ///
    /// It uses nothing of the integer program: placements, people, waitlist, witnesses, envy and objective values are
    /// counted, and so are better placements, as far as counting finds them: they show that a bound or an optimum is none.
    /// Else whether objectives are at their optimum, and reasons other than `placesTaken`, only an allocation can tell.
    ///
    /// - Parameters:
    ///   - allocation: What is said to be a result of this problem.
    ///   - policy: The policy in place of the programme's, where the allocation was asked for one.
    public func violations(of allocation: Allocation, under policy: Policy? = nil) -> [Violation] {
        violations(of: allocation, under: policy, queuesIn: nil)
    }

    /// - Parameter base: In what queues are counted; nil: in the allocation alone.
    func violations(
        of allocation: Allocation, under policy: Policy? = nil, queuesIn base: WaitlistBase?
    ) -> [Violation] {
        let instance = Instance(self)
        let violations = violations(
            of: allocation, under: policy ?? programme.rules.policy, in: instance, keepingOut: [], queuesIn: base)
        let better = CountedImprovement(of: allocation, in: instance).values
        return violations + (better.map { instance.contradictions(of: allocation, by: $0) } ?? [])
    }

    /// Who waits by results for reasons that `violations(of:)` has not looked into, since they rest on who attends or leads,
    /// or on what else counting does not tell. In the order of the tracks, each once.
    ///
    /// - Parameter decided: Results of this problem's tracks in which nothing is wrong.
    package func reasonsOnTrust(in decided: [TrackAllocation]) -> [ReasonOnTrust] {
        var seen: Set<String> = []
        return remaining(of: decided).flatMap { track -> [ReasonOnTrust] in
            let problem = track.problem
            let reallocation = track.answer.reallocation
            let whole = reallocation.map { Instance(problem, problem.admission(of: $0)) } ?? Instance(problem)
            let (people, instance) = (whole.peopleOfLaterTracks, whole.own)
            return ClaimCheck(
                FinishedAllocation(track.allocation, of: problem, in: instance), under: problem.programme.rules.policy,
                in: instance, keepingOut: Set(reallocation?.keptOut ?? []), isAlone: people.isEmpty
            ).reasonsOnTrust
        }.filter { seen.insert($0.registration).inserted }
    }

    /// Who is considered in a reallocation of this problem, as far as it says itself what it came from.
    func admission(of reallocation: Reallocation) -> Admission {
        Admission(
            self, holding: positions(of: reallocation.exceptions.map { ($0.registration, $0.series) }),
            promising: Set(reallocation.allocation.guarantees.promised))
    }

    /// Who has which place, by position in `registrations` and in the programme's series; without unknown ids.
    func positions(of placements: [(registration: String, series: String)]) -> [Int: Int] {
        let series = programme.seriesPositions
        var places: [String: Int] = [:]
        for placement in placements { places[placement.registration] = series[placement.series] }
        var positions: [Int: Int] = [:]
        for index in registrations.indices { positions[index] = places[registrations[index].id] }
        return positions
    }

    /// The same, where the intake of this problem, which is always the same, is known already.
    ///
    /// - Parameters:
    ///   - keptOut: Who waits without a reason because others keep what they have; nil where that is not known.
    ///   - base: In what queues are counted; nil: in the allocation alone.
    func violations(
        of allocation: Allocation, under policy: Policy, in instance: Instance, keepingOut keptOut: Set<String>?,
        queuesIn base: WaitlistBase? = nil
    ) -> [Violation] {
        let (people, instance) = (instance.peopleOfLaterTracks, instance.own)
        let finished = FinishedAllocation(allocation, of: self, in: instance)
        let rules = instance.rules.flatMap { $0.violations(in: finished) }
        let claims = ClaimCheck(
            finished, under: policy, in: instance, keepingOut: keptOut, queuesIn: base, isAlone: people.isEmpty)
        let further = instance.further.violations(in: finished)
        return claims.placements + rules + further + (rules.isEmpty ? finished.missedAttendances(sparing: people) : [])
            + claims.others
    }
}

/// Somebody who waits for a reason that was believed as it stands.
package struct ReasonOnTrust: Hashable, Sendable {
    /// The id.
    package let registration: String
    /// nil where others are said to keep what they have.
    package let reason: Reason.Kind?
}
