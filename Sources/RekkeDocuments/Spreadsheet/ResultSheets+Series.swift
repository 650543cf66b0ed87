internal import Rekke
internal import RekkeFormats

extension ResultSheets {
    /// Whether facilitation is planned.
    var isFacilitated: Bool { allocation.series.contains { $0.facilitators != nil } }

    /// A row for every series.
    var series: SpreadsheetSheet {
        let columns = [
            seriesIDColumn, seriesColumn, Column(words.statusColumn, 12),
            Column(words.venueColumn, 20), Column(words.placesHeading, 10),
            Column(words.placed.capitalisedFirst, 10), Column(words.seatsColumn, 13),
            Column(words.meetingsHeading, 10), Column(words.firstMeetingColumn, 17),
            Column(words.lastMeetingColumn, 17),
            Column(words.organisationsHeading, 60),
        ]
        return SpreadsheetSheet(words.seriesSheet, columns, of: programme.series) { [self] series in
            let placed = outcomes[series.id]?.placed ?? []
            let names = placed.map { sentences.names.name(ofRegistration: $0) }
            return [
                .text(series.id), seriesName(series.id), .text(word(for: series)), .text(of: series.place),
                .number(series.capacity), .number(placed.count), .number(of: series.seats),
                .number(series.meetings.count), series.meetings.first.map { moment($0.start) } ?? .none,
                series.meetings.last.map { moment($0.start) } ?? .none,
                names.isEmpty ? .none : .text(names.joined(separator: "; ")),
            ]
        }
    }

    /// A row for every meeting of a series that runs.
    var meetings: SpreadsheetSheet {
        let columns =
            [
                seriesIDColumn, seriesColumn, Column(words.beginsColumn, 17),
                Column(words.endsColumn, 17), Column(words.venueColumn, 20),
                Column(words.organisationsHeading, 16),
                Column(words.attendeesNamedColumn, 14),
            ] + (isFacilitated ? [Column(words.facilitatorsHeading, 40)] : [])
        let guests = MeetingGuests(self)
        let left = Set(ended.map(\.series))
        let meetings = programme.series.flatMap { series in
            series.meetings.map { (series: series, meeting: $0, guests: guests.at($0, of: series)) }
                .filter {
                    outcomes[series.id]?.placed.isEmpty == false || left.contains(series.id) && !$0.guests.isEmpty
                }
        }
        return SpreadsheetSheet(words.meetingsHeading, columns, of: meetings) { [self] series, meeting, guests in
            let outcome = outcomes[series.id]
            let leading = outcome?.facilitators?.first { $0.meeting == meeting.start }?.facilitators ?? []
            let names = leading.map { sentences.names.name(ofFacilitator: $0) }
            return [
                .text(series.id), seriesName(series.id), moment(meeting.start), moment(meeting.end),
                .text(of: series.place),
                .number(guests.count),
                .number(of: named(guests)),
            ] + (isFacilitated ? [names.isEmpty ? .none : .text(names.joined(separator: "; "))] : [])
        }
    }

    /// How many of those who are named attend; none where nobody is named for it.
    private func named(_ guests: [MeetingGuests.Guest]) -> Int? {
        let numbers = guests.compactMap { $0.attendees?.count }
        return numbers.isEmpty ? nil : numbers.reduce(0, +)
    }

    private func word(for series: Series) -> String {
        switch series.status {
        case .cancelled: words.cancelled
        case _ where sentences.isOver(series.id): words.over
        case .open: words.openStatus
        case .closed: words.closed
        case .candidate: words.candidateStatus
        }
    }
}
