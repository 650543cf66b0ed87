internal import Rekke
internal import RekkeFormats

extension Documents {
    /// Writes a calendar for everyone who has meetings, and one of cancellations for everyone who had others before.
    ///
    /// - Returns: What people then have in their calendars.
    func writeCalendars(
        into folder: DocumentFolder, _ progress: (Progress) -> Void
    ) throws(DocumentsError) -> [DocumentManifest.Entry] {
        var writer = CalendarWriter(self, folder)
        let events = CalendarEvents(self)
        let facilitators = events.facilitators
        let total = allocation.placements.count + facilitators.count
        for (number, placement) in allocation.placements.enumerated() {
            try writer.write(events.events(of: placement), for: .registration(placement.registration))
            progress(Progress(kind: .calendar, number: number + 1, total: total))
        }
        for facilitator in facilitators {
            try writer.write(events.events(of: facilitator), for: .facilitator(facilitator.id))
        }
        try writer.writeCancellations()
        return writer.entries
    }

    /// When documents without a date were made: the same for the same problem.
    var stamp: Instant {
        let programme = problem.programme
        return date.map(programme.timeZone.start) ?? programme.rules.deadline
            ?? problem.registrations.map(\.submitted).max() ?? Instant(seconds: 0)
    }
}

/// Writes calendars, each event with the sequence that follows from what its recipient has.
private struct CalendarWriter {
    private(set) var entries: [DocumentManifest.Entry] = []
    private let folder: DocumentFolder
    private let documents: Documents
    private let names: DocumentNames
    private let earlier: [String: DocumentManifest.Entry]
    private let blank: CalendarDocument
    private var uids: Set<String> = []

    init(_ documents: Documents, _ folder: DocumentFolder) {
        self.folder = folder
        self.documents = documents
        let earlier = documents.earlier?.entries ?? []
        self.earlier = Dictionary(earlier.map { ($0.uid, $0) }) { first, _ in first }
        names = DocumentNames(documents)
        let programme = documents.problem.programme
        let meetings = programme.series.flatMap(\.meetings)
        let times = meetings.flatMap { [$0.start, $0.end] } + earlier.flatMap { [$0.start, $0.end] }
        let first = times.min() ?? documents.stamp
        blank = CalendarDocument(
            .publish, [], in: CalendarZone(programme.timeZone, for: first...(times.max() ?? first)),
            stamp: documents.stamp, organiser: documents.sender)
    }

    mutating func write(
        _ events: [CalendarDocument.Event], for recipient: DocumentManifest.Recipient
    ) throws(DocumentsError) {
        guard !events.isEmpty else { return }
        var document = blank
        for var event in events {
            let digest = blank.digest(of: event)
            if let earlier = earlier[event.uid] {
                let isSame = earlier.sha256 == digest && !earlier.isCancelled
                event.sequence = isSame ? earlier.sequence : earlier.nextSequence
            }
            document.events.append(event)
            uids.insert(event.uid)
            entries.append(
                DocumentManifest.Entry(
                    uid: event.uid, recipient: recipient, sequence: event.sequence, start: event.start, end: event.end,
                    summary: event.summary, location: event.location, isCancelled: false, sha256: digest))
        }
        try folder.write(document.bytes(), to: names.calendar(of: recipient), .calendar, for: recipient)
    }

    /// Takes away what is not among the events that were written; what was cancelled before is so still.
    mutating func writeCancellations() throws(DocumentsError) {
        var cancelled: [(recipient: DocumentManifest.Recipient, events: [CalendarDocument.Event])] = []
        var positions: [DocumentManifest.Recipient: Int] = [:]
        for var entry in documents.earlier?.entries ?? [] where !uids.contains(entry.uid) {
            if !entry.isCancelled {
                entry.isCancelled = true
                entry.sequence = entry.nextSequence
                if positions[entry.recipient] == nil {
                    positions[entry.recipient] = cancelled.count
                    cancelled.append((entry.recipient, []))
                }
                cancelled[positions[entry.recipient] ?? 0].events.append(
                    CalendarDocument.Event(
                        uid: entry.uid, sequence: entry.sequence, start: entry.start, end: entry.end,
                        summary: entry.summary, location: entry.location))
            }
            entries.append(entry)
        }
        for (recipient, events) in cancelled {
            var document = blank
            document.method = .cancel
            document.events = events
            try folder.write(
                document.bytes(), to: names.calendar(of: recipient, isCancelled: true), .calendar, for: recipient)
        }
    }
}
