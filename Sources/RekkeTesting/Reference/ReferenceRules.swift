import Rekke

/// Whether registrations can have places together, rule by rule, counted and tried.
///
/// An assignment holds, for every considered registration, its pair or nil for no place.
struct ReferenceRules {
    typealias Assignment = [ReferencePair?]

    let programme: Programme
    let considered: [ReferenceCandidate]
    let attendance: ReferenceAttendance
    let facilitation: ReferenceFacilitation
    let bothRoles: ReferenceBothRoles
    /// The confirmed places of later tracks, behind the considered.
    private let later: Assignment
    private let sizes: [Int]
    private let holdsConfirmed: [Bool]

    /// - Parameter places: Confirmed places of later tracks, which need people too.
    init(
        _ programme: Programme, _ timetable: ReferenceTimetable, _ considered: [ReferenceCandidate],
        beside places: LaterPlaces = LaterPlaces()
    ) {
        self.programme = programme
        self.considered = considered
        var whole = programme
        whole.series += places.series
        let others = places.registrations.map { registration in
            ReferenceCandidate(
                standing: ReferenceStanding(
                    registration: registration, organisation: nil, isConfirmed: true, isLate: false,
                    priority: registration.priority, submitted: registration.submitted, tieBreak: []),
                isGuaranteed: false,
                pairs: whole.series.indices.filter { whole.series[$0].id == registration.placed }.map {
                    ReferencePair(series: $0, rank: 1, outsidePreferences: false)
                })
        }
        later = others.map { $0.pairs[0] }
        let timetable = others.isEmpty ? timetable : ReferenceTimetable(whole)
        (attendance, facilitation) = ReferenceExemptions.settled(
            whole, considered + others, ReferenceAttendance(whole, timetable, considered + others),
            ReferenceFacilitation(whole, timetable))
        bothRoles = ReferenceBothRoles(whole, attendance, facilitation)
        sizes = considered.map {
            $0.registration.size ?? ($0.registration.attendees.isEmpty ? 1 : $0.registration.attendees.count)
        }
        holdsConfirmed = programme.series.indices.map { index in
            considered.contains { $0.isConfirmed && $0.pairs.contains { $0.series == index } }
        }
    }

    /// Every assignment that keeps those rules and holds every confirmed place, and in which those who must have a place
    /// have one, given to `visit` until that says stop; whether it did. Only the confirmed have places that are not
    /// allowed.
    @discardableResult
    func visitAssignments(
        keeping rules: ReferenceRuleSet, placing: Set<Int> = [],
        allowing isAllowed: (_ candidate: Int, ReferencePair) -> Bool = { _, _ in true }, _ visit: (Assignment) -> Bool
    ) -> Bool {
        var assignment: Assignment = Array(repeating: nil, count: considered.count)
        // The confirmed first: what they rule out need not be tried.
        let sequence = considered.indices.sorted {
            (considered[$0].isConfirmed ? 0 : 1, $0) < (considered[$1].isConfirmed ? 0 : 1, $1)
        }
        func extend(_ position: Int) -> Bool {
            guard position < sequence.count else {
                return reachesMinimums(assignment, rules) && visit(assignment)
            }
            let candidate = sequence[position]
            let isConfirmed = considered[candidate].isConfirmed
            for pair in considered[candidate].pairs where isConfirmed || isAllowed(candidate, pair) {
                assignment[candidate] = pair
                if canStand(assignment, with: candidate, in: pair.series, rules), extend(position + 1) { return true }
            }
            assignment[candidate] = nil
            return isConfirmed || placing.contains(candidate) ? false : extend(position + 1)
        }
        return extend(0)
    }

    /// Whether an assignment keeps all rules but those that the confirmed waive.
    func keepsRules(_ assignment: Assignment) -> Bool {
        assignment.indices.allSatisfy { index in
            assignment[index].map { canStand(assignment, with: index, in: $0.series, .all) } ?? true
        } && reachesMinimums(assignment, .all)
    }

    /// What fewer placements never break: the rules but for the minimums, where only that candidate is new.
    private func canStand(
        _ assignment: Assignment, with candidate: Int, in series: Int, _ rules: ReferenceRuleSet
    ) -> Bool {
        let bounds = programme.series[series]
        let members = members(of: series, in: assignment)
        if rules.contains(.capacity), members.count > bounds.capacity { return false }
        if rules.contains(.seats), let seats = bounds.seats, members.reduce(0, { $0 + sizes[$1] }) > seats {
            return false
        }
        if rules.contains(.quota) {
            for quota in bounds.quotas {
                if let maximum = quota.maximum, count(of: quota.role, among: members) > maximum { return false }
            }
        }
        let running = runningSeries(in: assignment + later)
        if rules.contains(.facilitators), !facilitation.canLead(running: running) { return false }
        if rules.contains(.attendees), !considered[candidate].registration.attendees.isEmpty,
            !attendance.isPossible(assignment + later)
        {
            return false
        }
        return !rules.isSuperset(of: [.facilitators, .attendees])
            || bothRoles.isPossible(assignment + later, running: running)
    }

    /// A series that runs has its minimum and those of its quotas, unless it holds a confirmed place.
    private func reachesMinimums(_ assignment: Assignment, _ rules: ReferenceRuleSet) -> Bool {
        guard rules.contains(.minimum) || rules.contains(.quota) else { return true }
        for (index, series) in programme.series.enumerated() where !holdsConfirmed[index] {
            let members = members(of: index, in: assignment)
            if members.isEmpty { continue }
            if rules.contains(.minimum), members.count < series.minimum { return false }
            if rules.contains(.quota) {
                for quota in series.quotas where count(of: quota.role, among: members) < quota.minimum { return false }
            }
        }
        return true
    }

    /// The most attendances that placements allow; nil where they are impossible, or where people of later tracks are spared
    /// for their sake.
    func mostAttendances(_ assignment: Assignment) -> Int? {
        later.isEmpty ? mostAttendancesAlone(assignment) : nil
    }

    private func mostAttendancesAlone(_ assignment: Assignment) -> Int? {
        bothRoles.mostAttendances(assignment, running: runningSeries(in: assignment))
    }

    /// The series in which those have places.
    var laterSeries: Set<Int> { runningSeries(in: later) }

    /// Everyone with a place there.
    func members(of series: Int, in assignment: Assignment) -> [Int] {
        considered.indices.filter { assignment[$0]?.series == series }
    }

    func runningSeries(in assignment: Assignment) -> Set<Int> { Set(assignment.compactMap { $0?.series }) }

    private func count(of role: String, among members: [Int]) -> Int {
        members.count { considered[$0].registration.role == role }
    }
}
