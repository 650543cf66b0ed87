import Rekke

/// Who is considered, and who is not and why, step by step as the text lists them.
struct ReferenceIntake {
    private(set) var considered: [ReferenceCandidate] = []
    /// Who is not, and why in the words of `ReferenceWords`; in priority order.
    private(set) var rejected: [(registration: Registration, reason: String)] = []
    let order: [ReferenceStanding]

    /// - Parameters:
    ///   - held: Who may keep which series, by ids.
    ///   - promised: Who alone is guaranteed a place, once that was told.
    init(
        _ problem: Problem, _ eligibility: ReferenceEligibility, holding held: [String: String] = [:],
        promised: [String]? = nil
    ) {
        let rules = problem.programme.rules
        order = ReferenceOrder(problem).standings
        var guaranteed = 0
        for standing in order {
            let registration = standing.registration
            func reject(_ reason: String) { rejected.append((registration, reason)) }
            if registration.withdrawn {
                reject("withdrawn")
                continue
            }
            let isGuaranteed = promised?.contains(registration.id) ?? (guaranteed < rules.guaranteedPlaces)
            var pairs: [ReferencePair] = []
            if standing.isConfirmed {
                pairs = [eligibility.confirmedPair(of: registration)]
            } else {
                if standing.isLate, rules.lateRegistrations == .reject {
                    reject("afterDeadline")
                    continue
                }
                if let original = original(of: standing) {
                    reject("duplicateOrganisation of \(original)")
                    continue
                }
                let outside = isGuaranteed && rules.guaranteeOutsidePreferences
                pairs = eligibility.pairs(of: registration, outsidePreferences: outside)
                if let index = problem.programme.series.firstIndex(where: { $0.id == held[registration.id] }),
                    !pairs.contains(where: { $0.series == index }),
                    let pair = eligibility.heldPair(of: registration, in: index)
                {
                    pairs = (pairs + [pair]).sorted { $0.series < $1.series }
                }
                if pairs.isEmpty {
                    reject(
                        "noEligibleSeries "
                            + eligibility.reasons(of: registration, outsidePreferences: outside).joined(separator: "; ")
                    )
                    continue
                }
            }
            if isGuaranteed { guaranteed += 1 }
            considered.append(ReferenceCandidate(standing: standing, isGuaranteed: isGuaranteed, pairs: pairs))
        }
    }

    /// The registration of the same organisation that makes this one a duplicate.
    private func original(of standing: ReferenceStanding) -> String? {
        guard let organisation = standing.organisation else { return nil }
        if let replacement = standing.replacedBy { return replacement }
        let others = order.filter { $0.organisation == organisation }
        if let confirmed = others.first(where: { $0.isConfirmed }) { return confirmed.registration.id }
        return considered.first { $0.standing.organisation == organisation }?.registration.id
    }
}
