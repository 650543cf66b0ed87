extension ClaimCheck {
    /// What a result says to be explained is there, of everyone who waits, and nothing that it says not to be.
    var extent: [Violation] {
        switch allocation.explained {
        case nil:
            [
                Violation(
                    InputPath([.field("explained")]),
                    "is missing; it says how much is explained: none, reasons or full")
            ]
        case AllocationOptions.Explanations.none?: nothing
        case .reasons?:
            // Where the optimum is not proven, nobody can say what else would be best.
            reasons + absent(\.remedies, "remedies")
                + (allocation.status == .feasible
                    ? absent(\.positions, "positions") + absent(\.queue, "queue") : [])
        case .full?:
            reasons + everywhere(\.positions, "positions") + everywhere(\.queue, "queue")
                + everywhere(\.remedies, "remedies")
        }
    }

    private var nothing: [Violation] {
        var fields: [String] = []
        if allocation.fullSets != nil { fields.append("fullSets") }
        if allocation.envy != nil { fields.append("envy") }
        if !allocation.unexplained.isEmpty { fields.append("unexplained") }
        return fields.map { Violation(InputPath([.field($0)]), "is there, though nothing is explained") }
            + absent(\.reasons, "reasons") + absent(\.positions, "positions") + absent(\.queue, "queue")
            + absent(\.remedies, "remedies")
    }

    /// Reasons, full sets and envy. Without a reason are just those whom others keep out and, behind all who have one, those
    /// for whom the time did not suffice.
    private var reasons: [Violation] {
        var violations: [Violation] = []
        let root = InputPath()
        if allocation.fullSets == nil { violations.append(Violation(root.field("fullSets"), "is missing")) }
        if allocation.envy == nil { violations.append(Violation(root.field("envy"), "is missing")) }
        let without = allocation.waitlist.filter { $0.reasons == nil }.map(\.registration)
        let keptOut = keptOut ?? Set(without).subtracting(allocation.unexplained)
        let entries = allocation.waitlist.enumerated()
        for (index, entry) in entries where entry.reasons != nil && keptOut.contains(entry.registration) {
            violations.append(
                Violation(reasonsPath(index), "\"\(entry.registration)\" is kept out, for no such reason"))
        }
        for id in keptOut.subtracting(allocation.waitlist.map(\.registration)).sorted() {
            violations.append(Violation(root.field("waitlist"), "\"\(id)\" is kept out and does not wait"))
        }
        let left = without.filter { !keptOut.contains($0) }
        let last = allocation.waitlist.map(\.registration).suffix(left.count)
        if left != allocation.unexplained || left != Array(last) {
            let missing = entries.first { entry in
                entry.element.reasons == nil && !keptOut.contains(entry.element.registration)
                    && !allocation.unexplained.contains(entry.element.registration)
            }
            violations.append(
                missing.map { Violation(reasonsPath($0.offset), "is missing") }
                    ?? Violation(root.field("unexplained"), "should be the last who wait, those without a reason"))
        }
        if allocation.explained == .full, !allocation.unexplained.isEmpty || allocation.status == .feasible {
            violations.append(
                Violation(
                    root.field("explained"),
                    "cannot be full where the time did not suffice or the optimum is not proven"))
        }
        return violations
    }

    private func reasonsPath(_ index: Int) -> InputPath { entryPath(index).field("reasons") }

    private func entryPath(_ index: Int) -> InputPath { InputPath([.field("waitlist")])[index] }

    private func absent<Value>(_ part: KeyPath<WaitlistEntry, Value?>, _ field: String) -> [Violation] {
        allocation.waitlist.indices.filter { allocation.waitlist[$0][keyPath: part] != nil }.map {
            Violation(entryPath($0).field(field), "is there, though it is said not to be explained")
        }
    }

    private func everywhere<Value>(_ part: KeyPath<WaitlistEntry, Value?>, _ field: String) -> [Violation] {
        allocation.waitlist.indices.filter { allocation.waitlist[$0][keyPath: part] == nil }.map {
            Violation(entryPath($0).field(field), "is missing")
        }
    }

    /// Every full set is needed by somebody, they stand in the order in which the waitlist first needs them, and each has its
    /// series in the programme's order.
    var fullSetUse: [Violation] {
        let path = InputPath([.field("fullSets")])
        let sets = allocation.fullSets ?? []
        var next = 0
        for (index, entry) in allocation.waitlist.enumerated() {
            for case .placesTaken(let number) in entry.reasons ?? [] where number >= next {
                guard number == next || number >= sets.count else {
                    return [Violation(reasonsPath(index), "should need the full set \(next) before \(number)")]
                }
                next += 1
            }
        }
        let unused = (min(next, sets.count)..<sets.count).map { Violation(path[$0], "keeps nobody out") }
        let unordered = sets.indices.filter { number in
            let order = sets[number].series.map { positions[$0] ?? -1 }
            return zip(order, order.dropFirst()).contains { $0 >= $1 }
        }
        return unused
            + unordered.map { Violation(path[$0].field("series"), "should be in the programme's order, each once") }
    }
}
