internal import IntegerProgramming

/// What a series bears is within its limits: its capacity, its seats, its minimum or its quotas.
///
/// Σ_r weight_r · x[r,s] ≤ atMost_s · u[s] for capacities and seats; Σ_r weight_r · x[r,s] ≤ atMost_s for the quotas of s;
/// Σ_r weight_r · x[r,s] ≥ atLeast_s · u[s] for every s without a confirmed place.
struct SeriesLimitRule: Rule {
    /// Which of them.
    let constraint: Constraint

    func addRows(to formulation: inout Formulation) {
        for (index, series) in formulation.instance.series.enumerated() {
            for limit in series.limits where limit.constraint == constraint {
                let rows = formulation.instance.rows(
                    of: limit, in: index, mayStayEmpty: formulation.runs[index] != nil)
                for row in rows { formulation.add(row, of: index) }
            }
        }
    }

    func violations(in finished: FinishedAllocation) -> [Violation] {
        switch constraint {
        case .capacity: finished.beyondCapacity
        case .seats: finished.beyondSeats
        case .minimum: finished.belowMinimum
        default: finished.outsideQuotas
        }
    }
}

/// A row that keeps a limit, as both integer programs have it.
struct SeriesLimitRow {
    /// What candidates count for.
    let terms: [(candidate: Instance.Candidate, weight: Int)]
    let bound: Int
    let isLower: Bool
    /// Whether the bound counts only where the series runs.
    let isTimesRunning: Bool
    let name: String
}

extension Instance {
    /// The rows that a limit of a series takes; none where it cannot bind.
    ///
    /// - Parameter mayStayEmpty: Whether it is open if the series runs.
    func rows(of limit: SeriesLimit, in index: Int, mayStayEmpty: Bool) -> [SeriesLimitRow] {
        var terms: [(candidate: Candidate, weight: Int)] = []
        var most = 0
        for candidate in candidates[index] {
            let weight = limit.weight(of: registration(candidate.considered))
            if weight > 0 { terms.append((candidate, weight)) }
            most += weight
        }
        var rows: [SeriesLimitRow] = []
        if let atMost = limit.atMost, most > atMost {
            rows.append(
                SeriesLimitRow(
                    terms: terms, bound: atMost, isLower: false, isTimesRunning: limit.constraint != .quotas,
                    name: limit.name(ofLower: false, in: series[index])))
        }
        if limit.atLeast > 0, mayStayEmpty {
            rows.append(
                SeriesLimitRow(
                    terms: terms, bound: limit.atLeast, isLower: true, isTimesRunning: true,
                    name: limit.name(ofLower: true, in: series[index])))
        }
        return rows
    }
}

extension SeriesLimit {
    fileprivate func name(ofLower isLower: Bool, in series: Series) -> String {
        guard case .role(let role) = measure else { return "\(constraint)(\(series.id))" }
        return "\(isLower ? "quotaMinimum" : "quotaMaximum")(\(series.id),\(role))"
    }
}

extension Formulation {
    fileprivate mutating func add(_ row: SeriesLimitRow, of series: Int) {
        var sum = LinearExpression()
        for (candidate, weight) in row.terms {
            sum.add(Double(weight), places[candidate.considered][candidate.pair])
        }
        if row.isTimesRunning {
            let bounded = sum - running(series, times: row.bound)
            program.addRow(row.name, bounded, lower: row.isLower ? 0 : -.infinity, upper: row.isLower ? .infinity : 0)
        } else {
            program.addRow(row.name, sum, upper: Double(row.bound))
        }
    }
}
