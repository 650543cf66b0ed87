extension Bokmål {
    package func whoeverElseIsPlaced(_ obstacles: [String]) -> String {
        obstacles.joined(separator: ", og ") + ", uansett hvem andre som får plass"
    }

    package func haveNoPlaces(areSeveral: Bool) -> String { "har ingen plasser" }

    package func haveOnlyConfirmedPlaces(areSeveral: Bool) -> String {
        "har ingen ledig plass ved siden av de bekreftede"
    }

    package func haveTooFewSeats(areSeveral: Bool) -> String { "har ikke plass til så mange personer" }

    package func missTheirMinimum(areSeveral: Bool) -> String { "kan ikke få så mange påmeldinger som det kreves" }

    package func breakTheirQuotas(areSeveral: Bool) -> String { "kan ikke holde kvotene sine med denne påmeldingen" }

    package var lackFacilitators: String { "kan ikke få nok møteledere" }

    package func needAttendeesOfConfirmedPlaces(areSeveral: Bool) -> String {
        "krever deltakere som er bundet av bekreftede plasser"
    }

    package var cannotKeepAllRules: String { "kan ikke gi plass når alle reglene følges samtidig" }
}
