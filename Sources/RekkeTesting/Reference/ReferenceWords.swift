import Rekke

/// Plain words for parts of results, so that what the library says and what the reference says can be compared.
enum ReferenceWords {
    static func words(of instant: Instant) -> String { "\(instant.seconds).\(instant.nanoseconds)" }

    static func words(of reason: Rejection.Reason) -> String {
        switch reason {
        case .withdrawn: "withdrawn"
        case .afterDeadline: "afterDeadline"
        case .duplicateOrganisation(let original): "duplicateOrganisation of \(original)"
        case .noEligibleSeries(let series):
            "noEligibleSeries " + series.map { "\($0.series) \(words(of: $0.reason))" }.joined(separator: "; ")
        }
    }

    static func words(of reason: IneligibleSeries.Reason) -> String {
        switch reason {
        case .closed: "closed"
        case .over: "over"
        case .candidate: "candidate"
        case .cancelled: "cancelled"
        case .impossible: "impossible"
        case .overlaps(let series): "overlaps \(series)"
        case .tooLarge(let size, let seats): "tooLarge \(size) > \(seats)"
        case .roleExcluded: "roleExcluded"
        case .requiredAttendeeAway(let attendee, let meetings):
            "requiredAttendeeAway \(attendee) \(meetings.map { words(of: $0) })"
        case .tooFewAttendees(let shortages):
            "tooFewAttendees \(shortages.map { "\(words(of: $0.meeting)): \($0.available) of \($0.required)" })"
        }
    }

    static func words(of value: ObjectiveOutcome.Value) -> String {
        switch value {
        case .places(let places): "\(places)"
        case .number(let number): "\(number)"
        case .ranks(let ranks): "\(ranks.map { $0.map(String.init) ?? "none" })"
        case .series(let series): "\(series.map { $0 ?? "none" })"
        case .counts(let counts): "\(counts.map { "\($0.rank): \($0.count)" })"
        }
    }
}
