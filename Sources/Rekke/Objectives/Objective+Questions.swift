extension Policy {
    /// Whether what it lists counts attendances, so that all of them have to be known.
    func countsAttendances(in instance: Instance) -> Bool {
        asksForSum(in: instance) { if case .attendances = $0 { true } else { false } }
    }

    /// Whether it counts candidate series that run.
    func countsAddedSeries(in instance: Instance) -> Bool {
        asksForSum(in: instance) { if case .addedSeries = $0 { true } else { false } }
    }

    private func asksForSum(in instance: Instance, of isMeant: (Question.Counted) -> Bool) -> Bool {
        objectives.contains { $0.questions(in: instance).contains { ($0.sum?.counted).map(isMeant) == true } }
    }
}

extension Objective {
    /// What it comes down to, in order. A vector that is compared lexicographically is as many questions as it has
    /// components: no weights, so no bound on its length.
    func questions(in instance: Instance) -> [Question] {
        switch self {
        case .guarantees: [.places(of: \.isGuaranteed)]
        case .placesFirstCome: [.places { _ in true }]
        case .mostPlaces:
            [.most("places", atMost: instance.further.mostPlaces(of: instance.considered.count)) { _, _ in 1 }]
        case .fewestAddedSeries:
            [Question(name: "addedSeries", wanted: .fewest(Question.Sum(counted: .addedSeries)))]
        case .fewestOutsidePreferences: [.fewest("outsidePreferences") { $1.outsidePreferences ? 1 : 0 }]
        case .lowestTotalRank: [.fewest("totalRank") { $1.rank }]
        case .lowestWorstRank:
            instance.ranks.reversed().map { rank in .fewest("rank\(rank)") { $1.rank == rank ? 1 : 0 } }
        case .rankMaximal: instance.ranks.map { rank in .most("rank\(rank)") { $1.rank == rank ? 1 : 0 } }
        case .mostAttendance:
            [Question(name: "attendance", wanted: .most(Question.Sum(counted: .attendances)))]
        case .ranksFirstCome: [.inOrder("rank") { $1.rank }]
        case .seriesOrder: [.inOrder("series") { $1.series }]
        }
    }

    /// What its outcome is told in.
    package enum Measure {
        /// Who has a place.
        case places
        /// Of every registration.
        case ranks, series
        /// How many placements each rank has.
        case rankCounts
        case number
    }

    package var measure: Measure {
        switch self {
        case .guarantees, .placesFirstCome: .places
        case .ranksFirstCome: .ranks
        case .seriesOrder: .series
        case .lowestWorstRank, .rankMaximal: .rankCounts
        case .mostPlaces, .fewestAddedSeries, .fewestOutsidePreferences, .lowestTotalRank, .mostAttendance: .number
        }
    }

    /// Whether more of its numbers is better.
    var isMaximised: Bool {
        switch self {
        case .guarantees, .placesFirstCome, .mostPlaces, .rankMaximal, .mostAttendance: true
        case .fewestAddedSeries, .fewestOutsidePreferences, .lowestTotalRank, .lowestWorstRank, .ranksFirstCome,
            .seriesOrder:
            false
        }
    }

    /// The considered registrations that it compares one by one, in order; nil where it counts.
    func compared(in instance: Instance) -> [Int]? {
        switch measure {
        case .ranks, .series: Array(instance.considered.indices)
        case .places:
            questions(in: instance).flatMap { question -> [Int] in
                guard case .places(let group) = question.wanted else { return [] }
                return instance.members(of: group)
            }
        case .rankCounts, .number: nil
        }
    }
}
