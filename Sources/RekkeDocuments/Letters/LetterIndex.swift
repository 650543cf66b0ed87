internal import Rekke
internal import RekkeFormats

/// The sheet for mail merge: a row for each registration.
struct LetterIndex {
    private var writer = CSVWriter()

    init() {
        writer.row(
            ["registration", "organisation", "contactName", "contactEmail", "outcome"].map { CSVWriter.Cell($0) })
    }

    var bytes: [UInt8] { writer.bytes }

    mutating func add(_ registration: Registration, _ outcome: DocumentManifest.Outcome) {
        writer.row([
            CSVWriter.Cell(typed: registration.id), CSVWriter.Cell(typed: registration.organisation),
            CSVWriter.Cell(typed: registration.contact?.name), CSVWriter.Cell(typed: registration.contact?.email),
            CSVWriter.Cell(outcome.rawValue),
        ])
    }
}
