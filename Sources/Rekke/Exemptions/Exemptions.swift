/// The meetings of confirmed places at which not everything can hold that the rules on attendance and facilitation ask for:
/// as few as can be.
///
/// Where counting shows that everybody has whom they need, as nearly always, nothing is searched.
struct Exemptions: Sendable {
    /// By considered registration: the numbers of meetings to which it need not bring whom the rules ask for.
    private(set) var attendance: [Int: [Int]] = [:]
    /// By series: the numbers of meetings that need not have the facilitators whom it needs.
    private(set) var facilitation: [Int: [Int]] = [:]

    var isEmpty: Bool { attendance.isEmpty && facilitation.isEmpty }

    /// - Parameter instance: One that is exempt from nothing.
    init(_ instance: Instance) {
        let confirmed = instance.considered.indices.filter { instance.considered[$0].isConfirmed }
        if confirmed.isEmpty { return }
        let places = instance.restricted(to: confirmed.map { instance.considered[$0] })
        for group in places.groupsThatMayLackPeople {
            let program = ExemptionProgram(registrations: group.registrations, series: group.series, of: places)
            for need in program.unmet {
                switch need {
                case .attendance(let position, let meeting):
                    attendance[confirmed[position], default: []].append(meeting)
                case .facilitation(let series, let meeting): facilitation[series, default: []].append(meeting)
                }
            }
        }
    }
}

extension Instance {
    /// Registrations and series that people tie together, where it was not seen at once that all have whom they need. For
    /// an instance of confirmed places only.
    fileprivate var groupsThatMayLackPeople: [(registrations: [Int], series: [Int])] {
        let size = considered.count
        let led = series.indices.filter { holdsConfirmed($0) && staffing[$0].isPlanned }
        let meetingByMeeting = askingForNobodyThroughout
        let staffed = meetingByMeeting.staffingGroups(of: led)
        var sets = DisjointSets(count: size + series.count)
        var mayLack = considered.indices.filter { !canAttendAlone($0) }
        for group in registrationsInConflict {
            for other in group { sets.join(group[0], other) }
            mayLack.append(group[0])
        }
        for group in staffed {
            for other in group { sets.join(size + group[0], size + other) }
            if GreedyStaffing(group, self) == nil { mayLack.append(size + group[0]) }
        }
        let inQuestion = meetingByMeeting.facilitatorsInQuestion(leading: led)
        for person in sharedPeople.people {
            guard let facilitator = person.facilitator, inQuestion.contains(facilitator) else { continue }
            for group in staffed where group.contains(where: { meetingByMeeting.staffing[$0].canLead(facilitator) }) {
                for appearance in person.appearances { sets.join(appearance.considered, size + group[0]) }
                mayLack.append(size + group[0])
            }
        }
        let roots = Set(mayLack.map { sets.root($0) })
        return sets.sets(of: 0..<(size + series.count)).filter { roots.contains($0[0]) }
            .map { nodes in (nodes.filter { $0 < size }, nodes.filter { $0 >= size }.map { $0 - size }) }
    }

    /// The same in which whoever can lead any meeting of a series counts as one who can lead it: not all may be kept.
    private var askingForNobodyThroughout: Instance {
        let staffing = zip(staffing, series).map { $0.exempting(Array($1.meetings.indices)) }
        return Instance(problem, admission, staffing, further, rules: rules)
    }

    /// Whether a confirmed registration, on its own, can bring whom the rules ask for.
    private func canAttendAlone(_ position: Int) -> Bool {
        programme.absence(of: registration(position), in: series[considered[position].pairs[0].series]) == nil
    }
}
