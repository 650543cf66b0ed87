/// A problem after the changes of a scenario.
public struct ChangedProblem: Hashable, Sendable {
    /// The problem with all changes made, and checked.
    public let problem: Problem
    /// What is believed of people who were never asked, in the order in which the series were added.
    public let assumptions: [Assumption]
    /// All registrations of `assumptions`, in priority order.
    public let assumed: [String]

    init(_ problem: Problem, assumptions: [Assumption]) {
        self.problem = problem
        self.assumptions = assumptions
        let registrations = Set(assumptions.flatMap(\.registrations))
        assumed =
            registrations.isEmpty
            ? [] : problem.registrationsInPriorityOrder.map(\.id).filter(registrations.contains)
    }

    /// What it leaves to one track.
    func only(_ part: Problem) -> ChangedProblem {
        let series = Set(part.programme.series.map(\.id))
        return ChangedProblem(part, assumptions: assumptions.filter { series.contains($0.series) })
    }
}

/// That a series which was added like another one, but at other times, suits those whom the other one suits, and is
/// impossible for those for whom the other one is; or that one which is like no other suits those who prefer nothing; or that
/// the answers about one that got other times hold for these too.
public struct Assumption: Hashable, Sendable {
    /// The id of the series that was added.
    public let series: String
    /// Those who were never asked about these times, in priority order.
    public let registrations: [String]
}
