@testable import Rekke

/// One organisation's series are not in the same week, but for those that are confirmed.
///
/// x[q,s] + x[r,t] ≤ 1 for any two registrations q and r of one organisation, and series s and t with meetings in one week.
struct WeekRule: Rule {
    var constraint: Constraint { .further("weeks") }

    func rows(in instance: Instance) -> [PlacementRow] {
        clashes(in: instance).map { one, other in
            PlacementRow(
                name: "weeks(\(instance.name(of: one)),\(instance.name(of: other)))", places: [(one, 1), (other, 1)],
                atMost: 1)
        }
    }

    func addRows(to formulation: inout Formulation) {}

    func ties(in parts: TiedParts) -> [Tie] {
        clashes(in: parts.instance)
            .filter {
                parts.possible.isPossible($0.considered, $0.pair) && parts.possible.isPossible($1.considered, $1.pair)
            }
            .map { Tie(registrations: [$0.considered, $1.considered]) }
    }

    func needsOthers(in series: Series) -> Bool { false }

    func isCounted(in instance: Instance) -> Bool { false }

    func violations(in finished: FinishedAllocation) -> [Violation] {
        let (programme, registrations) = (finished.problem.programme, finished.problem.registrations)
        var violations: [Violation] = []
        for (index, one) in finished.resolved.enumerated() {
            for other in finished.resolved.dropFirst(index + 1) {
                let (first, second) = (registrations[one.registration], registrations[other.registration])
                guard let organisation = OrganisationKey(first.organisation),
                    organisation == OrganisationKey(second.organisation),
                    first.confirmedPlace == nil || second.confirmedPlace == nil,
                    !programme.weeks(of: one.series).isDisjoint(with: programme.weeks(of: other.series))
                else { continue }
                violations.append(
                    Violation(
                        finished.placement(other.placement),
                        "\"\(first.id)\" and \"\(second.id)\" are of one organisation, and meet in the same week"))
            }
        }
        return violations
    }

    /// Places that one organisation cannot both have.
    private func clashes(in instance: Instance) -> [(Instance.Candidate, Instance.Candidate)] {
        let weeks = instance.series.indices.map { instance.programme.weeks(of: $0) }
        let organisations = instance.considered.indices.map { OrganisationKey(instance.registration($0).organisation) }
        var clashes: [(Instance.Candidate, Instance.Candidate)] = []
        for (one, first) in instance.considered.enumerated() {
            guard let organisation = organisations[one] else { continue }
            for other in organisations.indices.dropFirst(one + 1) where organisations[other] == organisation {
                let second = instance.considered[other]
                // Confirmed places are facts.
                if first.isConfirmed && second.isConfirmed { continue }
                for (own, pair) in first.pairs.enumerated() {
                    for (others, otherPair) in second.pairs.enumerated()
                    where !weeks[pair.series].isDisjoint(with: weeks[otherPair.series]) {
                        clashes.append(
                            (.init(considered: one, pair: own), .init(considered: other, pair: others)))
                    }
                }
            }
        }
        return clashes
    }
}

extension Programme {
    /// The Mondays of the weeks in which a series meets.
    func weeks(of index: Int) -> Set<LocalDate> {
        Set(series[index].meetings.map { timeZone.localTime(at: $0.start).date.monday })
    }
}

extension Instance {
    fileprivate func name(of candidate: Candidate) -> String {
        let pair = considered[candidate.considered].pairs[candidate.pair]
        return "\(registration(candidate.considered).id),\(series[pair.series].id)"
    }
}
