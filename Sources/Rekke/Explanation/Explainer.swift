internal import IntegerProgramming

/// Finds out why a registration waits: the first kind of reason that applies.
struct Explainer {
    let instance: Instance
    let decided: Allocator.Decided
    var questions: any PlacementQuestions
    let policy: Policy
    let solver: any Solver
    let limits: SearchLimits
    private(set) var explanation = Explanation()

    /// Explains one waiting registration; false where the time ran out.
    mutating func explain(_ waiting: Int) throws -> Bool {
        do {
            explanation.reasons[waiting] = try reason(for: waiting)
            return true
        } catch OutOfTime.outOfTime {
            return false
        }
    }

    private mutating func reason(for waiting: Int) throws -> Reason {
        if let obstacles = try obstacles(for: waiting) { return .cannotRun(obstacles) }
        if let series = CapacityWitness(instance, decided.assignment).fullSet(around: waiting) {
            let set = FullSet(
                series: series.map { instance.series[$0].id },
                places: series.reduce(0) { $0 + instance.series[$1].capacity })
            if let known = explanation.fullSets.firstIndex(of: set) { return .placesTaken(fullSet: known) }
            explanation.fullSets.append(set)
            return .placesTaken(fullSet: explanation.fullSets.count - 1)
        }
        let others = instance.considered.indices.filter { position in
            decided.assignment.places[position] != nil
                && (position < waiting || instance.considered[position].isConfirmed)
        }
        if !(try questions.canBePlaced(others + [waiting], keeping: nil)) {
            let conflict = try smallestConflict(among: others, beside: waiting)
            return .conflict(with: conflict.map { instance.registration($0).id })
        }
        for (number, objective) in policy.objectives.prefix(decided.objectives).enumerated()
        where !(try questions.canBePlaced(others + [waiting], keeping: number)) {
            return .outweighed(by: objective)
        }
        // Placements are unique once every objective is kept; where a limit ended that, the rest was not proven.
        guard let bound = decided.bound else {
            throw AllocationError.fault("nothing keeps \"\(instance.registration(waiting).id)\" out")
        }
        return .outweighed(by: bound.objective)
    }

    // MARK: - No series can take it

    /// For every series eligible for it, what excludes it even if all others may be left out; nil where one can take it.
    private mutating func obstacles(for waiting: Int) throws -> [Reason.Obstacle]? {
        var obstacles: [Reason.Obstacle] = []
        for (index, pair) in instance.considered[waiting].pairs.enumerated() {
            if instance.couldTakeAlone(waiting, pair) { return nil }
            if try questions.canTake(waiting, pair: index) { return nil }
            let because = try Reason.Because.allCases.first { because in
                guard let constraints = because.constraints else { return true }
                let alone = Formulation(instance, rules: constraints.union([.onePlace]))
                let questions = PlainQuestions(formulation: alone, programs: [], solver: solver, limits: limits)
                return !(try questions.canTake(waiting, pair: index))
            }
            obstacles.append(
                Reason.Obstacle(series: instance.series[pair.series].id, because: because ?? .together))
        }
        return obstacles
    }

    // MARK: - Who is in the way

    /// Registrations, no smaller part of which is enough, that cannot all be placed together with the waiting one.
    ///
    /// Source: Junker, "QuickXplain: preferred explanations and relaxations for over-constrained problems" (AAAI 2004).
    private mutating func smallestConflict(among others: [Int], beside waiting: Int) throws -> [Int] {
        func conflict(_ background: [Int], isGrown: Bool, _ candidates: [Int]) throws -> [Int] {
            if isGrown, !(try questions.canBePlaced(background, keeping: nil)) { return [] }
            guard candidates.count > 1 else { return candidates }
            let earlier = Array(candidates[..<(candidates.count / 2)])
            let later = Array(candidates[(candidates.count / 2)...])
            let fromLater = try conflict(background + earlier, isGrown: true, later)
            let fromEarlier = try conflict(background + fromLater, isGrown: !fromLater.isEmpty, earlier)
            return fromEarlier + fromLater
        }
        let movable = others.filter { !instance.considered[$0].isConfirmed }
        return try conflict([waiting], isGrown: false, movable)
    }
}

extension Instance {
    /// Whether the series could surely take the registration beside the confirmed, by counting alone. False says nothing.
    fileprivate func couldTakeAlone(_ waiting: Int, _ pair: EligiblePair) -> Bool {
        let series = series[pair.series]
        let holders = confirmed[pair.series].map { registration($0) }
        let sharesWithConfirmed =
            sharedPeople.registrations.contains(waiting) && confirmed.contains { !$0.isEmpty }
        let isStaffed =
            programme.rules.facilitatorsPerMeeting == 0 || isExemptFromFacilitation[pair.series]
            || holdsConfirmed(pair.series)
            || (staffing[pair.series].isEnough && confirmed.allSatisfy(\.isEmpty))
        let role = registration(waiting).role
        let ofRole = holders.count { $0.role == role }
        let seats = holders.reduce(registration(waiting).seatsTaken) { $0 + $1.seatsTaken }
        return !sharesWithConfirmed && isStaffed
            && holders.count < series.capacity
            && series.seats.map { seats <= $0 } != false
            && series.quota(for: role)?.maximum.map { ofRole < $0 } != false
            && (!holders.isEmpty || (series.minimum <= 1 && series.quotas.allSatisfy { $0.minimum == 0 }))
    }
}

extension Reason.Because {
    /// The constraints that are meant; nil for all of them together.
    fileprivate var constraints: Set<Constraint>? {
        switch self {
        case .capacity: [.capacity]
        case .seats: [.seats]
        case .minimum: [.minimum]
        case .quota: [.quotas]
        case .facilitators: [.facilitation]
        case .attendees: [.attendance, .people]
        case .together: nil
        }
    }
}
