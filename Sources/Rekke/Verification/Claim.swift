/// Something that a result says, and how messages put it: by ids and kinds, never by names.
protocol Claim: Equatable {
    var claimText: String { get }
}

extension Placement: Claim {
    var claimText: String {
        "\"\(registration)\" in \"\(series)\" at rank \(rank)"
            + (outsidePreferences ? ", outside preferences" : "") + (guaranteed ? ", guaranteed" : "")
            + (confirmed ? ", confirmed" : "")
    }
}

extension WaitlistEntry: Claim {
    var claimText: String { "\"\(registration)\" at position \(position), with a reason or none looked for" }
}

extension Rejection: Claim {
    var claimText: String {
        switch reason {
        case .withdrawn, .afterDeadline: "\"\(registration)\", \(reason.kind)"
        case .duplicateOrganisation(let other): "\"\(registration)\", \(reason.kind) of \"\(other)\""
        case .noEligibleSeries(let series):
            "\"\(registration)\", \(reason.kind): "
                + series.map { "\"\($0.series)\" \($0.reason.kind)" }.joined(separator: ", ")
        }
    }
}

extension SeriesOutcome: Claim {
    var claimText: String {
        "\"\(id)\" with \(places) places, held by \(placed.isEmpty ? "nobody" : list(placed))"
    }
}

extension Envy: Claim {
    var claimText: String { "\"\(registration)\" of \"\(heldBy)\" in \"\(series)\"" }
}

extension ObjectiveOutcome: Claim {
    var claimText: String { "\(objective.rawValue) at \(value.claimText)" }
}

extension ObjectiveOutcome.Value {
    var claimText: String {
        func list(_ items: [String?]) -> String { "[" + items.map { $0 ?? "null" }.joined(separator: ", ") + "]" }
        return switch self {
        case .places(let places): list(places.map { $0 ? "1" : "0" })
        case .number(let number): "\(number)"
        case .ranks(let ranks): list(ranks.map { $0.map(String.init) })
        case .series(let series): list(series.map { $0.map { "\"\($0)\"" } })
        case .counts(let counts): list(counts.map { "\($0.count) at rank \($0.rank)" })
        }
    }
}

extension Allocation.Summary: Claim {
    var claimText: String {
        "registrations \(registrations), considered \(considered), placed \(placed), waitlisted \(waitlisted), "
            + "rejected \(rejected), places \(places), freePlaces \(freePlaces), "
            + "outsidePreferences \(outsidePreferences), totalRank \(totalRank)"
    }
}

extension Warning: Claim {
    var claimText: String {
        switch self {
        case .tiedRegistrations(let ids), .withoutRole(let ids), .sameOrganisationTwice(let ids): "\(kind) \(list(ids))"
        case .manyAttendees(let id), .attendeeTwice(let id), .neverRuns(let id): "\(kind) \"\(id)\""
        case .confirmedWithoutAttendance(let id, let meetings), .confirmedWithoutFacilitators(let id, let meetings):
            "\(kind) \"\(id)\" at "
                + meetings.map { "\($0.meeting)" + ($0.people.isEmpty ? "" : " for want of \(list($0.people))") }
                .joined(separator: ", ")
        case .confirmedBelowMinimum(let series, let role):
            "\(kind) \"\(series)\"" + (role.map { ", role \"\($0)\"" } ?? "")
        case .placesNobody(let objective): "\(kind) \(objective.rawValue)"
        }
    }
}
