internal import IntegerProgramming

/// Finds out whether guarantees can be kept, and what the next registration may break.
struct GuaranteeSearch {
    private let problem: Problem
    /// The guaranteed, the confirmed, and whoever else may be needed to place them.
    private let instance: Instance
    private let remaining: Int
    private let decider: Decider

    init(_ problem: Problem, limits: SearchLimits, solver: any Solver) {
        self.problem = problem
        decider = Decider(policy: Policy([.guarantees]), method: .automatic, solver: solver, limits: limits)
        let instance = Instance(problem)
        let guaranteed = instance.considered.count(where: \.isGuaranteed)
        remaining = problem.programme.rules.guaranteedPlaces - guaranteed
        self.instance =
            instance.needsOthers(in: instance.series.indices)
            ? instance : instance.restricted(to: instance.considered.filter { $0.isGuaranteed || $0.isConfirmed })
    }

    func outlook() throws -> GuaranteeOutlook {
        var search = try decider.begin(instance)
        let isProven = try inTime { try search.decide([.guarantees]) } != nil
        let found = search.assignment
        // Nothing is called proven before all of it is.
        var outlook = GuaranteeOutlook(
            status: .feasible, promised: [], broken: [], remaining: remaining, next: [], fullSets: [],
            placements: instance.considered.indices.compactMap { placement($0, found) })
        outlook.promised = guaranteed.map { instance.registration($0).id }
        if isProven, try inTime({ try explain(&outlook, found, search) }) != nil { outlook.status = .optimal }
        return outlook
    }

    private var guaranteed: [Int] { instance.considered.indices.filter { instance.considered[$0].isGuaranteed } }

    /// Adds who cannot be placed and why, and what the next registration may break.
    ///
    /// - Throws: `Stopped` where a limit came first; what is known by then is added.
    private func explain(
        _ outlook: inout GuaranteeOutlook, _ assignment: Assignment, _ search: SplitSearch
    ) throws {
        let broken = guaranteed.filter { assignment.places[$0] == nil }
        outlook.broken = broken.map { GuaranteeOutlook.Broken(registration: instance.registration($0).id) }
        var explainer = try SplitExplainer(search, bound: nil, decider)
        for (index, position) in broken.enumerated() {
            try explainer.explain(position)
            outlook.broken[index].reason = explainer.explanation.reasons[position]
            outlook.fullSets = explainer.explanation.fullSets
        }
        guard remaining > 0 else { return }
        var newcomers = try NewcomerSearch(instance, beside: assignment, explainer.explanation, decider)
        for series in problem.programme.series.indices where problem.programme.series[series].status == .open {
            outlook.next.append(
                GuaranteeOutlook.Next(
                    series: problem.programme.series[series].id, reason: try newcomers.reason(against: series)))
            outlook.fullSets = newcomers.explanation.fullSets
        }
    }

    private func placement(_ position: Int, _ assignment: Assignment) -> Placement? {
        guard let place = assignment.places[position] else { return nil }
        let registration = instance.registration(position)
        let considered = instance.considered[position]
        return Placement(
            registration: registration.id, organisation: registration.organisation,
            series: instance.series[place.series].id, rank: place.rank, outsidePreferences: place.outsidePreferences,
            guaranteed: considered.isGuaranteed, confirmed: considered.isConfirmed)
    }
}
