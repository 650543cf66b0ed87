/// Why each waiting registration has no place.
struct Explanation: Sendable {
    /// By position in `considered`; missing where the time ran out.
    var reasons: [Int: Reason] = [:]
    /// By position in `considered`; nil where the time ran out, or they were not asked for.
    var positions: [Int: [QueuePosition]]?
    /// By position in `considered`; nil where the time ran out, or they were not asked for.
    var remedies: [Int: [Remedy]]?
    /// In the order in which the waitlist first needs them; none twice.
    var fullSets: [FullSet] = []
}

extension Instance {
    /// Series, by their positions in the programme's order, as results describe a full set.
    func fullSet(of series: [Int]) -> FullSet {
        let all = problem.programme.series
        return FullSet(
            series: series.map { all[$0].id }, places: series.reduce(0) { $0 + all[$1].capacity })
    }
}
