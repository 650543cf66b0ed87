extension Nynorsk {
    package func names(_ registration: String, attendees: String, expectedAtMost maximum: Int) -> String {
        "\(registration) har \(attendees); programmet reknar med høgst \(maximum)."
    }

    package func namesAttendeeTwice(_ registration: String) -> String {
        "\(registration) har oppgitt to deltakarar med same namn, og dei blir rekna som to; er dei same person, må éin "
            + "strykast."
    }

    package func haveNoRole(_ registrations: String, areSeveral: Bool) -> String {
        "\(registrations) manglar rolle og blir derfor ikkje rekna med i nokon kvote."
    }

    package func haveConfirmedPlacesOfOneOrganisation(_ registrations: String) -> String {
        "\(registrations) er frå same organisasjon, og kvar av dei har ein stadfesta plass."
    }

    package func policyMayPlaceNobody(_ objective: String) -> String {
        "Fordelingsregelen kan føre til at ingen får plass: Han legg vekt på \(objective) før han legg "
            + "vekt på at nokon får plass."
    }

    package func keepsPlaceWithout(_ attendees: String, _ registration: String, lacking: String) -> String {
        "\(registration) har ein stadfesta plass og får behalde han, sjølv om påmeldinga ikkje kan stille med både "
            + "\(attendees) og alle som må vere med, \(lacking)."
    }

    package func runsWithout(facilitators: String?, _ series: String, lacking: String) -> String {
        "\(series) har stadfesta plassar og blir leidd av dei som kan, kanskje av ingen: Møterekkja kan "
            + "ikkje få \(facilitators ?? "møteleiarane som skal leie møta,") \(lacking)."
    }

    // MARK: Ties

    package func idsDecide(between registrations: String) -> String {
        "\(registrations) melde seg på samtidig; rekkjefølgja mellom dei går etter påmeldingsnummeret (id)."
    }

    package func drawDecides(_ seed: String, between registrations: String) -> String {
        "\(registrations) melde seg på samtidig; loddtrekking (med startverdien «\(seed)») avgjer kven som står "
            + "først."
    }

    // MARK: Series

    package func neverMeetsLimits(_ series: String) -> String {
        "\(series) kan aldri bli gjennomført: Minstetalet på påmeldingar eller kvotane kan ikkje nåast."
    }

    package func neverLed(_ series: String) -> String {
        "\(series) kan aldri bli gjennomført: Møteleiarane som skal leie møta, kan ikkje leie alle."
    }

    package func neverMeetsLimitsOrIsLed(_ series: String) -> String {
        "\(series) kan aldri bli gjennomført: Minstetalet på påmeldingar eller kvotane kan ikkje nåast, eller "
            + "møteleiarane som skal leie møta, kan ikkje leie alle."
    }

    package func runsWithout(minimum registrations: String, _ series: String) -> String {
        "\(series) har stadfesta plassar og blir gjennomført, sjølv om ho ikkje får \(registrations), som er minstekravet."
    }

    package func runsWithout(minimum registrations: String, withRole role: String, _ series: String) -> String {
        "\(series) har stadfesta plassar og blir gjennomført, sjølv om ho ikkje får \(registrations) med rolla «\(role)», "
            + "som er minstekravet."
    }

    // MARK: Promises and wishes

    package func guaranteeIsBroken(_ registration: String) -> String {
        "Garantien er broten: \(registration) var lova plass, men har ikkje fått nokon."
    }

    package func waits(_ registration: String, butCouldUse series: String, of holder: String) -> String {
        "\(registration) står på venteliste og kunne ha brukt \(series), der \(holder), som står lenger bak, har plass."
    }

    package func has(_ registration: String, _ own: String, butWouldRatherHave series: String, of holder: String)
        -> String
    {
        "\(registration) har \(own), men ønsker heller \(series), der \(holder), som står lenger bak, har plass."
    }
}
