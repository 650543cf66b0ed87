internal import Rekke
internal import RekkeFormats

/// The sheet for programs that merge mail: a row for each letter.
struct LetterIndex {
    private var writer = CSVWriter()

    init() {
        let columns = [
            "registration", "organisation", "contactName", "contactEmail", "language", "outcome", "letter", "changed",
            "series", "seriesName", "firstMeeting", "position", "text", "html", "mail", "calendar", "cancellation",
        ]
        writer.row(columns.map { CSVWriter.Cell($0) })
    }

    var bytes: [UInt8] { writer.bytes }

    /// - Parameter files: The letter as text, as HTML and as a mail.
    mutating func add(_ letter: WrittenLetter, files: [String], of documents: Documents) {
        let programme = documents.problem.programme
        let registration = letter.registration
        let position: Int? = if case .waiting(let entry) = letter.fate { entry.position } else { nil }
        let series = letter.told.series.flatMap { id in programme.series.first { $0.id == id } }
        let placement: Placement? = if case .placed(let placement) = letter.fate { placement } else { nil }
        let since = placement?.series == series?.id ? placement : nil
        let meetings = series.map { since?.meetings(of: $0, in: programme.timeZone) ?? $0.meetings } ?? []
        let first = documents.told(meetings).first
        // This sheet is for a spreadsheet and a mail program, so what begins like a formula is guarded in ids too.
        writer.row(
            [
                CSVWriter.Cell(typed: registration.id), CSVWriter.Cell(typed: registration.organisation),
                CSVWriter.Cell(typed: registration.contact?.name), CSVWriter.Cell(typed: registration.contact?.email),
                CSVWriter.Cell(letter.language.rawValue),
                CSVWriter.Cell(letter.told.outcome.rawValue), CSVWriter.Cell(letter.kind.rawValue),
                CSVWriter.Cell(letter.isNews), CSVWriter.Cell(typed: series?.id), CSVWriter.Cell(typed: series?.name),
                CSVWriter.Cell(first.map { isoText(of: $0.start, in: programme.timeZone) }),
                CSVWriter.Cell(position.map(String.init)),
            ]
                + (files + [letter.enclosed.calendar, letter.enclosed.cancellation]).map { CSVWriter.Cell($0) })
    }
}
