extension Bokmål {
    package func whoeverElseIsPlaced(_ obstacles: [String]) -> String {
        obstacles.joined(separator: ", og ") + ", uansett hvem andre som får plass"
    }

    package func haveNoPlaces(areSeveral: Bool) -> String { "har ingen plasser" }

    package func haveOnlyConfirmedPlaces(areSeveral: Bool) -> String {
        "har ingen ledig plass ved siden av de bekreftede"
    }

    package func haveTooFewSeats(areSeveral: Bool) -> String { "har plass til for få personer" }

    package func missTheirMinimum(areSeveral: Bool) -> String { "får færre påmeldinger enn det kreves" }

    package func breakTheirQuotas(areSeveral: Bool) -> String { "ville bryte kvotene sine med denne påmeldingen" }

    package func lackFacilitators(areSeveral: Bool) -> String { "mangler møteledere" }

    package func needAttendeesOfConfirmedPlaces(areSeveral: Bool) -> String {
        "krever deltakere som er bundet av bekreftede plasser"
    }

    package var cannotKeepAllRules: String { "kan bare gi plass hvis en regel blir brutt" }

    // MARK: In a letter to the organisation itself

    package func hasNoPlaces(_ series: NamedSeries) -> String { "\(series.names) har ingen plasser." }

    package func hasOnlyPromisedPlaces(_ series: NamedSeries) -> String {
        "\(series.names) har ingen ledig plass, fordi alle er lovet bort fra før."
    }

    package func hasTooFewSeatsForYou(_ series: NamedSeries) -> String {
        "\(series.names) har ikke nok sitteplasser til dere."
    }

    package func getsTooFewRegistrations(_ series: NamedSeries) -> String {
        "\(series.names) kan ikke gjennomføres, fordi \(series.isOne ? "den" : "de") ikke kan få nok påmeldinger."
    }

    package func hasNoShareForYou(_ series: NamedSeries) -> String {
        "\(series.names) har en fast fordeling mellom ulike grupper, og den gir ikke rom for påmeldingen deres."
    }

    package func getsTooFewFacilitators(_ series: NamedSeries) -> String {
        "\(series.names) kan ikke gjennomføres, fordi det mangler møteledere."
    }

    package func needsYourBoundAttendees(_ series: NamedSeries) -> String {
        "\(series.names) krever deltakere fra dere som er bundet til andre møter."
    }

    package func cannotTakeYouByAllRules(_ series: NamedSeries) -> String {
        "\(series.names) kan ikke gi dere plass når alle reglene for programmet følges."
    }
}
