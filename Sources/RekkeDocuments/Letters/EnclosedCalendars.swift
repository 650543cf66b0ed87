internal import RekkeFormats

/// The calendars that go to somebody, by their paths.
struct EnclosedCalendars {
    /// All meetings in one file.
    private(set) var calendar: String?
    /// All that are taken away in one file.
    private(set) var cancellation: String?
    /// One file a meeting, those that are taken away last.
    private(set) var single: [String] = []

    /// Those of one organisation, the registration that counts first.
    init(of registrations: [String], among all: [DocumentManifest.Recipient: EnclosedCalendars]) {
        let found = registrations.compactMap { all[.registration($0)] }
        calendar = found.compactMap(\.calendar).first
        cancellation = found.compactMap(\.cancellation).first
        single = found.flatMap(\.single)
    }

    private init() {}

    /// Of everyone who has any.
    static func all(
        in folder: DocumentFolder, _ names: DocumentNames
    ) -> [DocumentManifest.Recipient: EnclosedCalendars] {
        var found: [DocumentManifest.Recipient: EnclosedCalendars] = [:]
        for file in folder.files where file.kind == .calendar {
            guard let recipient = file.recipient else { continue }
            found[recipient, default: EnclosedCalendars()].add(file.path, of: recipient, names)
        }
        return found
    }

    private mutating func add(_ path: String, of recipient: DocumentManifest.Recipient, _ names: DocumentNames) {
        switch path {
        case names.calendar(of: recipient): calendar = path
        case names.calendar(of: recipient, isCancelled: true): cancellation = path
        default: single.append(path)
        }
    }
}
