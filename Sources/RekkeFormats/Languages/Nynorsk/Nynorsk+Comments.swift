extension Nynorsk {
    package var documentComment: String {
        "Kontroller med: rekke check FIL.  Fordel plassane med: rekke allocate FIL --language nn."
    }

    package var programmeNameComment: String { "namnet på programmet" }

    package var timeZoneComment: String { "tidssona for tidspunkta nedanfor" }

    // MARK: Rules

    package var policyComment: String {
        "plassane blir fordelte etter påmeldingstidspunkt; andre reglar: rekke allocate --help"
    }

    package var deadlineComment: String { "påmeldingar etter dette er ikkje med i fordelinga" }

    package func guaranteedPlacesComment(_ count: String) -> String {
        count == "1"
            ? "den første er garantert plass, om nødvendig i ei møterekkje som ikkje er vald"
            : "dei \(count) første er garanterte plass, om nødvendig i ei møterekkje dei ikkje har valt"
    }

    package var minimumAttendeesComment: String { "så mange av dei oppgitte deltakarane må kunne kome til kvart møte" }

    package var facilitatorsPerMeetingComment: String { "kor mange av møteleiarane nedanfor som leier kvart møte" }

    // MARK: Series

    package var seriesComment: String { "den som får plass, får plass på alle møta i rekkja" }

    package var seriesIDComment: String { "id-en som påmeldingane viser til" }

    package var seriesNameComment: String { "namnet på møterekkja" }

    package var venueComment: String { "kvar møta er" }

    package var capacityComment: String { "kor mange påmeldingar det er plass til" }

    package var firstMeetingComment: String { "det første møtet" }

    package var timeOfDayComment: String { "same klokkeslett sommar og vinter" }

    package var periodComment: String { "eller i dagar, til dømes 1 day (kvar dag)" }

    package var meetingCountComment: String { "kor mange møte" }

    package var daysLeftOutComment: String { "ingen møte desse dagane; møterekkja får likevel alle møta sine" }
}
