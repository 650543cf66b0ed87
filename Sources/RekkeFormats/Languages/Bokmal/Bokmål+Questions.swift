extension Bokmål {
    package var askName: String { "Navnet på programmet" }

    package var askFirst: String { "Første dag, for eksempel 2027-01-12" }

    package var askWeekdays: String { "Ukedager (én møterekke for hver), med komma mellom" }

    package var askTime: String { "Klokkeslett, for eksempel 09:00-11:00" }

    package var askEvery: String { "Hvor ofte, for eksempel 4 uker" }

    package var askMeetings: String { "Hvor mange møter i en møterekke" }

    package var askParallel: String { "Hvor mange møterekker på hver ukedag" }

    package var askPlaces: String { "Hvor mange plasser i en møterekke" }

    package var askExcept: String { "Dager uten møter, for eksempel 2027-02-22/2027-02-26, med komma mellom" }

    package var askDeadline: String { "Påmeldingsfrist" }

    package var askGuarantees: String {
        "Hvor mange av de første som skal være garantert plass (om nødvendig i en møterekke de ikke har valgt)"
    }

    package var askMinimumAttendees: String { "Hvor mange fra hver organisasjon må kunne komme til hvert møte" }

    package var askFacilitators: String { "Navn på dem som kan lede møter, med komma mellom" }

    package var askLeaders: String { "Hvor mange av dem skal lede hvert møte" }

    package var askVenue: String { "Hvor møtene er, for eksempel Teams eller et rom" }

    package func askForm(_ tools: [String]) -> String { "Hva påmeldingsskjemaet lages med: \(anyOfTools(tools))" }

    package func anyOfTools(_ tools: [String]) -> String { tools.joined(separator: ", ") + " eller ingen" }

    // MARK: Answers that stand where there is none

    package var fourWeeks: String { "4 uker" }

    package var noneOfThem: String { "ingen" }

    // MARK: Between the questions

    package var howToGoBack: String { "< går tilbake til forrige spørsmål." }

    package func isWritten(_ file: String) -> String { "\(file) er opprettet. Neste steg: rekke check \(file)" }
}
