/// An allocation beside the problem that it claims to solve, with what it refers to looked up.
struct FinishedAllocation {
    let problem: Problem
    let allocation: Allocation
    /// The placements whose registration and series exist.
    let resolved: [Resolved]
    /// Every series, with the registrations that the allocation places in it.
    let series: [(series: Series, placed: [Registration])]
    private let confirmedSeries: Set<String>

    struct Resolved {
        let placement: Placement
        let registration: Registration
        let series: Series
        /// Where it stands in the result.
        let place: InputPath
    }

    init(_ allocation: Allocation, of problem: Problem) {
        self.problem = problem
        self.allocation = allocation
        let registrations = Dictionary(
            problem.registrations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let path = InputPath([.field("placements")])
        let resolved = allocation.placements.enumerated().compactMap { index, placement -> Resolved? in
            guard let registration = registrations[placement.registration],
                let series = problem.programme.series.first(where: { $0.id == placement.series })
            else { return nil }
            return Resolved(placement: placement, registration: registration, series: series, place: path[index])
        }
        self.resolved = resolved
        let placed = Dictionary(grouping: resolved, by: \.series.id)
        series = problem.programme.series.map { series in (series, placed[series.id, default: []].map(\.registration)) }
        confirmedSeries = Set(problem.registrations.filter { !$0.withdrawn }.compactMap(\.placed))
    }

    var placements: InputPath { InputPath([.field("placements")]) }

    func placement(_ index: Int) -> InputPath { placements[index] }

    func holdsConfirmed(_ series: Series) -> Bool { confirmedSeries.contains(series.id) }

    func registrations(in series: Series) -> [Registration] {
        self.series.first { $0.series.id == series.id }?.placed ?? []
    }
}
