extension Nynorsk {
    package func whoeverElseIsPlaced(_ obstacles: [String]) -> String {
        obstacles.joined(separator: ", og ") + ", same kven andre som får plass"
    }

    package func haveNoPlaces(areSeveral: Bool) -> String { "har ingen plassar" }

    package func haveOnlyConfirmedPlaces(areSeveral: Bool) -> String {
        "har ingen ledig plass ved sida av dei stadfesta"
    }

    package func haveTooFewSeats(areSeveral: Bool) -> String { "har plass til for få personar" }

    package func missTheirMinimum(areSeveral: Bool) -> String { "får færre påmeldingar enn det krevst" }

    package func breakTheirQuotas(areSeveral: Bool) -> String { "ville bryte kvotane sine med denne påmeldinga" }

    package func lackFacilitators(areSeveral: Bool) -> String { "manglar møteleiarar" }

    package func needAttendeesOfConfirmedPlaces(areSeveral: Bool) -> String {
        "krev deltakarar som er bundne av stadfesta plassar"
    }

    package var cannotKeepAllRules: String { "kan berre gi plass dersom ein regel blir broten" }

    // MARK: In a letter to the organisation itself

    package func hasNoPlaces(_ series: NamedSeries) -> String { "\(series.names) har ingen plassar." }

    package func hasOnlyPromisedPlaces(_ series: NamedSeries) -> String {
        "\(series.names) har ingen ledig plass, fordi alle er lova bort frå før."
    }

    package func hasTooFewSeatsForYou(_ series: NamedSeries) -> String {
        "\(series.names) har ikkje nok sitjeplassar til dykk."
    }

    package func getsTooFewRegistrations(_ series: NamedSeries) -> String {
        "\(series.names) kan ikkje gjennomførast, fordi det ikkje kan bli nok påmeldingar."
    }

    package func hasNoShareForYou(_ series: NamedSeries) -> String {
        "\(series.names) har ei fast fordeling mellom ulike grupper, som ikkje gir rom for påmeldinga dykkar."
    }

    package func getsTooFewFacilitators(_ series: NamedSeries) -> String {
        "\(series.names) kan ikkje gjennomførast, fordi det manglar møteleiarar."
    }

    package func needsYourBoundAttendees(_ series: NamedSeries) -> String {
        "\(series.names) krev deltakarar frå dykk som er bundne til andre møte."
    }

    package func cannotTakeYouByAllRules(_ series: NamedSeries) -> String {
        "\(series.names) kan ikkje gi dykk plass når alle reglane for programmet skal følgjast."
    }
}
