/// The nine groups of constraints, in the order in which reasons name them.
enum Constraint: CaseIterable, Hashable, Sendable {
    case onePlace, capacity, seats, minimum, quotas, facilitation, attendance, people, bothRoles

    var rule: any Rule.Type {
        switch self {
        case .onePlace: OnePlaceRule.self
        case .capacity: CapacityRule.self
        case .seats: SeatsRule.self
        case .minimum: MinimumRule.self
        case .quotas: QuotaRule.self
        case .facilitation: FacilitationRule.self
        case .attendance: AttendanceRule.self
        case .people: PeopleRule.self
        case .bothRoles: BothRolesRule.self
        }
    }
}

/// A group of constraints: its rows in the integer program, and a check of its own of a finished allocation.
///
/// The check must not use the formulation: it is what the formulation's answers are held against.
protocol Rule {
    /// Adds the group's rows, and the variables that only it needs.
    static func addRows(to formulation: inout Formulation)

    /// Where a finished allocation breaks the rule.
    static func violations(in finished: FinishedAllocation) -> [Violation]
}
