internal import IntegerProgramming

/// A series that runs has at least its minimum of registrations; one with a confirmed place runs in any case.
///
/// Σ_r x[r,s] ≥ minimum_s · u[s] for every s without a confirmed place.
enum MinimumRule: Rule {
    static func addRows(to formulation: inout Formulation) {
        for (index, series) in formulation.instance.series.enumerated() {
            // A series runs when it has one registration: a minimum of 1 says nothing.
            guard series.minimum > 1, formulation.runs[index] != nil else { continue }
            let places = formulation.candidates(in: index).map(\.place)
            formulation.program.addRow(
                "minimum(\(series.id))",
                LinearExpression(sumOf: places) - formulation.running(index, times: series.minimum), lower: 0)
        }
    }

    static func violations(in finished: FinishedAllocation) -> [Violation] {
        finished.problem.programme.series.enumerated().compactMap { index, series in
            let placed = finished.placed[index]
            guard !placed.isEmpty, placed.count < series.minimum, !finished.holdsConfirmed[index] else { return nil }
            return Violation(
                finished.placements,
                "\"\(series.id)\" runs with \(placed.count) registrations, and its minimum is \(series.minimum)")
        }
    }
}
