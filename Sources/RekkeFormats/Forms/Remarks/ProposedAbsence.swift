internal import Rekke

/// When somebody cannot come, as a free text says, or seems to: shown, and taken only where somebody has said so.
struct ProposedAbsence {
    /// The number of the row.
    let row: Int
    let column: Int
    /// The position of the registration.
    let registration: Int
    /// The position of the attendee; nil where the text is not understood.
    var attendee: Int?
    /// Empty where it is not understood.
    var days: [ClosedRange<LocalDate>] = []
    let text: String

    /// Whether it says who and when.
    var isPlain: Bool { attendee != nil && !days.isEmpty }

    /// That it is not taken.
    var doubt: FormFault {
        let isPlain = isPlain
        return FormFault(
            row: row, column: column,
            text: FormSentence { isPlain ? $0.absenceIsNotTaken : $0.absenceIsNotUnderstood })
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
