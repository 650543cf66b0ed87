extension Nynorsk {
    package func whoeverElseIsPlaced(_ obstacles: [String]) -> String {
        obstacles.joined(separator: ", og ") + ", same kven som elles får plass"
    }

    package func haveNoPlaces(areSeveral: Bool) -> String { "har ingen plassar" }

    package func haveOnlyConfirmedPlaces(areSeveral: Bool) -> String {
        "har ingen ledige plassar utanom dei stadfesta"
    }

    package func haveTooFewSeats(areSeveral: Bool) -> String { "har plass til for få personar" }

    package func missTheirMinimum(areSeveral: Bool) -> String { "får færre påmeldingar enn det som krevst" }

    package func breakTheirQuotas(areSeveral: Bool) -> String { "ville bryte kvotane sine med denne påmeldinga" }

    package func lackFacilitators(areSeveral: Bool) -> String { "manglar møteleiarar" }

    package func needAttendeesOfConfirmedPlaces(areSeveral: Bool) -> String {
        "treng deltakarar som allereie er sette opp på stadfesta plassar"
    }

    package var cannotKeepAllRules: String { "kan berre gi plass dersom ein regel blir broten" }

    // MARK: In a letter to the organisation itself

    package func hasNoPlaces(_ series: NamedSeries) -> String { "\(series.names) har ingen plassar." }

    package func hasOnlyPromisedPlaces(_ series: NamedSeries) -> String {
        "\(series.names) har ingen ledige plassar, fordi alle er lova bort."
    }

    package func hasTooFewSeatsForYou(_ series: NamedSeries) -> String {
        "\(series.names) har ikkje plass til så mange som de er."
    }

    package func getsTooFewRegistrations(_ series: NamedSeries) -> String {
        "\(series.names) kan ikkje gjennomførast, fordi for få påmeldingar kan bruke møterekkja."
    }

    package func hasNoShareForYou(_ series: NamedSeries) -> String {
        "\(series.names) har ei fast fordeling mellom ulike grupper, som ikkje gir rom for påmeldinga dykkar."
    }

    package func getsTooFewFacilitators(_ series: NamedSeries) -> String {
        "\(series.names) kan ikkje gjennomførast, fordi det manglar møteleiarar."
    }

    package func needsYourBoundAttendees(_ series: NamedSeries) -> String {
        "\(series.names) treng deltakarar frå dykk som allereie er sette opp på andre møte."
    }

    package func cannotTakeYouByAllRules(_ series: NamedSeries) -> String {
        "De kan ikkje få plass i \(series.names) utan at vi bryt reglane for programmet."
    }
}
