/// What forms for registrations are made with; the raw value is what `rekke new` calls it.
package enum FormTool: String, CaseIterable, Hashable, Sendable {
    case nettskjema, microsoft, google

    /// The columns that it adds of its own in its exports: an id, and when the answer came in.
    func columns(in language: Language) -> (id: String?, submitted: String) {
        switch self {
        case .nettskjema: ("Svar-ID", "Opprettet")
        case .microsoft: (language("ID", "ID"), language("Completion time", "Fullføringstidspunkt"))
        case .google: (nil, language("Timestamp", "Tidsmerke"))
        }
    }

    /// All of them, and that it may be none.
    static func names(in language: Language) -> String {
        allCases.map(\.rawValue).joined(separator: ", ") + language(" or none", " eller ingen")
    }
}

/// A form for registrations as a new programme wants it: its questions are the headings of what it exports.
struct FormQuestions {
    let organisation: String
    let suits: String
    let attendees: String
    let contactName: String
    let contactEmail: String

    init(in language: Language) {
        organisation = language("Organisation", "Virksomhet")
        suits = language("Which series suit you?", "Hvilke møterekker passer?")
        attendees = language(
            "Who will attend? (at least two, a name a line)", "Hvem skal delta? (minst to, ett navn per linje)")
        contactName = language("Contact person", "Kontaktperson")
        contactEmail = language("E-mail address of the contact person", "E-postadressen til kontaktpersonen")
    }

    /// By the field of a registration that each answers, in the order in which they are asked.
    var fields: [(name: String, question: String)] {
        [
            ("organisation", organisation), ("suits", suits), ("attendees", attendees), ("contact.name", contactName),
            ("contact.email", contactEmail),
        ]
    }
}
