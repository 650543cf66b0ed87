package import Rekke

/// What sentences say about those who hold the places of a full set; worked out once for all whom it keeps out.
package struct FullSetHolders: Sendable {
    package let series: [String]
    package let places: Int
    package let confirmed: Int
    /// Those without a confirmed place.
    package let others: Int
    /// Whether the others are as many organisations.
    package let areOrganisations: Bool
    /// When the last of the others registered; nil where there are none.
    package let lastSubmitted: Instant?
    /// Those of the others who could use other series, but only outside their preferences.
    package let keptWithinPreferences: [String]

    /// - Parameters:
    ///   - placements: By series.
    ///   - kept: Whom the policy keeps within their preferences.
    package init(
        _ set: FullSet, _ placements: [String: [Placement]], _ names: Names, kept: [KeptPreference] = []
    ) {
        let members = Set(set.series)
        keptWithinPreferences = kept.filter { $0.isKept(in: members) }.map(\.registration)
        series = set.series
        places = set.places
        let holders = set.series.flatMap { placements[$0] ?? [] }
        let others = holders.filter { !$0.confirmed }.compactMap { names.registration($0.registration) }
        confirmed = holders.count { $0.confirmed }
        self.others = holders.count - confirmed
        areOrganisations = Set(others.compactMap(\.organisation)).count == self.others
        lastSubmitted = others.map(\.submitted).max()
    }
}
