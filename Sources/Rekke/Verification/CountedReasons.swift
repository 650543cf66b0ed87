/// Why somebody waits, as far as counting tells: what excludes it by itself, what capacities alone leave, and who could be
/// placed together with whom. The rest only solving tells.
struct CountedReasons {
    private let instance: Instance
    private let assignment: Assignment
    /// Whether nothing but the rules of these registrations binds: nobody is needed in other tracks, nothing else is kept.
    private let isAlone: Bool
    private let allocation: Allocation

    // What most reasons never ask is not worked out before one does.
    private lazy var fullSets = CapacityWitnesses(instance, assignment, .byRules)
    private lazy var counted: CountedImprovement = {
        // Nothing better is looked for.
        var settled = allocation
        settled.status = .optimal
        return CountedImprovement(of: settled, in: instance)
    }()
    private lazy var together = PlacesTogether(instance)

    /// How many placements are held against all rules: each takes as long as checking a result.
    private var tries = 16
    /// How many places are tried for all conflicts together, so that the check takes no longer than the search.
    private var steps = 100_000

    init(_ check: ClaimCheck) {
        instance = check.instance
        assignment = check.expected.assignment
        isAlone = check.isAlone
        allocation = check.allocation
    }

    /// What is wrong with a reason; nil where counting shows nothing.
    ///
    /// - Parameter claim: nil where it is said to wait only because others keep what they have.
    mutating func fault(in claim: Reason?, of waiting: Int) -> String? {
        switch claim {
        case .cannotRun(let obstacles): fault(in: obstacles, of: waiting)
        case .placesTaken: isExcluded(waiting) ? "no series can take \(quoted(waiting)), whoever else has a place" : nil
        case .conflict(let ids): fault(inConflictWith: ids, of: waiting)
        case .outweighed, nil: plainerReason(for: waiting)
        }
    }

    /// Whether counting has settled a reason in which it found no fault: what rests on minimums it has not, nor what rests on who
    /// attends or leads, but for what takes no long list.
    mutating func isSettled(_ claim: Reason?, of waiting: Int) -> Bool {
        switch claim {
        case .placesTaken: return true
        case .cannotRun:
            return instance.considered[waiting].pairs.allSatisfy { pair in
                instance.countedObstacle(for: waiting, pair) != nil
                    || isAlone && together.lackingPeople(for: waiting, pair) != nil
            }
        case .conflict(let ids):
            let named = Set(ids)
            let others = instance.considered.indices.prefix(waiting).filter {
                named.contains(instance.registration($0).id)
            }
            if isAlone, together.isPossible(others + [waiting]) == false {
                var areNeeded = true
                for other in others where areNeeded {
                    areNeeded = together.isPossible(others.filter { $0 != other } + [waiting]) == true
                }
                if areNeeded { return true }
            }
            // All ways to place them together are listed, and none keeps the upper limits; without any of them one does.
            let arrangements = Arrangements(of: others + [waiting], in: instance)
            return isBoundedAlone && arrangements.areAll && arrangements.found.isEmpty
                && others.allSatisfy { other in
                    !Arrangements(of: others.filter { $0 != other } + [waiting], in: instance).found.isEmpty
                }
        case .outweighed: return false
        // Where nothing but capacities binds, only a full set keeps anybody out.
        case nil: return isBoundedAlone && instance.series.allSatisfy(\.isBoundedByCapacityAlone)
        }
    }

    /// Whether upper limits on what series bear are all that binds.
    private var isBoundedAlone: Bool {
        isAlone && instance.isCounted && instance.sharedPeople.people.isEmpty
            && !instance.staffing.contains(where: \.isPlanned)
            && instance.series.allSatisfy { $0.minimum <= 1 && $0.quotas.allSatisfy { $0.minimum == 0 } }
    }

    // MARK: What comes first

    /// Whether counting shows of every series that it cannot take it, whatever becomes of the others.
    private func isExcluded(_ waiting: Int) -> Bool {
        instance.considered[waiting].pairs.allSatisfy { instance.countedObstacle(for: waiting, $0) != nil }
    }

    private mutating func plainerReason(for waiting: Int) -> String? {
        if isExcluded(waiting) { return "no series can take \(quoted(waiting)), whoever else has a place" }
        var explanation = Explanation()
        guard fullSets.fullSet(around: waiting, in: &explanation) != nil, let set = explanation.fullSets.last else {
            return nil
        }
        return "all places that \(quoted(waiting)) could have in \(list(set.series)) are taken: that is the reason"
    }

    private func quoted(_ position: Int) -> String { "\"\(instance.registration(position).id)\"" }

    // MARK: Series that cannot take it

    private mutating func fault(in obstacles: [Reason.Obstacle], of waiting: Int) -> String? {
        let pairs = instance.considered[waiting].pairs
        let names = pairs.map { instance.series[$0.series].id }
        guard obstacles.map(\.series) == names else { return "should be of the series that it may get: \(list(names))" }
        for (obstacle, pair) in zip(obstacles, pairs) {
            if isAlone, instance.couldTakeAlone(waiting, pair) {
                return "\"\(obstacle.series)\" could take \(quoted(waiting)) if others left it the place"
            }
            let counted = instance.countedObstacle(for: waiting, pair)
            if let counted, counted != obstacle.because {
                return "what excludes it from \"\(obstacle.series)\" is \(counted.rawValue)"
            }
            if counted == nil, obstacle.because.isCounted {
                return "\(obstacle.because.rawValue) does not exclude it from \"\(obstacle.series)\""
            }
            if isAlone, counted == nil, let lacking = together.lackingPeople(for: waiting, pair),
                lacking != obstacle.because
            {
                return "what excludes it from \"\(obstacle.series)\" is \(lacking.rawValue)"
            }
        }
        return nil
    }

    // MARK: Those beside whom it cannot be placed

    private mutating func fault(inConflictWith ids: [String], of waiting: Int) -> String? {
        let named = Set(ids)
        let others = instance.considered.indices.prefix(waiting).filter { position in
            assignment.places[position] != nil && !instance.considered[position].isConfirmed
                && named.contains(instance.registration(position).id)
        }
        guard !ids.isEmpty, others.map({ instance.registration($0).id }) == ids else {
            return "should be with some who come before it, have a place, and are not confirmed, in priority order"
        }
        if let plainer = plainerReason(for: waiting) { return plainer }
        if isAlone && together.isPossible(others + [waiting]) == true || couldBePlaced(others + [waiting]) {
            return "\(quoted(waiting)) could be placed together with \(list(ids))"
        }
        for other in others where others.count > 1 && steps > 0 {
            let rest = arrangements(of: others.filter { $0 != other } + [waiting])
            if rest.areAll && rest.found.isEmpty
                || isAlone && together.isPossible(others.filter { $0 != other } + [waiting]) == false
            {
                return "\(quoted(other)) is not needed for that: the others are enough"
            }
        }
        return nil
    }

    private mutating func arrangements(of some: [Int]) -> Arrangements {
        let most = min(steps, 2000)
        var left = most
        let arrangements = Arrangements(of: some, in: instance, &left)
        steps -= most - left
        return arrangements
    }

    /// Whether some could surely be placed together, with nobody else or beside all who have places.
    private mutating func couldBePlaced(_ some: [Int]) -> Bool {
        guard isAlone else { return false }
        let alone = assignment.places.enumerated().map { position, place in
            instance.considered[position].isConfirmed ? place : nil
        }
        for arrangement in arrangements(of: some).found {
            for others in [alone, assignment.places] where tries > 0 {
                tries -= 1
                var places = others
                for (position, pair) in zip(some, arrangement) { places[position] = pair }
                if counted.keepsRules(counted.candidate(places)) { return true }
            }
        }
        return false
    }
}
