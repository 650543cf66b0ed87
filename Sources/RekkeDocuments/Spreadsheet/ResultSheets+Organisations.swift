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

    /// A row for everyone who comes to a meeting or was there, meeting by meeting; for an organisation that names nobody one
    /// without a name.
    var participants: SpreadsheetSheet {
        let meetings = programme.series.flatMap { series in series.meetings.map { (series: series, meeting: $0) } }
            .sorted { $0.meeting.start < $1.meeting.start }
        let guests = MeetingGuests(self)
        let rows = meetings.flatMap { series, meeting in
            guests.at(meeting, of: series).flatMap { guest in
                (guest.attendees.map { $0.map(Optional.some) } ?? [nil]).map { label in
                    let name = label.map {
                        sentences.names.name(ofAttendee: $0, of: guest.registration, formerly: former)
                    }
                    return (series: series, meeting: meeting, registration: guest.registration, name: name)
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
                .text(sentences.names.name(ofRegistration: row.registration)), .text(of: row.name),
            ] + contact(of: row.registration)
        }
    }
}
