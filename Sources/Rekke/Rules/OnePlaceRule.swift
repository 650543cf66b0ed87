internal import IntegerProgramming

/// A registration has one place at most; a confirmed one has its confirmed place.
///
/// Σ_s x[r,s] ≤ 1 for every r; x[r,s] = 1 for a confirmed place.
struct OnePlaceRule: Rule {
    var constraint: Constraint { .onePlace }

    /// Both programs have rows of their own for it, which other questions refer to.
    func rows(in instance: Instance) -> [PlacementRow] { [] }

    func addRows(to formulation: inout Formulation) {
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

    func ties(in parts: TiedParts) -> [Tie] { [] }

    func needsOthers(in series: Series) -> Bool { false }

    func isCounted(in instance: Instance) -> Bool { true }

    func violations(in finished: FinishedAllocation) -> [Violation] {
        let registrations = finished.problem.registrations
        let placements = finished.allocation.placements
        var violations: [Violation] = []
        var hasPlace = registrations.map { _ in false }
        var holdsConfirmedPlace = hasPlace
        var unknown: Set<String> = []
        for (index, registration) in finished.registrations.enumerated() {
            let isFirst: Bool
            if let registration {
                isFirst = !hasPlace[registration]
                hasPlace[registration] = true
                if registrations[registration].placed == placements[index].series {
                    holdsConfirmedPlace[registration] = true
                }
            } else {
                isFirst = unknown.insert(placements[index].registration).inserted
            }
            if !isFirst {
                violations.append(
                    Violation(finished.placement(index), "\"\(placements[index].registration)\" has a second place"))
            }
        }
        for index in registrations.indices where !holdsConfirmedPlace[index] {
            guard let place = registrations[index].confirmedPlace else { continue }
            violations.append(
                Violation(
                    finished.placements, "\"\(registrations[index].id)\" lacks its confirmed place in \"\(place)\""))
        }
        return violations
    }
}
