extension Nynorsk {
    package var formOrganisation: String { "Verksemd" }

    package var formSuits: String { "Kva møterekkjer passar?" }

    package func formAttendees(atLeast count: Int) -> String {
        "Kven skal delta? (\(count > 1 ? "minst \(spelt(count)), " : "")eitt namn per linje)"
    }

    package var formContactName: String { "Kontaktperson" }

    package var formContactEmail: String { "E-postadressa til kontaktpersonen" }

    package var formsQuestions: String { "Spørsmåla i skjemaet, og svara som kan veljast; kopier dei som dei er:" }

    // MARK: Columns that tools add of their own

    package var microsoftSubmitted: String { "Fullføringstidspunkt" }

    package var googleSubmitted: String { "Tidsmerke" }
}
