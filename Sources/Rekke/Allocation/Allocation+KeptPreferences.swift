/// One guaranteed a place that has it within its preferences, and could have another only outside them.
package struct KeptPreference: Hashable, Sendable {
    package let registration: String
    /// Where it has its place.
    package let series: String
    /// Where it could be outside its preferences.
    package let others: Set<String>

    /// Whether it holds a place in one of these, and could leave them only outside its preferences.
    package func isKept(in series: Set<String>) -> Bool {
        series.contains(self.series) && !others.isSubset(of: series)
    }
}

extension Allocation {
    /// Whom the policy keeps within their preferences, though there might be room for others without; in priority order.
    package func keptPreferences(in problem: Problem) -> [KeptPreference] {
        let holders = placements.filter { $0.guaranteed && !$0.confirmed && !$0.outsidePreferences }
        guard keepsPreferences, problem.programme.rules.guaranteeOutsidePreferences, !holders.isEmpty else { return [] }
        let eligibility = Eligibility(problem.programme)
        let ids = Set(holders.map(\.registration))
        var others: [String: Set<String>] = [:]
        for registration in problem.registrations where ids.contains(registration.id) {
            let pairs = eligibility.pairs(of: registration, outsidePreferences: true).filter(\.outsidePreferences)
            others[registration.id] = Set(pairs.map { problem.programme.series[$0.series].id })
        }
        return holders.compactMap { holder in
            others[holder.registration].flatMap { others in
                others.isEmpty
                    ? nil : KeptPreference(registration: holder.registration, series: holder.series, others: others)
            }
        }
    }

    /// Whether the policy puts nobody guaranteed outside its preferences to let a later one in.
    package var keepsPreferences: Bool { Policy(policy).keepsPreferences }

    /// Whether it puts nobody there at all, so that who holds a full set counts with what it listed.
    package var staysWithinPreferences: Bool { keepsPreferences && summary.outsidePreferences == 0 }

    /// Whether there was anything to decide in an objective about what is promised to the guaranteed; any other has.
    package func isOpen(_ objective: Objective) -> Bool {
        switch objective {
        case .guarantees: !guarantees.promised.isEmpty
        case .fewestOutsidePreferences: !guarantees.promised.isEmpty || summary.outsidePreferences > 0
        default: true
        }
    }
}
