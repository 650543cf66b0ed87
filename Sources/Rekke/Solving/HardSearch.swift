internal import IntegerProgramming

/// A part that takes an integer program: the lean one, or the rules as they are written where that one does not do.
struct HardSearch: ObjectiveSearch {
    private var lean: LeanSearch?
    private var plain: PlainSearch?
    private let instance: Instance

    init(_ part: Presolve.HardPart, _ policy: Policy, _ solver: any Solver, _ limits: SearchLimits) throws {
        instance = part.instance
        guard policy.objectives.contains(.mostAttendance) else {
            lean = try LeanSearch(part.instance, limits: limits)
            if lean == nil { throw PlainSearch.ConfirmedPlacesConflict() }
            return
        }
        plain = try PlainSearch(part.instance, part.constraints, solver, limits)
    }

    var assignment: Assignment {
        lean?.assignment ?? plain?.assignment ?? Assignment(places: instance.considered.map { _ in nil })
    }

    var statistics: SearchStatistics { lean?.statistics ?? SearchStatistics() }

    mutating func decide(_ objective: Objective, progress: (SearchProgress) -> Void) throws -> ObjectiveDecision {
        if let decision = try plain?.decide(objective, progress: progress) { return decision }
        guard case .stopped(let proven, let bound, let limit) = try lean?.decide(objective, progress: progress) else {
            return .decided
        }
        return .stopped(
            bound: Bound(instance, assignment, proven: proven, number: bound).value(of: objective), limit)
    }

    /// What reasons ask of the part.
    func questions(_ solver: any Solver, _ limits: SearchLimits) throws -> any PlacementQuestions {
        if let lean { return try LeanQuestions(lean, limits: limits) }
        if let plain { return PlainQuestions(search: plain, solver: solver, limits: limits) }
        throw AllocationError.fault("a part was decided by nothing")
    }
}
