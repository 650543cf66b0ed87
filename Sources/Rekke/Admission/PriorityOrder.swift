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
        let ties = TieBreakKeys(rules.tieBreak, registrations)
        var standings = registrations.map { registration in
            let isLate =
                registration.confirmedPlace == nil && rules.deadline.map { registration.submitted > $0 } == true
            return Standing(isLate: isLate, priority: registration.priority, submitted: registration.submitted)
        }
        func precedes(_ left: Int, _ right: Int) -> Bool {
            if standings[left] != standings[right] { return standings[left].precedes(standings[right]) }
            return ties.precedes(left, right)
        }
        var supersededBy: [Int: Int] = [:]
        if rules.onePlacePerOrganisation, rules.duplicates == .updateKeepingTime {
            let answers = Answers(registrations, standings)
            var kept: [(registration: Int, standing: Standing)] = []
            for group in answers.groups {
                guard let last = group.max(by: { answers.isBefore($0, $1) }), let first = group.min(by: precedes) else {
                    continue
                }
                kept.append((last, standings[first]))
                for other in group where other != last { supersededBy[other] = last }
            }
            for (registration, standing) in kept { standings[registration] = standing }
        }
        self.supersededBy = supersededBy
        order = registrations.indices.sorted(by: precedes)
        self.standings = standings
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
        for (index, registration) in registrations.enumerated() {
            guard let key = OrganisationKey(registration.organisation) else { continue }
            if registration.confirmedPlace != nil {
                taken.insert(key)
            } else if !registration.withdrawn, !standings[index].isLate {
                members[key, default: []].append(index)
            }
        }
        groups = members.filter { $0.value.count > 1 && !taken.contains($0.key) }.map(\.value)
    }

    /// By time, then by id.
    func isBefore(_ left: Int, _ right: Int) -> Bool {
        let (left, right) = (registrations[left], registrations[right])
        if left.submitted != right.submitted { return left.submitted < right.submitted }
        return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }
}

/// What decides between equals.
private struct TieBreakKeys {
    private let registrations: [Registration]
    private let drawn: [String]

    init(_ tieBreak: Rules.TieBreak, _ registrations: [Registration]) {
        self.registrations = registrations
        switch tieBreak {
        case .id: drawn = []
        case .draw(let seed): drawn = registrations.map { SHA256.hexadecimal(of: "\(seed)/\($0.id)") }
        }
    }

    func precedes(_ left: Int, _ right: Int) -> Bool {
        let (first, second) =
            drawn.isEmpty ? (registrations[left].id, registrations[right].id) : (drawn[left], drawn[right])
        return first.utf8.lexicographicallyPrecedes(second.utf8)
    }
}
