internal import Rekke
internal import RekkeFormats

/// The sheets about everybody.
extension ResultSheets {
    /// A row for every registration: what became of it.
    var organisations: SpreadsheetSheet {
        let outcomes = allocation.outcomes
        return SpreadsheetSheet(
            words.organisationsHeading,
            [
                registrationColumn, organisationColumn, Column(words.statusColumn, 22), seriesIDColumn, seriesColumn,
                Column(words.wishHeading, 20), Column(words.positionColumn, 10), Column(words.languageColumn, 10),
            ] + contactColumns, of: registrations.filter { outcomes[$0.id] != nil }
        ) { [self] registration in
            [.text(registration.id), .text(of: registration.organisation)] + status(of: outcomes[registration.id])
                + [.text(of: registration.language?.rawValue)] + contact(of: registration.id)
        }
    }

    /// What it is, the series with its id and name, how well that suits, and the place on the waitlist.
    private func status(of fate: Allocation.Outcome?) -> [Cell] {
        switch fate {
        case .placed(let placement):
            [
                .text(pending?.request(to: placement.registration, words, sentences) ?? words.havePlace),
                .text(placement.series), seriesName(placement.series),
                .text(sentences.marks(of: placement)), .none,
            ]
        case .waiting(let entry): [.text(words.onTheWaitlist), .none, .none, .none, .number(entry.position)]
        case .notConsidered, nil: [.text(words.notConsidered.lowercased()), .none, .none, .none, .none]
        }
    }

    /// A row for everyone who comes to a meeting, meeting by meeting; for an organisation that names nobody one without a
    /// name.
    var participants: SpreadsheetSheet {
        let meetings = programme.series.flatMap { series in series.meetings.map { (series: series, meeting: $0) } }
            .sorted { $0.meeting.start < $1.meeting.start }
        let placements = Dictionary(grouping: allocation.placements, by: \.series)
        let rows = meetings.flatMap { series, meeting in
            (placements[series.id] ?? []).filter { self.meetings(of: $0).contains(meeting) }.flatMap { placement in
                people(of: placement, at: meeting).map {
                    (series: series, meeting: meeting, placement: placement, name: $0)
                }
            }
        }
        return SpreadsheetSheet(
            words.participantsSheet,
            [
                Column(words.beginsColumn, 17), seriesColumn, Column(words.venueColumn, 20), organisationColumn,
                Column(words.participantColumn, 30),
            ] + contactColumns, of: rows
        ) { [self] row in
            [
                moment(row.meeting.start), seriesName(row.series.id), .text(of: row.series.place),
                .text(sentences.names.name(ofRegistration: row.placement.registration)), .text(of: row.name),
            ] + contact(of: row.placement.registration)
        }
    }

    private func people(of placement: Placement, at meeting: Meeting) -> [String?] {
        guard let attendance = placement.attendance else { return [nil] }
        let labels = attendance.first { $0.meeting == meeting.start }?.attendees ?? []
        return labels.map { sentences.names.name(ofAttendee: $0) }
    }
}
