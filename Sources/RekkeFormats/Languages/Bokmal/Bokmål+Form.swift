extension Bokmål {
    package var formOrganisation: String { "Virksomhet" }

    package var formSuits: String { "Hvilke møterekker passer?" }

    package var formAttendees: String { "Hvem skal delta? (minst to, ett navn per linje)" }

    package var formContactName: String { "Kontaktperson" }

    package var formContactEmail: String { "E-postadressen til kontaktpersonen" }

    package var formsQuestions: String { "Spørsmålene i skjemaet, og svarene som kan velges; kopier dem som de er:" }

    // MARK: Columns that tools add of their own

    package var microsoftSubmitted: String { "Fullføringstidspunkt" }

    package var googleSubmitted: String { "Tidsmerke" }
}
