extension Nynorsk {
    package var askName: String { "Namnet på programmet" }

    package var askFirst: String { "Første dag, til dømes 2027-01-12" }

    package var askWeekdays: String { "Vekedagar (éi møterekkje for kvar), med komma mellom" }

    package var askTime: String { "Klokkeslett, til dømes 09:00-11:00" }

    package var askEvery: String { "Kor ofte, til dømes 4 veker" }

    package var askMeetings: String { "Kor mange møte i ei møterekkje" }

    package var askParallel: String { "Kor mange møterekkjer på kvar vekedag" }

    package var askPlaces: String { "Kor mange plassar i ei møterekkje" }

    package var askExcept: String { "Dagar utan møte, til dømes 2027-02-22/2027-02-26, med komma mellom" }

    package var askDeadline: String { "Påmeldingsfrist" }

    package var askGuarantees: String {
        "Kor mange av dei første som skal vere garanterte plass (om nødvendig i ei møterekkje dei ikkje har valt)"
    }

    package var askMinimumAttendees: String { "Kor mange frå kvar organisasjon må kunne kome til kvart møte" }

    package var askFacilitators: String { "Namn på dei som kan leie møte, med komma mellom" }

    package var askLeaders: String { "Kor mange av dei skal leie kvart møte" }

    package var askVenue: String { "Kvar møta er, til dømes Teams eller eit rom" }

    package func askForm(_ tools: [String]) -> String { "Kva påmeldingsskjemaet blir laga med: \(anyOfTools(tools))" }

    package func anyOfTools(_ tools: [String]) -> String { tools.joined(separator: ", ") + " eller ingen" }

    // MARK: Answers that stand where there is none

    package var fourWeeks: String { "4 veker" }

    package var noneOfThem: String { "ingen" }

    // MARK: Between the questions

    package var howToGoBack: String { "< går tilbake til førre spørsmål." }

    package func isWritten(_ file: String) -> String { "\(file) er oppretta. Neste steg: rekke check \(file)" }
}
