extension Bokmål {
    package func hasNoErrors(_ registrations: String) -> String { "\(registrations); ingen feil i grunnlaget." }

    package var warning: String { "Advarsel: " }

    package var resultAgrees: String { "Resultatet stemmer med grunnlaget." }

    package func resultIsWrong(inPlaces count: Int) -> String {
        "Resultatet er feil på \(count == 1 ? "1 sted" : "\(count) steder")."
    }

    package var recordAgrees: String { "Protokollen stemmer med grunnlaget og resultatet." }

    package func recordIsWrong(inPlaces count: Int) -> String {
        "Protokollen er feil på \(count == 1 ? "1 sted" : "\(count) steder")."
    }

    package func proofHolds(goals count: Int) -> String {
        "Beviset holder for dette grunnlaget og dette resultatet (mål som er bevist: \(count))."
    }

    package var proofIsWrong: String { "Beviset holder ikke." }

    package var provenByExchanges: String {
        "Ingenting er bedre, mål for mål: Det er bevist ved å se på alle bytter av plasser, uten å løse oppgaven på nytt."
    }

    package func resultMayNotBeBest(_ better: String?) -> String {
        "Det er ikke sikkert at resultatet er det beste: En tidsgrense avbrøt søket\(better.map { "; \($0)" } ?? "")."
    }

    package func reasonsOnTrust(_ reasons: String, _ count: Int) -> String {
        count == 1
            ? "Denne begrunnelsen er tatt for gitt, fordi opptelling alene ikke viser den: \(reasons). Det gjør --solve."
            : "Disse begrunnelsene er tatt for gitt, fordi opptelling alene ikke viser dem: \(reasons). Det gjør --solve."
    }

    package func declinedOnTrust(_ registrations: String) -> String {
        "At \(registrations) har takket nei til å flytte, er tatt for gitt: Det viser bare protokollen (--record)."
    }

    package var helpNotWorkedOut: String {
        "Hva som ville hjelpe dem som står på venteliste, er ikke undersøkt på nytt; det gjør --solve."
    }

    package var allGuaranteesCanBeKept: String { "Alle garantier kan holdes." }

    package var optimumNotProven: String { "Tidsgrensen avbrøt søket før det beste var bevist." }

    // MARK: Something better

    package func couldBePlacedBesideAllBefore(_ registration: String) -> String {
        "\(registration) kunne hatt plass i tillegg til dem som står foran og har plass"
    }

    package func couldBeBetter(_ objective: String, forFirst registration: String) -> String {
        "fordelingsregelen legger vekt på \(objective), og det kunne vært bedre for \(registration) uten at det blir "
            + "annerledes for dem som står foran"
    }

    package func couldBeBetter(_ objective: String, value: String) -> String {
        "fordelingsregelen legger vekt på \(objective), og der kunne resultatet vært \(value)"
    }
}
