extension Nynorsk {
    package var allPlacesTaken: String { "Alle plassane som kunne passe, er tekne" }

    package func have(_ series: String, areSeveral: Bool, _ places: String) -> String {
        "\(series) har \(areSeveral ? "til saman " : "")\(places)"
    }

    package func allConfirmed(_ places: Int) -> String {
        switch places {
        case 1: ", og han er stadfesta"
        case 2: ", og begge er stadfesta"
        default: ", og alle er stadfesta"
        }
    }

    package func someConfirmed(_ count: Int) -> String {
        count == 1 ? ": 1 er ein stadfesta plass" : ": \(count) er stadfesta plassar"
    }

    package func registeredEarlier(_ organisations: String) -> String { "\(organisations) som melde seg på tidlegare," }

    package func cameEarlier(_ registrations: String) -> String { "\(registrations) som kom inn tidlegare," }

    package func comeBefore(_ others: String, areSeveral: Bool) -> String {
        "\(others) som står lenger framme i rekkjefølgja,"
    }

    package func canOnlyUseThem(areSeveral: Bool) -> String {
        "kan berre bruke \(areSeveral ? "desse møterekkjene" : "denne møterekkja")"
    }

    package func askedOnlyForThem(areSeveral: Bool, kept: String, areSeveralKept: Bool) -> String {
        "har berre ønska \(areSeveral ? "desse møterekkjene" : "denne møterekkja"); \(kept) er "
            + "\(areSeveralKept ? "garanterte" : "garantert") plass, og ingen som er garantert plass, blir flytta til ei "
            + "møterekkje dei ikkje har ønska, for å gi plass til nokon som står lenger bak"
    }

    // MARK: In a letter to the organisation itself

    package var allPlacesForYouAreTaken: String { "Alle plassane som kunne passe for dykk, er tekne." }

    package func placesWerePromised(_ places: Int, in series: NamedSeries) -> String {
        "\(all(places, series)) var allereie lova bort."
    }

    package func placesWentToOthers(_ places: Int, in series: NamedSeries, _ holders: PlaceHolders) -> String {
        "\(all(places, series)) gjekk til \(who(holders))."
    }

    package func places(
        _ places: Int, in series: NamedSeries, promised: Int, others: Int, _ holders: PlaceHolders
    ) -> String {
        "Av dei \(spelt(places)) plassane i \(series.names) var \(spelt(promised)) allereie lova bort, og "
            + "\(others == 1 ? "den siste" : "dei \(spelt(others)) andre") gjekk til \(who(holders))."
    }

    private func all(_ places: Int, _ series: NamedSeries) -> String {
        switch places {
        case 1: "Plassen i \(series.names)"
        case 2: "Begge plassane i \(series.names)"
        default: "Alle \(spelt(places)) plassane i \(series.names)"
        }
    }

    private func who(_ holders: PlaceHolders) -> String {
        switch (holders.areOrganisations, holders.cameEarlier) {
        case (true, true): "\(holders.isOne ? "ein organisasjon" : "organisasjonar") som melde seg på før dykk"
        case (true, false):
            holders.isOne
                ? "ein organisasjon som er prioritert framfor dykk" : "organisasjonar som er prioriterte framfor dykk"
        case (false, true): "\(holders.isOne ? "ei påmelding" : "påmeldingar") som kom inn før påmeldinga dykkar"
        case (false, false): "\(holders.isOne ? "ei påmelding" : "påmeldingar") som går framfor påmeldinga dykkar"
        }
    }
}
