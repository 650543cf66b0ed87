extension English {
    package var allPlacesTaken: String { "all places that it could use are taken" }

    package func have(_ series: String, areSeveral: Bool, _ places: String) -> String {
        areSeveral ? "\(series) have \(places) in all" : "\(series) has \(places)"
    }

    package func allConfirmed(_ places: Int) -> String {
        switch places {
        case 1: ", and it is confirmed"
        case 2: ", and both are confirmed"
        default: ", and all of them are confirmed"
        }
    }

    package func someConfirmed(_ count: Int) -> String {
        count == 1 ? ": 1 is a confirmed place" : ": \(count) are confirmed places"
    }

    package func registeredEarlier(_ organisations: String) -> String { "\(organisations) that registered earlier" }

    package func cameEarlier(_ registrations: String) -> String { "\(registrations) that came in earlier" }

    package func comeBefore(_ others: String, areSeveral: Bool) -> String {
        "\(others) that \(areSeveral ? "come" : "comes") before it"
    }

    package func canOnlyUseThem(areSeveral: Bool) -> String { "can only use \(areSeveral ? "those" : "that") series" }

    package func askedOnlyForThem(areSeveral: Bool, kept: String, areSeveralKept: Bool) -> String {
        "asked only for \(areSeveral ? "those" : "that") series; \(kept) \(areSeveralKept ? "are" : "is") guaranteed a "
            + "place, and nobody guaranteed is moved to a series that they did not ask for, to make room for a later one"
    }

    // MARK: In a letter to the organisation itself

    package var allPlacesForYouAreTaken: String { "All places that you could use are taken." }

    package func placesWerePromised(_ places: Int, in series: NamedSeries) -> String {
        "\(all(places, series)) \(places == 1 ? "was" : "were") promised already."
    }

    package func placesWentToOthers(_ places: Int, in series: NamedSeries, _ holders: PlaceHolders) -> String {
        "\(all(places, series)) went to \(who(holders))."
    }

    package func places(
        _ places: Int, in series: NamedSeries, promised: Int, others: Int, _ holders: PlaceHolders
    ) -> String {
        "Of the \(spelt(places)) places in \(series.names), \(spelt(promised)) \(promised == 1 ? "was" : "were") promised "
            + "already, and the other\(others == 1 ? "" : " \(spelt(others))") went to \(who(holders))."
    }

    private func all(_ places: Int, _ series: NamedSeries) -> String {
        switch places {
        case 1: "The place in \(series.names)"
        case 2: "Both places in \(series.names)"
        default: "All \(spelt(places)) places in \(series.names)"
        }
    }

    private func who(_ holders: PlaceHolders) -> String {
        if holders.areOrganisations {
            return (holders.isOne ? "an organisation" : "organisations")
                + (holders.cameEarlier ? " that registered before you" : " with priority over you")
        }
        return (holders.isOne ? "a registration" : "registrations")
            + (holders.cameEarlier ? " that came in" : holders.isOne ? " that comes" : " that come") + " before yours"
    }
}
