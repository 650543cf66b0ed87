/// What scenarios change.
package protocol ScenarioWords {
    var besideNow: String { get }
    var unproven: String { get }
    var nothingChanges: String { get }
    func doesNotRun(_ series: String) -> String
    /// In one track of several.
    func listsNothingHere(_ registration: String) -> String

    // MARK: Headings

    var guarantees: String { get }
    var notUsed: String { get }
    var assumed: String { get }
    var newWarnings: String { get }

    // MARK: Guarantees

    func isNowGuaranteed(_ registration: String) -> String
    func isNoLongerGuaranteed(_ registration: String) -> String
    func guaranteeCanBeKept(_ registration: String) -> String

    // MARK: Assumptions

    /// - Parameter other: The series whose times they were asked about.
    func wereNeverAsked(_ registrations: String, areSeveral: Bool, about series: String, as other: String) -> String
    /// The same where the series has other times than before.
    func wereNeverAsked(_ registrations: String, areSeveral: Bool, aboutNewTimesOf series: String) -> String
    func placesRestOnIt(_ registrations: String, areSeveral: Bool) -> String
    /// Behind that.
    var soDoPlacesOfOthers: String { get }
}
