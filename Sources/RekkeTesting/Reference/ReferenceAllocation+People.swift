import Rekke

/// Checking who attends and who leads: any valid choice is right.
extension ReferenceAllocation {
    func peopleDifferences(_ allocation: Allocation, _ chosen: ReferenceRules.Assignment) -> [String] {
        var attending: [[Int]] = []
        var leading: [[Int]] = []
        var differences =
            attendanceDifferences(allocation, chosen, &attending)
            + facilitationDifferences(allocation, chosen, &leading)
        if differences.isEmpty {
            differences += rules.bothRoles.clashes(attending: attending, leading: leading).map {
                "attendee number \($0) leads at the same time"
            }
        }
        return differences
    }

    private func attendanceDifferences(
        _ allocation: Allocation, _ chosen: ReferenceRules.Assignment, _ busy: inout [[Int]]
    ) -> [String] {
        let attendance = rules.attendance
        var differences: [String] = []
        busy = Array(repeating: [], count: attendance.maximumMeetings.count)
        let placed = rules.considered.indices.filter { chosen[$0] != nil }
        for (index, placement) in zip(placed, allocation.placements) {
            guard let pair = chosen[index] else { continue }
            let registration = rules.considered[index].registration
            let members = attendance.members[index]
            let meetings = attendance.meetings(of: index, in: pair.series)
            let name = "attendance of \(registration.id)"
            guard let given = placement.attendance, !members.isEmpty else {
                if placement.attendance != nil || !members.isEmpty { differences.append("\(name): given or missing") }
                continue
            }
            guard given.map(\.meeting) == meetings.map({ attendance.timetable.meetings[$0].start }) else {
                differences.append("\(name): other meetings than the series'")
                continue
            }
            for (meeting, entry) in zip(meetings, given) {
                let numbers = registration.attendeeNumbersInOrder.filter {
                    entry.attendees.contains(registration.label(ofAttendee: $0))
                }
                if entry.attendees != numbers.map({ registration.label(ofAttendee: $0) }) {
                    differences.append("\(name): unknown, doubled or out of order: \(entry.attendees)")
                }
                let lacksRequired = members.indices.contains { members[$0].isRequired && !numbers.contains($0) }
                if attendance.isAsked(index, meeting), numbers.count < attendance.minimum || lacksRequired {
                    differences.append("\(name): too few, or somebody required is missing: \(entry.attendees)")
                }
                for person in numbers.map({ members[$0].person }) {
                    if !attendance.availability[person][meeting] { differences.append("\(name): somebody away") }
                    busy[person].append(meeting)
                }
            }
        }
        differences += clashes(busy, attendance.maximumMeetings, "attendees")
        let total = busy.reduce(0) { $0 + $1.count }
        if differences.isEmpty, let most = rules.mostAttendances(chosen), total != most {
            differences.append("\(total) attendances, \(most) possible")
        }
        return differences
    }

    private func facilitationDifferences(
        _ allocation: Allocation, _ chosen: ReferenceRules.Assignment, _ busy: inout [[Int]]
    ) -> [String] {
        let facilitation = rules.facilitation
        let programme = problem.programme
        var differences: [String] = []
        busy = Array(repeating: [], count: programme.facilitators.count)
        for (index, outcome) in allocation.series.enumerated() {
            let name = "facilitators of \(outcome.id)"
            let leading = programme.series[index].facilitators
            let needed = max(programme.rules.facilitatorsPerMeeting, leading.count)
            guard needed > 0, let given = outcome.facilitators else {
                if (needed > 0) != (outcome.facilitators != nil) { differences.append("\(name): given or missing") }
                continue
            }
            let runs = !rules.members(of: index, in: chosen).isEmpty
            let meetings = runs ? facilitation.timetable.meetingsOfSeries[index] : []
            guard given.map(\.meeting) == meetings.map({ facilitation.timetable.meetings[$0].start }) else {
                differences.append("\(name): other meetings than the series'")
                continue
            }
            var regular: [String]?
            for (meeting, entry) in zip(meetings, given) {
                let leaders = programme.facilitatorNumbersInOrder.filter {
                    entry.facilitators.contains(programme.facilitators[$0].id)
                }
                let isExempt = facilitation.exempt[index]?.contains(meeting) == true
                if entry.facilitators != leaders.map({ programme.facilitators[$0].id })
                    || leaders.count > needed || leaders.count < needed && !isExempt
                {
                    differences.append("\(name): not \(needed) in the order of their ids: \(entry.facilitators)")
                }
                if programme.rules.sameFacilitatorsThroughout, !isExempt {
                    if let regular, regular != entry.facilitators {
                        differences.append("\(name): not the same throughout")
                    }
                    regular = entry.facilitators
                }
                let named = leaders.count { leading.contains(programme.facilitators[$0].id) }
                if named < leading.count && !isExempt || leaders.count - named > needed - leading.count {
                    differences.append("\(name): not those named, and others up to \(needed): \(entry.facilitators)")
                }
                for leader in leaders {
                    if !facilitation.availability[leader][meeting] { differences.append("\(name): somebody away") }
                    busy[leader].append(meeting)
                }
            }
        }
        return differences + clashes(busy, programme.facilitators.map(\.maximumMeetings), "facilitators")
    }

    private func clashes(_ busy: [[Int]], _ maximumMeetings: [Int?], _ who: String) -> [String] {
        busy.indices.filter { person in
            let meetings = busy[person]
            let staffing = ReferenceStaffing(
                overlaps: rules.facilitation.timetable.overlaps, maximumMeetings: maximumMeetings)
            return !meetings.indices.allSatisfy {
                staffing.canTake(
                    [meetings[$0]], besides: Array(meetings[..<$0]), maximum: maximumMeetings[person])
            }
        }.map { "\(who): number \($0) is in two places at once or at too many meetings" }
    }
}
