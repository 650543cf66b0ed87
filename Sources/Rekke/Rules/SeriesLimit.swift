/// How much of one thing a series bears: registrations, persons, or registrations of one role.
///
/// Whatever a rule says about it is declared here, once: the rows of both integer programs, what presolve and counting ask,
/// whom eligibility turns away and which confirmed places are too many are made of it. The check of finished allocations
/// is not, on purpose.
struct SeriesLimit: Hashable, Sendable {
    /// What there are limits on, in the order in which reasons name them.
    enum Kind: CaseIterable, Sendable {
        case capacity, seats, minimum, quotas

        var constraint: Constraint {
            switch self {
            case .capacity: .capacity
            case .seats: .seats
            case .minimum: .minimum
            case .quotas: .quotas
            }
        }
    }

    /// What every registration in the series counts for.
    enum Measure: Hashable, Sendable {
        case registrations, persons
        case role(String)
    }

    let kind: Kind
    let measure: Measure
    /// At least so much, if the series runs and holds no confirmed place; 0 for no bound.
    var atLeast = 0
    /// nil for no bound.
    var atMost: Int?

    /// What a registration counts for.
    func weight(of registration: Registration) -> Int {
        switch measure {
        case .registrations: 1
        case .persons: registration.seatsTaken
        case .role(let role): registration.role == role ? 1 : 0
        }
    }

    /// What some registrations count for together.
    func weight(of registrations: some Sequence<Registration>) -> Int {
        registrations.reduce(0) { $0 + weight(of: $1) }
    }

    /// Whether one more leaves what is there within the upper bound.
    func allows(_ registration: Registration, beside weight: Int) -> Bool {
        let own = self.weight(of: registration)
        guard own > 0, let atMost else { return true }
        return weight <= atMost - own
    }
}

extension Series {
    /// All that bounds who may be in it together, in the order in which reasons name it.
    var limits: [SeriesLimit] { SeriesLimit.Kind.allCases.flatMap(limits) }

    func limits(_ kind: SeriesLimit.Kind) -> [SeriesLimit] {
        switch kind {
        case .capacity: return [SeriesLimit(kind: kind, measure: .registrations, atMost: capacity)]
        case .seats: return seats.map { [SeriesLimit(kind: kind, measure: .persons, atMost: $0)] } ?? []
        case .minimum:
            // A series runs when it has one registration: a minimum of 1 says nothing.
            return minimum > 1 ? [SeriesLimit(kind: kind, measure: .registrations, atLeast: minimum)] : []
        case .quotas:
            return quotas.map {
                SeriesLimit(kind: kind, measure: .role($0.role), atLeast: max(0, $0.minimum), atMost: $0.maximum)
            }
        }
    }

    /// Whether a registration takes one of its places, and nothing else of it has a bound.
    var isBoundedByCapacityAlone: Bool { seats == nil && quotas.isEmpty }

    /// The first limit that one more would break beside those; nil where there is room.
    func limit(brokenBy registration: Registration, beside others: [Registration]) -> SeriesLimit? {
        limits.first { !$0.allows(registration, beside: $0.weight(of: others)) }
    }
}
