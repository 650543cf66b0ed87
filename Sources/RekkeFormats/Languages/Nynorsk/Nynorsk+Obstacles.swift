extension Nynorsk {
    package func whoeverElseIsPlaced(_ obstacles: [String]) -> String {
        obstacles.joined(separator: ", og ") + ", same kven andre som får plass"
    }

    package func haveNoPlaces(areSeveral: Bool) -> String { "har ingen plassar" }

    package func haveOnlyConfirmedPlaces(areSeveral: Bool) -> String {
        "har ingen ledig plass ved sida av dei stadfesta"
    }

    package func haveTooFewSeats(areSeveral: Bool) -> String { "har ikkje plass til så mange personar" }

    package func missTheirMinimum(areSeveral: Bool) -> String { "kan ikkje få så mange påmeldingar som det krevst" }

    package func breakTheirQuotas(areSeveral: Bool) -> String { "kan ikkje halde kvotane sine med denne påmeldinga" }

    package var lackFacilitators: String { "kan ikkje få nok møteleiarar" }

    package func needAttendeesOfConfirmedPlaces(areSeveral: Bool) -> String {
        "krev deltakarar som er bundne av stadfesta plassar"
    }

    package var cannotKeepAllRules: String { "kan ikkje gi plass når alle reglane blir følgde samtidig" }
}
