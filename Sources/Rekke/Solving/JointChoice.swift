internal import IntegerProgramming

/// Who attends and who leads, where somebody could do either at one time: found together.
struct JointChoice {
    /// By considered registration that shares people: by meeting, the positions of the attendees who come.
    let attendance: [Int: [[Int]]]
    /// By series that such people could lead, and those that share their facilitators: by meeting, the facilitators'
    /// positions.
    let facilitators: [Int: [[Int]]]

    /// As many attendances as the placements allow, then as many facilitators as can be at meetings that are exempt, then as
    /// few changes as can be of who led what before, and of who attended; nil where nobody could be in two places.
    ///
    /// - Parameters:
    ///   - instance: Everyone in it has the first of their pairs.
    ///   - attended: Who attended what before.
    init?(
        _ instance: Instance, after attended: EarlierAttendances, _ solver: any Solver, _ limits: SearchLimits
    ) throws {
        let running = instance.series.indices.filter {
            !instance.candidates[$0].isEmpty && instance.staffing[$0].isPlanned
        }
        let inQuestion = instance.facilitatorsInQuestion(leading: running)
        if inQuestion.isEmpty { return nil }
        let series = instance.staffingGroups(of: running)
            .filter { $0.contains { index in inQuestion.contains { instance.staffing[index].canLead($0) } } }
            .joined().sorted()
        let sharing = instance.sharedPeople.registrations
        let members = instance.considered.indices.filter { position in
            sharing.contains(position) || instance.considered[position].pairs.contains { series.contains($0.series) }
        }
        let some = instance.restricted(to: members.map { instance.considered[$0] })
        var formulation = Formulation(some, rules: [.attendance, .people])
        formulation.placeAll()
        FacilitationRule().addDemands(of: series, includingExempt: true, to: &formulation)
        FacilitationRule().addTimetables(to: &formulation)
        BothRolesRule().addRows(to: &formulation)
        var solution = try formulation.optimum(.maximise(formulation.allAttendances), solver, limits)
        let earlier = EarlierLeaders(some)
        if !earlier.isEmpty(for: series) || series.contains(where: { !some.staffing[$0].exempt.isEmpty }) {
            formulation.keepAttendances(of: solution)
            solution = try formulation.led(changing: earlier, solver, limits)
        }
        solution = try formulation.keeping(attended, from: solution, solver, limits)
        let found = formulation.attendance(in: solution)
        attendance = Dictionary(uniqueKeysWithValues: found.map { (members[$0.key], $0.value) })
        facilitators = formulation.facilitators(of: series, in: solution)
    }
}

extension Instance {
    /// Facilitators who could lead some meeting of the series while they could attend one that overlaps it.
    func facilitatorsInQuestion(leading running: [Int]) -> [Int] {
        sharedPeople.people.compactMap { person in
            guard let facilitator = person.facilitator else { return nil }
            let led = running.flatMap { index in
                staffing[index].meetings(ledBy: facilitator).map { series[index].meetings[$0] }
            }
            let isInQuestion = person.appearances.contains { appearance in
                guard let pair = considered[appearance.considered].pairs.first else { return false }
                let attendee = registration(appearance.considered).attendees[appearance.attendee]
                let busy = BusyTimes(attendee.unavailable, in: programme.timeZone)
                return series[pair.series].meetings.contains { meeting in
                    busy.isFree(for: meeting) && led.contains { $0.overlaps(meeting) }
                }
            }
            return isInQuestion ? facilitator : nil
        }
    }
}
