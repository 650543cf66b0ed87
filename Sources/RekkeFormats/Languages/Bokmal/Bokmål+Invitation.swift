extension Bokmål {
    package var allMeetings: String { "Den som får plass i en møterekke, får plass på alle møtene i rekken:" }

    package var chooseEverySeriesThatSuits: String {
        "Velg alle møterekkene som passer, når dere melder dere på; jo flere dere velger, desto lettere er det å få plass."
    }

    package func tellWhoAttends(atLeast count: Int) -> String {
        count == 0
            ? "Oppgi hvem som skal delta."
            : "Oppgi hvem som skal delta; på hvert møte må minst \(spelt(count)) av dere være med."
    }

    package func deadlineIs(_ moment: String) -> String { "Fristen er \(moment)." }

    package var placesAreGivenInOrder: String { "Plassene fordeles i den rekkefølgen påmeldingene kommer." }

    package func firstAreGuaranteed(_ count: Int) -> String {
        count == 1
            ? "Den første er garantert plass, om nødvendig i en møterekke som ikke er valgt."
            : "De \(spelt(count)) første er garantert plass, om nødvendig i en møterekke de ikke har valgt."
    }
}
