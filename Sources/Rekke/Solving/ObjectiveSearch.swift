internal import IntegerProgramming

/// Decides one thing after the other, each with the answers to the earlier ones kept.
protocol ObjectiveSearch {
    /// Who has which place in the best solution so far, by considered registration.
    var assignment: Assignment { get }

    /// Where a limit ended the search: takes what counting finds, if that is better by these objectives.
    mutating func takeCounted(by objectives: [Objective], _ limits: SearchLimits) throws

    /// Optimises what is aimed at, and keeps its optimum.
    ///
    /// - Throws: `Undecided` where a limit came first.
    mutating func decide(_ aim: Aim, progress: (SearchProgress) -> Void) throws
}

/// A limit came before something was decided.
struct Undecided: Error {
    let limit: Limit
    /// What no solution that keeps the earlier answers can better.
    let bound: ObjectiveOutcome.Value
}
