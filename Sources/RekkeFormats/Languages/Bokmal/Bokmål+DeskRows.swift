extension Bokmål {
    package var deskRowLead: String {
        "Rett det som er feil i denne raden, eller ta den ut. Filen blir som den er, og det du gjør her, kan angres."
    }
    package var deskRowNote: String { "Hvorfor (står i historikken)" }
    package var deskRowNeedsNote: String { "Si hvorfor: Andre vil lure på det." }
    package var deskLeaveOut: String { "Ta ut denne raden" }
    package var deskAsInFile: String { "Som i filen" }
    package func deskCorrectRow(_ number: Int) -> String { "Rett rad \(number)" }
    package func deskInFile(_ text: String) -> String { "I filen: \(text)" }
    package func deskIsCorrected(_ note: String) -> String { "Rettet for hånd: \(note)" }
    package func deskIsLeftOut(_ row: Int, _ note: String) -> String { "Rad \(row) er tatt ut: \(note)." }
    package func deskIsNotThereAnyMore(_ row: Int, _ note: String) -> String {
        "Det som ble rettet for hånd i rad \(row) (\(note)), gjelder ikke lenger: Filen har ingen slik rad nå. Rett det på nytt hvis det trengs."
    }
    package func deskSameOrganisation(as name: String) -> String {
        "Samme organisasjon som \(quoted(name))"
    }
    package var deskAnotherAnswerCounts: String { "Et annet svar fra denne organisasjonen gjelder" }
    package func deskAnotherAnswerCounts(_ row: Int) -> String {
        "Det er svaret i rad \(row) som gjelder for denne organisasjonen"
    }
    package var deskLetThisCount: String { "La dette svaret gjelde, med tidspunktet for det første" }
    package var deskDidCorrect: String { "Rettet en rad for hånd" }
}
