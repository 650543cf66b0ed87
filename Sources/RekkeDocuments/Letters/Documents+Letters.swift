internal import Rekke
internal import RekkeFormats

extension Documents {
    /// Writes the letters and the sheet for mail merge.
    ///
    /// - Returns: What the registrations are told.
    func writeLetters(
        into folder: DocumentFolder, _ progress: (Progress) -> Void
    ) throws(DocumentsError) -> [DocumentManifest.Told] {
        let registrations = problem.registrationsInPriorityOrder
        let fates = allocation.fates
        var told: [DocumentManifest.Told] = []
        var index = LetterIndex()
        for (number, registration) in registrations.enumerated() {
            guard let fate = fates[registration.id] else { continue }
            index.add(registration, fate.outcome)
            told.append(
                DocumentManifest.Told(registration: registration.id, outcome: fate.outcome, series: fate.series))
            progress(Progress(kind: .letters, number: number + 1, total: registrations.count))
        }
        try folder.write(index.bytes, to: "letters/index.csv", .letters)
        return told
    }
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
