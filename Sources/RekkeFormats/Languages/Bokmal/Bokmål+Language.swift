extension Bokmål {
    package var wordsOfForms: Set<String> {
        [
            "hvilke", "hvilken", "hva", "hvem", "hvor", "når", "navn", "dato", "dager", "passer", "ikke", "opprettet",
            "organisasjon", "deltakere", "deltaker", "epost", "påmelding", "påmeldt", "svar", "dere", "skal", "valg",
            "virksomhet", "kommer",
        ]
    }
    package var ownNames: [String] { ["bokmål", "norsk bokmål", "Norwegian Bokmål"] }
    package func lettersAreIn(_ language: String) -> String { "brev på \(language)" }
}
