public import Rekke

extension Allocation {
    /// One row for every registration, in priority order, as CSV (UTF-8 with a byte-order mark, semicolons).
    ///
    /// Names that begin with `=`, `+`, `-` or `@`, full-width or behind white space too, or with a tab or a line break, get
    /// an apostrophe before them, so that no spreadsheet takes them for formulas; ids are left as they are.
    ///
    /// - Parameter problem: What was allocated.
    public func csvDocument(for problem: Problem) -> [UInt8] {
        var writer = CSVWriter()
        writer.row(Allocation.columns.map { CSVWriter.Cell($0) })
        writeRows(to: &writer, for: problem)
        return writer.bytes
    }

    /// The heading in the document of several tracks.
    static let trackColumns = ["track"] + columns

    /// One row for every registration, in priority order.
    ///
    /// - Parameter track: For a column of its own; nil for none.
    func writeRows(to writer: inout CSVWriter, for problem: Problem, track: String? = nil) {
        let lead = track.map { [CSVWriter.Cell($0)] } ?? []
        let times = MeetingTimes(problem.programme)
        let seriesByID = Dictionary(
            problem.programme.series.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let promised = Set(guarantees.promised)
        let outcomes = outcomes

        for registration in problem.registrationsInPriorityOrder {
            let id = CSVWriter.Cell(registration.id)
            let organisation = CSVWriter.Cell(typed: registration.organisation)
            let isPromised = CSVWriter.Cell(promised.contains(registration.id))
            let none = CSVWriter.Cell("")
            switch outcomes[registration.id] {
            case .placed(let placement):
                let series = seriesByID[placement.series]
                writer.row(
                    lead + [
                        id, organisation, CSVWriter.Cell("placed"), CSVWriter.Cell(placement.series),
                        CSVWriter.Cell(typed: series?.name),
                        CSVWriter.Cell(series?.meetings.first.map { times[$0.start] }),
                        CSVWriter.Cell(placement.rank), CSVWriter.Cell(placement.outsidePreferences), isPromised, none,
                        none,
                    ])
            case .waiting(let entry):
                writer.row(
                    lead + [
                        id, organisation, CSVWriter.Cell("waitlisted"), none, none, none, none, none, isPromised,
                        CSVWriter.Cell(entry.position), CSVWriter.Cell(entry.reasons?.first?.kind.rawValue),
                    ])
            case .notConsidered(let rejection):
                writer.row(
                    lead + [
                        id, organisation, CSVWriter.Cell("rejected"), none, none, none, none, none, none, none,
                        CSVWriter.Cell(rejection.reason.kind.rawValue),
                    ])
            case nil:
                writer.row(lead + [id, organisation] + Array(repeating: none, count: Allocation.columns.count - 2))
            }
        }
    }

    static let columns = [
        "registration", "organisation", "outcome", "series", "seriesName", "firstMeeting", "rank", "outsidePreferences",
        "guaranteed", "position", "reason",
    ]
}
