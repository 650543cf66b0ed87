import Rekke

/// All registrations in priority order.
struct ReferenceOrder {
    let standings: [ReferenceStanding]

    init(_ problem: Problem) {
        let rules = problem.programme.rules
        var standings = problem.registrations.map { registration in
            let isConfirmed = registration.placed != nil && !registration.withdrawn
            let isLate = !isConfirmed && rules.deadline.map { registration.submitted > $0 } ?? false
            let tieBreak =
                switch rules.tieBreak {
                case .id: Array(registration.id.utf8)
                case .draw(let seed): ReferenceDigest.sha256(seed + "/" + registration.id)
                }
            return ReferenceStanding(
                registration: registration,
                organisation: rules.onePlacePerOrganisation ? ReferenceOrganisation(registration.organisation) : nil,
                isConfirmed: isConfirmed, isLate: isLate, priority: registration.priority,
                submitted: registration.submitted, tieBreak: tieBreak)
        }
        .sorted { $0.comes(before: $1) }
        if rules.duplicates == .updateKeepingTime { ReferenceOrder.update(&standings) }
        self.standings = standings.sorted { $0.comes(before: $1) }
    }

    /// Of an organisation's registrations the last submitted counts, at the class and time of the first.
    private static func update(_ standings: inout [ReferenceStanding]) {
        for first in standings.indices {
            guard let organisation = standings[first].organisation else { continue }
            let ofOrganisation = standings.indices.filter { standings[$0].organisation == organisation }
            if ofOrganisation.contains(where: { standings[$0].isConfirmed }) { continue }
            let answers = ofOrganisation.filter { !standings[$0].registration.withdrawn && !standings[$0].isLate }
            guard answers.first == first else { continue }
            var last = first
            for answer in answers {
                let (one, other) = (standings[answer].registration, standings[last].registration)
                let isLater =
                    one.submitted != other.submitted
                    ? one.submitted > other.submitted : other.id.utf8.lexicographicallyPrecedes(one.id.utf8)
                if isLater { last = answer }
            }
            let (priority, submitted) = (standings[first].priority, standings[first].submitted)
            for answer in answers where answer != last {
                standings[answer].replacedBy = standings[last].registration.id
            }
            standings[last].priority = priority
            standings[last].submitted = submitted
        }
    }
}
