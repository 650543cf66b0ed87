/// Holds everything that a result says against what follows from the problem and the result's own placements.
struct ClaimCheck {
    private let finished: FinishedAllocation
    private let expected: AllocationAssembly
    private var allocation: Allocation { finished.allocation }
    private var instance: Instance { expected.instance }

    init(_ finished: FinishedAllocation, under policy: Policy) {
        self.finished = finished
        let instance = Instance(finished.problem)
        let placed = Dictionary(
            finished.allocation.placements.map { ($0.registration, $0) }, uniquingKeysWith: { first, _ in first })
        let places = instance.considered.indices.map { position -> EligiblePair? in
            guard let series = placed[instance.registration(position).id]?.series else { return nil }
            return instance.considered[position].pairs.first { instance.series[$0.series].id == series }
        }
        expected = AllocationAssembly(
            instance: instance, policy: policy, assignment: Assignment(places: places),
            attendance: places.map { _ in nil }, facilitators: nil, bound: nil, explanation: nil)
    }

    /// Placements of those who are considered, in series eligible for them, in priority order, with what they say of them.
    var placements: [Violation] {
        let path = InputPath([.field("placements")])
        let right = Dictionary(
            expected.placements.map { ($0.registration, $0) }, uniquingKeysWith: { first, _ in first })
        var violations: [Violation] = []
        for (index, placement) in allocation.placements.enumerated() {
            guard var claim = right[placement.registration] else {
                violations.append(
                    Violation(
                        path[index],
                        "\"\(placement.registration)\" is not considered for \"\(placement.series)\""))
                continue
            }
            claim.attendance = placement.attendance
            if claim != placement { violations.append(Violation(path[index], "should say \(claim.claimText)")) }
        }
        let order = expected.placements.map(\.registration)
        if violations.isEmpty, allocation.placements.map(\.registration) != order {
            violations.append(Violation(path, "should stand in the order \(list(order))"))
        }
        return violations
    }

    /// Everything but the placements.
    var others: [Violation] {
        var violations: [Violation] = []
        let root = InputPath()
        func compare<Value: Equatable>(_ place: InputPath, _ claim: Value, _ truth: Value) {
            if claim != truth { violations.append(Violation(place, "should be \(truth)")) }
        }
        compare(root.field("programme"), allocation.programme, instance.programme.name)
        compare(root.field("policy"), allocation.policy.map(\.rawValue), expected.policy.objectives.map(\.rawValue))
        violations += lists
        if allocation.summary != expected.summary {
            violations.append(Violation(root.field("summary"), "should be \(expected.summary.claimText)"))
        }
        let guarantees = expected.guarantees
        compare(root.field("guarantees").field("promised"), allocation.guarantees.promised, guarantees.promised)
        compare(root.field("guarantees").field("broken"), allocation.guarantees.broken, guarantees.broken)
        violations += series + objectives + witnesses
        if let envy = allocation.envy {
            violations += difference("envy", envy, instance.envy(expected.assignment))
        }
        violations += difference(
            "warnings", allocation.warnings, instance.warnings(expected.policy, expected.assignment))
        return violations
    }

    /// The first place at which two lists differ.
    private func difference<Item: Claim>(_ field: String, _ claims: [Item], _ truths: [Item]) -> [Violation] {
        guard claims != truths else { return [] }
        let path = InputPath([.field(field)])
        let index =
            zip(claims, truths).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            ?? min(claims.count, truths.count)
        guard index < truths.count else { return [Violation(path[index], "is one too many")] }
        let truth = truths[index].claimText
        guard index < claims.count else { return [Violation(path[index], "is missing: \(truth)")] }
        let isInDetail = claims[index].claimText == truth
        return [Violation(path[index], isInDetail ? "differs in its details from \(truth)" : "should be \(truth)")]
    }

    private var lists: [Violation] {
        var waitlist = expected.waitlist
        for index in waitlist.indices where index < allocation.waitlist.count {
            // None were looked for, or there is one.
            if let reasons = allocation.waitlist[index].reasons, reasons.count == 1 {
                waitlist[index].reasons = reasons
            }
        }
        return difference("waitlist", allocation.waitlist, waitlist)
            + difference("rejected", allocation.rejected, expected.rejected)
    }

    private var series: [Violation] {
        var series = expected.series
        for index in series.indices where index < allocation.series.count {
            series[index].facilitators = allocation.series[index].facilitators
        }
        return difference("series", allocation.series, series)
    }

    private var objectives: [Violation] {
        let attendances = allocation.placements.reduce(0) { total, placement in
            total + (placement.attendance ?? []).reduce(0) { $0 + $1.attendees.count }
        }
        var truths = expected.policy.objectives.map { objective in
            ObjectiveOutcome(
                objective: objective,
                value: expected.assignment.value(of: objective, in: instance) { attendances })
        }
        let bounded = allocation.objectives.indices.filter { allocation.objectives[$0].bound != nil }
        for index in bounded where index < truths.count { truths[index].bound = allocation.objectives[index].bound }
        var violations = difference("objectives", allocation.objectives, truths)
        if (allocation.status == .optimal) != bounded.isEmpty || bounded.count > 1 {
            violations.append(
                Violation(
                    InputPath([.field("status")]), "exactly a feasible result has one objective with a bound"))
        }
        return violations
    }

    /// The full sets, and that each keeps out whom it is said to keep out.
    private var witnesses: [Violation] {
        var violations: [Violation] = []
        guard let sets = allocation.fullSets else { return [] }
        let path = InputPath([.field("fullSets")])
        for (index, set) in sets.enumerated() {
            let capacities = set.series.map { id in instance.series.first { $0.id == id }?.capacity }
            if capacities.contains(nil) {
                violations.append(Violation(path[index], "names a series that does not exist"))
            } else if capacities.reduce(0, { $0 + ($1 ?? 0) }) != set.places {
                violations.append(Violation(path[index], "the capacities do not sum to \(set.places)"))
            }
            let held = expected.assignment.placed.count { set.series.contains(instance.series[$0.series].id) }
            if held != set.places {
                violations.append(Violation(path[index], "\(held) of its \(set.places) places are held"))
            }
        }
        for (index, entry) in allocation.waitlist.enumerated() {
            let place = InputPath([.field("waitlist")])[index].field("reasons")
            for case .placesTaken(let number) in entry.reasons ?? [] {
                guard sets.indices.contains(number) else {
                    violations.append(Violation(place, "there is no full set \(number)"))
                    continue
                }
                violations += keepsOut(sets[number], entry.registration, at: place)
            }
        }
        return violations
    }

    private func keepsOut(_ set: FullSet, _ waiting: String, at place: InputPath) -> [Violation] {
        guard let position = instance.considered.indices.first(where: { instance.registration($0).id == waiting })
        else {
            return []
        }
        func isWithin(_ considered: Int) -> Bool {
            instance.considered[considered].pairs.allSatisfy { set.series.contains(instance.series[$0.series].id) }
        }
        if !isWithin(position) {
            return [Violation(place, "\"\(waiting)\" could use a series outside the full set")]
        }
        return instance.considered.indices.compactMap { holder in
            guard let held = expected.assignment.places[holder],
                set.series.contains(instance.series[held.series].id)
            else { return nil }
            let id = instance.registration(holder).id
            if holder > position, !instance.considered[holder].isConfirmed {
                return Violation(place, "\"\(id)\" holds a place there and comes after \"\(waiting)\"")
            }
            return isWithin(holder) ? nil : Violation(place, "\"\(id)\" could use a series outside the full set")
        }
    }
}
