extension Assignment {
    /// What an objective makes of it: the larger the worse, compared from the first number on.
    func cost(of objective: Objective, in instance: Instance) -> [Int] {
        switch objective {
        case .guarantees: return zip(instance.considered, places).filter(\.0.isGuaranteed).map { $1 == nil ? 1 : 0 }
        case .placesFirstCome: return places.map { $0 == nil ? 1 : 0 }
        case .mostPlaces: return [-placed.count]
        case .fewestAddedSeries: return []
        case .fewestOutsidePreferences: return [placed.count(where: \.outsidePreferences)]
        case .lowestTotalRank: return [totalRank]
        case .lowestWorstRank: return instance.ranks.reversed().map { rank in placed.count { $0.rank == rank } }
        case .rankMaximal: return instance.ranks.map { rank in -placed.count { $0.rank == rank } }
        case .mostAttendance:
            let attendances = places.enumerated().map { position, place in
                place.map { instance.mostAttendances(of: position, in: $0) } ?? 0
            }
            return [-attendances.reduce(0, +)]
        case .ranksFirstCome: return places.map { $0?.rank ?? .max }
        case .seriesOrder: return places.map { $0?.series ?? .max }
        }
    }

    /// Whether it is better by these objectives, the first one above all.
    func isBetter(than other: Assignment, by objectives: [Objective], in instance: Instance) -> Bool {
        for objective in objectives {
            let (own, others) = (cost(of: objective, in: instance), other.cost(of: objective, in: instance))
            if own != others { return own.lexicographicallyPrecedes(others) }
        }
        return false
    }
}
