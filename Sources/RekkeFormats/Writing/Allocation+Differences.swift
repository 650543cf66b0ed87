package import Rekke

extension Allocation {
    /// Everything that another run's result shows to be untrue of this one. Where both are proven to be best, they are the
    /// same; else better values still show that a bound or an optimum is none.
    ///
    /// - Parameter problem: What both answer.
    package func findings(against solved: Allocation, in problem: Problem) -> [CheckReport.Finding] {
        guard status == .optimal, solved.status == .optimal else {
            return problem.contradictions(of: self, by: solved).map { CheckReport.Finding($0.place, $0.text) }
        }
        return differences(from: solved)
    }

    /// Where this result differs from the optimum in objective values, placements, reasons, positions in
    /// the queues and remedies; empty for the same.
    package func differences(from optimum: Allocation) -> [CheckReport.Finding] {
        objectiveDifferences(from: optimum) + placementDifferences(from: optimum) + reasonDifferences(from: optimum)
            + remedyDifferences(from: optimum)
    }

    /// The first objective that differs: those after it are then optima of something else.
    private func objectiveDifferences(from optimum: Allocation) -> [CheckReport.Finding] {
        let path = InputPath([.field("objectives")])
        return zip(objectives, optimum.objectives).enumerated()
            .first { $0.element.0.value != $0.element.1.value }
            .map {
                [
                    CheckReport.Finding(
                        path[$0.offset].field("value"), "\($0.element.0.objective.rawValue) is not at its optimum")
                ]
            } ?? []
    }

    private func placementDifferences(from optimum: Allocation) -> [CheckReport.Finding] {
        let path = InputPath([.field("placements")])
        let best = optimum.seriesByRegistration
        let own = seriesByRegistration
        let moved = placements.enumerated().compactMap { index, placement -> CheckReport.Finding? in
            guard best[placement.registration] != placement.series else { return nil }
            let right = best[placement.registration].map { "is in \"\($0)\"" } ?? "has no place"
            return CheckReport.Finding(
                path[index].field("series"),
                "\"\(placement.registration)\" is in \"\(placement.series)\"; at the optimum it \(right)")
        }
        let missing = optimum.placements.filter { own[$0.registration] == nil }.map { placement in
            CheckReport.Finding(
                path, "\"\(placement.registration)\" has no place; at the optimum it is in \"\(placement.series)\"")
        }
        return moved + missing
    }

    private var seriesByRegistration: [String: String] {
        Dictionary(placements.map { ($0.registration, $0.series) }, uniquingKeysWith: { first, _ in first })
    }

    private func reasonDifferences(from optimum: Allocation) -> [CheckReport.Finding] {
        let path = InputPath([.field("waitlist")])
        let best = Dictionary(optimum.waitlist.map { ($0.registration, $0) }, uniquingKeysWith: { first, _ in first })
        return waitlist.enumerated().compactMap { index, entry in
            // What was explained in one run only is no difference.
            guard let reasons = entry.reasons, let right = best[entry.registration]?.reasons,
                reasons.map(resolved) != right.map(optimum.resolved)
            else { return nil }
            return CheckReport.Finding(
                path[index].field("reasons"),
                "solving gives \"\(entry.registration)\" another reason (\(right.map(\.kind.rawValue).joined(separator: ", ")))"
            )
        }
    }

    private func remedyDifferences(from optimum: Allocation) -> [CheckReport.Finding] {
        let path = InputPath([.field("waitlist")])
        let best = Dictionary(optimum.waitlist.map { ($0.registration, $0) }, uniquingKeysWith: { first, _ in first })
        return waitlist.enumerated().flatMap { index, entry -> [CheckReport.Finding] in
            var findings: [CheckReport.Finding] = []
            let right = best[entry.registration]
            // What was worked out in one run only is no difference.
            for (field, numbers) in [("positions", \WaitlistEntry.positions), ("queue", \.queue)] {
                guard let own = entry[keyPath: numbers], let others = right?[keyPath: numbers], own != others else {
                    continue
                }
                findings.append(
                    CheckReport.Finding(
                        path[index].field(field),
                        "solving puts \"\(entry.registration)\" elsewhere in the queues: "
                            + others.map { "\($0.position) for \"\($0.series)\"" }.joined(separator: ", ")))
            }
            if let own = entry.remedies, let others = right?.remedies, own != others {
                findings.append(
                    CheckReport.Finding(
                        path[index].field("remedies"),
                        "solving finds other changes that would help \"\(entry.registration)\" "
                            + "(\(others.map(\.change.kind.rawValue).joined(separator: ", ")))"))
            }
            return findings
        }
    }

    /// What the reason says, wherever in its result's list the full set stands that it refers to.
    private func resolved(_ reason: Reason) -> ResolvedReason {
        guard case .placesTaken(let index) = reason, let fullSets, fullSets.indices.contains(index) else {
            return .plain(reason)
        }
        return .placesTaken(fullSets[index])
    }
}

private enum ResolvedReason: Equatable {
    case placesTaken(FullSet)
    case plain(Reason)
}

extension Reallocation {
    /// Everything that another reallocation of the same shows to be untrue of this one: it can where both are proven.
    package func findings(against solved: Reallocation) -> [CheckReport.Finding] {
        allocation.status == .optimal && solved.allocation.status == .optimal ? differences(from: solved) : []
    }

    /// Whether not everyone's reason is known.
    private var isCut: Bool { keptOut == nil || !allocation.unexplained.isEmpty }

    /// Where this differs from another reallocation of the same; empty for the same.
    package func differences(from optimum: Reallocation) -> [CheckReport.Finding] {
        let differences = allocation.differences(from: optimum.allocation)
        func compare<Value: Equatable>(_ field: String, _ claim: Value, _ truth: Value) -> [CheckReport.Finding] {
            guard claim != truth else { return [] }
            return [CheckReport.Finding(InputPath([.field(field)]), "solving gives something else")]
        }
        return differences + compare("moved", moved, optimum.moved)
            + compare("exceptions", exceptions, optimum.exceptions)
            + (isCut || optimum.isCut ? [] : compare("keptOut", keptOut, optimum.keptOut))
            + compare("assumed", assumed, optimum.assumed) + compare("held", held, optimum.held)
            + (facilitatorChanges.pairs > optimum.facilitatorChanges.pairs
                ? [
                    CheckReport.Finding(
                        InputPath([.field("facilitatorChanges")]),
                        "\(facilitatorChanges.pairs) pairs of a facilitator and a meeting change; "
                            + "\(optimum.facilitatorChanges.pairs) are enough")
                ] : [])
    }
}
