internal import Rekke

/// What forms for registrations are made with; the raw value is what `rekke new` calls it.
package enum FormTool: String, CaseIterable, Hashable, Sendable {
    case nettskjema, microsoft, google

    /// The columns that it adds of its own in its exports: an id, and when the answer came in.
    func columns(in language: Language) -> (id: String?, submitted: String) {
        switch self {
        case .nettskjema: ("Svar-ID", "Opprettet")
        case .microsoft: ("ID", language.words.microsoftSubmitted)
        case .google: (nil, language.words.googleSubmitted)
        }
    }

    /// What people call all of them.
    static var names: [String] { allCases.map(\.rawValue) }
}

/// A form for registrations as a new programme wants it: its questions are the headings of what it exports.
struct FormQuestions {
    private let words: any Words
    private let minimumAttendees: Int

    init(in language: Language, minimumAttendees: Int) {
        words = language.words
        self.minimumAttendees = minimumAttendees
    }

    /// By the field of a registration that each answers, in the order in which they are asked.
    var fields: [(name: String, question: String)] {
        [
            ("organisation", words.formOrganisation), ("suits", words.formSuits),
            ("attendees", words.formAttendees(atLeast: minimumAttendees)),
            ("contact.name", words.formContactName), ("contact.email", words.formContactEmail),
        ]
    }
}
