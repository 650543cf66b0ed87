extension Bokmål {
    package var allPlacesTaken: String { "Alle plasser som kunne passe, er tatt" }

    package func have(_ series: String, areSeveral: Bool, _ places: String) -> String { "\(series) har \(places)" }

    package func allConfirmed(areSeveral: Bool) -> String {
        areSeveral ? ", og alle er bekreftede plasser" : ", og det er en bekreftet plass"
    }

    package func someConfirmed(_ count: Int) -> String {
        count == 1 ? ": 1 er en bekreftet plass" : ": \(count) er bekreftede plasser"
    }

    package func registeredEarlier(_ organisations: String) -> String {
        "\(organisations) som meldte seg på tidligere,"
    }

    package func cameEarlier(_ registrations: String) -> String { "\(registrations) som kom inn tidligere," }

    package func comeBefore(_ others: String, areSeveral: Bool) -> String { "\(others) som står foran," }

    package func canOnlyUseThem(areSeveral: Bool) -> String {
        "kan bare bruke \(areSeveral ? "disse møterekkene" : "denne møterekken")"
    }

    package func askedOnlyForThem(areSeveral: Bool, kept: String, areSeveralKept: Bool) -> String {
        "har bare ønsket \(areSeveral ? "disse møterekkene" : "denne møterekken"); \(kept) er garantert plass, og ingen "
            + "som er garantert plass, flyttes utenfor ønskene sine for å gi plass til noen som står lenger bak"
    }
}
