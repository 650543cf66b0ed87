extension Nynorsk {
    package var besideNow: String { "Samanlikna med slik det er no:" }

    package var unproven: String {
        "Det kan finnast ei betre fordeling: Tidsgrensa stoppa søket, her eller i fordelinga slik ho er no."
    }

    package var nothingChanges: String { "Ingenting blir endra." }

    package func doesNotRun(_ series: String) -> String { "\(series) blir ikkje gjennomført." }

    package func listsNothingHere(_ registration: String) -> String {
        "\(registration) har ikkje lenger ønskt nokon av møterekkjene i dette sporet."
    }

    // MARK: Headings

    package var guarantees: String { "Garantiar" }

    package var notUsed: String { "Ikkje i bruk" }

    package var assumed: String { "Føresetnader" }

    package var newWarnings: String { "Nye åtvaringar" }

    // MARK: Guarantees

    package func isNowGuaranteed(_ registration: String) -> String { "\(registration) er no garantert plass." }

    package func isNoLongerGuaranteed(_ registration: String) -> String {
        "\(registration) er ikkje lenger garantert plass."
    }

    package func guaranteeCanBeKept(_ registration: String) -> String { "Garantien til \(registration) kan haldast." }

    // MARK: Assumptions

    package func wereNeverAsked(_ registrations: String, areSeveral: Bool, about series: String, as other: String)
        -> String
    {
        "\(registrations) er aldri \(areSeveral ? "spurde" : "spurd") om tidene til \(series); vi går ut frå at svaret er "
            + "det same som for \(other)."
    }

    package func wereNeverAsked(_ registrations: String, areSeveral: Bool, aboutNewTimesOf series: String) -> String {
        "\(registrations) er aldri \(areSeveral ? "spurde" : "spurd") om dei nye tidene til \(series); vi går ut frå at svaret er "
            + "det same som før."
    }

    package func placesRestOnIt(_ registrations: String, areSeveral: Bool) -> String {
        areSeveral
            ? "Plassane til \(registrations) byggjer på dette." : "Plassen til \(registrations) byggjer på dette."
    }

    package var soDoPlacesOfOthers: String { "Plassane som andre får i tillegg, kan òg gjere det." }
}
