internal import IntegerProgramming

/// What a series bears is within its limits: its capacity, its seats, its minimum or its quotas.
///
/// Σ_r weight_r · x[r,s] ≤ atMost_s · u[s] for capacities and seats; Σ_r weight_r · x[r,s] ≤ atMost_s for the quotas of s;
/// Σ_r weight_r · x[r,s] ≥ atLeast_s · u[s] for every s without a confirmed place.
struct SeriesLimitRule: Rule {
    let kind: SeriesLimit.Kind

    var constraint: Constraint { kind.constraint }

    func rows(in instance: Instance) -> [PlacementRow] {
        instance.series.indices.flatMap { index in
            instance.series[index].limits(kind).flatMap { instance.rows(of: $0, in: index) }
        }
    }

    func addRows(to formulation: inout Formulation) {}

    func ties(in parts: TiedParts) -> [Tie] {
        parts.bounds.indices.filter { parts.bounds[$0].isHard }.map { Tie(series: [$0]) }
    }

    func needsOthers(in series: Series) -> Bool { series.limits(kind).contains { $0.atLeast > 0 } }

    func isCounted(in instance: Instance) -> Bool { true }

    func violations(in finished: FinishedAllocation) -> [Violation] {
        switch kind {
        case .capacity: finished.beyondCapacity
        case .seats: finished.beyondSeats
        case .minimum: finished.belowMinimum
        case .quotas: finished.outsideQuotas
        }
    }
}

extension Instance {
    /// The rows that a limit of a series takes; none where it cannot bind.
    fileprivate func rows(of limit: SeriesLimit, in index: Int) -> [PlacementRow] {
        var places: [(candidate: Candidate, weight: Int)] = []
        var most = 0
        for candidate in candidates[index] {
            let weight = limit.weight(of: registration(candidate.considered))
            if weight > 0 { places.append((candidate, weight)) }
            most += weight
        }
        var rows: [PlacementRow] = []
        if let atMost = limit.atMost, most > atMost {
            // A quota says nothing of whether the series runs.
            let running = limit.kind == .quotas ? [] : [(series: index, coefficient: -atMost)]
            rows.append(
                PlacementRow(
                    name: limit.name(ofLower: false, in: series[index]), places: places, running: running,
                    atMost: running.isEmpty ? atMost : 0))
        }
        if limit.atLeast > 0, !holdsConfirmed(index), !candidates[index].isEmpty {
            rows.append(
                PlacementRow(
                    name: limit.name(ofLower: true, in: series[index]), places: places,
                    running: [(index, -limit.atLeast)], atLeast: 0))
        }
        return rows
    }
}

extension SeriesLimit {
    fileprivate func name(ofLower isLower: Bool, in series: Series) -> String {
        guard case .role(let role) = measure else { return "\(kind)(\(series.id))" }
        return "\(isLower ? "quotaMinimum" : "quotaMaximum")(\(series.id),\(role))"
    }
}
