/// An allocation beside the problem that it claims to solve, with what it refers to looked up.
struct FinishedAllocation {
    let problem: Problem
    let allocation: Allocation
    /// By placement: the registration's position in `Problem.registrations`; nil where there is none of that id.
    let registrations: [Int?]
    /// The placements whose registration and series exist.
    let resolved: [Resolved]
    /// By series of the programme: the registrations that the allocation places in it, as positions in
    /// `Problem.registrations`.
    let placed: [[Int]]
    /// By series of the programme.
    let holdsConfirmed: [Bool]
    /// By position in `Problem.registrations`: the meetings of a confirmed place, as their numbers, that are exempt from
    /// attendance.
    private let exemptFromAttendance: [Int: [Int]]
    /// By series of the programme: the meetings, as their numbers, that are exempt from facilitation.
    let exemptFromFacilitation: [[Int]]

    struct Resolved {
        /// The position in `Allocation.placements`.
        let placement: Int
        /// The position in `Problem.registrations`.
        let registration: Int
        /// The position in `Programme.series`.
        let series: Int
    }

    /// - Parameter instance: What intake makes of the problem.
    init(_ allocation: Allocation, of problem: Problem, in instance: Instance) {
        // As a right result would name them.
        let order = instance.considered.map(\.registration)
        exemptFromAttendance = Dictionary(
            uniqueKeysWithValues: instance.considered.filter { !$0.exempt.isEmpty }.map { ($0.registration, $0.exempt) }
        )
        exemptFromFacilitation = instance.staffing.map(\.exempt)
        self.problem = problem
        self.allocation = allocation
        let positions = problem.programme.seriesPositions
        var lookup = RegistrationLookup(problem.registrations, expecting: order)
        var registrations: [Int?] = []
        var resolved: [Resolved] = []
        var placed = [[Int]](repeating: [], count: problem.programme.series.count)
        for index in allocation.placements.indices {
            let registration = lookup.position(of: allocation.placements[index].registration)
            let position = positions[allocation.placements[index].series]
            registrations.append(registration)
            if let registration, let position {
                resolved.append(Resolved(placement: index, registration: registration, series: position))
                placed[position].append(registration)
            }
        }
        self.registrations = registrations
        self.resolved = resolved
        self.placed = placed
        var holdsConfirmed = placed.map { _ in false }
        for index in problem.registrations.indices {
            if let id = problem.registrations[index].confirmedPlace, let position = positions[id] {
                holdsConfirmed[position] = true
            }
        }
        self.holdsConfirmed = holdsConfirmed
    }

    var placements: InputPath { InputPath([.field("placements")]) }

    func placement(_ index: Int) -> InputPath { placements[index] }

    /// The resolved placements with their registrations and series, those that bring or should bring attendees.
    var attending: some Sequence<Attending> {
        resolved.lazy
            .filter { resolved in
                allocation.placements[resolved.placement].attendance != nil
                    || !problem.registrations[resolved.registration].attendees.isEmpty
            }
            .map { resolved in
                let registration = problem.registrations[resolved.registration]
                var series = problem.programme.series[resolved.series]
                let all = series.meetings.count
                series.meetings = registration.heldMeetings(of: series, in: problem.programme.timeZone)
                let before = all - series.meetings.count
                return Attending(
                    registration: registration, series: series,
                    attendance: allocation.placements[resolved.placement].attendance,
                    exempt: (exemptFromAttendance[resolved.registration] ?? []).filter { $0 >= before }
                        .map { $0 - before },
                    place: placement(resolved.placement))
            }
    }

    struct Attending {
        let registration: Registration
        /// With its meetings from when it has the place there.
        let series: Series
        /// As the placement says.
        let attendance: [Placement.Attendance]?
        /// The meetings, as their numbers, to which it need not bring whom the rules ask for.
        let exempt: [Int]
        /// Where the placement stands in the result.
        let place: InputPath

        /// The meetings that an attendee attends.
        func meetings(of label: String) -> [Meeting] {
            zip(series.meetings, attendance ?? []).filter { $0.1.attendees.contains(label) }.map(\.0)
        }
    }
}

/// Finds registrations by their ids. A right result names them in an order that is known, so a walk along it finds them;
/// the others are looked up.
struct RegistrationLookup {
    private let registrations: [Registration]
    private let order: [Int]
    /// How far the walk has come.
    private var next = 0
    /// Made when it is needed.
    private var positions: [String: Int]?

    init(_ registrations: [Registration], expecting order: [Int]) {
        self.registrations = registrations
        self.order = order
    }

    /// The position in `Problem.registrations`; nil where there is none of that id.
    mutating func position(of id: String) -> Int? {
        if let positions { return positions[id] }
        for index in next..<order.count where registrations[order[index]].id == id {
            next = index + 1
            return order[index]
        }
        var positions = [String: Int](minimumCapacity: registrations.count)
        for index in registrations.indices { positions[registrations[index].id] = index }
        self.positions = positions
        return positions[id]
    }
}
