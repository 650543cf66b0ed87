public import Rekke
public import RekkeFormats

/// The documents of a result: letters and calendars for those whom it is about, and a report and a workbook for those who
/// work on the programme.
///
/// The same input gives the same bytes. Whether the result is one of that problem is not looked at:
/// `Problem.violations(of:)` tells.
public struct Documents: Sendable {
    /// What was allocated; for a reallocation the changed problem.
    public var problem: Problem
    /// What was decided; for a reallocation its allocation.
    public var allocation: Allocation
    /// nil where places were given for the first time.
    public var reallocation: Reallocation?
    /// Of all that is not for a registration with a language of its own. The default is English.
    public var language: Language = .english
    /// The day on which they are sent. Without one letters have no date, and calendar entries are stamped with the
    /// deadline or, where there is none, the moment of the last registration.
    public var date: LocalDate?
    /// Who sends them; nil: letters are signed with the programme's name.
    public var sender: Sender?
    /// What letters are made from. The default is those that come with the program.
    public var templates = LetterTemplates.builtIn
    /// What was sent before these.
    public var earlier: DocumentManifest?
    /// Whether letters and calendars go only to those who are told something that they were not told before.
    public var onlyNews = false
    /// What changes would do, for the report; nil where nobody asked.
    public var scenarios: ScenarioOutcomes?
    /// The decision's record, for the report, which believes it; nil where there is none.
    public var record: DecisionRecord?
    /// What the problem and the result were read from, for the manifest and the report.
    public var digests: DocumentManifest.Digests
    /// Of the program that writes them, for the manifest and the report.
    public var version: String

    /// Of an allocation.
    public init(of allocation: Allocation, in problem: Problem, digests: DocumentManifest.Digests, version: String) {
        self.problem = problem
        self.allocation = allocation
        self.digests = digests
        self.version = version
    }

    /// Of a reallocation.
    ///
    /// - Parameters:
    ///   - reallocation: What was decided.
    ///   - problem: The changed problem.
    ///   - digests: Of what the problem and the result were read from.
    ///   - version: Of the program that writes them.
    public init(
        of reallocation: Reallocation, in problem: Problem, digests: DocumentManifest.Digests, version: String
    ) {
        self.init(of: reallocation.allocation, in: problem, digests: digests, version: version)
        self.reallocation = reallocation
    }

    /// Who signs letters and is asked about meetings.
    public struct Sender: Hashable, Sendable {
        /// As letters are signed.
        public var name: String
        /// An e-mail address.
        public var address: String?

        /// Neither is checked; `init(_:)` checks what people typed.
        public init(name: String, address: String? = nil) {
            self.name = name
            self.address = address
        }

        var mailbox: Mailbox? { address.map { Mailbox(name: name, address: $0) } }

        /// A name, or a name with an address behind it, as `Ingrid Solbakken <post@example.no>`; nil for anything else.
        public init?(_ text: String) {
            let parts = printable(text).split(separator: "<", maxSplits: 1, omittingEmptySubsequences: false)
            let words = parts[0].split(separator: " ")
            guard !words.isEmpty else { return nil }
            name = words.joined(separator: " ")
            guard parts.count == 2 else { return }
            let rest = parts[1]
            let address = rest.dropLast()
            guard rest.last == ">", address.split(separator: "@", omittingEmptySubsequences: false).count == 2,
                address.first != "@", address.last != "@",
                address.utf8.allSatisfy({ $0 < 0x80 }), EmailAddress.hasOnlyItsCharacters(address)
            else { return nil }
            self.address = String(address)
        }
    }

    /// How far the writing of one kind of documents is.
    public struct Progress: Hashable, Sendable {
        /// What is being written.
        public var kind: DocumentKind
        /// How many recipients have theirs.
        public var number: Int
        /// How many recipients there are.
        public var total: Int
    }

    /// Writes the documents and their manifest to a folder. They are written one after another beside it, so that memory
    /// does not grow with what they hold, and take its place at the end.
    ///
    /// - Parameters:
    ///   - kinds: What is written; by default everything.
    ///   - folder: Where nothing is, an empty folder is, or documents that were written so before are: these are replaced.
    ///   - replacingEdited: Whether also those that somebody has changed since.
    ///   - progress: Called from the thread that writes.
    /// - Throws: `DocumentsError`; nothing is written then.
    public func write(
        _ kinds: [DocumentKind] = DocumentKind.allCases, to folder: String, replacingEdited: Bool = false,
        progress: @escaping @Sendable (Progress) -> Void = { _ in }
    ) async throws(DocumentsError) {
        try await onOwnThread { isCancelled throws(DocumentsError) in
            let folder = try DocumentFolder(at: folder, replacingEdited: replacingEdited, isCancelled: isCancelled)
            do throws(DocumentsError) {
                try folder.finish(write(kinds, into: folder, progress))
            } catch {
                folder.discard()
                throw error
            }
        }
    }

    /// Writes the documents of each kind, in the order of `DocumentKind`.
    private func write(
        _ kinds: [DocumentKind], into folder: DocumentFolder, _ progress: (Progress) -> Void
    ) throws(DocumentsError) -> DocumentManifest {
        var manifest = DocumentManifest(
            version: version, programme: problem.programme.name, language: language, digests: digests,
            // What was sent of the kinds that are not written now is still what people know.
            registrations: earlier?.registrations ?? [], entries: earlier?.entries ?? [], identities: identities)
        manifest.settledBefore = [reallocation?.from, date].compactMap(\.self).max() ?? earlier?.settledBefore
        for kind in DocumentKind.allCases where kinds.contains(kind) {
            switch kind {
            case .letters:
                manifest.registrations = try writeLetters(into: folder, with: manifest.entries, progress)
            case .calendar: manifest.entries = try writeCalendars(into: folder, progress)
            case .report: try writeReport(into: folder)
            case .spreadsheet: try writeSpreadsheet(into: folder)
            case .lists: try writeLists(into: folder)
            }
        }
        return manifest
    }
}
