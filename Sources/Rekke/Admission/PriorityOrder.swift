/// Where each registration stands: late ones last, then by class, then by time, then by the tie-break.
struct PriorityOrder: Sendable {
    /// Positions in `Problem.registrations`, the first in line first.
    let order: [Int]
    /// By position in `Problem.registrations`: what the registration stands by, without the tie-break.
    let standings: [Standing]
    /// By position in `Problem.registrations`: the registration of the same organisation that counts in its place, where
    /// `updateKeepingTime` has found one.
    let supersededBy: [Int: Int]

    struct Standing: Hashable, Sendable {
        var isLate: Bool
        var priority: Int
        var submitted: Instant

        func precedes(_ other: Standing) -> Bool {
            if isLate != other.isLate { return !isLate }
            if priority != other.priority { return priority > other.priority }
            return submitted < other.submitted
        }
    }

    init(_ programme: Programme, _ registrations: [Registration]) {
        let rules = programme.rules
        var standings = registrations.indices.map { index in
            let submitted = registrations[index].submitted
            let isLate =
                rules.deadline.map { submitted > $0 } == true && registrations[index].confirmedPlace == nil
            return Standing(isLate: isLate, priority: registrations[index].priority, submitted: submitted)
        }
        var supersededBy: [Int: Int] = [:]
        if rules.onePlacePerOrganisation, rules.duplicates == .updateKeepingTime {
            let answers = Answers(registrations, standings)
            var kept: [(registration: Int, standing: Standing)] = []
            for group in answers.groups {
                guard let last = group.max(by: { answers.isBefore($0, $1) }),
                    let first = group.map({ standings[$0] }).min(by: { $0.precedes($1) })
                else { continue }
                kept.append((last, first))
                for other in group where other != last { supersededBy[other] = last }
            }
            for (registration, standing) in kept { standings[registration] = standing }
        }
        self.supersededBy = supersededBy
        self.standings = standings
        order = PriorityOrder.sorted(registrations, standings, rules.tieBreak)
    }

    /// By standing first: the tie-break, and a draw above all, is worked out only where it decides.
    private static func sorted(
        _ registrations: [Registration], _ standings: [Standing], _ tieBreak: Rules.TieBreak
    ) -> [Int] {
        var order = registrations.indices.sorted { standings[$0].precedes(standings[$1]) }
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, standings[order[end]] == standings[order[start]] { end += 1 }
            if end - start > 1 { order[start..<end] = tieBreak.sorted(order[start..<end], of: registrations)[...] }
            start = end
        }
        return order
    }
}

/// Registrations of one organisation that correct one another: none of it is confirmed, and they are neither withdrawn
/// nor late.
private struct Answers {
    let registrations: [Registration]
    /// Those of one organisation, more than one; in no order that matters, since groups do not touch one another.
    let groups: [[Int]]

    init(_ registrations: [Registration], _ standings: [PriorityOrder.Standing]) {
        self.registrations = registrations
        var taken: Set<OrganisationKey> = []
        var members: [OrganisationKey: [Int]] = [:]
        for index in registrations.indices {
            guard let key = OrganisationKey(registrations[index].organisation) else { continue }
            if registrations[index].confirmedPlace != nil {
                taken.insert(key)
            } else if !registrations[index].withdrawn, !standings[index].isLate {
                members[key, default: []].append(index)
            }
        }
        groups = members.filter { $0.value.count > 1 && !taken.contains($0.key) }.map(\.value)
    }

    /// By time, then by id.
    func isBefore(_ left: Int, _ right: Int) -> Bool {
        let (first, second) = (registrations[left].submitted, registrations[right].submitted)
        if first != second { return first < second }
        return registrations[left].id.utf8.lexicographicallyPrecedes(registrations[right].id.utf8)
    }
}

extension Rules.TieBreak {
    /// Registrations that are equal in all else, the first in line first.
    fileprivate func sorted(_ equals: ArraySlice<Int>, of registrations: [Registration]) -> [Int] {
        switch self {
        case .id:
            return equals.sorted { registrations[$0].id.utf8.lexicographicallyPrecedes(registrations[$1].id.utf8) }
        case .draw(let seed):
            let drawn = equals.map { ($0, SHA256.hexadecimal(of: "\(seed)/\(registrations[$0].id)")) }
            return drawn.sorted { $0.1.utf8.lexicographicallyPrecedes($1.1.utf8) }.map(\.0)
        }
    }
}
