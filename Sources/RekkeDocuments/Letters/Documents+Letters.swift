internal import Rekke
internal import RekkeFormats

extension Documents {
    /// The language of what is written to it.
    func language(of registration: Registration) -> Language { registration.language ?? language }

    /// Writes a letter to every registration, and the sheet for mail merge.
    ///
    /// - Parameters:
    ///   - calendars: Everything that is enclosed: the paths of calendars.
    ///   - entries: What is in calendars once these are sent.
    /// - Returns: What the registrations are told.
    func writeLetters(
        into folder: DocumentFolder, enclosing calendars: Set<String>, with entries: [DocumentManifest.Entry],
        _ progress: (Progress) -> Void
    ) throws(DocumentsError) -> [DocumentManifest.Told] {
        let registrations = problem.registrationsInPriorityOrder
        let fates = allocation.fates
        let names = DocumentNames(self)
        let writer = LetterWriter(self)
        var told: [DocumentManifest.Told] = []
        var index = LetterIndex()
        let before = Dictionary((earlier?.registrations ?? []).map { ($0.registration, $0) }) { $1 }
        let changed = Set(entries).subtracting(earlier?.entries ?? [])
        let moved = Set(changed.map(\.recipient))
        for (number, registration) in registrations.enumerated() {
            guard let fate = fates[registration.id] else { continue }
            let recipient = DocumentManifest.Recipient.registration(registration.id)
            func enclosed(_ path: String) -> String? { calendars.contains(path) ? path : nil }
            let calendar = enclosed(names.calendar(of: recipient))
            let cancellation = enclosed(names.calendar(of: recipient, isCancelled: true))
            let letter = writer.letter(
                to: registration, fate, calendar: calendar.map(fileName), cancellation: cancellation.map(fileName))
            let language = self.language(of: registration)
            let text = try templates.text(letter.kind, language, letter.values)
            let page = try templates.page(with: text, language, link: letter.values[.link])
            let paths = (
                text: names.letter(to: registration.id, "txt"), page: names.letter(to: registration.id, "html")
            )
            try folder.write(Array(text.utf8), to: paths.text, .letters, for: recipient)
            try folder.write(Array(page.utf8), to: paths.page, .letters, for: recipient)
            let news = DocumentManifest.Told(
                registration: registration.id, outcome: fate.outcome, series: fate.series)
            told.append(news)
            index.add(
                LetterIndex.Row(
                    registration: registration, fate: fate, kind: letter.kind,
                    isNews: before[registration.id] != news || moved.contains(recipient),
                    series: fate.series.flatMap { id in problem.programme.series.first { $0.id == id } },
                    files: [paths.text, paths.page, calendar, cancellation]), in: problem.programme.timeZone)
            progress(Progress(kind: .letters, number: number + 1, total: registrations.count))
        }
        try folder.write(index.bytes, to: "letters/index.csv", .letters)
        return told
    }

    private func fileName(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }
}

extension Allocation.Fate {
    var outcome: DocumentManifest.Outcome {
        switch self {
        case .placed: .placed
        case .waitlisted: .waitlisted
        case .rejected: .rejected
        }
    }

    /// The series of the place.
    var series: String? {
        if case .placed(let placement) = self { placement.series } else { nil }
    }
}
