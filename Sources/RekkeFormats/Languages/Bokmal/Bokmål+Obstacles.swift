extension Bokmål {
    package func whoeverElseIsPlaced(_ obstacles: [String]) -> String {
        obstacles.joined(separator: ", og ") + ", uansett hvem andre som får plass"
    }

    package func haveNoPlaces(areSeveral: Bool) -> String { "har ingen plasser" }

    package func haveOnlyConfirmedPlaces(areSeveral: Bool) -> String {
        "har ingen ledige plasser utenom de bekreftede"
    }

    package func haveTooFewSeats(areSeveral: Bool) -> String { "har plass til for få personer" }

    package func missTheirMinimum(areSeveral: Bool) -> String { "får færre påmeldinger enn det kreves" }

    package func breakTheirQuotas(areSeveral: Bool) -> String { "ville bryte kvotene sine med denne påmeldingen" }

    package func lackFacilitators(areSeveral: Bool) -> String { "mangler møteledere" }

    package func needAttendeesOfConfirmedPlaces(areSeveral: Bool) -> String {
        "trenger deltakere som allerede er satt opp på bekreftede plasser"
    }

    package var cannotKeepAllRules: String { "kan bare gi plass hvis en regel blir brutt" }

    // MARK: In a letter to the organisation itself

    package func hasNoPlaces(_ series: NamedSeries) -> String { "\(series.names) har ingen plasser." }

    package func hasOnlyPromisedPlaces(_ series: NamedSeries) -> String {
        "\(series.names) har ingen ledige plasser, fordi alle er lovet bort."
    }

    package func hasTooFewSeatsForYou(_ series: NamedSeries) -> String {
        "\(series.names) har ikke plass til så mange som dere er."
    }

    package func getsTooFewRegistrations(_ series: NamedSeries) -> String {
        "\(series.names) kan ikke gjennomføres, fordi for få påmeldinger kan bruke \(series.isOne ? "den" : "dem")."
    }

    package func hasNoShareForYou(_ series: NamedSeries) -> String {
        "\(series.names) har en fast fordeling mellom ulike grupper, og den gir ikke rom for påmeldingen deres."
    }

    package func getsTooFewFacilitators(_ series: NamedSeries) -> String {
        "\(series.names) kan ikke gjennomføres, fordi det mangler møteledere."
    }

    package func needsYourBoundAttendees(_ series: NamedSeries) -> String {
        "\(series.names) trenger deltakere fra dere som allerede er satt opp på andre møter."
    }

    package func cannotTakeYouByAllRules(_ series: NamedSeries) -> String {
        "Dere kan ikke få plass i \(series.names) uten at vi bryter reglene for programmet."
    }
}
