extension Nynorsk {
    package var facilitatorsHeading: String { "Møteleiarar" }
    package var meetingsHeading: String { "Møte" }
    package var organisationHeading: String { "Organisasjon" }
    package var organisationsHeading: String { "Organisasjonar" }
    package var placesHeading: String { "Plassar" }
    package var seriesHeading: String { "Møterekkje" }
    package var wishHeading: String { "Ønske" }
    package var yes: String { "ja" }
    package var no: String { "nei" }
}
