/// Which rule is meant.
enum Constraint: Hashable, Sendable {
    case onePlace, capacity, seats, minimum, quotas, facilitation, attendance, people, bothRoles
    /// One that is handed in beside these, by its name.
    case further(String)
}

/// A group of constraints, as a value: all that the engine asks of it. What is not asked here is not asked of rules
/// anywhere, so whoever writes a rule is told by the compiler what is missing.
protocol Rule: Sendable {
    var constraint: Constraint { get }

    /// Its rows over places and over whether series run, as both integer programs have them.
    func rows(in instance: Instance) -> [PlacementRow]

    /// Its rows in the whole program that those cannot say, with the variables that only it needs. The lean program does
    /// without them: what they say is looked after there by `StaffingCheck` and `AttendanceNeeds`, or else the rule's ties
    /// take the whole program.
    func addRows(to formulation: inout Formulation)

    /// What it makes depend on one another. Registrations that nothing ties are decided by matching, by the rooms of series
    /// alone.
    func ties(in parts: TiedParts) -> [Tie]

    /// Whether it may let a series take anyone only together with others.
    func needsOthers(in series: Series) -> Bool

    /// Whether counting knows it: what series bear, whom registrations bring, who can lead; or whether it asks for nothing
    /// there. Otherwise nothing is concluded from counts alone.
    func isCounted(in instance: Instance) -> Bool

    /// Where a finished allocation breaks the rule.
    ///
    /// It must not use the rows: it is what the programs' answers are held against.
    func violations(in finished: FinishedAllocation) -> [Violation]
}

/// A row over places and running series: Σ weight · x + Σ coefficient · u is at least and at most so much.
struct PlacementRow {
    let name: String
    var places: [(candidate: Instance.Candidate, weight: Int)] = []
    var running: [(series: Int, coefficient: Int)] = []
    var atLeast: Int?
    var atMost: Int?
}

/// Registrations, and series with everyone who may get them, that have to be decided together, and not by matching.
struct Tie {
    /// As considered registrations.
    var registrations: [Int] = []
    var series: [Int] = []
    /// Which rules it makes bind that else bind nobody.
    var constraints: Set<Constraint> = []
    /// Whether the rules have to be taken as they are written there.
    var takesWholeProgram = false
}

extension Instance {
    /// The rules of every programme.
    static let rules: [any Rule] =
        [OnePlaceRule()] + SeriesLimit.Kind.allCases.map { SeriesLimitRule(kind: $0) }
        + [FacilitationRule(), AttendanceRule(), PeopleRule(), BothRolesRule()]

    /// Whether counting knows all rules.
    var isCounted: Bool { rules.allSatisfy { $0.isCounted(in: self) } }

    /// Whether a series takes anyone only together with others.
    func needsOthers(_ index: Int) -> Bool { !holdsConfirmed(index) && neededOthers(index) }

    /// The same without a look at confirmed places.
    func neededOthers(_ index: Int) -> Bool { rules.contains { $0.needsOthers(in: series[index]) } }

    /// Whether any of these series may need others for somebody to have a place in it.
    func needsOthers(in some: some Sequence<Int>) -> Bool { some.contains(where: needsOthers) }
}
