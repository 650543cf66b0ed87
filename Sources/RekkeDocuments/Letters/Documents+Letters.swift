package import Rekke
internal import RekkeFormats

extension Documents {
    /// The language of what is written to it.
    func language(of registration: Registration) -> Language { registration.language ?? language }

    /// Writes a letter to every registration but those in whose place another one counts, and the sheets for mail merge. The calendars that are in the folder already are
    /// enclosed.
    ///
    /// - Parameter entries: What is in calendars once these are sent.
    /// - Returns: What the registrations are told.
    func writeLetters(
        into folder: DocumentFolder, with entries: [DocumentManifest.Entry], _ progress: (Progress) -> Void
    ) throws(DocumentsError) -> [DocumentManifest.Told] {
        let registrations = problem.registrationsInPriorityOrder
        let pending = PendingMoves(self)
        // Who is asked, and who hopes, is told what would be.
        let outcomes = standing.outcomes.merging(
            allocation.outcomes.filter { pending.asked[$0.key] != nil || pending.hoping[$0.key] != nil }
        ) { $1 }
        let names = DocumentNames(self)
        let enclosed = EnclosedCalendars.all(in: folder, names)
        let superseded = SupersededAnswers(self)
        let writer = LetterWriter(self, with: entries)
        var post = LetterPost(self, folder, names)
        for (number, registration) in registrations.enumerated() {
            guard let fate = outcomes[registration.id], !superseded.contains(registration.id) else { continue }
            let answers = [registration] + (superseded.byCounting[registration.id] ?? [])
            try post.write(
                writer.letter(
                    to: registration, fate, enclosing: EnclosedCalendars(of: answers.map(\.id), among: enclosed)))
            progress(Progress(kind: .letters, number: number + 1, total: registrations.count))
        }
        try post.finish()
        return post.told
    }
}

extension DocumentManifest {
    /// The ids of the registrations of which something else has become than they were told last.
    package func changed(by allocation: Allocation) -> Set<String> {
        let told = Dictionary(registrations.map { ($0.registration, $0) }) { $1 }
        return Set(
            allocation.outcomes.filter { id, fate in
                told[id].map { ($0.outcome, $0.series) != (fate.outcome, fate.series) } ?? true
            }.keys)
    }
}

extension Allocation.Outcome {
    var outcome: DocumentManifest.Outcome {
        switch self {
        case .placed: .placed
        case .waiting: .waitlisted
        case .notConsidered: .rejected
        }
    }

    /// The series of the place.
    var series: String? {
        if case .placed(let placement) = self { placement.series } else { nil }
    }
}
