extension Nynorsk {
    package func hasNoErrors(_ registrations: String) -> String { "\(registrations); ingen feil i inndataa." }

    package var warning: String { "Åtvaring: " }

    package var resultAgrees: String { "Resultatet stemmer med inndataa." }

    package func resultIsWrong(inPlaces count: Int) -> String {
        "Resultatet er feil på \(count == 1 ? "1 stad" : "\(count) stader")."
    }

    package var recordAgrees: String { "Protokollen stemmer med inndataa og resultatet." }

    package func recordIsWrong(inPlaces count: Int) -> String {
        "Protokollen er feil på \(count == 1 ? "1 stad" : "\(count) stader")."
    }

    package func resultMayNotBeBest(_ better: String?) -> String {
        "Resultatet seier ikkje at det er det beste: Ei tidsgrense stoppa søket\(better.map { "; \($0)" } ?? "")."
    }

    package var helpNotWorkedOut: String {
        "Kva som ville hjelpe dei som ventar, er ikkje rekna ut på nytt; det gjer --solve."
    }

    package var allGuaranteesCanBeKept: String { "Alle garantiar kan haldast." }

    package var optimumNotProven: String { "Tidsgrensa stoppa søket før det beste var bevist." }

    // MARK: Something better

    package func couldBePlacedBesideAllBefore(_ registration: String) -> String {
        "\(registration) kunne hatt plass saman med alle framfor som har plass"
    }

    package func couldBeBetter(_ objective: String, forFirst registration: String) -> String {
        "fordelingsregelen går ut på \(objective), og det kunne vore betre for \(registration) når alle framfor får det same"
    }

    package func couldBeBetter(_ objective: String, value: String) -> String {
        "fordelingsregelen går ut på \(objective), og der kunne resultatet vore \(value)"
    }
}
