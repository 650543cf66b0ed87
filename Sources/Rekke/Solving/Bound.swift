/// What an objective could at best have reached, where a time limit ended its search.
///
/// A vector that is compared in order is its components proven so far, and the best imaginable for the rest.
struct Bound {
    private let instance: Instance
    private let assignment: Assignment
    private let proven: Int
    private let number: Double?

    init(_ instance: Instance, _ assignment: Assignment, proven: Int, number: Double?) {
        self.instance = instance
        self.assignment = assignment
        self.proven = proven
        self.number = number
    }

    func value(of objective: Objective) -> ObjectiveOutcome.Value {
        let considered = instance.considered
        switch objective {
        case .guarantees, .placesFirstCome:
            let asked = considered.indices.filter { objective == .placesFirstCome || considered[$0].isGuaranteed }
            return .places(
                asked.enumerated().map { index, position in index >= proven || assignment.places[position] != nil })
        case .ranksFirstCome:
            return .ranks(
                considered.indices.map { position in
                    position < proven ? assignment.places[position]?.rank : considered[position].pairs.map(\.rank).min()
                })
        case .seriesOrder:
            return .series(
                considered.indices.map { position in
                    let place = position < proven ? assignment.places[position] : considered[position].pairs.first
                    return place.map { instance.series[$0.series].id }
                })
        case .lowestWorstRank, .rankMaximal:
            return .counts(counts(of: objective))
        case .mostPlaces, .mostAttendance:
            // Rounded to the safe side: the true bound is an integer at most this.
            return .number(number.map { Int(($0 + 1e-6).rounded(.down)) } ?? most(of: objective))
        case .fewestAddedSeries, .fewestOutsidePreferences, .lowestTotalRank:
            return .number(number.map { max(0, Int(($0 - 1e-6).rounded(.up))) } ?? 0)
        }
    }

    private func most(of objective: Objective) -> Int {
        guard objective == .mostAttendance else { return instance.considered.count }
        return instance.considered.reduce(0) { total, considered in
            let people = instance.problem.registrations[considered.registration].attendees.count
            return total + (considered.pairs.map { people * instance.series[$0.series].meetings.count }.max() ?? 0)
        }
    }

    /// The counts proven so far; of the next rank what is known; none of the others for the worst, and for the best rank
    /// not more than there are registrations.
    private func counts(of objective: Objective) -> [ObjectiveOutcome.RankCount] {
        let ranks = Set(instance.considered.flatMap { $0.pairs.map(\.rank) }).sorted()
        let inOrder = objective == .lowestWorstRank ? ranks.reversed() : ranks
        let placed = assignment.placed
        var counts: [ObjectiveOutcome.RankCount] = []
        for (index, rank) in inOrder.enumerated() where index <= proven {
            var count = placed.count { $0.rank == rank }
            if index == proven {
                count =
                    objective == .rankMaximal
                    ? number.map { Int(($0 + 1e-6).rounded(.down)) } ?? instance.considered.count
                    : number.map { max(0, Int(($0 - 1e-6).rounded(.up))) } ?? 0
            }
            if count > 0 { counts.append(ObjectiveOutcome.RankCount(rank: rank, count: count)) }
        }
        return counts.sorted { $0.rank < $1.rank }
    }
}
