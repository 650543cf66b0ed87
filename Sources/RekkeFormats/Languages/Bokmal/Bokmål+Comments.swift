extension Bokmål {
    package var documentComment: String {
        "Kontroller med: rekke check FIL.  Fordel plassene med: rekke allocate FIL --language nb."
    }

    package var programmeNameComment: String { "navnet på programmet" }

    package var timeZoneComment: String { "tidssonen for tidspunktene nedenfor" }

    // MARK: Rules

    package var policyComment: String {
        "plassene fordeles etter påmeldingstidspunkt; andre regler: rekke allocate --help"
    }

    package var deadlineComment: String { "påmeldinger etter dette er ikke med i fordelingen" }

    package func guaranteedPlacesComment(_ count: String) -> String {
        count == "1"
            ? "den første er garantert plass, om nødvendig i en møterekke som ikke er valgt"
            : "de \(count) første er garantert plass, om nødvendig i en møterekke de ikke har valgt"
    }

    package var minimumAttendeesComment: String { "så mange av de oppgitte deltakerne må kunne komme til hvert møte" }

    package var facilitatorsPerMeetingComment: String { "hvor mange av møtelederne nedenfor som leder hvert møte" }

    // MARK: Series

    package var seriesComment: String { "den som får plass, får plass på alle møtene i rekken" }

    package var seriesIDComment: String { "id-en som påmeldingene viser til" }

    package var seriesNameComment: String { "navnet på møterekken" }

    package var venueComment: String { "hvor møtene er" }

    package var capacityComment: String { "hvor mange påmeldinger det er plass til" }

    package var firstMeetingComment: String { "det første møtet" }

    package var timeOfDayComment: String { "samme klokkeslett sommer og vinter" }

    package var periodComment: String { "eller i dager, for eksempel 1 day (hver dag)" }

    package var meetingCountComment: String { "hvor mange møter" }

    package var daysLeftOutComment: String { "ingen møter disse dagene; møterekken får likevel alle møtene sine" }
}
