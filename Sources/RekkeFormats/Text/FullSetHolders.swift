internal import Rekke

/// What sentences say about those who hold the places of a full set; worked out once for all whom it keeps out.
struct FullSetHolders: Sendable {
    let series: [String]
    let places: Int
    let confirmed: Int
    /// Those without a confirmed place.
    let others: Int
    /// Whether the others are as many organisations.
    let areOrganisations: Bool
    /// When the last of the others registered; nil where there are none.
    let lastSubmitted: Instant?

    /// - Parameter placements: By series.
    init(_ set: FullSet, _ placements: [String: [Placement]], _ names: Names) {
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
