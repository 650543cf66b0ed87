internal import IntegerProgramming

/// A part that takes an integer program: the lean one, or the rules as they are written where attendances count, or where
/// the same people may attend and lead.
enum HardSearch: ObjectiveSearch {
    case lean(LeanSearch)
    case plain(PlainSearch)

    /// - Parameter hints: From an allocation that is finished: then a solution need not be found whatever the time.
    init(
        _ part: Presolve.HardPart, _ policy: Policy, _ solver: any Solver, _ limits: SearchLimits,
        hints: LeanHints? = nil
    ) throws {
        do {
            if !policy.objectives.contains(.mostAttendance), !part.hasPeopleInBothRoles {
                guard let search = try LeanSearch(part.instance, limits: limits, hints: hints) else {
                    throw PlainSearch.ConfirmedPlacesConflict()
                }
                self = .lean(search)
                return
            }
        } catch let stopped as StaffingCheck.Stopped {
            // Out of time before there is a solution, which has to be found all the same.
            if stopped.limit == .cancelled { throw AllocationError.cancelled }
            if hints != nil { throw OutOfTime.outOfTime }
        }
        self = .plain(try PlainSearch(part.instance, part.constraints, solver, limits))
    }

    var assignment: Assignment {
        switch self {
        case .lean(let search): search.assignment
        case .plain(let search): search.assignment
        }
    }

    var statistics: SearchStatistics {
        switch self {
        case .lean(let search): search.statistics
        case .plain: SearchStatistics()
        }
    }

    mutating func decide(_ objective: Objective, progress: (SearchProgress) -> Void) throws -> ObjectiveDecision {
        switch self {
        case .lean(var search):
            defer { self = .lean(search) }
            switch try search.decide(objective, progress: progress) {
            case .decided: return .decided
            case .stopped(let proven, let bound, let limit):
                let bound = Bound(search.lean.instance, search.assignment, proven: proven, number: bound)
                return .stopped(bound: bound.value(of: objective), limit)
            }
        case .plain(var search):
            defer { self = .plain(search) }
            return try search.decide(objective, progress: progress)
        }
    }

    mutating func decide(_ cost: PlacementCost, progress: (SearchProgress) -> Void) throws -> ObjectiveDecision {
        switch self {
        case .lean(var search):
            defer { self = .lean(search) }
            return ObjectiveDecision(try search.decide(cost))
        case .plain(var search):
            defer { self = .plain(search) }
            return try search.decide(cost, progress: progress)
        }
    }

    mutating func decideInOrder(
        _ cost: PlacementCost, progress: (SearchProgress) -> Void
    ) throws -> ObjectiveDecision {
        switch self {
        case .lean(var search):
            defer { self = .lean(search) }
            return ObjectiveDecision(try search.decideInOrder(cost, progress: progress))
        case .plain(var search):
            defer { self = .plain(search) }
            return try search.decideInOrder(cost, progress: progress)
        }
    }

    mutating func decidePlaces(
        of registrations: Set<Int>, progress: (SearchProgress) -> Void
    ) throws -> ObjectiveDecision {
        switch self {
        case .lean(var search):
            defer { self = .lean(search) }
            return ObjectiveDecision(try search.decidePlaces(of: registrations, progress: progress))
        case .plain(var search):
            defer { self = .plain(search) }
            return try search.decidePlaces(of: registrations, progress: progress)
        }
    }

    /// For explaining what was decided.
    func questions(_ solver: any Solver, _ limits: SearchLimits) throws -> any PlacementQuestions {
        switch self {
        case .lean(let search): try LeanQuestions(search, limits: limits)
        case .plain(let search): PlainQuestions(search: search, solver: solver, limits: limits)
        }
    }
}
