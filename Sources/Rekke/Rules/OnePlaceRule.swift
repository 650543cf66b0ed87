internal import IntegerProgramming

/// A registration has one place at most; a confirmed one has its confirmed place.
///
/// Σ_s x[r,s] ≤ 1 for every r; x[r,s] = 1 for a confirmed place.
enum OnePlaceRule: Rule {
    static func addRows(to formulation: inout Formulation) {
        let instance = formulation.instance
        for (position, places) in formulation.places.enumerated() {
            if instance.considered[position].isConfirmed {
                for place in places { formulation.program.fix(place, to: 1) }
            } else if places.count > 1 {
                formulation.program.addRow(
                    "onePlace(\(instance.registration(position).id))", formulation.hasPlace(position), upper: 1)
            }
        }
    }

    static func violations(in finished: FinishedAllocation) -> [Violation] {
        var violations: [Violation] = []
        var seen: Set<String> = []
        for (index, placement) in finished.allocation.placements.enumerated() {
            if !seen.insert(placement.registration).inserted {
                violations.append(
                    Violation(finished.placement(index), "\"\(placement.registration)\" has a second place"))
            }
        }
        for registration in finished.problem.registrations {
            guard let place = registration.placed, !registration.withdrawn else { continue }
            let holds = finished.allocation.placements.contains {
                $0.registration == registration.id && $0.series == place
            }
            if !holds {
                violations.append(
                    Violation(
                        finished.placements, "\"\(registration.id)\" lacks its confirmed place in \"\(place)\""))
            }
        }
        return violations
    }
}
