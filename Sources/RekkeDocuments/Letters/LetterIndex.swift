internal import Rekke
internal import RekkeFormats

/// The sheet for mail merge: a row for each registration.
struct LetterIndex {
    private var writer = CSVWriter()

    /// What a row says.
    struct Row {
        let registration: Registration
        let fate: Allocation.Fate
        let kind: LetterKind
        /// Whether it is told something that it was not told before.
        let isNews: Bool
        /// That of the place.
        let series: Series?
        /// The letter as text and as HTML, the calendar and the cancellations.
        let files: [String?]
    }

    init() {
        let columns = [
            "registration", "organisation", "contactName", "contactEmail", "outcome", "letter", "changed", "series",
            "seriesName",
            "firstMeeting", "position", "text", "html", "calendar", "cancellation",
        ]
        writer.row(columns.map { CSVWriter.Cell($0) })
    }

    var bytes: [UInt8] { writer.bytes }

    mutating func add(_ row: Row, in zone: LocalTimeZone) {
        let registration = row.registration
        let position: Int? = if case .waitlisted(let entry) = row.fate { entry.position } else { nil }
        // This sheet is for a spreadsheet and a mail program, so what begins like a formula is guarded in ids too.
        writer.row(
            [
                CSVWriter.Cell(typed: registration.id), CSVWriter.Cell(typed: registration.organisation),
                CSVWriter.Cell(typed: registration.contact?.name), CSVWriter.Cell(typed: registration.contact?.email),
                CSVWriter.Cell(row.fate.outcome.rawValue), CSVWriter.Cell(row.kind.rawValue),
                CSVWriter.Cell(row.isNews),
                CSVWriter.Cell(typed: row.series?.id), CSVWriter.Cell(typed: row.series?.name),
                CSVWriter.Cell(row.series?.meetings.first.map { isoText(of: $0.start, in: zone) }),
                CSVWriter.Cell(position.map(String.init)),
            ] + row.files.map { CSVWriter.Cell($0) })
    }
}
