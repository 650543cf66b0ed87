extension English {
    package func whoeverElseIsPlaced(_ obstacles: [String]) -> String {
        obstacles.joined(separator: ", and ") + ", whoever else gets a place"
    }

    package func haveNoPlaces(areSeveral: Bool) -> String { areSeveral ? "have no places" : "has no places" }

    package func haveOnlyConfirmedPlaces(areSeveral: Bool) -> String {
        "\(areSeveral ? "have" : "has") no free places apart from the confirmed ones"
    }

    package func haveTooFewSeats(areSeveral: Bool) -> String {
        areSeveral ? "have too few seats for it" : "has too few seats for it"
    }

    package func missTheirMinimum(areSeveral: Bool) -> String {
        areSeveral ? "get fewer registrations than they need" : "gets fewer registrations than it needs"
    }

    package func breakTheirQuotas(areSeveral: Bool) -> String {
        "would break \(areSeveral ? "their" : "its") quotas with it placed there"
    }

    package func lackFacilitators(areSeveral: Bool) -> String {
        "\(areSeveral ? "lack" : "lacks") facilitators"
    }

    package func needAttendeesOfConfirmedPlaces(areSeveral: Bool) -> String {
        "\(areSeveral ? "need" : "needs") attendees who are already put down for confirmed places"
    }

    package var cannotKeepAllRules: String { "can only take it if a rule is broken" }

    // MARK: In a letter to the organisation itself

    package func hasNoPlaces(_ series: NamedSeries) -> String { "\(have(series)) no places." }

    package func hasOnlyPromisedPlaces(_ series: NamedSeries) -> String {
        "\(have(series)) no free places, since all are promised already."
    }

    package func hasTooFewSeatsForYou(_ series: NamedSeries) -> String { "\(have(series)) too few seats for you." }

    package func getsTooFewRegistrations(_ series: NamedSeries) -> String {
        "\(series.names) cannot be held, since too few registrations are possible."
    }

    package func hasNoShareForYou(_ series: NamedSeries) -> String {
        "\(have(series)) a fixed share for each group, which leaves no room for your registration."
    }

    package func getsTooFewFacilitators(_ series: NamedSeries) -> String {
        "\(series.names) cannot be held, since there are too few facilitators."
    }

    package func needsYourBoundAttendees(_ series: NamedSeries) -> String {
        "\(series.names) \(series.isOne ? "needs" : "need") attendees of yours who are already put down for other meetings."
    }

    package func cannotTakeYouByAllRules(_ series: NamedSeries) -> String {
        "You cannot have a place in \(series.names) without our breaking the rules of the programme."
    }

    private func have(_ series: NamedSeries) -> String { "\(series.names) \(series.isOne ? "has" : "have")" }
}
