internal import Rekke

extension Sentences {
    /// The names of those who come to any meeting.
    func attendees(in grid: AttendanceGrid) -> String {
        let coming = grid.attendees.filter { $0.presence.contains(.attends) }
        guard !coming.isEmpty else { return words.nobody }
        return coming.map { names.name(ofAttendee: $0.attendee) }.joined(separator: ", ")
    }

    /// Who misses which meeting, by the reason for it, and how large a share of the attendances is left; nil where
    /// everyone comes every time.
    func absences(in grid: AttendanceGrid) -> String? {
        let reasons = AttendanceGrid.Presence.allCases.filter { $0 != .attends }.compactMap { absences(in: grid, $0) }
        guard !reasons.isEmpty else { return nil }
        let (count, possible) = (grid.attendances, grid.possibleAttendances)
        return (reasons + [words.attendance(count, of: possible, percentage: grid.percentage)]).joined(separator: " ")
    }

    private func absences(in grid: AttendanceGrid, _ reason: AttendanceGrid.Presence) -> String? {
        let people = grid.attendees.compactMap { row -> String? in
            let missed = grid.meetings.indices.filter { row.presence[$0] == reason }
            guard !missed.isEmpty else { return nil }
            let which =
                missed.count == grid.meetings.count && missed.count > 1
                ? words.everyMeeting : dates.days(missed.map { grid.meetings[$0].start })
            return "\(names.name(ofAttendee: row.attendee)) (\(which))"
        }
        return people.isEmpty ? nil : "\(lead(reason)): \(people.joined(separator: ", "))."
    }

    private func lead(_ reason: AttendanceGrid.Presence) -> String {
        switch reason {
        case .attends: words.attending
        case .unavailable: words.unavailable
        case .otherRegistration: words.thereForAnotherRegistration
        case .elsewhere: words.atAnotherMeeting
        case .leads: words.leadingThen
        case .maximumMeetings: words.beyondMaximum
        case .wasNotThere: words.notThereYet
        }
    }
}
