extension Bokmål {
    package var formOrganisation: String { "Virksomhet" }

    package var formSuits: String { "Hvilke møterekker passer?" }

    package func formAttendees(atLeast count: Int) -> String {
        "Hvem skal delta? (\(count > 1 ? "minst \(spelt(count)), " : "")ett navn per linje)"
    }

    package var formContactName: String { "Kontaktperson" }

    package var formContactEmail: String { "E-postadressen til kontaktpersonen" }

    package var formsQuestions: String { "Spørsmålene i skjemaet, og svarene som kan velges; kopier dem som de er:" }

    // MARK: Columns that tools add of their own

    package var microsoftSubmitted: String { "Fullføringstidspunkt" }

    package var googleSubmitted: String { "Tidsmerke" }
}
