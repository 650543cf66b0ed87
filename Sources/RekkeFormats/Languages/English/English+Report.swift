extension English {
    package var reportTitle: String { "report on the allocation" }
    package var toTheContent: String { "To the content" }
    package var tableOfContents: String { "Contents" }

    package func reportFooter(version: String) -> String {
        "This page holds names and is meant for those who work on the programme. Made by Rekke \(version)."
    }

    package func showMore(_ count: Int) -> String { "Show \(count) more" }
    package func percent(_ number: Int) -> String { "\(number)%" }

    package func share(_ part: Int, of whole: Int, _ percentage: String) -> String {
        "\(part) of \(whole) (\(percentage))"
    }

    // MARK: Summary

    package var inShort: String { "In short" }

    package func reportSummary(
        placed: Int, of registrations: String, waiting: Int, rejected: Int, _ places: String
    ) -> String {
        "\(placed) of \(registrations) \(placed == 1 ? "has" : "have") a place, "
            + "\(rejected == 0 ? "and " : "")\(waiting) \(waiting == 1 ? "is" : "are") on the waitlist"
            + (rejected == 0 ? "" : ", and \(rejected) more \(rejected == 1 ? "was" : "were") not considered")
            + "; \(places)."
    }

    package var noSeriesIsOpen: String { "no series is open" }

    package func allPlacesAreTaken(_ places: Int) -> String {
        switch places {
        case 1: "the only place is taken"
        case 2: "both places are taken"
        default: "all \(places) places are taken"
        }
    }

    package func placesAreFree(_ free: Int, of places: String) -> String {
        "\(free) of \(places) \(free == 1 ? "is" : "are") free"
    }

    package var havePlace: String { "have a place" }
    package var freePlaces: String { "Free places" }

    // MARK: Lists

    package var theWaitlist: String { "The waitlist" }

    package var aboutTheWaitlist: String {
        "In the order in which free places will be offered to those who asked for them. The sentences name other organisations; letters do not."
    }

    package var preferredByNobody: String {
        "Nobody: where a better wish was not met, its places are held by those who come before."
    }

    package var aboutPreferredByOthers: String {
        "This is not a mistake, but organisations may ask about it: somebody who comes later has a place that the "
            + "organisation would rather have, because that leaves room for more, or because the other one can use "
            + "nothing else."
    }

    package var notWorkedOut: String { "This was not looked into." }

    // MARK: What changes would do

    package var whatChangesWouldDo: String { "What changes would do" }
    package var asItIsNow: String { "As it is now" }
    package var scenariosSideBySide: String { "The scenarios side by side" }
    package var numberOf: String { "Number" }
    package var placesAndWaitlists: String { "Places and waitlists" }

    package func placedAndWaiting(_ placed: Int, _ waiting: Int) -> String {
        "\(placed) placed, \(waiting) on the waitlist"
    }
}
