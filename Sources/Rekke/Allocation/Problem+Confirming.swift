extension Problem {
    /// The problem with every place that a result gives confirmed: from then on facts, that no allocation changes. Who leads
    /// what is noted in `Series.ledBy`: of that as little as possible is changed.
    ///
    /// Places that were confirmed before stay as they are, with their reasons. From which day on a place is held is noted in
    /// `Registration.placedFrom`.
    ///
    /// - Parameter allocation: A result of this problem by an allocation, under the programme's own policy. What a
    ///   reallocation gave `confirming(_:agreed:)` takes, of whatever programme.
    /// - Throws: `WrongResult` where the result breaks a rule or says something that is not true of this problem.
    public func confirming(_ allocation: Allocation) throws(WrongResult) -> Problem {
        let violations = violations(of: allocation)
        guard violations.isEmpty else { throw WrongResult(violations: violations) }
        let places = Dictionary(allocation.placements.map { ($0.registration, $0.series) }) { first, _ in first }
        let confirmed = registrations.map { registration in
            guard registration.placed == nil, let series = places[registration.id] else { return registration }
            var registration = registration
            registration.placed = series
            return registration
        }
        return try confirming(confirmed, ledAs: allocation.series)
    }

    /// - Parameter from: The day from which on what was decided holds: what is over by then takes nobody new, and bears what
    ///   it holds.
    /// - Throws: `WrongResult` where no problem may hold such places, which the result then was not about.
    func confirming(
        _ registrations: [Registration], ledAs outcomes: [SeriesOutcome], from: LocalDate? = nil
    ) throws(WrongResult) -> Problem {
        var programme = led(as: outcomes).programme
        if let start = from.map(programme.timeZone.start) {
            programme = programme.bearing(registrations, inSeriesOverBy: start)
            for (index, series) in programme.series.enumerated()
            where series.status == .open && series.isOver(by: start) {
                programme.series[index].status = .closed
            }
        }
        do throws(InvalidProblem) {
            return try Problem(programme: programme, registrations: registrations)
        } catch {
            throw WrongResult(violations: error.faults.map { Violation($0.place, $0.text) })
        }
    }
}

/// Why the places of a result cannot be confirmed.
public enum ConfirmationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The result does not belong to the problem.
    case wrongResult(WrongResult)
    /// It asks some to move of whom nobody has said that they agreed, or others are said to have agreed.
    case replies(WrongReplies)

    public var description: String {
        switch self {
        case .wrongResult(let error): error.description
        case .replies(let error): error.description
        }
    }
}

/// A result that does not belong to its problem: it breaks a rule, or says something that is not true.
public struct WrongResult: Error, Hashable, Sendable, CustomStringConvertible {
    /// At least one.
    public let violations: [Violation]

    public var description: String { violations.map(\.description).joined(separator: "\n") }
}
