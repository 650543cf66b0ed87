extension Nynorsk {
    package func has(place series: String, _ registration: String) -> String {
        "\(registration) har fått plass i \(series)."
    }

    package func has(confirmedPlace series: String, _ registration: String) -> String {
        "\(registration) har ein stadfesta plass i \(series)."
    }

    package var didNotListIt: String { "Møterekkja er ikkje blant ønska." }

    package var didNotListItButIsGuaranteed: String {
        "Møterekkja er ikkje blant ønska, men påmeldinga er garantert plass."
    }

    package var everySeriesSuits: String { "Det er ikkje oppgitt ønske, så alle møterekkjene passar." }

    package var seriesSuits: String { "Det er oppgitt at møterekkja passar." }

    package func isWish(number rank: Int) -> String { "Det er ønske nummer \(rank)." }

    package var isGuaranteed: String { "Påmeldinga er garantert plass." }

    package func decidedByHand(_ reason: String) -> String { "Plassen er gitt manuelt: «\(reason)»." }

    // MARK: A series that it ranks better

    package func didNotGet(_ series: String, wish rank: Int, because reason: String) -> String {
        "Det blei ikkje \(series) (ønske \(rank)): \(reason)"
    }

    package var seriesIsClosed: String { "Møterekkja er stengd." }

    package var seriesIsOver: String { "Møterekkja er avslutta." }

    package var seriesIsNotOpened: String { "Møterekkja er ikkje opna." }

    package var seriesIsCancelled: String { "Møterekkja er avlyst." }

    package var somethingElseStoodInTheWay: String {
        "Deltakarane, ein annan regel eller fordelingsregelen stod i vegen."
    }

    package func areHeld(_ places: String, areSeveral: Bool, by registrations: String) -> String {
        "\(areSeveral ? "Alle plassane er gitte" : "Plassen er gitt") til \(registrations), som står lenger framme i rekkjefølgja "
            + "eller har stadfesta plass."
    }
}
