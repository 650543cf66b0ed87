internal import IntegerProgramming

/// A series takes no more registrations than its capacity.
///
/// Σ_r x[r,s] ≤ capacity_s · u[s] for every s.
enum CapacityRule: Rule {
    static func addRows(to formulation: inout Formulation) {
        for (index, series) in formulation.instance.series.enumerated() {
            let places = formulation.candidates(in: index).map(\.place)
            guard places.count > series.capacity else { continue }
            formulation.program.addRow(
                "capacity(\(series.id))",
                LinearExpression(sumOf: places) - formulation.running(index, times: series.capacity), upper: 0)
        }
    }

    static func violations(in finished: FinishedAllocation) -> [Violation] {
        zip(finished.problem.programme.series, finished.placed).compactMap { series, placed in
            guard placed.count > series.capacity else { return nil }
            return Violation(
                finished.placements,
                "\(placed.count) registrations are placed in \"\(series.id)\", whose capacity is \(series.capacity)")
        }
    }
}
