extension Nynorsk {
    package var allMeetings: String { "Den som får plass i ei møterekkje, får plass på alle møta i rekkja:" }

    package var chooseEverySeriesThatSuits: String {
        "Vel alle møterekkjene som passar, når de melder dykk på; dess fleire de vel, dess lettare er det å få plass."
    }

    package func tellWhoAttends(atLeast count: Int) -> String {
        count == 0
            ? "Oppgi kven som skal delta."
            : "Oppgi kven som skal delta; på kvart møte må minst \(spelt(count)) av dykk vere med."
    }

    package func deadlineIs(_ moment: String) -> String { "Fristen er \(moment)." }

    package var placesAreGivenInOrder: String { "Plassane blir fordelte i den rekkjefølgja påmeldingane kjem." }

    package func firstAreGuaranteed(_ count: Int) -> String {
        count == 1
            ? "Den første er garantert plass, om nødvendig i ei møterekkje som ikkje er vald."
            : "Dei \(spelt(count)) første er garanterte plass, om nødvendig i ei møterekkje dei ikkje har valt."
    }
}
