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
        switch objective.measure {
        case .places:
            return .places((objective.compared(in: instance) ?? []).map { places[$0] != nil })
        case .ranks:
            return .ranks(places.map { $0?.rank })
        case .series:
            return .series(places.map { place in place.map { instance.series[$0.series].id } })
        case .rankCounts:
            let counts = Dictionary(grouping: placed, by: \.rank).mapValues(\.count)
            return .counts(
                counts.sorted { $0.key < $1.key }.map { ObjectiveOutcome.RankCount(rank: $0.key, count: $0.value) })
        case .number:
            if objective == .mostAttendance { return .number(attendances()) }
            return .number(cost(of: objective, in: instance).reduce(0) { $0 + (objective.isMaximised ? -$1 : $1) })
        }
    }

    var placed: [EligiblePair] { places.compactMap { $0 } }

    var totalRank: Int { placed.reduce(0) { $0 + $1.rank } }
}
