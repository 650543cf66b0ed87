extension Allocation {
    /// Whether everything is explained that was asked for; not where the time ran out before it was.
    ///
    /// - Parameter extent: As in the options of the allocation. `full` is for optimal ones.
    public func isExplained(_ extent: AllocationOptions.Explanations) -> Bool {
        switch extent {
        case .none: true
        case .reasons: envy != nil && waitlist.allSatisfy { $0.reasons != nil }
        case .full:
            isExplained(.reasons)
                && waitlist.allSatisfy { $0.positions != nil && $0.queue != nil && $0.remedies != nil }
        }
    }
}

extension Reallocation {
    /// The same of those who wait, and of those who are asked to move.
    public func isExplained(_ extent: AllocationOptions.Explanations) -> Bool {
        moved.allSatisfy { $0.isForced || $0.isWanted || $0.beneficiaries != nil }
            && (extent == .none
                || keptOut != nil && allocation.unexplained.isEmpty
                    && allocation.waitlist.allSatisfy { $0.queue != nil })
    }
}
