/// The page about a result: its frame, its summary, its lists and what changes would do.
package protocol ReportWords {
    var reportTitle: String { get }
    var toTheContent: String { get }
    var tableOfContents: String { get }
    func reportFooter(version: String) -> String
    /// Opens the rest of a list.
    func showMore(_ count: Int) -> String
    func percent(_ number: Int) -> String
    /// A part of a whole, with its percentage behind it.
    func share(_ part: Int, of whole: Int, _ percentage: String) -> String

    // MARK: Summary

    var inShort: String { get }
    /// - Parameters:
    ///   - registrations: How many, with the noun.
    ///   - places: How many are free, as a part of a sentence.
    func reportSummary(placed: Int, of registrations: String, waiting: Int, rejected: Int, _ places: String) -> String
    var noSeriesIsOpen: String { get }
    /// - Parameter places: At least one.
    func allPlacesAreTaken(_ places: Int) -> String
    /// - Parameter places: How many, with the noun.
    func placesAreFree(_ free: Int, of places: String) -> String
    var havePlace: String { get }
    var freePlaces: String { get }

    // MARK: Lists

    var theWaitlist: String { get }
    var aboutTheWaitlist: String { get }
    var preferredByNobody: String { get }
    var aboutPreferredByOthers: String { get }
    var notWorkedOut: String { get }

    // MARK: What changes would do

    var whatChangesWouldDo: String { get }
    var asItIsNow: String { get }
    var scenariosSideBySide: String { get }
    var numberOf: String { get }
    var placesAndWaitlists: String { get }
    func placedAndWaiting(_ placed: Int, _ waiting: Int) -> String
}
