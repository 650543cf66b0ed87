internal import Foundation
public import Rekke

/// An e-mail that a mail program opens as a draft, ready to be sent (RFC 5322, RFC 2045).
///
/// The same message gives the same bytes, and no field of it makes a line of the header that is not meant.
public struct MailMessage: Hashable, Sendable {
    /// nil leaves it to the mail program.
    public var from: Mailbox?
    /// None where nobody knows an address: whoever sends it then gives one.
    public var to: [Mailbox]
    /// What mail programs show in their list.
    public var subject: String
    /// The moment that it bears; nil leaves that to the mail program.
    public var date: Instant?
    /// The letter as plain text.
    public var text: String
    /// The same as a page of HTML.
    public var html: String
    /// The calendars that go with it, in order.
    public var attachments: [Attachment]

    /// Nothing is checked here; `bytes()` encodes what headers cannot hold.
    public init(
        from: Mailbox? = nil, to: [Mailbox], subject: String, date: Instant? = nil, text: String, html: String,
        attachments: [Attachment] = []
    ) {
        self.from = from
        self.to = to
        self.subject = subject
        self.date = date
        self.text = text
        self.html = html
        self.attachments = attachments
    }

    /// A calendar that goes with it.
    public struct Attachment: Hashable, Sendable {
        /// Letters and digits of ASCII, hyphens, full stops and tildes; others become hyphens.
        public var name: String
        /// What the calendar is to do with it, which the header repeats.
        public var method: CalendarDocument.Method
        /// The calendar's file.
        public var bytes: [UInt8]

        /// Nothing is checked here.
        public init(name: String, method: CalendarDocument.Method, bytes: [UInt8]) {
            self.name = name
            self.method = method
            self.bytes = bytes
        }

        fileprivate var safeName: String {
            let scalars = name.unicodeScalars.map { scalar in
                let character = Character(scalar)
                return character.isASCII && (character.isLetter || character.isNumber || "-.~".contains(character))
                    ? character : "-"
            }
            return String(scalars)
        }
    }

    // Nothing of what is enclosed holds these: it is all in base 64, which has no "_".
    private static let mixedBoundary = "=_mixed"
    private static let alternativeBoundary = "=_alternative"

    /// The file.
    public func bytes() -> [UInt8] {
        var header = MailHeader()
        header.field("MIME-Version", "1.0")
        // Outlook then opens it to be sent, not as one that has come.
        header.field("X-Unsent", "1")
        header.mailboxes("From", from.map { [$0] } ?? [])
        header.mailboxes("To", to)
        header.text("Subject", subject)
        if let date { header.field("Date", MailMessage.text(of: date)) }
        header.field("Content-Type", "multipart/mixed; boundary=\"\(MailMessage.mixedBoundary)\"")
        let parts = [alternatives] + attachments.map(MailMessage.part)
        return Array((header.lines + "\r\n" + MailMessage.joined(parts, MailMessage.mixedBoundary)).utf8)
    }

    private var alternatives: String {
        let boundary = MailMessage.alternativeBoundary
        let parts = [("plain", text), ("html", html)].map { kind, text in
            // Lines of texts end so in mail, whatever encodes them.
            MailMessage.part(
                ["Content-Type: text/\(kind); charset=utf-8"], Array(text.replacing("\n", with: "\r\n").utf8))
        }
        return "Content-Type: multipart/alternative; boundary=\"\(boundary)\"\r\n\r\n"
            + MailMessage.joined(parts, boundary)
    }

    private static func part(_ attachment: Attachment) -> String {
        part(
            [
                "Content-Type: text/calendar; charset=utf-8; method=\(attachment.method.rawValue);\r\n"
                    + " name=\"\(attachment.safeName)\"",
                "Content-Disposition: attachment;\r\n filename=\"\(attachment.safeName)\"",
            ], attachment.bytes)
    }

    private static func part(_ header: [String], _ bytes: [UInt8]) -> String {
        let lines = header + ["Content-Transfer-Encoding: base64", ""]
        let body = Data(bytes).base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
        return lines.map { $0 + "\r\n" }.joined() + body + "\r\n"
    }

    private static func joined(_ parts: [String], _ boundary: String) -> String {
        parts.map { "--\(boundary)\r\n\($0)" }.joined() + "--\(boundary)--\r\n"
    }

    /// `Wed, 1 Sep 2021 00:00:00 +0000`.
    private static func text(of instant: Instant) -> String {
        let local = LocalTime(secondsSinceEpoch: instant.seconds)
        let (year, month, day) = local.date.components
        let clock = [local.secondOfDay / 3600, local.secondOfDay / 60 % 60, local.secondOfDay % 60]
            .map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
        return
            "\(local.date.weekday.rawValue.prefix(3).capitalized), \(day) \(months[month - 1]) \(year) \(clock) +0000"
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
