extension Bokmål {
    package func has(place series: String, _ registration: String) -> String {
        "\(registration) har fått plass i \(series)."
    }

    package func has(confirmedPlace series: String, _ registration: String) -> String {
        "\(registration) har en bekreftet plass i \(series)."
    }

    package var didNotListIt: String { "Møterekken er ikke blant ønskene." }

    package var didNotListItButIsGuaranteed: String {
        "Møterekken er ikke blant ønskene, men påmeldingen er garantert plass."
    }

    package var everySeriesSuits: String { "Det er ikke oppgitt noen ønsker, så alle møterekker passer." }

    package var seriesSuits: String { "Det er oppgitt at møterekken passer." }

    package func isWish(number rank: Int) -> String { "Det er ønske nummer \(rank)." }

    package var isGuaranteed: String { "Påmeldingen er garantert plass." }

    package func decidedByHand(_ reason: String) -> String { "Plassen er gitt manuelt: «\(reason)»." }

    // MARK: A series that it ranks better

    package func didNotGet(_ series: String, wish rank: Int, because reason: String) -> String {
        "Det ble ikke \(series) (ønske \(rank)): \(reason)"
    }

    package var seriesIsClosed: String { "Møterekken er stengt." }

    package var seriesIsOver: String { "Møterekken er avsluttet." }

    package var seriesIsNotOpened: String { "Møterekken er ikke åpnet." }

    package var seriesIsCancelled: String { "Møterekken er avlyst." }

    package var somethingElseStoodInTheWay: String { "Deltakerne, en annen regel eller fordelingsregelen sto i veien." }

    package func areHeld(_ places: String, areSeveral: Bool, by registrations: String) -> String {
        "\(areSeveral ? "Alle plassene" : "Plassen") er gitt til \(registrations), som står foran eller har bekreftet plass."
    }
}
