internal import IntegerProgramming

/// Finds out whether guarantees can be kept, and what the next registration may break.
struct GuaranteeSearch {
    private let problem: Problem
    /// The guaranteed, the confirmed, and whoever else may be needed to place them.
    private let instance: Instance
    private let remaining: Int
    private let limits: SearchLimits
    private let solver: any Solver
    private static let policy = Policy([.guarantees])

    init(_ problem: Problem, limits: SearchLimits, solver: any Solver) {
        self.problem = problem
        self.limits = limits
        self.solver = solver
        let instance = Instance(problem)
        let guaranteed = instance.considered.count(where: \.isGuaranteed)
        remaining = problem.programme.rules.guaranteedPlaces - guaranteed
        self.instance =
            instance.needsOthers(in: instance.series.indices)
            ? instance : instance.restricted(to: instance.considered.filter { $0.isGuaranteed || $0.isConfirmed })
    }

    func outlook() throws -> GuaranteeOutlook {
        var search = try search(in: instance)
        let isProven = try decide(&search)
        let assignment = search.assignment
        var outlook = GuaranteeOutlook(
            status: isProven ? .optimal : .feasible, promised: [], broken: [], remaining: remaining, next: [],
            fullSets: [], placements: [])
        var explainer = try SplitExplainer(
            search, bound: nil, policy: GuaranteeSearch.policy, solver: solver, limits: limits)
        for (position, considered) in instance.considered.enumerated() {
            if considered.isGuaranteed { outlook.promised.append(instance.registration(position).id) }
            if let placement = placement(position, assignment) {
                outlook.placements.append(placement)
            } else if considered.isGuaranteed, isProven {
                _ = try explainer.explain(position)
                outlook.broken.append(
                    GuaranteeOutlook.Broken(
                        registration: instance.registration(position).id,
                        reason: explainer.explanation.reasons[position]))
            }
        }
        outlook.fullSets = explainer.explanation.fullSets
        guard remaining > 0, isProven else { return outlook }
        do {
            var newcomers = try NewcomerSearch(
                instance, beside: assignment, explainer.explanation, policy: GuaranteeSearch.policy, limits: limits,
                solver: solver)
            for series in problem.programme.series.indices where problem.programme.series[series].status == .open {
                outlook.next.append(
                    GuaranteeOutlook.Next(
                        series: problem.programme.series[series].id, reason: try newcomers.reason(against: series)))
                outlook.fullSets = newcomers.explanation.fullSets
            }
        } catch OutOfTime.outOfTime {
            outlook.status = .feasible
        }
        return outlook
    }

    private func search(in instance: Instance) throws -> SplitSearch {
        try SplitSearch(
            Presolve(instance, GuaranteeSearch.policy), GuaranteeSearch.policy, solver: solver, limits: limits)
    }

    /// Whether it could be decided in time.
    private func decide(_ search: inout SplitSearch) throws -> Bool {
        guard case .stopped(_, let limit) = try search.decide(.guarantees, progress: { _ in }) else { return true }
        guard limit == .time else { throw AllocationError.cancelled }
        return false
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

extension Instance {
    /// Whether any of these series may need others for somebody to have a place in it.
    func needsOthers(in some: some Sequence<Int>) -> Bool {
        some.contains { index in
            !holdsConfirmed(index)
                && (series[index].minimum > 1 || series[index].quotas.contains { $0.minimum > 0 })
        }
    }
}
