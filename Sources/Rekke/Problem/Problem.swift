/// A programme with its registrations, checked: everything that refers to something refers to something that exists.
///
/// Confirmed places are checked here against capacities, seats and quotas. Where they lack attendees or facilitators, an
/// allocation holds them all the same, and says so.
public struct Problem: Hashable, Sendable {
    /// What is offered, and the rules by which places are given.
    public let programme: Programme
    /// In the order in which they were given, which decides nothing.
    public let registrations: [Registration]
    /// In the problem of one track: the confirmed places of later ones, which need some of the people.
    package var laterPlaces = LaterPlaces()

    /// Checks everything: what can be made can be allocated.
    ///
    /// - Throws: `InvalidProblem` with everything that is wrong.
    public init(programme: Programme, registrations: [Registration]) throws(InvalidProblem) {
        try self.init(programme: programme, registrations: registrations, search: NameSearch())
    }

    /// - Parameter search: For names that were likely meant.
    /// - Throws: `InvalidProblem` with everything that is wrong.
    package init(
        programme: Programme, registrations: [Registration], search: NameSearch
    ) throws(InvalidProblem) {
        let faults = Problem.faults(of: programme, registrations, search: search)
        guard faults.isEmpty else { throw InvalidProblem(faults: faults) }
        self.programme = programme
        self.registrations = registrations
    }

    /// A problem that is known to be right.
    init(
        unchecked programme: Programme, _ registrations: [Registration], _ laterPlaces: LaterPlaces = LaterPlaces()
    ) {
        self.programme = programme
        self.registrations = registrations
        self.laterPlaces = laterPlaces
    }

    /// Everything that is wrong, as many faults as are told, in the order of the document.
    ///
    /// - Parameter search: For names that were likely meant.
    package static func faults(
        of programme: Programme, _ registrations: [Registration], search: NameSearch = NameSearch()
    ) -> [ValidationFault] {
        var faults = LimitedFaults(ProgrammeValidation.faults(of: programme, search: search))
        if !faults.isFull { faults += RegistrationValidation.faults(of: registrations, for: programme, search: search) }
        if !faults.isFull { faults += confirmedFaults(of: programme, registrations) }
        return faults.faults
    }
}
