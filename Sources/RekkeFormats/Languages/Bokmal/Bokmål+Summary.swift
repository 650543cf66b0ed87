extension Bokmål {
    package func summary(_ registrations: String, placed: Int, waiting: Int, notConsidered: Int) -> String {
        "\(registrations): \(placed) med plass, \(waiting) på venteliste, \(notConsidered) ikke med i fordelingen."
    }

    package func inOpenSeries(_ places: String, free: String) -> String { "\(places) i åpne møterekker, \(free)." }

    package func free(_ count: Int) -> String {
        "\(count == 0 ? "ingen" : String(count)) \(count == 1 ? "ledig" : "ledige")"
    }

    package func taken(_ count: Int, of places: String) -> String { "\(count) av \(places) tatt" }

    package var full: String { "fulltegnet" }

    package var closed: String { "stengt" }

    package var over: String { "avsluttet" }

    package var cancelled: String { "avlyst" }

    package var candidateNotOpened: String { "foreslått, ikke åpnet" }

    package var notOpened: String { "ikke åpnet" }

    // MARK: How good it is

    package var provenBest: String { "Det er bevist at det ikke finnes noen bedre fordeling." }

    package var provenBestWhereAllKeep: String {
        "Det er bevist at det ikke finnes noen bedre fordeling der alle som kan, får beholde plassen sin."
    }

    package var notProvenBest: String {
        "Det kan finnes en bedre fordeling: Søket ble avbrutt før det var ferdig. Alle reglene er fulgt."
    }

    package var reallocationComesFirst: String {
        "Først og fremst skal alle som hadde plass, ha en plass. Så få som mulig skal flyttes, og ledige plasser går "
            + "til dem som står først på ventelisten. Deretter:"
    }
}
