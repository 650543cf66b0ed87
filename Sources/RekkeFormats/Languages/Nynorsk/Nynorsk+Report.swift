extension Nynorsk {
    package var reportTitle: String { "rapport om fordelinga" }
    package var toTheContent: String { "Til innhaldet" }
    package var tableOfContents: String { "Innhald" }

    package func reportFooter(version: String) -> String {
        "Sida inneheld namn og er meint for dei som arbeider med programmet. Laga av Rekke \(version)."
    }

    package func showMore(_ count: Int) -> String { "Vis \(count) til" }
    package func percent(_ number: Int) -> String { "\(number)\u{A0}%" }

    package func share(_ part: Int, of whole: Int, _ percentage: String) -> String {
        "\(part) av \(whole) (\(percentage))"
    }

    // MARK: Summary

    package var inShort: String { "Kort fortalt" }

    package func reportSummary(
        placed: Int, of registrations: String, waiting: Int, rejected: Int, _ places: String
    ) -> String {
        "\(placed) av \(registrations) har fått plass, \(rejected == 0 ? "og " : "")\(waiting) står på venteliste"
            + (rejected == 0 ? "" : ", og \(rejected) til er ikkje med i fordelinga") + "; \(places)."
    }

    package var noSeriesIsOpen: String { "ingen møterekkjer er opne" }

    package func allPlacesAreTaken(_ places: Int) -> String {
        switch places {
        case 1: "den einaste plassen er teken"
        case 2: "begge plassane er tekne"
        default: "alle dei \(places) plassane er tekne"
        }
    }

    package func placesAreFree(_ free: Int, of places: String) -> String {
        "\(free) av \(places) er \(free == 1 ? "ledig" : "ledige")"
    }

    package var havePlace: String { "har fått plass" }
    package var freePlaces: String { "Ledige plassar" }

    // MARK: Lists

    package var theWaitlist: String { "Ventelista" }

    package var aboutTheWaitlist: String {
        "I den rekkjefølgja ledige plassar blir delte ut til dei som har ønskt dei. Setningane nemner andre organisasjonar; det gjer ikkje breva."
    }

    package var preferredByNobody: String {
        "Ingen: Der eit betre ønske ikkje blei oppfylt, er plassane gitte til nokon som står lenger framme i rekkjefølgja."
    }

    package var aboutPreferredByOthers: String {
        "Dette er ikkje feil, men organisasjonane kan spørje om det: Nokon som står lenger bak, har fått ein plass "
            + "organisasjonen heller ville ha hatt, fordi fleire då får plass, eller fordi den andre ikkje kan bruke noko anna."
    }

    package var notWorkedOut: String { "Dette er ikkje undersøkt." }

    // MARK: What changes would do

    package var whatChangesWouldDo: String { "Kva endringar ville føre til" }
    package var asItIsNow: String { "Slik det er no" }
    package var scenariosSideBySide: String { "Scenarioa side om side" }
    package var numberOf: String { "Tal" }
    package var placesAndWaitlists: String { "Plassar og ventelister" }

    package func placedAndWaiting(_ placed: Int, _ waiting: Int) -> String {
        "\(placed) med plass, \(waiting) på venteliste"
    }
}
