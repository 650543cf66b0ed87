extension English {
    package var facilitatorsHeading: String { "Facilitators" }
    package var meetingsHeading: String { "Meetings" }
    package var organisationHeading: String { "Organisation" }
    package var organisationsHeading: String { "Organisations" }
    package var placesHeading: String { "Places" }
    package var seriesHeading: String { "Series" }
    package var wishHeading: String { "Wish" }
    package var yes: String { "yes" }
    package var no: String { "no" }
}
