extension Nynorsk {
    package func summary(_ registrations: String, placed: Int, waiting: Int, notConsidered: Int) -> String {
        "\(registrations): \(placed) med plass, \(waiting) på venteliste, \(notConsidered) ikkje med i fordelinga."
    }

    package func inOpenSeries(_ places: String, free: String) -> String { "\(places) i opne møterekkjer, \(free)." }

    package func free(_ count: Int) -> String {
        "\(count == 0 ? "ingen" : String(count)) \(count == 1 ? "ledig" : "ledige")"
    }

    package func taken(_ count: Int, of places: String) -> String { "\(count) av \(places) i bruk" }

    package var full: String { "fullteikna" }

    package var closed: String { "stengd" }

    package var over: String { "avslutta" }

    package var cancelled: String { "avlyst" }

    package var candidateNotOpened: String { "føreslått, ikkje opna" }

    package var notOpened: String { "ikkje opna" }

    // MARK: How good it is

    package var provenBest: String { "Det er bevist at det ikkje finst noka betre fordeling." }

    package var provenBestWhereAllKeep: String {
        "Det er bevist at det ikkje finst noka betre fordeling der alle som kan, får behalde plassen sin."
    }

    package var notProvenBest: String {
        "Det kan finnast ei betre fordeling: Søket vart avbrote før det var ferdig. Alle reglane er følgde."
    }

    package var reallocationComesFirst: String {
        "Først og fremst skal alle som hadde plass, ha ein plass. Så få som mogleg skal flyttast, og ledige plassar "
            + "går til dei som står først på ventelista. Deretter:"
    }
}
