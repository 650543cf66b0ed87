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

    package var candidateNotOpened: String { "foreslått, ikke åpnet" }

    package var notOpened: String { "ikke åpnet" }

    // MARK: How good it is

    package var provenBest: String { "bevist best: det finnes ingen bedre fordeling" }

    package var provenBestWhereAllKeep: String {
        "bevist best: det finnes ingen bedre fordeling der alle beholder det de kan beholde"
    }

    package var notProvenBest: String {
        "ikke bevist best: tidsgrensen avbrøt søket; alle regler er fulgt, men det kan finnes noe bedre"
    }

    package var reallocationComesFirst: String {
        "Først og fremst skal alle som hadde plass, ha plass, færrest mulig flyttes, og ledige plasser går nedover "
            + "ventelisten. Deretter:"
    }
}
