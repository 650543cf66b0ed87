/// What an adviser should know about, and what would be fairer.
package protocol WarningWords {
    func names(_ registration: String, attendees: String, expectedAtMost maximum: Int) -> String
    func namesAttendeeTwice(_ registration: String) -> String
    func haveNoRole(_ registrations: String, areSeveral: Bool) -> String
    func haveConfirmedPlacesOfOneOrganisation(_ registrations: String) -> String
    func policyMayPlaceNobody(_ objective: String) -> String
    /// - Parameter lacking: On which days people lack, and who; "7 Sept 2021 (Per)".
    func keepsPlaceWithout(_ attendees: String, _ registration: String, lacking: String) -> String
    /// - Parameters:
    ///   - facilitators: How many there should be; nil where the series names them.
    ///   - lacking: On which days people lack, and who.
    func runsWithout(facilitators: String?, _ series: String, lacking: String) -> String

    // MARK: Ties

    func idsDecide(between registrations: String) -> String
    func drawDecides(_ seed: String, between registrations: String) -> String

    // MARK: Series

    func neverMeetsLimits(_ series: String) -> String
    func neverLed(_ series: String) -> String
    func neverMeetsLimitsOrIsLed(_ series: String) -> String
    func runsWithout(minimum registrations: String, _ series: String) -> String
    func runsWithout(minimum registrations: String, withRole role: String, _ series: String) -> String

    // MARK: Promises and wishes

    func guaranteeIsBroken(_ registration: String) -> String
    func waits(_ registration: String, butCouldUse series: String, of holder: String) -> String
    func has(_ registration: String, _ own: String, butWouldRatherHave series: String, of holder: String) -> String
}
