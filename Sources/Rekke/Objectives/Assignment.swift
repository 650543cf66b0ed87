/// Which considered registration has which place, and what an objective makes of that.
struct Assignment: Hashable, Sendable {
    /// By considered registration, in priority order; nil for no place.
    var places: [EligiblePair?]

    /// What an objective comes to, in exact integers.
    ///
    /// - Parameter attendances: How many there are; asked for `mostAttendance` only.
    func value(
        of objective: Objective, in instance: Instance, attendances: () -> Int
    ) -> ObjectiveOutcome.Value {
        switch objective {
        case .guarantees:
            return .places(zip(instance.considered, places).filter { $0.0.isGuaranteed }.map { $0.1 != nil })
        case .placesFirstCome:
            return .places(places.map { $0 != nil })
        case .mostPlaces:
            return .number(placed.count)
        case .fewestAddedSeries:
            let running = Set(placed.map(\.series))
            return .number(running.count { instance.series[$0].status == .candidate })
        case .fewestOutsidePreferences:
            return .number(placed.count(where: \.outsidePreferences))
        case .lowestTotalRank:
            return .number(totalRank)
        case .lowestWorstRank, .rankMaximal:
            let counts = Dictionary(grouping: placed, by: \.rank).mapValues(\.count)
            return .counts(
                counts.sorted { $0.key < $1.key }.map { ObjectiveOutcome.RankCount(rank: $0.key, count: $0.value) })
        case .mostAttendance:
            return .number(attendances())
        case .ranksFirstCome:
            return .ranks(places.map { $0?.rank })
        case .seriesOrder:
            return .series(places.map { place in place.map { instance.series[$0.series].id } })
        }
    }

    var placed: [EligiblePair] { places.compactMap { $0 } }

    var totalRank: Int { placed.reduce(0) { $0 + $1.rank } }
}
