/// The nine groups of constraints, in the order in which reasons name them.
enum Constraint: CaseIterable, Hashable, Sendable {
    case onePlace, capacity, seats, minimum, quotas, facilitation, attendance, people, bothRoles

    var rule: any Rule {
        switch self {
        case .onePlace: OnePlaceRule()
        case .capacity, .seats, .minimum, .quotas: SeriesLimitRule(constraint: self)
        case .facilitation: FacilitationRule()
        case .attendance: AttendanceRule()
        case .people: PeopleRule()
        case .bothRoles: BothRolesRule()
        }
    }
}

/// A group of constraints: its rows in the integer program, and a check of its own of a finished allocation.
///
/// The check must not use the formulation: it is what the formulation's answers are held against.
protocol Rule {
    /// Adds the group's rows, and the variables that only it needs.
    func addRows(to formulation: inout Formulation)

    /// Where a finished allocation breaks the rule.
    func violations(in finished: FinishedAllocation) -> [Violation]
}
