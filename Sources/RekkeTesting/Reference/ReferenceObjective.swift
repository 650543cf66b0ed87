import Rekke

/// What the objectives make of an assignment.
extension ReferenceRules {
    /// The larger the worse, compared from the first number on.
    func cost(of assignment: Assignment, under objective: Objective) -> [Int] {
        let placed = assignment.compactMap { $0 }
        let noPlace = Int.max
        switch objective {
        case .guarantees:
            return considered.indices.filter { considered[$0].isGuaranteed }.map { assignment[$0] == nil ? 1 : 0 }
        case .placesFirstCome:
            return assignment.map { $0 == nil ? 1 : 0 }
        case .mostPlaces:
            return [-placed.count]
        case .fewestAddedSeries:
            return [addedSeries(assignment)]
        case .fewestOutsidePreferences:
            return [placed.count { $0.outsidePreferences }]
        case .lowestTotalRank:
            return [placed.reduce(0) { $0 + $1.rank }]
        case .lowestWorstRank:
            return ranks.reversed().map { rank in placed.count { $0.rank == rank } }
        case .rankMaximal:
            return ranks.map { rank in -placed.count { $0.rank == rank } }
        case .mostAttendance:
            return [-(mostAttendances(assignment) ?? 0)]
        case .ranksFirstCome:
            return assignment.map { $0?.rank ?? noPlace }
        case .seriesOrder:
            return assignment.map { $0?.series ?? noPlace }
        }
    }

    /// What a result document says about an objective, in the words of `ReferenceWords`.
    func value(of assignment: Assignment, under objective: Objective) -> String {
        let placed = assignment.compactMap { $0 }
        switch objective {
        case .guarantees:
            return "\(considered.indices.filter { considered[$0].isGuaranteed }.map { assignment[$0] != nil })"
        case .placesFirstCome: return "\(assignment.map { $0 != nil })"
        case .mostPlaces: return "\(placed.count)"
        case .fewestAddedSeries: return "\(addedSeries(assignment))"
        case .fewestOutsidePreferences: return "\(placed.count { $0.outsidePreferences })"
        case .lowestTotalRank: return "\(placed.reduce(0) { $0 + $1.rank })"
        case .mostAttendance: return "\(mostAttendances(assignment) ?? 0)"
        case .ranksFirstCome: return "\(assignment.map { $0.map { String($0.rank) } ?? "none" })"
        case .seriesOrder: return "\(assignment.map { $0.map { programme.series[$0.series].id } ?? "none" })"
        case .lowestWorstRank, .rankMaximal:
            let counts = ranks.map { rank in (rank, placed.count { $0.rank == rank }) }.filter { $0.1 > 0 }
            return "\(counts.map { "\($0.0): \($0.1)" })"
        }
    }

    /// Those of the assignments that no other beats, and nothing else.
    func best(of assignments: [Assignment], under objective: Objective) -> [Assignment] {
        var best: [Assignment] = []
        var lowest: [Int]?
        for assignment in assignments {
            if objective == .mostAttendance, let lowest,
                attendance.mostAttendancesAtBest(assignment) < -lowest[0]
            {
                continue
            }
            let cost = cost(of: assignment, under: objective)
            if let current = lowest, current.lexicographicallyPrecedes(cost) { continue }
            if cost != lowest {
                lowest = cost
                best = []
            }
            best.append(assignment)
        }
        return best
    }

    private func addedSeries(_ assignment: Assignment) -> Int {
        runningSeries(in: assignment).count { programme.series[$0].status == .candidate }
    }

    /// From 1 to the worst of all, 9 as given and one beyond.
    private var ranks: ClosedRange<Int> {
        1...max(10, considered.flatMap(\.pairs).map(\.rank).max() ?? 1)
    }
}

extension [Objective] {
    /// What is asked about the guaranteed before anything is asked for the places of anybody else.
    var promises: [Objective] {
        let forOthers: [Objective] = [.mostPlaces, .placesFirstCome, .ranksFirstCome, .rankMaximal, .seriesOrder]
        return prefix { !forOthers.contains($0) }.filter { $0 == .guarantees || $0 == .fewestOutsidePreferences }
    }
}
