internal import IntegerProgramming

/// Decides objectives one after the other, each with the optima of the earlier ones kept.
protocol ObjectiveSearch {
    /// Who has which place in the best solution so far, by considered registration.
    var assignment: Assignment { get }

    /// Where a limit ended the search: takes what counting finds, if that is better by these objectives.
    mutating func takeCounted(by objectives: [Objective], _ limits: SearchLimits) throws

    /// Optimises one objective and keeps its optimum.
    mutating func decide(_ objective: Objective, progress: (SearchProgress) -> Void) throws -> ObjectiveDecision

    /// The same for a cost that no policy names. What it leaves is seen by later objectives only.
    mutating func decide(_ cost: PlacementCost, progress: (SearchProgress) -> Void) throws -> ObjectiveDecision

    /// The same for the cost of each registration in turn.
    mutating func decideInOrder(_ cost: PlacementCost, progress: (SearchProgress) -> Void) throws -> ObjectiveDecision

    /// The same for a place for each of these registrations in turn, by positions in `Problem.registrations`.
    mutating func decidePlaces(
        of registrations: Set<Int>, progress: (SearchProgress) -> Void
    ) throws -> ObjectiveDecision
}

/// What came of an objective.
enum ObjectiveDecision {
    case decided
    /// A limit ended the search; no solution that keeps the earlier optima is better than `bound`.
    case stopped(bound: ObjectiveOutcome.Value, Limit)
}

extension ObjectiveDecision {
    /// What came of something that no policy names: nobody is told its bound.
    init(_ decision: GoalSearch.Decision) {
        switch decision {
        case .decided: self = .decided
        case .stopped(_, let bound, let limit): self = .stopped(bound: .number(Int(bound ?? 0)), limit)
        }
    }
}
