internal import IntegerProgramming

/// A series keeps its bounds on registrations of a role; the lower one if it runs at all and has no confirmed place.
///
/// minimum_q · u[s] ≤ Σ_{r of role q} x[r,s] ≤ maximum_q for every quota q of s.
enum QuotaRule: Rule {
    static func addRows(to formulation: inout Formulation) {
        for (index, series) in formulation.instance.series.enumerated() {
            for quota in series.quotas {
                let places = formulation.candidates(in: index)
                    .filter { formulation.instance.registration($0.considered).role == quota.role }
                    .map(\.place)
                let sum = LinearExpression(sumOf: places)
                if let maximum = quota.maximum, places.count > maximum {
                    formulation.program.addRow(
                        "quotaMaximum(\(series.id),\(quota.role))", sum, upper: Double(maximum))
                }
                if quota.minimum > 0, formulation.runs[index] != nil {
                    formulation.program.addRow(
                        "quotaMinimum(\(series.id),\(quota.role))",
                        sum - formulation.running(index, times: quota.minimum), lower: 0)
                }
            }
        }
    }

    static func violations(in finished: FinishedAllocation) -> [Violation] {
        finished.problem.programme.series.enumerated().flatMap { index, series in
            series.quotas.compactMap { quota in
                let placed = finished.placed[index]
                let count = placed.count { finished.problem.registrations[$0].role == quota.role }
                if let maximum = quota.maximum, count > maximum {
                    return Violation(
                        finished.placements,
                        "\(count) of the role \"\(quota.role)\" are placed in \"\(series.id)\", at most \(maximum) may be"
                    )
                }
                if !placed.isEmpty, count < quota.minimum, !finished.holdsConfirmed[index] {
                    return Violation(
                        finished.placements,
                        "\"\(series.id)\" runs with \(count) of the role \"\(quota.role)\", and needs \(quota.minimum)")
                }
                return nil
            }
        }
    }
}
