import Rekke

/// Asks what a parallel series would do, before anybody decides on it.
func tryParallelSeries(in problem: Problem) async throws {
    let afternoon = Rota.Hours(start: 13 * 3_600, end: 15 * 3_600)
    let scenario = Scenario(
        name: "Tuesday afternoons",
        changes: [.addSeries(id: "tue-2", like: "tue", Series.Edit(times: .hours(afternoon)))])
    let outcomes = try await problem.outcomes(of: [scenario])
    for outcome in outcomes.scenarios {
        print("\(outcome.scenario.name): a place for \(outcome.difference.gained.joined(separator: ", "))")
        print("never asked about these hours: \(outcome.changed.assumed.joined(separator: ", "))")
    }
}

/// Asks which of the programme's candidates to open, if one or two of them may be.
func planSeries(for problem: Problem) async throws {
    let plan = try await problem.plan(adding: 2)
    for step in plan.steps {
        print(
            "\(step.added.count) more: \(step.added.joined(separator: ", ")); \(step.allocation.summary.placed) placed")
    }
}
