extension English {
    package var formOrganisation: String { "Organisation" }

    package var formSuits: String { "Which series suit you?" }

    package func formAttendees(atLeast count: Int) -> String {
        "Who will attend? (\(count > 1 ? "at least \(spelt(count)), " : "")a name a line)"
    }

    package var formContactName: String { "Contact person" }

    package var formContactEmail: String { "E-mail address of the contact person" }

    package var formsQuestions: String {
        "Questions of the form, and the answers to choose among; copy them as they are:"
    }

    // MARK: Columns that tools add of their own

    package var microsoftSubmitted: String { "Completion time" }

    package var googleSubmitted: String { "Timestamp" }
}
