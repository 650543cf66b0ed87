internal import Rekke
internal import RekkeFormats

/// Writes calendars, each event with the sequence that follows from what its recipient has.
struct CalendarWriter {
    private(set) var entries: [DocumentManifest.Entry] = []
    private let folder: DocumentFolder
    private let documents: Documents
    private let names: DocumentNames
    private let earlier: [String: DocumentManifest.Entry]
    private let blank: CalendarDocument
    private let pending: PendingMoves
    private let mailboxes: [DocumentManifest.Recipient: [Mailbox]]
    private var uids: Set<String> = []
    /// Of the calendars with one meeting.
    private var paths: Set<String> = []

    init(_ documents: Documents, _ folder: DocumentFolder) {
        self.folder = folder
        self.documents = documents
        let earlier = documents.earlier?.entries ?? []
        self.earlier = Dictionary(earlier.map { ($0.uid, $0) }) { first, _ in first }
        names = DocumentNames(documents)
        mailboxes = documents.mailboxes
        pending = PendingMoves(documents)
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
        let events = events.filter(isToBeTold)
        guard !events.isEmpty else { return }
        var document = blank
        var isNews = false
        for var event in events {
            if let past = keptPast(event) {
                uids.insert(past.uid)
                entries.append(past)
                continue
            }
            event.uid = free(event.uid)
            let digest = blank.digest(of: event)
            let known = earlier[event.uid]
            let isSame = known?.sha256 == digest && known?.isCancelled == false
            // Where nothing was sent before, nothing has changed.
            if !isSame, documents.earlier != nil { isNews = true }
            if let known { event.sequence = isSame ? known.sequence : known.nextSequence }
            document.events.append(event)
            uids.insert(event.uid)
            entries.append(
                DocumentManifest.Entry(
                    uid: event.uid, recipient: recipient, sequence: event.sequence, start: event.start, end: event.end,
                    summary: event.summary, location: event.location, isCancelled: false, sha256: digest))
        }
        if document.events.isEmpty || documents.onlyNews && documents.earlier != nil && !isNews { return }
        // With a letter that asks for something else goes only what its meetings have become meanwhile.
        if isNews || !pending.isAsked(recipient) { try write(document, for: recipient) }
    }

    /// Whoever comes late is told what is still to come, from when it has its place; what somebody has in the calendar stays there.
    private func isToBeTold(_ event: CalendarDocument.Event) -> Bool {
        guard documents.isSettled(Meeting(start: event.start, end: event.end)) else { return true }
        // A meeting that is still to come and has its number is another one: that one is taken away.
        return earlier[event.uid].map { !$0.isCancelled && isSettled($0) } ?? false
    }

    /// What the calendar has of a meeting that is settled: it stays there as it is, whatever has changed since.
    private func keptPast(_ event: CalendarDocument.Event) -> DocumentManifest.Entry? {
        guard let known = earlier[event.uid], !known.isCancelled, isSettled(known),
            documents.isSettled(Meeting(start: event.start, end: event.end))
        else { return nil }
        return known
    }

    /// One that is no settled meeting's: what has been stays in the calendar where another meeting comes in its place.
    private func free(_ uid: String) -> String {
        func isFree(_ uid: String) -> Bool { earlier[uid].map { $0.isCancelled || !isSettled($0) } ?? true }
        if isFree(uid) { return uid }
        let (key, number) = (uid.prefix { $0 != "-" }, uid.drop { $0 != "-" }.dropFirst())
        // Numbers that no meeting of a series has by itself.
        return (1..<10_000).lazy.map { "\(key)-\((Int(number) ?? 0) + $0 * 10_000)" }.first(where: isFree) ?? uid
    }

    private func isSettled(_ entry: DocumentManifest.Entry) -> Bool {
        documents.isSettled(Meeting(start: entry.start, end: entry.end))
    }

    /// Takes away what is not among the events that were written; what was cancelled before is so still.
    mutating func writeCancellations() throws(DocumentsError) {
        var cancelled: [(recipient: DocumentManifest.Recipient, events: [CalendarDocument.Event])] = []
        var positions: [DocumentManifest.Recipient: Int] = [:]
        for var entry in documents.earlier?.entries ?? [] where !uids.contains(entry.uid) {
            // What has been is taken from nobody.
            if !entry.isCancelled, !isSettled(entry) {
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
            try write(document, for: recipient)
        }
    }

    /// Writes all that are in a document, and each by itself: several in one file open in Outlook as a calendar beside the
    /// recipient's own, in which nothing is updated or taken away.
    private mutating func write(
        _ document: CalendarDocument, for recipient: DocumentManifest.Recipient
    ) throws(DocumentsError) {
        let isCancelled = document.method == .cancel
        try folder.write(
            document.bytes(), to: names.calendar(of: recipient, isCancelled: isCancelled), .calendar, for: recipient)
        var single = document
        single.method = documents.method(isCancelled: isCancelled)
        if single.method != .publish { single.attendees = mailboxes[recipient] ?? [] }
        for event in document.events {
            single.events = [event]
            let start = document.zone.zone.localTime(at: event.start)
            let path = unused(names.calendar(of: recipient, meeting: start, isCancelled: isCancelled))
            try folder.write(single.bytes(), to: path, .calendar, for: recipient)
        }
    }

    /// Two that begin at once have names of their own.
    private mutating func unused(_ path: String) -> String {
        guard !paths.insert(path).inserted, let slash = path.lastIndex(of: "/") else { return path }
        let name = path[path.index(after: slash)...]
        let stem = name.prefix { $0 != "." }
        let others = (2...).lazy.map { "\(path[...slash])\(stem)~\($0)\(name.dropFirst(stem.count))" }
        return others.first { paths.insert($0).inserted } ?? path
    }
}
