public import Rekke
internal import RekkeFormats

/// An iCalendar object (RFC 5545) with meetings that a calendar adds, updates or takes away.
public struct CalendarDocument: Hashable, Sendable {
    /// What a calendar is to do with the events.
    public var method: Method
    /// The meetings, in the order in which they are written.
    public var events: [Event]
    /// In which the events' times are written; made for all of them.
    public var zone: CalendarZone
    /// When the object was made.
    public var stamp: Instant
    /// Whose meetings they are; only one with an address is named.
    public var organiser: Documents.Sender?
    /// Who is asked to come; named in nothing but requests and their cancellations.
    public var attendees: [Mailbox] = []

    /// What a calendar does with the events (RFC 5546). An object has only one, so cancellations need one of their own.
    public enum Method: String, CaseIterable, Hashable, Sendable {
        /// Adds them, or updates those that it has.
        case publish = "PUBLISH"
        /// Does the same, and knows later changes for the organiser's own: mail programs take nothing else for an invitation.
        case request = "REQUEST"
        /// Takes them away.
        case cancel = "CANCEL"
    }

    /// `attendees` is set afterwards.
    public init(
        _ method: Method, _ events: [Event], in zone: CalendarZone, stamp: Instant,
        organiser: Documents.Sender? = nil
    ) {
        self.method = method
        self.events = events
        self.zone = zone
        self.stamp = stamp
        self.organiser = organiser
    }

    /// One meeting.
    public struct Event: Hashable, Sendable {
        /// The same for as long as it is the same meeting of the same recipient, wherever and whenever it is.
        public var uid: String
        /// 0 at first; higher with every change.
        public var sequence: Int
        /// To the second.
        public var start: Instant
        /// To the second too.
        public var end: Instant
        /// What the calendar shows.
        public var summary: String
        /// The name of the place; nil where none is said.
        public var location: String?
        /// Where an online meeting is held.
        public var link: String?
        /// What stands below it when it is opened; nil for nothing.
        public var details: String?

        /// Texts are escaped where the file is written, not here.
        public init(
            uid: String, sequence: Int = 0, start: Instant, end: Instant, summary: String, location: String? = nil,
            link: String? = nil, details: String? = nil
        ) {
            self.uid = uid
            self.sequence = sequence
            self.start = start
            self.end = end
            self.summary = summary
            self.location = location
            self.link = link
            self.details = details
        }
    }

    /// The file: UTF-8, lines of at most 75 octets, CR LF after each.
    public func bytes() -> [UInt8] {
        var lines = ContentLines()
        lines.line("BEGIN", "VCALENDAR")
        lines.line("VERSION", "2.0")
        lines.line("PRODID", "-//Rekke//Rekke//EN")
        lines.line("CALSCALE", "GREGORIAN")
        lines.line("METHOD", method.rawValue)
        lines.append(zone.lines)
        for event in events {
            lines.line("BEGIN", "VEVENT")
            lines.text("UID", event.uid)
            lines.line("DTSTAMP", ContentLines.utcText(of: stamp))
            lines.line("SEQUENCE", "\(event.sequence)")
            lines.append(contents(of: event))
            for attendee in attendees { lines.attendee(attendee) }
            lines.line("STATUS", method == .cancel ? "CANCELLED" : "CONFIRMED")
            lines.line("END", "VEVENT")
        }
        lines.line("END", "VCALENDAR")
        return lines.bytes
    }

    /// The SHA-256 of what a reader sees of the event, by which a change is known.
    func digest(of event: Event) -> String { DecisionRecord.digest(of: contents(of: event).bytes) }

    private func contents(of event: Event) -> ContentLines {
        var lines = ContentLines()
        lines.time("DTSTART", event.start, in: zone.zone)
        lines.time("DTEND", event.end, in: zone.zone)
        lines.text("SUMMARY", event.summary)
        if let location = event.location { lines.text("LOCATION", location) }
        if let details = event.details { lines.text("DESCRIPTION", details) }
        if let link = event.link, OnlineMeeting.isOfTeams(link) { lines.line(OnlineMeeting.property, link) }
        if let organiser, let address = organiser.address {
            lines.line("ORGANIZER;CN=\(ContentLines.parameter(organiser.name))", "mailto:\(address)")
        }
        return lines
    }
}

extension ContentLines {
    fileprivate mutating func attendee(_ mailbox: Mailbox) {
        let name = mailbox.name.map { ";CN=\(ContentLines.parameter($0))" } ?? ""
        line("ATTENDEE\(name);ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE", "mailto:\(mailbox.address)")
    }

    /// As the zone's clocks show it; in UTC where they show that time twice and this is the second.
    fileprivate mutating func time(_ name: String, _ instant: Instant, in zone: LocalTimeZone) {
        let second = Instant(seconds: instant.seconds)
        let local = zone.localTime(at: second)
        if zone.resolve(local) == .instant(second) {
            line("\(name);TZID=\(ContentLines.parameter(zone.identifier))", basicText(of: local))
        } else {
            line(name, ContentLines.utcText(of: second))
        }
    }

    /// `20210907T070000Z`.
    fileprivate static func utcText(of instant: Instant) -> String {
        let day = instant.seconds >= 0 ? instant.seconds / 86_400 : (instant.seconds - 86_399) / 86_400
        let clock = LocalTime(
            date: LocalDate(daysSinceEpoch: day), secondOfDay: instant.seconds - day * 86_400)
        return basicText(of: clock) + "Z"
    }
}
