internal import Rekke
internal import RekkeFormats

extension Documents {
    /// Writes a calendar for everyone who has meetings, and one of cancellations for everyone who had others before; beside
    /// each, a calendar for every meeting of it.
    ///
    /// - Returns: What people then have in their calendars.
    func writeCalendars(
        into folder: DocumentFolder, _ progress: (Progress) -> Void
    ) throws(DocumentsError) -> [DocumentManifest.Entry] {
        var writer = CalendarWriter(self, folder)
        let events = CalendarEvents(self)
        let facilitators = events.facilitators
        let placements = events.standing.placements
        let total = placements.count + facilitators.count
        for (number, placement) in placements.enumerated() {
            try writer.write(events.events(of: placement), for: .registration(placement.registration))
            progress(Progress(kind: .calendar, number: number + 1, total: total))
        }
        for facilitator in facilitators {
            try writer.write(events.events(of: facilitator), for: .facilitator(facilitator.id))
        }
        try writer.writeCancellations()
        return writer.entries
    }

    /// Of a calendar with one meeting: without an organiser no mail program takes a request for one.
    func method(isCancelled: Bool) -> CalendarDocument.Method {
        isCancelled ? .cancel : sender?.address == nil ? .publish : .request
    }

    /// Whether a meeting is over once these are sent; nobody knows without a date.
    func isOver(_ meeting: Meeting) -> Bool {
        date.map { meeting.end <= problem.programme.timeZone.start(of: $0) } ?? false
    }

    /// Whether a meeting is none that these can change: it is over, or before the day from which on the result holds.
    func isSettled(_ meeting: Meeting) -> Bool {
        isOver(meeting) || isBefore(settledBefore, meeting)
    }

    /// Those of a place's meetings that are still to come, or all where none is.
    func told(_ meetings: [Meeting]) -> [Meeting] {
        let coming = meetings.filter { !isSettled($0) }
        return coming.isEmpty ? meetings : coming
    }

    /// Series of which no meeting is still to come, and who waits for nothing else: nothing is promised to them.
    var nothingLeft: NothingLeft {
        let over = problem.programme.series.filter { $0.meetings.allSatisfy(isSettled) }.map(\.id)
        return NothingLeft(Set(over), standing, in: problem)
    }

    /// The day from which on the result holds. An allocation does not say: once places are confirmed, what was a fact before
    /// is one still; without a date nothing else is known. A reallocation that holds for all meetings says so.
    private var settledBefore: LocalDate? {
        if let reallocation { return reallocation.from }
        return date == nil ? earlier?.settledBefore : nil
    }

    /// Whether a meeting begins before a day.
    func isBefore(_ day: LocalDate?, _ meeting: Meeting) -> Bool {
        day.map { meeting.start < problem.programme.timeZone.start(of: $0) } ?? false
    }

    /// When documents without a date were made: the same for the same problem.
    var stamp: Instant {
        let programme = problem.programme
        return date.map(programme.timeZone.start) ?? programme.rules.deadline
            ?? problem.registrations.map(\.submitted).max() ?? Instant(seconds: 0)
    }
}
