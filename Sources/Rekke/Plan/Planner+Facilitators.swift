extension Planner {
    /// What a few more facilitators would change beside so many series added: with as many as one series needs, whichever
    /// is best for that can run beside all others.
    func lackingFacilitators(beyond last: Allocation) throws -> Plan.LackingFacilitators? { nil }
}
