extension Problem {
    /// Everything in which a result breaks a rule, or says something that is not true of this problem; empty for a right
    /// one.
    ///
    /// It uses nothing of the integer program: placements, people, waitlist, witnesses, envy and objective values are
    /// counted. Whether objectives are at their optimum, and reasons other than `placesTaken`, only an allocation can tell.
    ///
    /// - Parameter policy: The policy in place of the programme's, where the allocation was asked for one.
    public func violations(of allocation: Allocation, under policy: Policy? = nil) -> [Violation] {
        violations(of: allocation, under: policy ?? programme.rules.policy, in: Instance(self))
    }

    /// The same, where the intake of this problem, which is always the same, is known already.
    func violations(of allocation: Allocation, under policy: Policy, in instance: Instance) -> [Violation] {
        let finished = FinishedAllocation(
            allocation, of: self, expecting: instance.considered.map(\.registration))
        let rules = Constraint.allCases.flatMap { $0.rule.violations(in: finished) }
        let claims = ClaimCheck(finished, under: policy, in: instance)
        let further = instance.further.violations(in: finished)
        return claims.placements + rules + further + (rules.isEmpty ? finished.missedAttendances : []) + claims.others
    }
}
