extension Allocation {
    /// What a registration got.
    public enum Outcome: Hashable, Sendable {
        /// It has a place.
        case placed(Placement)
        /// It is considered, and has no place.
        case waiting(WaitlistEntry)
        /// It took no part in the decision.
        case notConsidered(Rejection)
    }

    /// What the registration got; nil where the result does not name it.
    ///
    /// - Complexity: linear in the registrations.
    public func outcome(of registration: String) -> Outcome? {
        if let placement = placements.first(where: { $0.registration == registration }) { return .placed(placement) }
        if let entry = waitlist.first(where: { $0.registration == registration }) { return .waiting(entry) }
        return rejected.first { $0.registration == registration }.map(Outcome.notConsidered)
    }

    /// What each registration got, by id.
    package var outcomes: [String: Outcome] {
        var outcomes: [String: Outcome] = [:]
        for placement in placements { outcomes[placement.registration] = .placed(placement) }
        for entry in waitlist { outcomes[entry.registration] = .waiting(entry) }
        for rejection in rejected { outcomes[rejection.registration] = .notConsidered(rejection) }
        return outcomes
    }
}
