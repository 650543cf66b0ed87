/// Looks for better placements than a result's by counting alone: one who waits gets a place that comes free because those
/// before it move along "in this series somebody could be in that one instead", and one who comes later leaves. What
/// keeps all rules, counted as for any result, and is better by the result's objectives, is better.
///
/// It uses nothing of the searches, and finds little where people are scarce.
struct CountedImprovement {
    /// What the better placements come to, by objective; nil where none were found.
    private(set) var values: [Objective: ObjectiveOutcome.Value]?
    let instance: Instance
    private let objectives: [Objective]
    private let comparison: ObjectiveComparison
    var allocation: Allocation
    /// By considered registration.
    var places: [EligiblePair?]
    /// How many placements are looked at, better ones or not: each takes as long as checking a result.
    var tries = 16
    /// By series: who of the confirmed and of those before the one who is asked for has a place there.
    private var holders: [[Int]]
    /// How many considered registrations are among them, as far as they are placed.
    private var counted = 0
    /// By series: whether all its holders come before those who are still to be asked for, and can go nowhere.
    private var isShut: [Bool]

    init(of allocation: Allocation, in whole: Instance) {
        self.init(comparing: allocation, in: whole.own)
        // Whom confirmed places of later tracks need is not counted here.
        guard allocation.status == .feasible, whole.peopleOfLaterTracks.isEmpty else { return }
        for waiting in places.indices where places[waiting] == nil && tries > 0 { improve(with: waiting) }
    }

    /// Looks for nothing.
    init(comparing allocation: Allocation, in instance: Instance) {
        self.instance = instance
        self.allocation = allocation
        objectives = allocation.objectives.map(\.objective)
        let positions = instance.programme.seriesPositions
        comparison = ObjectiveComparison(positions: positions)
        isShut = instance.series.map { _ in false }
        holders = instance.series.map { _ in [] }
        let seriesOf = Dictionary(allocation.placements.map { ($0.registration, positions[$0.series]) }) { first, _ in
            first
        }
        places = instance.considered.indices.map { position in
            let series = seriesOf[instance.registration(position).id] ?? nil
            return instance.considered[position].pairs.first { $0.series == series }
        }
    }

    private mutating func improve(with waiting: Int) {
        countHolders(before: waiting)
        guard let rearranged = rearranged(for: waiting) else { return }
        tries -= 1
        let candidate = candidate(rearranged)
        let found = Assignment(places: rearranged)
        let reached = Dictionary(
            objectives.map { ($0, found.value(of: $0, in: instance) { candidate.attendances }) }
        ) { first, _ in first }
        guard isBetter(reached), keepsRules(candidate) else { return }
        values = reached
        allocation = candidate
        places = rearranged
        counted = 0
    }

    private mutating func countHolders(before waiting: Int) {
        if counted == 0 {
            holders = instance.confirmed
        }
        for position in counted..<waiting where !instance.considered[position].isConfirmed {
            if let place = places[position] { holders[place.series].append(position) }
        }
        counted = waiting
    }

    private func isBetter(_ reached: [Objective: ObjectiveOutcome.Value]) -> Bool {
        for outcome in allocation.objectives {
            guard let value = reached[outcome.objective],
                let difference = comparison.difference(
                    value, values?[outcome.objective] ?? outcome.value, of: outcome.objective)
            else { continue }
            return difference.isFirstBetter
        }
        return false
    }

    /// Whether placements of its own keep all rules, as the result says who attends and leads.
    func keepsRules(_ candidate: Allocation) -> Bool {
        let finished = FinishedAllocation(candidate, of: instance.problem, in: instance)
        return instance.rules.allSatisfy { $0.violations(in: finished).isEmpty }
    }
}

// MARK: - Who goes where

extension CountedImprovement {
    /// The places in which one who waits has one too, beside all before it; nil where capacities leave no room.
    private mutating func rearranged(for waiting: Int) -> [EligiblePair?]? {
        // By series: who would come into it, leaving which series; nil until it is reached.
        var entrant = [Int?](repeating: nil, count: instance.series.count)
        var frontier: [Int] = []
        func reach(_ position: Int) {
            for pair in instance.considered[position].pairs where entrant[pair.series] == nil && !isShut[pair.series] {
                entrant[pair.series] = position
                frontier.append(pair.series)
            }
        }
        reach(waiting)
        var next = 0
        while next < frontier.count {
            let series = frontier[next]
            next += 1
            if holders[series].count < instance.series[series].capacity { return moved(into: series, entrant, waiting) }
            for holder in holders[series] where !instance.considered[holder].isConfirmed { reach(holder) }
        }
        for series in frontier { isShut[series] = true }
        return nil
    }

    private func moved(into free: Int, _ entrant: [Int?], _ waiting: Int) -> [EligiblePair?] {
        var moved = places
        var series = free
        while let position = entrant[series] {
            let left = moved[position]?.series
            moved[position] = instance.considered[position].pairs.first { $0.series == series }
            guard position != waiting, let left else { break }
            series = left
        }
        let held = moved.indices.filter { moved[$0]?.series == free }
        if held.count > instance.series[free].capacity,
            let last = held.last(where: { !instance.considered[$0].isConfirmed && $0 > waiting })
        {
            moved[last] = nil
        }
        return moved
    }

    /// The result with other places: whoever has a new one brings everyone who can come, and series that run are led as
    /// before.
    func candidate(_ moved: [EligiblePair?]) -> Allocation {
        let assembly = AllocationAssembly(
            instance: instance, policy: Policy(objectives), found: .proven(Assignment(places: moved)),
            attendance: moved.map { _ in nil }, facilitators: nil, explanation: nil)
        let before = Dictionary(allocation.placements.map { ($0.registration, $0) }) { first, _ in first }
        var candidate = allocation
        candidate.placements = assembly.placements
        for index in candidate.placements.indices {
            let placement = candidate.placements[index]
            let known = before[placement.registration]
            candidate.placements[index].attendance =
                known?.series == placement.series ? known?.attendance : attendance(of: placement)
        }
        let outcomes = assembly.series
        for index in candidate.series.indices where index < outcomes.count {
            candidate.series[index].placed = outcomes[index].placed
            if outcomes[index].placed.isEmpty, candidate.series[index].facilitators != nil {
                candidate.series[index].facilitators = []
            }
        }
        return candidate
    }

    private func attendance(of placement: Placement) -> [Placement.Attendance]? {
        guard let registration = instance.problem.registrations.first(where: { $0.id == placement.registration }),
            let series = instance.series.first(where: { $0.id == placement.series }), !registration.attendees.isEmpty
        else { return nil }
        let possibility = AttendancePossibility(registration, in: series, instance.programme)
        return possibility.attendance(minimum: instance.programme.rules.minimumAttendees).map { attends in
            series.meetings.indices.map { meeting in
                Placement.Attendance(
                    meeting: series.meetings[meeting].start,
                    attendees: registration.attendees.indices.filter { attends[$0][meeting] }
                        .map { registration.label(ofAttendee: $0) })
            }
        }
    }
}
