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

    package var candidateNotOpened: String { "føreslått, ikkje opna" }

    package var notOpened: String { "ikkje opna" }

    // MARK: How good it is

    package var provenBest: String { "bevist best: det finst inga betre fordeling" }

    package var provenBestWhereAllKeep: String {
        "bevist best: det finst inga betre fordeling der alle får ha det dei kan ha"
    }

    package var notProvenBest: String {
        "ikkje bevist best: tidsgrensa stoppa søket; alle reglar er følgde, men det kan finnast noko betre"
    }

    package var reallocationComesFirst: String {
        "Først og fremst skal alle som hadde plass, ha plass, færrast mogleg flyttast, og ledige plassar gå nedover "
            + "ventelista. Deretter:"
    }
}
