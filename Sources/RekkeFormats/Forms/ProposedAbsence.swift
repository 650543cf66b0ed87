internal import Rekke
internal import Tables

/// When somebody cannot come, as a free text seems to say: shown, and taken only where somebody has said so.
struct ProposedAbsence {
    /// The number of the row.
    let row: Int
    let column: Int
    /// The position of the registration.
    let registration: Int
    /// The position of the attendee; nil where the text names none of them, or several.
    let attendee: Int?
    /// Empty where it cannot be told which days.
    let days: [ClosedRange<LocalDate>]
    let text: String

    /// Whether it says who and when.
    var isPlain: Bool { attendee != nil && !days.isEmpty }

    /// That it is not taken.
    var doubt: FormFault {
        FormFault(
            row: row, column: column,
            text: isPlain
                ? "the text says when an attendee cannot come, which is not read; import --accept-absences takes it"
                : "the text seems to say when somebody cannot come, which is not read")
    }

    /// Those in the columns that no field is read from, in the order of the rows.
    static func all(
        in table: HeadedTable, _ rows: RegistrationRows, _ registrations: [Registration], _ programme: Programme
    ) -> [ProposedAbsence] {
        guard let programmeDays = DateDoubts(programme).days else { return [] }
        let read = Set(table.columns.compactMap(\.self))
        let positions = Dictionary(rows.rows.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return table.rows.flatMap { row -> [ProposedAbsence] in
            guard let position = positions[row.number] else { return [] }
            return row.cells.filter { !read.contains($0.column) }.flatMap { cell -> [ProposedAbsence] in
                guard case .text(let text) = cell.content else { return [] }
                return AbsenceSentence.all(in: text, of: programmeDays).map { sentence in
                    ProposedAbsence(
                        row: row.number, column: cell.column, registration: position,
                        attendee: sentence.person(among: registrations[position].attendees), days: sentence.days,
                        text: sentence.text)
                }
            }
        }
    }
}

extension [Registration] {
    /// Takes what is plain; whoever has an id has it in every registration.
    mutating func take(_ absences: [ProposedAbsence]) {
        for absence in absences where absence.isPlain {
            guard let index = absence.attendee else { continue }
            let id = self[absence.registration].attendees[index].id
            for (registration, attendee) in places(of: id) ?? [(absence.registration, index)] {
                self[registration].attendees[attendee].unavailable += absence.days.map { .days($0) }
            }
        }
    }

    private func places(of id: String?) -> [(Int, Int)]? {
        guard let id else { return nil }
        return indices.flatMap { registration in
            self[registration].attendees.indices.filter { self[registration].attendees[$0].id == id }
                .map { (registration, $0) }
        }
    }
}
