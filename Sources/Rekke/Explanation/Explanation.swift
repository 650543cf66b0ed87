/// Why each waiting registration has no place.
struct Explanation: Sendable {
    /// By position in `considered`; missing where the time ran out, and of those who are kept out.
    var reasons: [Int: Reason] = [:]
    /// For whose reasons the time did not suffice, as positions in `considered`, in priority order.
    var unexplained: [Int] = []
    /// Of a reallocation, who waits only because others keep what they have, as positions in `considered`.
    var keptOut: Set<Int> = []
    /// By position in `considered`; nil where the time ran out, or they were not asked for.
    var positions: [Int: [QueuePosition]]?
    /// The same.
    var queue: [Int: [QueuePosition]]?
    /// By position in `considered`; nil where the time ran out, or they were not asked for.
    var remedies: [Int: [Remedy]]?
    /// In the order in which the waitlist first needs them; none twice.
    var fullSets: [FullSet] = []

    /// How much of what there is to explain has been found out.
    var extent: AllocationOptions.Explanations {
        positions == nil || queue == nil || remedies == nil ? .reasons : .full
    }
}

extension Instance {
    /// Series, by their positions in the programme's order, as results describe a full set.
    func fullSet(of series: [Int]) -> FullSet {
        let all = problem.programme.series
        return FullSet(
            series: series.map { all[$0].id }, places: series.reduce(0) { $0 + all[$1].capacity })
    }
}
