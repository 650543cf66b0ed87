public import Rekke

/// What a folder of documents holds and what it was made from: the last file to be written into it.
///
/// It has no names, no addresses and no moment of its own, only digests of them, so that the same input gives the same bytes. The next run learns
/// from it what people have been told.
public struct DocumentManifest: Hashable, Sendable {
    /// The name of its file in the folder.
    public static let fileName = "manifest.json"

    /// Of the program that wrote the documents.
    public var version: String
    /// The programme's name.
    public var programme: String
    /// Of all documents that are not for a registration with a language of its own.
    public var language: Language
    /// What the documents were made from.
    public var digests: Digests
    /// In the order of their paths.
    public var files: [File]
    /// What the registrations were told last, in priority order; who was told nothing is not in it.
    public var registrations: [Told]
    /// The calendar entries that people were sent last, those of registrations in priority order, those of facilitators in
    /// the programme's, then all that are cancelled.
    public var entries: [Entry]
    /// Who had which id, in priority order, then those who had one before and are gone: an id that is somebody else's later
    /// would make letters say what is not so.
    public var identities: [Identity]
    /// A day of which it is known that meetings before it are settled: the day on which these documents were sent, or a later
    /// one from which on their result holds; where neither is known, that of the documents before them. nil where none is.
    public var settledBefore: LocalDate?

    /// `settledBefore` is set afterwards.
    public init(
        version: String, programme: String, language: Language, digests: Digests, files: [File] = [],
        registrations: [Told] = [], entries: [Entry] = [], identities: [Identity] = []
    ) {
        self.version = version
        self.programme = programme
        self.language = language
        self.digests = digests
        self.files = files
        self.registrations = registrations
        self.entries = entries
        self.identities = identities
    }

    /// The ids of the registrations that letters, calendars or identities are of.
    package var namedRegistrations: [String] {
        let recipients = entries.compactMap { entry in
            if case .registration(let id) = entry.recipient { id } else { nil }
        }
        return registrations.map(\.registration) + recipients + identities.map(\.registration)
    }

    /// Who had an id.
    public struct Identity: Hashable, Sendable {
        /// The id.
        public var registration: String
        /// The SHA-256 of the organisation and the time of registration.
        public var sha256: String

        /// The digest is 64 hexadecimal digits in small letters.
        public init(registration: String, sha256: String) {
            self.registration = registration
            self.sha256 = sha256
        }
    }

    /// SHA-256 of documents, as 64 hexadecimal digits in small letters.
    public struct Digests: Hashable, Sendable {
        /// Of the problem's file as it was read.
        public var problem: String
        /// Of the result's file as it was read.
        public var result: String
        /// Of the manifest of the documents before these; nil where there were none.
        public var earlier: String?

        /// Each is 64 hexadecimal digits in small letters.
        public init(problem: String, result: String, earlier: String? = nil) {
            self.problem = problem
            self.result = result
            self.earlier = earlier
        }
    }

    /// One file of the folder.
    public struct File: Hashable, Sendable {
        /// From the folder on, with `/` between its parts.
        public var path: String
        /// What it is.
        public var kind: DocumentKind
        /// The SHA-256 of its bytes.
        public var sha256: String
        /// Whose it is; nil for a file that is nobody's.
        public var recipient: Recipient?

        /// The digest is 64 hexadecimal digits in small letters.
        public init(path: String, kind: DocumentKind, sha256: String, recipient: Recipient? = nil) {
            self.path = path
            self.kind = kind
            self.sha256 = sha256
            self.recipient = recipient
        }
    }

    /// Whom a document is for, by the id.
    public enum Recipient: Hashable, Sendable {
        /// The registration with that id.
        case registration(String)
        /// The facilitator with that id.
        case facilitator(String)
    }

    /// What a registration was told.
    public struct Told: Hashable, Sendable {
        /// Its id.
        public var registration: String
        /// What it was told has become of it.
        public var outcome: Outcome
        /// The series of its place; nil for those without one.
        public var series: String?
        /// The series that it was asked to move to, and has not agreed to yet.
        public var asked: String?
        /// The series in which it has a place if others agree to move.
        public var possible: String?
        /// The series that it asked for since it had its place, and could not be given.
        public var wished: [String] = []
        /// The number on the waitlist that it was told; nil for those who do not wait.
        public var position: Int?
        /// The numbers in queues that it was told.
        public var queue: [QueuePosition] = []

        /// `position` and `queue` are set afterwards.
        public init(
            registration: String, outcome: Outcome, series: String? = nil, asked: String? = nil,
            possible: String? = nil, wished: [String] = []
        ) {
            self.registration = registration
            self.outcome = outcome
            self.series = series
            self.asked = asked
            self.possible = possible
            self.wished = wished
        }
    }

    /// What became of a registration.
    public enum Outcome: String, CaseIterable, Hashable, Sendable {
        /// As results have it: with a place, on the waitlist, or not considered.
        case placed, waitlisted, rejected
    }

    /// A calendar entry as it was sent.
    public struct Entry: Hashable, Sendable {
        /// RFC 5545's UID: the same for as long as it is the same meeting of the same recipient.
        public var uid: String
        /// In whose calendar it is.
        public var recipient: Recipient
        /// RFC 5545's SEQUENCE, which has 32 bits.
        public var sequence: Int
        /// When the meeting begins.
        public var start: Instant
        /// When the meeting is over.
        public var end: Instant
        /// RFC 5545's SUMMARY: what the calendar shows.
        public var summary: String
        /// RFC 5545's LOCATION; nil where none was sent.
        public var location: String?
        /// Whether it was taken away again.
        public var isCancelled: Bool
        /// The SHA-256 of everything in it that a reader sees; of a cancelled one as it was before.
        public var sha256: String

        /// As it was sent, or read from a manifest; nothing is checked here.
        public init(
            uid: String, recipient: Recipient, sequence: Int, start: Instant, end: Instant, summary: String,
            location: String?, isCancelled: Bool, sha256: String
        ) {
            self.uid = uid
            self.recipient = recipient
            self.sequence = sequence
            self.start = start
            self.end = end
            self.summary = summary
            self.location = location
            self.isCancelled = isCancelled
            self.sha256 = sha256
        }

        static let highestSequence = Int(Int32.max)

        /// Of the entry once anything in it has changed.
        package var nextSequence: Int { min(max(0, sequence), Entry.highestSequence - 1) + 1 }
    }
}
