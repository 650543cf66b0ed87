extension English {
    package func whoeverElseIsPlaced(_ obstacles: [String]) -> String {
        obstacles.joined(separator: ", and ") + ", whoever else gets a place"
    }

    package func haveNoPlaces(areSeveral: Bool) -> String { areSeveral ? "have no places" : "has no places" }

    package func haveOnlyConfirmedPlaces(areSeveral: Bool) -> String {
        areSeveral ? "have no free place beside the confirmed ones" : "has no free place beside the confirmed ones"
    }

    package func haveTooFewSeats(areSeveral: Bool) -> String {
        areSeveral ? "have too few seats for it" : "has too few seats for it"
    }

    package func missTheirMinimum(areSeveral: Bool) -> String {
        "cannot get as many registrations as " + (areSeveral ? "they need" : "it needs")
    }

    package func breakTheirQuotas(areSeveral: Bool) -> String {
        "cannot keep \(areSeveral ? "their" : "its") quotas with it placed there"
    }

    package var lackFacilitators: String { "cannot get enough facilitators" }

    package func needAttendeesOfConfirmedPlaces(areSeveral: Bool) -> String {
        "\(areSeveral ? "need" : "needs") attendees whom confirmed places take up"
    }

    package var cannotKeepAllRules: String { "cannot take it with all the rules kept at once" }
}
