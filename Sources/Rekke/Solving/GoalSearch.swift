internal import IntegerProgramming

/// Objectives decided by the integer program, goal by goal.
///
/// A vector that is compared lexicographically is as many goals as it has components: no weights, so no bound on its
/// length. What earlier goals leave open is remembered, so that only open questions are asked.
struct GoalSearch {
    let formulation: Formulation
    private(set) var search: SequentialSearch
    /// By considered registration: the pairs that no goal has excluded.
    private var openPairs: [[EligiblePair]]
    /// By considered registration: whether it may still end without a place.
    private var mayWait: [Bool]
    private let solver: any Solver

    /// What came of an objective.
    enum Decision {
        case decided
        /// A limit ended the search; the components proven so far, and the bound of the next as a number.
        case stopped(proven: Int, bound: Double?, Limit)
    }

    init(
        _ formulation: Formulation, incumbent: [Double], solver: any Solver, limits: SearchLimits
    ) throws(SolverError) {
        self.formulation = formulation
        self.solver = solver
        search = try SequentialSearch(formulation.program, incumbent: incumbent, solver: solver, limits: limits)
        openPairs = formulation.instance.considered.map(\.pairs)
        mayWait = formulation.instance.considered.map { !$0.isConfirmed }
    }

    /// Who has which place in the best solution so far.
    var assignment: Assignment {
        Assignment(
            places: zip(formulation.instance.considered, formulation.places).map { considered, places in
                zip(considered.pairs, places).first { search.incumbent.integer($0.1) == 1 }?.0
            })
    }

    /// Optimises one objective and keeps its optimum.
    mutating func decide(
        _ objective: Objective, progress: (SearchProgress) -> Void
    ) throws(SolverError) -> Decision {
        switch objective {
        case .guarantees:
            let guaranteed = openPairs.indices.filter { formulation.instance.considered[$0].isGuaranteed }
            return try decidePlaces(guaranteed, progress)
        case .placesFirstCome:
            return try decidePlaces(Array(openPairs.indices), progress)
        case .ranksFirstCome:
            return try decideInOrder("rank", progress) { $0.rank }
        case .seriesOrder:
            return try decideInOrder("series", progress) { $0.series }
        case .mostPlaces:
            return try decide([mostPlaces], progress)
        case .fewestAddedSeries:
            return try decide([fewestAddedSeries], progress)
        case .fewestOutsidePreferences:
            return try decide([fewest("outsidePreferences", where: \.outsidePreferences)], progress)
        case .lowestTotalRank:
            return try decide([lowestTotalRank], progress)
        case .lowestWorstRank:
            return try decide(ranks.reversed().map { rank in fewest("rank\(rank)") { $0.rank == rank } }, progress)
        case .rankMaximal:
            return try decide(ranks.map { rank in most("rank\(rank)") { $0.rank == rank } }, progress)
        case .mostAttendance:
            return try decide([mostAttendance], progress)
        }
    }

    private mutating func decide(
        _ goals: [Goal], _ progress: (SearchProgress) -> Void
    ) throws(SolverError) -> Decision {
        for (index, goal) in goals.enumerated() {
            if case .stopped(_, let bound, let limit) = try search.optimise(goal, progress: progress) {
                return .stopped(proven: index, bound: bound, limit)
            }
        }
        return .decided
    }

    /// A place for each of these registrations in turn, if at all possible.
    private mutating func decidePlaces(
        _ registrations: [Int], _ progress: (SearchProgress) -> Void
    ) throws(SolverError) -> Decision {
        for (index, position) in registrations.enumerated() where mayWait[position] && !openPairs[position].isEmpty {
            let name = "place(\(formulation.instance.registration(position).id))"
            let goal = Goal(name: name, objective: .maximise(formulation.hasPlace(position)), ideal: 1)
            switch try search.optimise(goal, progress: progress) {
            case .decided(let value):
                if value == 0 { openPairs[position] = [] } else { mayWait[position] = false }
            case .stopped(_, let bound, let limit):
                return .stopped(proven: index, bound: bound, limit)
            }
        }
        return .decided
    }

    /// The least of a number for each registration in turn, none being more than any.
    private mutating func decideInOrder(
        _ word: String, _ progress: (SearchProgress) -> Void, by number: (EligiblePair) -> Int
    ) throws(SolverError) -> Decision {
        for position in openPairs.indices {
            let numbers = openPairs[position].map(number)
            guard let least = numbers.min(), let largest = numbers.max(), mayWait[position] || least < largest else {
                continue
            }
            let none = largest + 1
            var expression = LinearExpression()
            for (pair, place) in zip(formulation.instance.considered[position].pairs, formulation.places[position])
            where openPairs[position].contains(pair) {
                expression.add(Double(number(pair) - none), place)
            }
            let name = "\(word)(\(formulation.instance.registration(position).id))"
            let goal = Goal(name: name, objective: .minimise(expression), ideal: Double(least - none))
            switch try search.optimise(goal, progress: progress) {
            case .decided(let value):
                openPairs[position].removeAll { number($0) - none != Int(value) }
                mayWait[position] = openPairs[position].isEmpty
            case .stopped(_, let bound, let limit):
                return .stopped(proven: position, bound: bound.map { $0 + Double(none) }, limit)
            }
        }
        return .decided
    }
}

// MARK: - Goals of one number

extension GoalSearch {
    /// All ranks that a placement can have, the best first.
    private var ranks: [Int] {
        Set(formulation.instance.considered.flatMap { $0.pairs.map(\.rank) }).sorted()
    }

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

    private var mostPlaces: Goal { most("places") { _ in true } }

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
    fileprivate func mostAttendances(of considered: Int, in pair: EligiblePair) -> Int {
        let registration = registration(considered)
        let possibility = AttendancePossibility(registration, in: series[pair.series], programme)
        return zip(registration.attendees, possibility.available).reduce(0) { total, person in
            total + min(person.1.count { $0 }, person.0.maximumMeetings ?? .max)
        }
    }
}
