/// Which series those who hold the places of a full set count as able to use.
struct FullSetReading {
    /// Whether guaranteed ones count with the series that they listed: they could be elsewhere only outside their
    /// preferences, which the policy rules out where it need put nobody there.
    let isByPreferences: Bool

    /// All that are eligible for them.
    static let byRules = FullSetReading(isByPreferences: false)

    private init(isByPreferences: Bool) {
        self.isByPreferences = isByPreferences
    }

    /// - Parameter assignment: The best by the policy.
    init(_ policy: Policy, _ assignment: Assignment) {
        isByPreferences = policy.keepsPreferences && !assignment.placed.contains(where: \.outsidePreferences)
    }

    func pairs(of holder: Admission.Considered) -> [EligiblePair] {
        guard isByPreferences, holder.isGuaranteed else { return holder.pairs }
        return holder.pairs.filter { !$0.outsidePreferences }
    }
}
