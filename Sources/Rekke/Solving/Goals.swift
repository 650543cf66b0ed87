internal import IntegerProgramming

/// The questions that objectives come down to, one number each, as far as they are still open.
///
/// A vector that is compared lexicographically is as many goals as it has components: no weights, so no bound on its
/// length.
struct Goals {
    let formulation: Formulation
    /// By considered registration: the pairs that no decided goal has excluded.
    var openPairs: [[EligiblePair]]
    /// By considered registration: whether it may still end without a place.
    var mayWait: [Bool]

    init(_ formulation: Formulation) {
        self.formulation = formulation
        openPairs = formulation.instance.considered.map(\.pairs)
        mayWait = formulation.instance.considered.map { !$0.isConfirmed }
    }

    /// What an objective asks for.
    enum Question {
        /// These goals, in this order.
        case goals([Goal])
        /// A place for each of these registrations in turn.
        case places([Int])
        /// The least of a number for each registration in turn.
        case inOrder(String, (EligiblePair) -> Int)
    }

    func question(of objective: Objective) -> Question {
        switch objective {
        case .guarantees:
            .places(openPairs.indices.filter { formulation.instance.considered[$0].isGuaranteed })
        case .placesFirstCome: .places(Array(openPairs.indices))
        case .ranksFirstCome: .inOrder("rank") { $0.rank }
        case .seriesOrder: .inOrder("series") { $0.series }
        case .mostPlaces: .goals([most("places") { _ in true }])
        case .fewestAddedSeries: .goals([fewestAddedSeries])
        case .fewestOutsidePreferences: .goals([fewest("outsidePreferences", where: \.outsidePreferences)])
        case .lowestTotalRank: .goals([lowestTotalRank])
        case .lowestWorstRank:
            .goals(formulation.instance.ranks.reversed().map { rank in fewest("rank\(rank)") { $0.rank == rank } })
        case .rankMaximal: .goals(formulation.instance.ranks.map { rank in most("rank\(rank)") { $0.rank == rank } })
        case .mostAttendance: .goals([mostAttendance])
        }
    }

    /// Has it a place? nil where that is settled.
    func place(for position: Int) -> Goal? {
        guard mayWait[position], !openPairs[position].isEmpty else { return nil }
        let name = "place(\(formulation.instance.registration(position).id))"
        return Goal(name: name, objective: .maximise(formulation.hasPlace(position)), ideal: 1)
    }

    /// What its number is, less one more than the largest open one, which stands for no place; nil where that is settled.
    func number(
        _ word: String, for position: Int, by number: (EligiblePair) -> Int
    ) -> (goal: Goal, none: Int)? {
        let numbers = openPairs[position].map(number)
        guard let least = numbers.min(), let largest = numbers.max(), mayWait[position] || least < largest else {
            return nil
        }
        let none = largest + 1
        var expression = LinearExpression()
        for (pair, place) in zip(formulation.instance.considered[position].pairs, formulation.places[position])
        where openPairs[position].contains(pair) {
            expression.add(Double(number(pair) - none), place)
        }
        let name = "\(word)(\(formulation.instance.registration(position).id))"
        return (Goal(name: name, objective: .minimise(expression), ideal: Double(least - none)), none)
    }
}

// MARK: - Goals of one number

extension Goals {
    /// A sum over all pairs of a number for each, leaving out zeros.
    private func sum(_ number: (EligiblePair) -> Int) -> LinearExpression {
        var expression = LinearExpression()
        for (considered, places) in zip(formulation.instance.considered, formulation.places) {
            for (pair, place) in zip(considered.pairs, places) where number(pair) != 0 {
                expression.add(Double(number(pair)), place)
            }
        }
        return expression
    }

    /// The least that a sum over placements can come to, by what is open for each registration alone.
    private func least(_ number: (EligiblePair) -> Int) -> Int {
        openPairs.indices.reduce(0) { total, position in
            total + ((openPairs[position].map(number) + (mayWait[position] ? [0] : [])).min() ?? 0)
        }
    }

    private func fewest(_ name: String, where isCounted: @escaping (EligiblePair) -> Bool) -> Goal {
        let number = { (pair: EligiblePair) in isCounted(pair) ? 1 : 0 }
        return Goal(name: name, objective: .minimise(sum(number)), ideal: Double(least(number)))
    }

    private func most(_ name: String, where isCounted: @escaping (EligiblePair) -> Bool) -> Goal {
        let number = { (pair: EligiblePair) in isCounted(pair) ? 1 : 0 }
        return Goal(name: name, objective: .maximise(sum(number)), ideal: Double(-least { -number($0) }))
    }

    /// The least of a cost that no policy names.
    func goal(for cost: PlacementCost) -> Goal {
        var expression = LinearExpression()
        var ideal = 0
        for (position, considered) in formulation.instance.considered.enumerated() {
            let costs = considered.pairs.map { cost.cost(considered.registration, $0.series) }
            for (cost, place) in zip(costs, formulation.places[position]) where cost != 0 {
                expression.add(Double(cost), place)
            }
            ideal += min(0, costs.min() ?? 0)
        }
        return Goal(name: cost.name, objective: .minimise(expression), ideal: Double(ideal))
    }

    private var lowestTotalRank: Goal {
        Goal(name: "totalRank", objective: .minimise(sum(\.rank)), ideal: Double(least(\.rank)))
    }

    private var fewestAddedSeries: Goal {
        var expression = LinearExpression()
        for (index, series) in formulation.instance.series.enumerated() where series.status == .candidate {
            expression += formulation.running(index, times: 1)
        }
        return Goal(name: "addedSeries", objective: .minimise(expression), ideal: expression.constant)
    }

    private var mostAttendance: Goal {
        let instance = formulation.instance
        var expression = LinearExpression()
        for attendance in formulation.attendances { expression.add(1, attendance.variable) }
        var most = 0
        for (position, considered) in instance.considered.enumerated() {
            let attendances = considered.pairs.map { instance.mostAttendances(of: position, in: $0) }
            most += attendances.max() ?? 0
            guard !instance.sharedPeople.registrations.contains(position) else { continue }
            for (count, place) in zip(attendances, formulation.places[position]) where count > 0 {
                expression.add(Double(count), place)
            }
        }
        return Goal(name: "attendance", objective: .maximise(expression), ideal: Double(most))
    }
}

extension Instance {
    /// The most attendances that a registration could have in a series on its own. It reaches them beside the minimum at
    /// every meeting: attendance has no upper bound, so whoever may still come can be added.
    func mostAttendances(of considered: Int, in pair: EligiblePair) -> Int {
        let registration = registration(considered)
        let possibility = AttendancePossibility(registration, in: series[pair.series], programme)
        return zip(registration.attendees, possibility.available).reduce(0) { total, person in
            total + min(person.1.count { $0 }, person.0.maximumMeetings ?? .max)
        }
    }
}
