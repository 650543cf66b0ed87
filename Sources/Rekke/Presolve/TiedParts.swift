/// What presolve knows when it asks the rules what they tie together.
struct TiedParts {
    let instance: Instance
    let possible: PossiblePairs
    /// By series.
    let bounds: [SeriesBound]
    /// Whether the policy asks how many attend.
    let countsAttendances: Bool
    /// Whom several registrations may need.
    let people: PeopleTies
    /// Groups of series that cannot surely all be led.
    let scarce: [[Int]]

    init(_ instance: Instance, _ policy: Policy) {
        self.instance = instance
        let possible = PossiblePairs(instance)
        self.possible = possible
        bounds = instance.series.indices.map { SeriesBound($0, possible, instance) }
        countsAttendances = policy.countsAttendances(in: instance)
        people = PeopleTies(instance, possible, countsAttendances: countsAttendances)
        scarce = instance.groupsToStaff(possible, attending: Set(people.leading.map(\.facilitator)).sorted())
    }
}

extension Instance {
    /// Groups of series that some facilitators lead, where no way was found to lead all of a group at once, or one of these
    /// facilitators could lead any, who may have to attend meanwhile.
    fileprivate func groupsToStaff(_ possible: PossiblePairs, attending: [Int]) -> [[Int]] {
        staffingGroups(of: seriesToLead(possible)).filter { group in
            group.contains { index in attending.contains { staffing[index].canLead($0) } }
                || GreedyStaffing(group, self) == nil
        }
    }
}
