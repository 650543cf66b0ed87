extension English {
    package func has(place series: String, _ registration: String) -> String {
        "\(registration) has a place in \(series)."
    }

    package func has(confirmedPlace series: String, _ registration: String) -> String {
        "\(registration) has a confirmed place in \(series)."
    }

    package var didNotListIt: String { "It did not list that series." }

    package var didNotListItButIsGuaranteed: String {
        "It did not list that series; it gets it because it is guaranteed a place."
    }

    package var everySeriesSuits: String { "It gave no preferences, so that every series suits." }

    package var seriesSuits: String { "It answered that this series suits." }

    package func isWish(number rank: Int) -> String { "That is its wish number \(rank)." }

    package var isGuaranteed: String { "It is guaranteed a place." }

    package func decidedByHand(_ reason: String) -> String { "Somebody decided the place by hand: “\(reason)”." }

    // MARK: A series that it ranks better

    package func didNotGet(_ series: String, wish rank: Int, because reason: String) -> String {
        "It did not get \(series) (wish \(rank)): \(reason)"
    }

    package var seriesIsClosed: String { "the series is closed." }

    package var seriesIsOver: String { "the series is over." }

    package var seriesIsNotOpened: String { "the series has not been opened." }

    package var seriesIsCancelled: String { "the series has been cancelled." }

    package var somethingElseStoodInTheWay: String { "its attendees, another rule or the policy stood in the way." }

    package func areHeld(_ places: String, areSeveral: Bool, by registrations: String) -> String {
        "the \(places) \(areSeveral ? "are" : "is") held by \(registrations), which "
            + (areSeveral ? "come before it or are confirmed." : "comes before it or is confirmed.")
    }
}
