/// What there is to choose from with some series added: the intake as if all were open, in which nobody loses the place
/// that it has without.
struct SeriesChoice {
    let series: AddableSeries
    /// Whether what is promised to the guaranteed is kept in any case: they all have places within their preferences
    /// without added series, so that nobody is put outside them.
    let keepsPromises: Bool
    private let intake: Admission
    private let instance: Instance
    private let further: FurtherBounds
    private let promised: [Objective]

    /// - Parameters:
    ///   - before: The allocation without added series.
    ///   - promised: What is decided of the guaranteed before the number of places.
    init(_ series: AddableSeries, _ before: Allocation, promised: [Objective]) throws {
        self.series = series
        self.promised = promised
        let problem = series.whole
        let positionOf = problem.programme.seriesPositions
        let registrationOf = Dictionary(
            uniqueKeysWithValues: problem.registrations.enumerated().map { ($1.id, $0) })
        var kept: [Int: Admission.Kept] = [:]
        for placement in before.placements {
            guard let registration = registrationOf[placement.registration], let series = positionOf[placement.series]
            else { continue }
            kept[registration] = Admission.Kept(
                series: series, rank: placement.rank, outsidePreferences: placement.outsidePreferences)
        }
        further = FurtherBounds(kept: Set(kept.keys), solution: kept.mapValues(\.series))
        let intake = try series.intake(keeping: kept)
        let keepsPromises = intake.considered.allSatisfy { considered in
            let place = kept[considered.registration]
            return considered.isConfirmed || (place.map { !$0.outsidePreferences } ?? !considered.isGuaranteed)
        }
        let considered = intake.considered.map { considered in
            considered.isConfirmed || !keepsPromises || !promised.contains(.fewestOutsidePreferences)
                ? considered : considered.only(considered.pairs.filter { !$0.outsidePreferences })
        }
        self.intake = intake
        self.keepsPromises = keepsPromises || promised.isEmpty
        instance = Instance(problem, intake.restricted(to: considered))
    }

    /// With at most so many of them added.
    ///
    /// - Parameters:
    ///   - known: A solution, by registration; nil for the one without added series.
    ///   - places: More have no place, as is known, or are not asked for; nil for neither. Where promises may come before
    ///     places, it says nothing.
    func instance(adding most: Int, known: [Int: Int]?, atMost places: Int? = nil) -> Instance {
        var further = further
        let count = instance.considered.count
        // Those of later tracks are had in any case.
        further.mostPlaces = keepsPromises ? places.map { ($0 + count - instance.ownCount, count) } : nil
        further.sums = series.bounds(adding: most)
        if let known { further.solution = known }
        return instance.keeping(further)
    }

    /// What a plan is after: what is promised first, then places. More series never lead to less.
    struct Reach: Equatable {
        /// Who of the guaranteed has a place.
        var guaranteed: [Bool] = []
        var outsidePreferences = 0
        var places: Int
    }

    func reach(of solution: [Int: Int]) -> Reach {
        let places = instance.considered.map { considered in
            considered.pairs.first { $0.series == solution[considered.registration] }
        }
        var reach = Reach(places: places.count { $0 != nil })
        if promised.contains(.guarantees) {
            reach.guaranteed = zip(instance.considered, places).filter(\.0.isGuaranteed).map { $1 != nil }
        }
        if promised.contains(.fewestOutsidePreferences) {
            reach.outsidePreferences = places.count { $0?.outsidePreferences == true }
        }
        return reach
    }

    /// By registration, the series that an allocation of the problem as it is gives it.
    var solutionBefore: [Int: Int] { further.solution ?? [:] }

    /// How many of the series that may be added run in a solution.
    func added(in solution: [Int: Int]) -> Int {
        let running = Set(solution.values)
        return series.positions.count { running.contains($0) }
    }

    /// Without the places of later tracks.
    func solution(of assignment: Assignment, in instance: Instance) -> [Int: Int] {
        var solution: [Int: Int] = [:]
        for (considered, place) in zip(instance.considered, assignment.places).prefix(instance.ownCount) {
            if let place { solution[considered.registration] = place.series }
        }
        return solution
    }

    /// A decision seen from the problem in which just the added series are open.
    struct Outcome {
        let added: [String]
        /// As it is written: its people are in the order of their ids in the instance only.
        let problem: Problem
        let instance: Instance
        let found: Found<Assignment>
    }

    func outcome(of found: Found<Assignment>, in instance: Instance) throws -> Outcome {
        let running = Set(found.bestKnown.placed.map(\.series))
        let added = series.positions.filter { running.contains($0) }
        let problem = try series.problem(adding: added)
        let positionOf = problem.programme.seriesPositions
        let left = Set(series.positions).subtracting(added)
        let own = series.whole.programme.series
        let later = problem.laterPlaces.series.indices.map { problem.programme.series.count + $0 }
        let positions = own.indices.map { left.contains($0) ? nil : positionOf[own[$0].id] } + later
        let admission = intake.narrowed(to: problem, positions)
        var further = further
        let placeOf = solution(of: found.bestKnown, in: instance)
        further.solution = placeOf.compactMapValues { positions[$0] }
        // Nobody who has a place is without a series there.
        let members = Set(admission.considered.map(\.registration))
        let ownCount = instance.ownCount
        let isMember = instance.considered.enumerated().map { position, considered in
            members.contains(considered.registration) || position >= ownCount
        }
        func places(_ assignment: Assignment) -> Assignment {
            Assignment(
                places: zip(assignment.places, isMember).filter(\.1).map { place, _ in
                    place.flatMap { place in
                        positions[place.series].map {
                            EligiblePair(series: $0, rank: place.rank, outsidePreferences: place.outsidePreferences)
                        }
                    }
                })
        }
        var there = found.map(places)
        if case .stopped(let assignment, var bound) = there {
            bound.value = bound.value.only(isMember, guaranteed: instance.considered.map(\.isGuaranteed))
            there = .stopped(bestKnown: assignment, bound)
        }
        return Outcome(
            added: added.map { series.whole.programme.series[$0].id }, problem: problem,
            instance: Instance(problem, admission, keeping: further),
            found: there)
    }
}

extension ObjectiveOutcome.Value {
    /// What it says of some of those considered.
    fileprivate func only(_ isMember: [Bool], guaranteed: [Bool]) -> ObjectiveOutcome.Value {
        func only<Item>(_ items: [Item]) -> [Item] {
            let isMember =
                items.count == isMember.count ? isMember : zip(isMember, guaranteed).filter(\.1).map(\.0)
            return zip(items, isMember).filter(\.1).map(\.0)
        }
        return switch self {
        case .places(let items): .places(only(items))
        case .ranks(let items): .ranks(only(items))
        case .series(let items): .series(only(items))
        case .number, .counts: self
        }
    }
}
