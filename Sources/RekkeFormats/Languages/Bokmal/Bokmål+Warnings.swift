extension Bokmål {
    package func names(_ registration: String, attendees: String, expectedAtMost maximum: Int) -> String {
        "\(registration) har \(attendees); programmet regner med høyst \(maximum)."
    }

    package func namesAttendeeTwice(_ registration: String) -> String {
        "\(registration) har oppgitt to deltakere med samme navn, og de regnes som to; er de samme person, må én strykes."
    }

    package func haveNoRole(_ registrations: String, areSeveral: Bool) -> String {
        "\(registrations) mangler rolle og regnes derfor ikke med i noen kvote."
    }

    package func haveConfirmedPlacesOfOneOrganisation(_ registrations: String) -> String {
        "\(registrations) er fra samme organisasjon, og hver av dem har en bekreftet plass."
    }

    package func policyMayPlaceNobody(_ objective: String) -> String {
        "Fordelingsregelen kan føre til at ingen får plass: Den legger vekt på \(objective) før den legger "
            + "vekt på at noen får plass."
    }

    package func keepsPlaceWithout(_ attendees: String, _ registration: String, lacking: String) -> String {
        "\(registration) har en bekreftet plass og beholder den, selv om påmeldingen ikke kan stille med både "
            + "\(attendees) og alle som må være med, \(lacking)."
    }

    package func runsWithout(facilitators: String?, _ series: String, lacking: String) -> String {
        "\(series) har bekreftede plasser og ledes av dem som kan, kanskje av ingen: Møterekken kan ikke "
            + "få \(facilitators ?? "møtelederne som skal lede den,") \(lacking)."
    }

    // MARK: Ties

    package func idsDecide(between registrations: String) -> String {
        "\(registrations) meldte seg på samtidig; rekkefølgen mellom dem går etter påmeldingsnummeret (id)."
    }

    package func drawDecides(_ seed: String, between registrations: String) -> String {
        "\(registrations) meldte seg på samtidig; loddtrekning (med startverdien «\(seed)») avgjør hvem som står "
            + "først."
    }

    // MARK: Series

    package func neverMeetsLimits(_ series: String) -> String {
        "\(series) kan aldri bli gjennomført: Minste antall påmeldinger eller kvotene kan ikke nås."
    }

    package func neverLed(_ series: String) -> String {
        "\(series) kan aldri bli gjennomført: Møtelederne som skal lede den, kan ikke lede alle møtene."
    }

    package func neverMeetsLimitsOrIsLed(_ series: String) -> String {
        "\(series) kan aldri bli gjennomført: Minste antall påmeldinger eller kvotene kan ikke nås, eller møtelederne som "
            + "skal lede den, kan ikke lede alle møtene."
    }

    package func runsWithout(minimum registrations: String, _ series: String) -> String {
        "\(series) har bekreftede plasser og blir gjennomført, selv om den ikke får \(registrations), som er minstekravet."
    }

    package func runsWithout(minimum registrations: String, withRole role: String, _ series: String) -> String {
        "\(series) har bekreftede plasser og blir gjennomført, selv om den ikke får \(registrations) med rollen «\(role)», "
            + "som er minstekravet."
    }

    // MARK: Promises and wishes

    package func guaranteeIsBroken(_ registration: String) -> String {
        "Garantien er brutt: \(registration) var lovet plass, men har ikke fått det."
    }

    package func waits(_ registration: String, butCouldUse series: String, of holder: String) -> String {
        "\(registration) står på venteliste og kunne brukt \(series), der \(holder), som står lenger bak, har plass."
    }

    package func has(_ registration: String, _ own: String, butWouldRatherHave series: String, of holder: String)
        -> String
    {
        "\(registration) har \(own), men ønsker heller \(series), der \(holder), som står lenger bak, har plass."
    }
}
