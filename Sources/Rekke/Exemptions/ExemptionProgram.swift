internal import IntegerProgramming

/// What some confirmed places ask for at each of their meetings, and which of it can be had at once: as much as possible,
/// that of earlier registrations first.
///
/// kept = 1 for a need that is met: Σ_p y[p,r,m] ≥ minimumAttendees · kept and y[p,r,m] ≥ kept for every required p; of every
/// kind of facilitators that a series needs, Σ_f z[f,s,m] ≥ needed · kept. With the same facilitators throughout,
/// z[f,s,m] ≤ l[f,s] and Σ_f l[f,s] ≤ needed. Nobody is in two places at a time, or at more meetings than they may.
struct ExemptionProgram {
    enum Need {
        /// A considered registration brings to a meeting whom the rules ask for.
        case attendance(considered: Int, meeting: Int)
        /// A meeting of a series has the facilitators that it needs.
        case facilitation(series: Int, meeting: Int)
    }

    private struct Entry {
        let need: Need
        let kept: IntegerProgram.Variable
        /// How many confirmed places have it.
        let places: Int
        /// Where its first registration stands in the priority order, and its meeting in time.
        let rank: (considered: Int, meeting: Int, kind: Int)
        /// Whether enough people could come at all.
        var isPossible = true
    }

    private let instance: Instance
    private var program = IntegerProgram(name: "exemptions")
    private var entries: [Entry] = []
    private var attending: [TrackTimetable.Person: (maximum: Int?, timetable: Timetable)] = [:]
    /// The keys of `attending`, in the order in which they came.
    private var people: [TrackTimetable.Person] = []
    /// By facilitator.
    private var leading: [Int: Timetable] = [:]

    /// - Parameter instance: Of confirmed places only.
    init(registrations: [Int], series: [Int], of instance: Instance) {
        self.instance = instance
        for position in registrations { askForAttendance(of: position) }
        for index in series { askForFacilitation(of: index) }
        addTimetables()
        entries.sort { $0.rank < $1.rank }
    }

    /// The needs that are not met.
    var unmet: [Need] {
        // A solver that fails leaves everything to be kept, and the allocation then says that it cannot be.
        (try? solved()) ?? []
    }

    private func solved() throws(SolverError) -> [Need] {
        let nothing = [Double](repeating: 0, count: program.variables.count)
        var search = try SequentialSearch(program, incumbent: nothing, solver: ExactSolver(), limits: .none)
        let possible = entries.filter(\.isPossible)
        var sum = LinearExpression()
        for entry in possible { sum.add(Double(entry.places), entry.kept) }
        let all = possible.reduce(0) { $0 + $1.places }
        _ = try search.optimise(Goal(name: "kept", objective: .maximise(sum), ideal: Double(all)))
        for entry in possible {
            let goal = LinearObjective.maximise(LinearExpression(entry.kept))
            _ = try search.optimise(Goal(name: "keeps", objective: goal, ideal: 1))
        }
        return entries.filter { search.incumbent.integer($0.kept) == 0 }.map(\.need)
    }

    /// A new need, met only where enough people are there.
    private mutating func ask(
        for need: Need, of places: Int, at rank: (considered: Int, meeting: Int, kind: Int)
    ) -> IntegerProgram.Variable {
        let kept = program.addBinary("kept(\(entries.count + 1))")
        entries.append(Entry(need: need, kept: kept, places: places, rank: rank))
        return kept
    }

    private mutating func require(
        _ needed: Int, of people: [IntegerProgram.Variable], for kept: IntegerProgram.Variable
    ) {
        if people.count < needed {
            forbid(kept)
        } else if needed > 0 {
            program.addRow(
                "enough", LinearExpression(sumOf: people) - LinearExpression(kept, times: Double(needed)), lower: 0)
        }
    }

    private mutating func forbid(_ kept: IntegerProgram.Variable) {
        program.fix(kept, to: 0)
        if let index = entries.lastIndex(where: { $0.kept == kept }) { entries[index].isPossible = false }
    }

    private mutating func imply(_ one: IntegerProgram.Variable, _ other: IntegerProgram.Variable) {
        program.addRow("implies", LinearExpression(one) - LinearExpression(other), upper: 0)
    }

    // MARK: - Attendance

    private mutating func askForAttendance(of position: Int) {
        let registration = instance.registration(position)
        guard !registration.attendees.isEmpty else { return }
        let series = instance.series[instance.considered[position].pairs[0].series]
        let available = AttendancePossibility(registration, in: series, instance.programme).available
        for (number, meeting) in series.meetings.enumerated() {
            let kept = ask(
                for: .attendance(considered: position, meeting: number), of: 1, at: (position, number, 0))
            var coming: [IntegerProgram.Variable] = []
            for (index, attendee) in registration.attendees.enumerated() {
                guard available[index][number] else {
                    if attendee.required { forbid(kept) }
                    continue
                }
                let attends = program.addBinary("y(\(index + 1),\(position + 1),\(number + 1))")
                coming.append(attends)
                if attendee.required { imply(kept, attends) }
                let person = TrackTimetable.Person(attendee, index, of: registration)
                if attending[person] == nil { people.append(person) }
                attending[person, default: (attendee.maximumMeetings, Timetable())].timetable.entries.append(
                    Timetable.Entry(meeting: meeting, variable: attends, owner: position))
            }
            require(instance.programme.rules.minimumAttendees, of: coming, for: kept)
        }
    }

    // MARK: - Facilitation

    private mutating func askForFacilitation(of index: Int) {
        let staffing = instance.staffing[index]
        guard staffing.isPlanned, let first = instance.confirmed[index].first else { return }
        let meetings = instance.series[index].meetings
        let kept = meetings.indices.map { number in
            ask(
                for: .facilitation(series: index, meeting: number), of: instance.confirmed[index].count,
                at: (first, number, 1))
        }
        for role in staffing.roles {
            var regular: [IntegerProgram.Variable] = []
            var coming = meetings.map { _ in [IntegerProgram.Variable]() }
            for facilitator in role.members {
                let leads = program.addBinary("l(\(facilitator + 1),\(index + 1))")
                regular.append(leads)
                for number in meetings.indices where staffing.available[facilitator][number] {
                    let present = program.addBinary("z(\(facilitator + 1),\(index + 1),\(number + 1))")
                    imply(present, leads)
                    coming[number].append(present)
                    leading[facilitator, default: Timetable()].entries.append(
                        Timetable.Entry(meeting: meetings[number], variable: present, owner: -1 - index))
                }
            }
            if instance.programme.rules.sameFacilitatorsThroughout {
                program.addRow("regular", LinearExpression(sumOf: regular), upper: Double(role.needed))
            }
            for number in meetings.indices { require(role.needed, of: coming[number], for: kept[number]) }
        }
    }

    // MARK: - People

    private mutating func addTimetables() {
        for person in people {
            guard let (maximum, timetable) = attending[person] else { continue }
            timetable.addRowsForOnePlaceAtATime("attends", to: &program)
            timetable.addRowForMaximum("attendsAtMost", maximum, to: &program)
        }
        for (index, facilitator) in instance.programme.facilitators.enumerated() {
            guard let timetable = leading[index] else { continue }
            timetable.addRowsForOnePlaceAtATime("leads", to: &program)
            timetable.addRowForMaximum("leadsAtMost", facilitator.maximumMeetings, to: &program)
            if let attended = attending[.named(facilitator.id)] {
                Timetable(entries: attended.timetable.entries + timetable.entries)
                    .addRowsForOnePlaceAtATime("attendsOrLeads", to: &program)
            }
        }
    }
}
