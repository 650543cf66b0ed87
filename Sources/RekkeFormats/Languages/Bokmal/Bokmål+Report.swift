extension Bokmål {
    package var reportTitle: String { "rapport om fordelingen" }
    package var toTheContent: String { "Til innholdet" }
    package var tableOfContents: String { "Innhold" }

    package func reportFooter(version: String) -> String {
        "Siden inneholder navn og er ment for dem som arbeider med programmet. Laget av Rekke \(version)."
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
            + (rejected == 0 ? "" : ", og \(rejected) til er ikke med i fordelingen") + "; \(places)."
    }

    package var noSeriesIsOpen: String { "ingen møterekker er åpne" }

    package func allPlacesAreTaken(_ places: Int) -> String {
        switch places {
        case 1: "den eneste plassen er tatt"
        case 2: "begge plassene er tatt"
        default: "alle de \(places) plassene er tatt"
        }
    }

    package func placesAreFree(_ free: Int, of places: String) -> String {
        "\(free) av \(places) er \(free == 1 ? "ledig" : "ledige")"
    }

    package var havePlace: String { "har fått plass" }
    package var freePlaces: String { "Ledige plasser" }

    // MARK: Lists

    package var theWaitlist: String { "Ventelisten" }

    package var aboutTheWaitlist: String {
        "I den rekkefølgen ledige plasser blir delt ut til dem som har ønsket dem. Setningene nevner andre organisasjoner; det gjør ikke brevene."
    }

    package var preferredByNobody: String {
        "Ingen: Der et bedre ønske ikke ble oppfylt, er plassene gitt til noen som står foran."
    }

    package var aboutPreferredByOthers: String {
        "Dette er ikke feil, men organisasjonene kan spørre om det: Noen som står lenger bak, har fått en plass "
            + "organisasjonen heller ville hatt, fordi flere da får plass, eller fordi den andre ikke kan bruke noe annet."
    }

    package var notWorkedOut: String { "Dette er ikke undersøkt." }

    // MARK: What changes would do

    package var whatChangesWouldDo: String { "Hva endringer ville føre til" }
    package var asItIsNow: String { "Slik det er nå" }
    package var scenariosSideBySide: String { "Scenarioene side om side" }
    package var numberOf: String { "Antall" }
    package var placesAndWaitlists: String { "Plasser og ventelister" }

    package func placedAndWaiting(_ placed: Int, _ waiting: Int) -> String {
        "\(placed) med plass, \(waiting) på venteliste"
    }
}
