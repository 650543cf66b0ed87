extension Allocation {
    /// Who comes to which meeting and who misses it, for every placement whose registration names attendees, in the order
    /// of the placements.
    ///
    /// - Parameter problem: What was allocated. Placements that it does not know are left out.
    public func attendanceGrids(in problem: Problem) -> [AttendanceGrid] {
        guard placements.contains(where: { $0.attendance != nil }) else { return [] }
        let attendances = AttendancesOfPeople(self, problem)
        return placements.compactMap(attendances.grid)
    }

    /// Who comes to which meeting of that placement and who misses it; nil where its registration names no attendees.
    ///
    /// `attendanceGrids(in:)` gives all of them in the time that this takes for one.
    ///
    /// - Parameters:
    ///   - placement: One of this allocation's.
    ///   - problem: What was allocated.
    public func attendanceGrid(of placement: Placement, in problem: Problem) -> AttendanceGrid? {
        placement.attendance == nil ? nil : AttendancesOfPeople(self, problem).grid(of: placement)
    }
}

/// Who attends and who leads what, over all placements: an absence may have its reason in another one.
package struct AttendancesOfPeople: Sendable {
    private struct Attended {
        let registration: String
        let series: String
        let meeting: Meeting
    }

    private let registrations: [String: Registration]
    private let series: [String: Series]
    private let zone: LocalTimeZone
    /// By the attendee's label.
    private var attended: [String: [Attended]] = [:]
    /// By the facilitator's id.
    private var led: [String: [Meeting]] = [:]

    package init(_ allocation: Allocation, _ problem: Problem) {
        registrations = Dictionary(problem.registrations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        series = Dictionary(problem.programme.series.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        zone = problem.programme.timeZone
        for placement in allocation.placements {
            for (meeting, attendees) in attendance(of: placement) {
                for label in attendees {
                    attended[label, default: []].append(
                        Attended(registration: placement.registration, series: placement.series, meeting: meeting))
                }
            }
        }
        for outcome in allocation.series {
            for record in outcome.facilitators ?? [] {
                guard let meeting = series[outcome.id]?.meetings.first(where: { $0.start == record.meeting }) else {
                    continue
                }
                for id in record.facilitators { led[id, default: []].append(meeting) }
            }
        }
    }

    /// The meetings of the placement's series from when it has the place, each with those who attend it.
    private func attendance(of placement: Placement) -> [(meeting: Meeting, attendees: [String])] {
        guard let given = placement.attendance, let series = series[placement.series] else { return [] }
        let byStart = Dictionary(given.map { ($0.meeting, $0.attendees) }, uniquingKeysWith: { first, _ in first })
        return placement.meetings(of: series, in: zone).map { ($0, byStart[$0.start] ?? []) }
    }

    /// Who comes to which meeting of that placement; nil where its registration names no attendees.
    package func grid(of placement: Placement) -> AttendanceGrid? {
        let meetings = attendance(of: placement)
        guard !meetings.isEmpty, let registration = registrations[placement.registration] else { return nil }
        return AttendanceGrid(
            registration: placement.registration, series: placement.series, meetings: meetings.map(\.meeting),
            attendees: registration.attendees.indices.map { index in
                let label = registration.label(ofAttendee: index)
                let busy = BusyTimes(registration.attendees[index].unavailable, in: zone)
                return AttendanceGrid.Row(
                    attendee: label, name: registration.attendees[index].name,
                    presence: meetings.map { meeting, attendees in
                        attendees.contains(label)
                            ? .attends
                            : absence(of: registration.attendees[index], label, busy, from: meeting, of: placement)
                    })
            })
    }

    /// Why that person does not come. As many come as the placements allow: whoever is free and nowhere else attends as
    /// many meetings as they may.
    private func absence(
        of attendee: Attendee, _ label: String, _ busy: BusyTimes, from meeting: Meeting, of placement: Placement
    ) -> AttendanceGrid.Presence {
        guard busy.isFree(for: meeting) else { return .unavailable }
        let others = (attended[label] ?? []).filter {
            $0.registration != placement.registration && $0.meeting.overlaps(meeting)
        }
        guard !others.isEmpty else {
            if led[label]?.contains(where: { $0.overlaps(meeting) }) == true { return .leads }
            return attendee.maximumMeetings == nil ? .wasNotThere : .maximumMeetings
        }
        return others.contains { $0.series == placement.series } ? .otherRegistration : .elsewhere
    }
}
