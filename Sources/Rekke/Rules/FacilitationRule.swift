internal import IntegerProgramming

/// Every meeting of a series that runs has the facilitators that it needs, who are available, in one place at a time, and
/// lead no more meetings than they may; with `sameFacilitatorsThroughout` the same lead all meetings of a series.
///
/// Σ_f z[f,s] = k · u[s], or Σ_f z[f,m] = k · u[s] for every m ∈ M_s, where k = `facilitatorsPerMeeting`; for a series that
/// names n facilitators, Σ over those = n · u[s] and Σ over all others = max(0, k − n) · u[s].
///
/// A meeting of a series with confirmed places that is exempt takes nobody from the others here.
struct FacilitationRule: Rule {
    var constraint: Constraint { .facilitation }

    func rows(in instance: Instance) -> [PlacementRow] { [] }

    func addRows(to formulation: inout Formulation) {
        addDemands(to: &formulation)
        addTimetables(to: &formulation)
    }

    /// As many facilitators as every series that runs needs; for meetings that are exempt, if asked for, at most as many.
    ///
    /// - Parameter series: nil for all.
    func addDemands(
        of series: [Int]? = nil, includingExempt: Bool = false, to formulation: inout Formulation
    ) {
        let instance = formulation.instance
        for index in series ?? Array(instance.series.indices) where !instance.candidates[index].isEmpty {
            let staffing = instance.staffing[index]
            let exempt = includingExempt && !instance.series[index].isOfLaterTrack ? staffing.exempt : []
            let shifts = staffing.shifts + exempt.map { [$0] }
            let leading = addFacilitations(of: index, shifts, to: &formulation)
            for shift in shifts {
                for (number, role) in staffing.roles.enumerated() {
                    let members = leading.filter { $0.meeting == shift[0] && role.members.contains($0.facilitator) }
                    let name = number == 0 ? "facilitators" : "furtherFacilitators"
                    formulation.program.addRow(
                        "\(name)(\(instance.series[index].id),\(shift[0] + 1))",
                        LinearExpression(sumOf: members.map(\.variable))
                            - formulation.running(index, times: role.needed),
                        lower: exempt.contains(shift[0]) ? -.infinity : 0, upper: 0)
                }
            }
        }
    }

    /// Adds the variables for whoever could lead these shifts of the series.
    private func addFacilitations(
        of index: Int, _ shifts: [[Int]], to formulation: inout Formulation
    ) -> [Formulation.FacilitationVariable] {
        let programme = formulation.instance.programme
        let series = programme.series[index]
        let staffing = formulation.instance.staffing[index]
        var added: [Formulation.FacilitationVariable] = []
        for (facilitator, person) in programme.facilitators.enumerated()
        where staffing.roles.contains(where: { $0.members.contains(facilitator) }) {
            for shift in shifts where staffing.canLead(facilitator, shift) {
                let isWhole = programme.rules.sameFacilitatorsThroughout && !staffing.exempt.contains(shift[0])
                let variable = formulation.program.addBinary(
                    "z(\(person.id),\(series.id)\(isWhole ? "" : ",\(shift[0] + 1)"))")
                for meeting in shift {
                    added.append(
                        Formulation.FacilitationVariable(
                            facilitator: facilitator, series: index, meeting: meeting, variable: variable))
                }
            }
        }
        formulation.facilitations += added
        return added
    }

    /// One place at a time, and no more meetings than each may lead.
    func addTimetables(to formulation: inout Formulation) {
        let programme = formulation.instance.programme
        for (index, facilitator) in programme.facilitators.enumerated() {
            var timetable = Timetable()
            for entry in formulation.facilitations where entry.facilitator == index {
                timetable.entries.append(
                    Timetable.Entry(
                        meeting: programme.series[entry.series].meetings[entry.meeting], variable: entry.variable,
                        owner: entry.series))
            }
            timetable.addRowsForOnePlaceAtATime("leadsOneAtATime(\(facilitator.id))", to: &formulation.program)
            timetable.addRowForMaximum(
                "leadsAtMost(\(facilitator.id))", facilitator.maximumMeetings, to: &formulation.program)
        }
    }

    func ties(in parts: TiedParts) -> [Tie] {
        parts.scarce.map { Tie(series: $0, constraints: [.facilitation]) }
    }

    func needsOthers(in series: Series) -> Bool { false }

    func isCounted(in instance: Instance) -> Bool { true }

    func violations(in finished: FinishedAllocation) -> [Violation] {
        let programme = finished.problem.programme
        let facilitators = Dictionary(
            programme.facilitators.map { facilitator in
                let busy = BusyTimes(facilitator.unavailable, in: programme.timeZone)
                return (facilitator.id, (maximum: facilitator.maximumMeetings, busy: busy))
            }
        ) { first, _ in first }
        var violations: [Violation] = []
        var led: [String: [Meeting]] = [:]
        for (index, outcome) in finished.allocation.series.enumerated() where index < programme.series.count {
            let place = InputPath([.field("series")])[index].field("facilitators")
            func report(_ text: String) { violations.append(Violation(place, text)) }
            let series = programme.series[index]
            let needed = programme.facilitatorsNeeded(in: series)
            guard needed > 0, let facilitations = outcome.facilitators else {
                if needed > 0, outcome.facilitators == nil {
                    report("facilitators are missing although facilitation is planned")
                } else if needed == 0, outcome.facilitators != nil {
                    report("facilitators are listed although facilitation is not planned")
                }
                continue
            }
            guard !finished.placed[index].isEmpty else {
                if !facilitations.isEmpty { report("the series does not run and has facilitators") }
                continue
            }
            guard facilitations.map(\.meeting) == series.meetings.map(\.start) else {
                report("the meetings are not those of \"\(series.id)\"")
                continue
            }
            let exempt = finished.exemptFromFacilitation[index]
            let regular = facilitations.indices.filter { !exempt.contains($0) }.map { facilitations[$0].facilitators }
            if programme.rules.sameFacilitatorsThroughout, Set(regular).count > 1 {
                report("the facilitators are not the same throughout")
            }
            for (number, (meeting, record)) in zip(series.meetings, facilitations).enumerated() {
                let isExempt = exempt.contains(number)
                let names = record.facilitators
                if Set(names).count < names.count { report("a facilitator is listed twice") }
                if isExempt ? names.count > needed : names.count != needed {
                    report("a meeting has \(names.count) facilitators and needs \(needed)")
                }
                let missing = isExempt ? [] : series.facilitators.filter { !names.contains($0) }
                if !missing.isEmpty { report("a meeting lacks \(list(missing)), whom the series names") }
                if isExempt,
                    names.count(where: { !series.facilitators.contains($0) }) > needed - series.facilitators.count
                {
                    report("a meeting has too many facilitators whom the series does not name")
                }
                for name in names {
                    guard let facilitator = facilitators[name] else {
                        report("\"\(name)\" is no facilitator")
                        continue
                    }
                    if !facilitator.busy.isFree(for: meeting) { report("\"\(name)\" is not available") }
                    if led[name]?.contains(where: { $0.overlaps(meeting) }) == true {
                        report("\"\(name)\" is in two places at a time")
                    }
                    led[name, default: []].append(meeting)
                    if let maximum = facilitator.maximum, led[name]?.count == maximum + 1 {
                        report("\"\(name)\" leads more than \(maximum) meetings")
                    }
                }
            }
        }
        return violations
    }
}
