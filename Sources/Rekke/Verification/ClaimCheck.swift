/// Holds everything that a result says against what follows from the problem and the result's own placements.
struct ClaimCheck {
    let finished: FinishedAllocation
    let expected: AllocationAssembly
    /// The positions of the series by id.
    let positions: SeriesPositions
    /// By position in `Problem.registrations`: the position in `Instance.considered`; nil for those not considered.
    let considered: [Int?]
    /// Who waits without a reason because others keep what they have; nil where that is not known.
    let keptOut: Set<String>?
    /// Whether nothing but the rules of these registrations binds: nobody is needed in other tracks, nothing else is kept.
    let isAlone: Bool
    /// In what queues are counted; nil: in the result alone.
    private let givenQueueBase: WaitlistBase?
    var allocation: Allocation { finished.allocation }
    var instance: Instance { expected.instance }

    init(
        _ finished: FinishedAllocation, under policy: Policy, in instance: Instance, keepingOut keptOut: Set<String>?,
        queuesIn base: WaitlistBase? = nil, isAlone: Bool = true
    ) {
        self.isAlone = isAlone && instance.further.isEmpty
        self.finished = finished
        self.keptOut = keptOut
        givenQueueBase = base
        positions = finished.problem.programme.seriesPositions
        var considered = [Int?](repeating: nil, count: finished.problem.registrations.count)
        for position in instance.considered.indices {
            considered[instance.considered[position].registration] = position
        }
        self.considered = considered
        var places = [EligiblePair?](repeating: nil, count: instance.considered.count)
        var isPlaced = [Bool](repeating: false, count: instance.considered.count)
        for (index, registration) in finished.registrations.enumerated() {
            // Of two places, the first.
            guard let registration, let position = considered[registration], !isPlaced[position] else { continue }
            isPlaced[position] = true
            guard let series = positions[finished.allocation.placements[index].series] else { continue }
            places[position] = instance.considered[position].pairs.first { $0.series == series }
        }
        // What is held against it says nothing of whether it was proven.
        expected = AllocationAssembly(
            instance: instance, policy: policy, found: .proven(Assignment(places: places)),
            attendance: places.map { _ in nil }, facilitators: nil, explanation: nil)
    }

    /// nil where that cannot be told: whom later tracks need is not known here.
    var queueBase: WaitlistBase? {
        givenQueueBase ?? (isAlone ? WaitlistBase(instance, expected.assignment) : nil)
    }

    /// Placements of those who are considered, in series eligible for them, in priority order, with what they say of them.
    var placements: [Violation] {
        let path = InputPath([.field("placements")])
        var violations: [Violation] = []
        var last = -1
        var isInOrder = true
        for (index, registration) in finished.registrations.enumerated() {
            let placement = allocation.placements[index]
            guard let position = registration.flatMap({ considered[$0] }), var claim = expected.placement(of: position)
            else {
                violations.append(
                    Violation(
                        path[index],
                        "\"\(placement.registration)\" is not considered for \"\(placement.series)\""))
                continue
            }
            claim.attendance = placement.attendance
            if claim != placement { violations.append(Violation(path[index], "should say \(claim.claimText)")) }
            isInOrder = isInOrder && position > last
            last = position
        }
        if violations.isEmpty, !isInOrder {
            let order = expected.placements.map(\.registration)
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
        violations += series + objectives + extent + witnesses + fullSetUse + countedReasons + remedies
        if let envy = allocation.envy {
            violations += difference("envy", envy, instance.envy(expected.assignment))
        }
        violations += difference(
            "warnings", allocation.warnings, instance.warnings(expected.policy, expected.assignment))
        return violations
    }

    /// The first place at which two lists differ.
    func difference<Item: Claim>(_ field: String, _ claims: [Item], _ truths: [Item]) -> [Violation] {
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
            waitlist[index].positions = allocation.waitlist[index].positions
            waitlist[index].queue = allocation.waitlist[index].queue
            waitlist[index].remedies = allocation.waitlist[index].remedies
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
        let attendances = allocation.attendances
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
                    InputPath([.field("status")]),
                    "a feasible result needs one objective with a bound, an optimal one none"))
        }
        // Of other values there is nothing to bound.
        return violations.isEmpty ? bounded.flatMap(bound) : violations
    }
}
