package import Rekke

/// Words by which a text gives away the language that it is in, for texts that are to be in one.
package enum Telltales {
    /// The words in a text that its language does not have, but another one does: each once, sorted.
    package static func strangers(in text: String, of language: Language) -> [String] {
        let strange = Language.allCases.filter { $0 != language }.map(words).reduce(Set()) { $0.union($1) }
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        return Set(words).intersection(strange.subtracting(self.words(of: language))).sorted()
    }

    private static func words(of language: Language) -> Set<String> {
        switch language {
        case .english: english
        case .bokmål: bokmål
        case .nynorsk: nynorsk
        }
    }

    private static let english: Set<String> = [
        "about", "and", "are", "before", "cannot", "could", "dear", "enclosed", "every", "everyone", "from", "has",
        "have",
        "meeting", "meetings", "more", "no", "nobody", "none", "number", "organisation", "organisations", "other",
        "others",
        "place", "places", "please", "queue", "registration", "registrations", "series", "that", "the", "there", "this",
        "waitlist", "were", "which", "wishes", "with", "would", "you", "your", "monday", "tuesday", "wednesday",
        "thursday", "friday", "saturday", "sunday", "january", "february", "october", "december",
    ]

    private static let bokmål: Set<String> = [
        "allerede", "andreønsker", "av", "bare", "begynner", "brevene", "brutte", "deltaker", "deltakere", "dem",
        "dere",
        "deres", "eneste", "er", "filen", "flere", "foran", "fordelingen", "fra", "garantier", "gikk", "gjelder",
        "hilsen", "hver", "hvert", "hva", "hvem", "hvilke", "hvilket", "hvis", "hvor", "hvordan", "ikke", "ingen",
        "jeg",
        "kalenderen", "kommer", "køen", "lørdag", "mandag", "mulig", "mulige", "møteledere", "møtene", "møter",
        "møterekke", "møterekken", "møterekker", "møterekkene", "måttet", "navn", "navngitt", "navngitte", "noen",
        "noe",
        "nå", "og", "onsdag", "oppgitt", "oppmøte", "organisasjoner", "personer", "plassene", "plasser", "påmeldingen",
        "påmeldinger", "påmeldingene", "rekkefølge", "rekkefølgen", "senere", "siden", "som", "sted", "søndag",
        "tatt", "til", "tirsdag", "torsdag", "uke", "ukedag", "ukene", "uten", "utenfor", "ventelisten", "vennlig",
        "være", "vært", "ønsker", "ønskene", "ønsket", "åpen", "åpne", "én",
    ]

    private static let nynorsk: Set<String> = [
        "allereie", "av", "berre", "blei", "breva", "brotne", "byrjar", "deltakar", "deltakarar", "dei", "dykk",
        "dykkar", "einaste", "er", "fila", "fleire", "fordelinga", "framfor", "frammøte", "frå", "garantiar", "gjeld",
        "gjekk",
        "helsing", "ikkje", "ingen", "kalenderen", "kjem", "korleis", "kva", "kvar", "kvart", "kven", "køen", "laurdag",
        "mogleg", "moglege", "måndag", "møta", "møteleiarar", "møterekkje", "møterekkja", "møterekkjene", "møterekkjer",
        "måtta", "namn", "namngitte", "no", "nokon", "nokre", "noko", "og", "onsdag", "opne", "oppgitt",
        "organisasjonar",
        "personar", "plassane", "plassar", "påmeldinga", "påmeldingane", "påmeldingar", "rekkjefølgja", "rekkjefølgje",
        "sei", "seinare", "sidan", "som", "stad", "sundag", "tekne", "til", "torsdag", "tysdag", "utan", "utanfor",
        "veke", "vekedag", "vekene", "ventelista", "venleg", "vere", "vore", "ønska", "ønsker", "éi", "éin",
    ]
}
