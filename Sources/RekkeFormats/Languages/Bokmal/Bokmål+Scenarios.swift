extension Bokmål {
    package var besideNow: String { "Sammenlignet med slik det er nå:" }

    package var unproven: String {
        "Det kan finnes en bedre fordeling: Tidsgrensen avbrøt søket, her eller i fordelingen slik den er nå."
    }

    package var nothingChanges: String { "Ingenting blir endret." }

    package func doesNotRun(_ series: String) -> String { "\(series) blir ikke gjennomført." }

    package func listsNothingHere(_ registration: String) -> String {
        "\(registration) har ikke lenger ønsket noen av møterekkene i dette sporet."
    }

    // MARK: Headings

    package var guarantees: String { "Garantier" }

    package var notUsed: String { "Ikke i bruk" }

    package var assumed: String { "Forutsetninger" }

    package var newWarnings: String { "Nye advarsler" }

    // MARK: Guarantees

    package func isNowGuaranteed(_ registration: String) -> String { "\(registration) er nå garantert plass." }

    package func isNoLongerGuaranteed(_ registration: String) -> String {
        "\(registration) er ikke lenger garantert plass."
    }

    package func guaranteeCanBeKept(_ registration: String) -> String { "Garantien til \(registration) kan holdes." }

    // MARK: Assumptions

    package func wereNeverAsked(_ registrations: String, areSeveral: Bool, about series: String, as other: String)
        -> String
    {
        "\(registrations) er aldri spurt om tidene til \(series); at svaret er det samme som for \(other), er en antakelse."
    }

    package func wereNeverAsked(_ registrations: String, areSeveral: Bool, aboutNewTimesOf series: String) -> String {
        "\(registrations) er aldri spurt om de nye tidene til \(series); at svaret er det samme som før, er en antakelse."
    }

    package func placesRestOnIt(_ registrations: String, areSeveral: Bool) -> String {
        areSeveral ? "Plassene til \(registrations) bygger på dette." : "Plassen til \(registrations) bygger på dette."
    }

    package var soDoPlacesOfOthers: String { "Plassene som andre får i tillegg, kan også gjøre det." }
}
