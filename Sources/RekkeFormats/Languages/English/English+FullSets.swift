extension English {
    package var allPlacesTaken: String { "all places that it could use are taken" }

    package func have(_ series: String, areSeveral: Bool, _ places: String) -> String {
        "\(series) \(areSeveral ? "have" : "has") \(places)"
    }

    package func allConfirmed(areSeveral: Bool) -> String {
        areSeveral ? ", and all of them are confirmed places" : ", and it is a confirmed place"
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
            + "place, and nobody guaranteed is put outside their wishes to make room for a later one"
    }
}
