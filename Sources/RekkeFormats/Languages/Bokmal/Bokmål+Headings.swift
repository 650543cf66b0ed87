extension Bokmål {
    package var facilitatorsHeading: String { "Møteledere" }
    package var meetingsHeading: String { "Møter" }
    package var organisationHeading: String { "Organisasjon" }
    package var organisationsHeading: String { "Organisasjoner" }
    package var placesHeading: String { "Plasser" }
    package var seriesHeading: String { "Møterekke" }
    package var wishHeading: String { "Ønske" }
    package var yes: String { "ja" }
    package var no: String { "nei" }
}
