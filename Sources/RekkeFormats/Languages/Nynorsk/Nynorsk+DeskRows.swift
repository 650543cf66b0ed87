extension Nynorsk {
    package var deskRowLead: String {
        "Rett det som er feil i denne rada, eller ta ho ut. Fila blir som ho er, og det du gjer her, kan angrast."
    }
    package var deskRowNote: String { "Kvifor (står i historikken)" }
    package var deskRowNeedsNote: String { "Sei kvifor: Andre vil lure på det." }
    package var deskLeaveOut: String { "Ta ut denne rada" }
    package var deskAsInFile: String { "Som i fila" }
    package func deskCorrectRow(_ number: Int) -> String { "Rett rad \(number)" }
    package func deskInFile(_ text: String) -> String { "I fila: \(text)" }
    package func deskIsCorrected(_ note: String) -> String { "Retta for hand: \(note)" }
    package func deskIsLeftOut(_ row: Int, _ note: String) -> String { "Rad \(row) er teken ut: \(note)." }
    package func deskIsNotThereAnyMore(_ row: Int, _ note: String) -> String {
        "Det som blei retta for hand i rad \(row) (\(note)), gjeld ikkje lenger: Fila har inga slik rad no. Rett det på nytt om det trengst."
    }
    package func deskSameOrganisation(as name: String) -> String {
        "Same organisasjon som \(quoted(name))"
    }
    package var deskAnotherAnswerCounts: String { "Eit anna svar frå denne organisasjonen gjeld" }
    package func deskAnotherAnswerCounts(_ row: Int) -> String {
        "Det er svaret i rad \(row) som gjeld for denne organisasjonen"
    }
    package var deskLetThisCount: String { "La dette svaret gjelde, med tidspunktet for det første" }
    package var deskDidCorrect: String { "Retta ei rad for hand" }
}
