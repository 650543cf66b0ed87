extension Bokmål {
    package var allPlacesTaken: String { "Alle plasser som kunne passe, er tatt" }

    package func have(_ series: String, areSeveral: Bool, _ places: String) -> String {
        "\(series) har \(areSeveral ? "til sammen " : "")\(places)"
    }

    package func allConfirmed(_ places: Int) -> String {
        switch places {
        case 1: ", og den er bekreftet"
        case 2: ", og begge er bekreftet"
        default: ", og alle er bekreftet"
        }
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
            + "som er garantert plass, flyttes til en møterekke de ikke har ønsket, for å gi plass til noen som "
            + "står lenger bak"
    }

    // MARK: In a letter to the organisation itself

    package var allPlacesForYouAreTaken: String { "Alle plassene som kunne passe for dere, er tatt." }

    package func placesWerePromised(_ places: Int, in series: NamedSeries) -> String {
        "\(all(places, series)) var allerede lovet bort."
    }

    package func placesWentToOthers(_ places: Int, in series: NamedSeries, _ holders: PlaceHolders) -> String {
        "\(all(places, series)) gikk til \(who(holders))."
    }

    package func places(
        _ places: Int, in series: NamedSeries, promised: Int, others: Int, _ holders: PlaceHolders
    ) -> String {
        "Av de \(spelt(places)) plassene i \(series.names) var \(spelt(promised)) allerede lovet bort, og "
            + "\(others == 1 ? "den siste" : "de \(spelt(others)) andre") gikk til \(who(holders))."
    }

    private func all(_ places: Int, _ series: NamedSeries) -> String {
        switch places {
        case 1: "Plassen i \(series.names)"
        case 2: "Begge plassene i \(series.names)"
        default: "Alle \(spelt(places)) plassene i \(series.names)"
        }
    }

    private func who(_ holders: PlaceHolders) -> String {
        if holders.areOrganisations {
            return (holders.isOne ? "en organisasjon" : "organisasjoner")
                + (holders.cameEarlier ? " som meldte seg på før dere" : " som er prioritert foran dere")
        }
        return (holders.isOne ? "en påmelding" : "påmeldinger")
            + (holders.cameEarlier ? " som kom inn før påmeldingen deres" : " som går foran påmeldingen deres")
    }
}
