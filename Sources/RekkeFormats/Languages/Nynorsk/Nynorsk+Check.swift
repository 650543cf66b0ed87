extension Nynorsk {
    package func hasNoErrors(_ registrations: String) -> String { "\(registrations); ingen feil i grunnlaget." }

    package var warning: String { "Åtvaring: " }

    package var resultAgrees: String { "Resultatet stemmer med grunnlaget." }

    package func resultIsWrong(inPlaces count: Int) -> String {
        "Resultatet er feil på \(count == 1 ? "1 stad" : "\(count) stader")."
    }

    package var recordAgrees: String { "Protokollen stemmer med grunnlaget og resultatet." }

    package func recordIsWrong(inPlaces count: Int) -> String {
        "Protokollen er feil på \(count == 1 ? "1 stad" : "\(count) stader")."
    }

    package func proofHolds(goals count: Int) -> String {
        "Provet held for dette grunnlaget og dette resultatet (mål som er prova: \(count))."
    }

    package var proofIsWrong: String { "Provet held ikkje." }

    package var provenByExchanges: String {
        "Ingenting er betre, mål for mål: Det er bevist ved å sjå på alle moglege byte av plassar, utan å løyse oppgåva på nytt."
    }

    package func resultMayNotBeBest(_ better: String?) -> String {
        "Det er ikkje sikkert at resultatet er det beste: Ei tidsgrense stoppa søket\(better.map { "; \($0)" } ?? "")."
    }

    package func reasonsOnTrust(_ reasons: String, _ count: Int) -> String {
        count == 1
            ? "Denne grunngivinga er teken for gitt, fordi oppteljing åleine ikkje viser henne: \(reasons). Det gjer --solve."
            : "Desse grunngivingane er tekne for gitt, fordi oppteljing åleine ikkje viser dei: \(reasons). Det gjer --solve."
    }

    package func declinedOnTrust(_ registrations: String) -> String {
        "At \(registrations) har takka nei til å flytte, er teke for gitt: Det viser berre protokollen (--record)."
    }

    package var helpNotWorkedOut: String {
        "Kva som ville hjelpe dei som står på venteliste, er ikkje undersøkt på nytt; det gjer --solve."
    }

    package var allGuaranteesCanBeKept: String { "Alle garantiane kan haldast." }

    package var optimumNotProven: String { "Tidsgrensa stoppa søket før det beste var bevist." }

    // MARK: Something better

    package func couldBePlacedBesideAllBefore(_ registration: String) -> String {
        "\(registration) kunne ha hatt plass i tillegg til dei som står framfor og har plass"
    }

    package func couldBeBetter(_ objective: String, forFirst registration: String) -> String {
        "fordelingsregelen legg vekt på \(objective), og det kunne ha vore betre for \(registration) utan at det blir "
            + "annleis for dei som står framfor"
    }

    package func couldBeBetter(_ objective: String, value: String) -> String {
        "fordelingsregelen legg vekt på \(objective), og der kunne resultatet ha vore \(value)"
    }
}
