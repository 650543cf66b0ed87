import Rekke

/// Why each one waits, by trying.
extension ReferenceAllocation {
    /// What is wrong with the reasons and full sets of a result with the chosen placements.
    func reasonDifferences(_ allocation: Allocation, _ chosen: ReferenceRules.Assignment) -> [String] {
        var differences: [String] = []
        var fullSets: [FullSetSeries] = []
        let waiting = rules.considered.indices.filter { chosen[$0] == nil }
        for (candidate, entry) in zip(waiting, allocation.waitlist) {
            let id = rules.considered[candidate].registration.id
            let expected = expectedReason(of: candidate, chosen)
            guard let reasons = entry.reasons, reasons.count == 1 else {
                differences.append("reasons of \(id): \(String(describing: entry.reasons)), one expected")
                continue
            }
            let actual: String
            switch (reasons[0], expected) {
            case (.conflict(let ids), .conflict):
                differences += conflictFaults(ids, of: candidate, chosen)
                continue
            case (.placesTaken(let number), .placesTaken(let series)):
                if !fullSets.contains(series) { fullSets.append(series) }
                actual = "placesTaken \(number)"
                if fullSets.firstIndex(of: series) == number { continue }
            case (.cannotRun(let obstacles), _):
                actual = "cannotRun \(obstacles.map { "\($0.series) \($0.because)" })"
            case (.outweighed(let objective), _): actual = "outweighed by \(objective)"
            case (let other, _): actual = "\(other)"
            }
            if actual != expected.words {
                differences.append("reason of \(id): \(actual), expected \(expected.words)")
            }
        }
        let expectedSets = fullSets.map { series in
            "\(series.map { problem.programme.series[$0].id }) "
                + "\(series.reduce(0) { $0 + problem.programme.series[$1].capacity })"
        }
        let actualSets = (allocation.fullSets ?? []).map { "\($0.series) \($0.places)" }
        if actualSets != expectedSets || allocation.fullSets == nil {
            differences.append("full sets: \(actualSets), expected \(expectedSets)")
        }
        return differences
    }

    typealias FullSetSeries = [Int]

    enum ExpectedReason {
        case cannotRun([String])
        case placesTaken(FullSetSeries)
        case conflict
        case outweighed(Objective)
        case none

        var words: String {
            switch self {
            case .cannotRun(let obstacles): "cannotRun \(obstacles)"
            case .placesTaken(let series): "placesTaken, series \(series)"
            case .conflict: "conflict"
            case .outweighed(let objective): "outweighed by \(objective)"
            case .none: "none of the kinds"
            }
        }
    }

    private func expectedReason(of candidate: Int, _ chosen: ReferenceRules.Assignment) -> ExpectedReason {
        if !canPlace([candidate]) {
            return .cannotRun(rules.considered[candidate].pairs.map { obstacle(to: candidate, in: $0.series) })
        }
        let before = placedBefore(candidate, chosen)
        let together = before.union([candidate])
        let fits = rules.visitAssignments(
            keeping: .capacity, placing: together,
            allowing: { other, pair in
                together.contains(other) && (other == candidate || counts(pair, for: other, beside: candidate, chosen))
            }
        ) { _ in true }
        if !fits { return smallestFullSet(of: candidate, chosen).map { .placesTaken($0) } ?? .none }
        if !canPlace(together) { return .conflict }
        let stage = best.firstIndex { assignments in !assignments.contains { $0.places(together) } }
        return stage.map { .outweighed(objectives[$0]) } ?? .none
    }

    /// Those with a place who come before it or are confirmed.
    private func placedBefore(_ candidate: Int, _ chosen: ReferenceRules.Assignment) -> Set<Int> {
        Set(
            rules.considered.indices.filter { other in
                chosen[other] != nil && (other < candidate || rules.considered[other].isConfirmed)
            })
    }

    /// Whether they can all have places at once, beside the confirmed, by all the rules.
    private func canPlace(_ candidates: Set<Int>) -> Bool {
        possible.contains { $0.places(candidates) }
    }

    private func obstacle(to candidate: Int, in series: Int) -> String {
        let kinds: [(ReferenceRuleSet, Reason.Because)] = [
            (.capacity, .capacity), (.seats, .seats), (.minimum, .minimum), (.quota, .quota),
            (.facilitators, .facilitators), (.attendees, .attendees),
        ]
        // Others may be left out at will, so that they need not be anywhere else.
        let because = kinds.first { rule, _ in
            !rules.visitAssignments(
                keeping: rule, placing: [candidate], allowing: { $1.series == series }
            ) { _ in true }
        }
        return "\(problem.programme.series[series].id) \(because?.1 ?? .together)"
    }

    /// The smallest T of which all that the text asks for holds.
    private func smallestFullSet(of candidate: Int, _ chosen: ReferenceRules.Assignment) -> FullSetSeries? {
        let all = Array(problem.programme.series.indices)
        for size in all.indices.map({ $0 + 1 }) {
            for series in all.subsets(of: size) where isFullSet(series, of: candidate, chosen) { return series }
        }
        return nil
    }

    private func isFullSet(
        _ series: FullSetSeries, of candidate: Int, _ chosen: ReferenceRules.Assignment
    ) -> Bool {
        let holders = rules.considered.indices.filter { chosen[$0].map { series.contains($0.series) } ?? false }
        let places = series.reduce(0) { $0 + problem.programme.series[$1].capacity }
        return holders.count == places
            && rules.considered[candidate].pairs.allSatisfy { series.contains($0.series) }
            && holders.allSatisfy { holder in
                let other = rules.considered[holder]
                return other.isConfirmed
                    || holder < candidate
                        && other.pairs.allSatisfy {
                            series.contains($0.series) || !counts($0, for: holder, beside: candidate, chosen)
                        }
            }
    }

    /// Whether a pair of somebody with a place is one that a full set has to hold. Of those guaranteed only what they
    /// listed, where nobody is outside preferences and the policy asks for that before it asks for others' places; not
    /// before it asks that whoever waits has the place that was promised.
    private func counts(
        _ pair: ReferencePair, for holder: Int, beside candidate: Int, _ chosen: ReferenceRules.Assignment
    ) -> Bool {
        guard pair.outsidePreferences, rules.considered[holder].isGuaranteed,
            !rules.considered[candidate].isGuaranteed
        else { return true }
        return !objectives.promises.contains(.fewestOutsidePreferences)
            || chosen.contains { $0?.outsidePreferences == true }
    }

    /// What keeps those ids from being a smallest set that leaves no place for the candidate.
    private func conflictFaults(
        _ ids: [String], of candidate: Int, _ chosen: ReferenceRules.Assignment
    ) -> [String] {
        let name = "conflict of \(rules.considered[candidate].registration.id) with \(ids)"
        let members = ids.compactMap { id in rules.considered.firstIndex { $0.registration.id == id } }
        guard !ids.isEmpty, members.count == ids.count, members == Set(members).sorted() else {
            return ["\(name): empty, unknown, doubled or out of order"]
        }
        guard Set(members).isSubset(of: placedBefore(candidate, chosen)) else {
            return ["\(name): not all placed before it or confirmed"]
        }
        var faults: [String] = []
        if canPlace(Set(members + [candidate])) { faults.append("\(name): can all be placed together") }
        for member in members where !canPlace(Set(members + [candidate]).subtracting([member])) {
            faults.append("\(name): \(rules.considered[member].registration.id) is not needed")
        }
        return faults
    }

    /// Every pair of a registration and a series that it would rather have than what it got, and that somebody later,
    /// not confirmed, has.
    func expectedEnvy(_ chosen: ReferenceRules.Assignment) -> [String] {
        rules.considered.indices.flatMap { candidate in
            rules.considered[candidate].pairs.compactMap { pair -> String? in
                if let own = chosen[candidate], own.rank <= pair.rank { return nil }
                let holder = rules.members(of: pair.series, in: chosen).last { other in
                    other > candidate && !rules.considered[other].isConfirmed
                }
                return holder.map { holder in
                    let ids = [candidate, holder].map { rules.considered[$0].registration.id }
                    return "\(ids[0]) \(problem.programme.series[pair.series].id) held by \(ids[1])"
                }
            }
        }
    }
}

extension ReferenceRules.Assignment {
    /// Whether all of them have a place.
    func places(_ candidates: Set<Int>) -> Bool { candidates.allSatisfy { self[$0] != nil } }
}
