extension Nynorsk {
    package var wordsOfForms: Set<String> {
        [
            "kva", "kven", "kvar", "korleis", "namn", "dagar", "passar", "ikkje", "oppretta", "deltakarar", "deltakar",
            "påmelding", "svar", "dykk", "skal", "val", "verksemd", "kjem", "når", "dato", "organisasjon", "epost",
        ]
    }
    package var ownNames: [String] { ["nynorsk", "norsk nynorsk", "Norwegian Nynorsk"] }
    package func lettersAreIn(_ language: String) -> String { "brev på \(language)" }
}
